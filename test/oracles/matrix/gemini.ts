import {
  ApiError,
  type Content,
  type GenerateContentParameters,
  type GenerateContentResponse,
  GoogleGenAI,
} from '@google/genai'
import { call, description, other, paper, parameters, picture, question, results, system } from './asked.ts'
import type { SdkClient, Where } from './clients.ts'
import type { Read } from './read.ts'

type Body = Omit<GenerateContentParameters, 'model'>
/** It takes no `fetch`. */
const at = ({ url }: Where) => new GoogleGenAI({ apiKey: 'none', httpOptions: { baseUrl: url } }).models
const tools = [{ functionDeclarations: [{ name: call.name, description, parametersJsonSchema: parameters }] }]
const user: Content = { role: 'user', parts: [{ text: question }] }
const media = (mimeType: string, data: string): Content => ({
  role: 'user',
  parts: [{ text: question }, { inlineData: { mimeType, data } }],
})

export const geminiClient: SdkClient = {
  api: 'gemini',
  bodies: {
    text: { contents: question },
    system: { contents: question, config: { systemInstruction: system } },
    image: { contents: [media('image/png', picture)] },
    document: { contents: [media('application/pdf', paper)] },
    schema: { contents: question, config: { responseMimeType: 'application/json', responseJsonSchema: parameters } },
    tools: { contents: question, config: { tools } },
    results: {
      contents: [
        user,
        {
          role: 'model',
          parts: [call, other].map(({ id, name, input }) => ({ functionCall: { id, name, args: input } })),
        },
        {
          role: 'user',
          parts: [call, other].map(({ id, name }, index) => ({
            functionResponse: { id, name, response: { output: results[index] } },
          })),
        },
      ],
      config: { tools },
    },
  } satisfies { [feature: string]: Body },
  whole: async (where, model, body) => ofChunks([await at(where).generateContent({ model, ...(body as Body) })]),
  async streamed(where, model, body) {
    const chunks = []
    for await (const chunk of await at(where).generateContentStream({ model, ...(body as Body) })) chunks.push(chunk)
    return ofChunks(chunks)
  },
  async left(where, model) {
    const gone = new AbortController()
    const config = { abortSignal: gone.signal }
    for await (const _ of await at(where).generateContentStream({ model, contents: question, config })) break
    gone.abort()
  },
  statusOf: error => (error instanceof ApiError ? error.status : undefined),
  async goesOn(where, model) {
    const { candidates } = await at(where).generateContent({ model, contents: [user] })
    await at(where).generateContent({ model, contents: [user, candidates![0]!.content!, user] })
  },
  embed: async (where, model, input) =>
    ((await at(where).embedContent({ model, contents: input })).embeddings ?? []).map(({ values = [] }) => values),
  async models(where) {
    const found: string[] = []
    for await (const { name = '' } of await at(where).list()) found.push(name.replace('models/', ''))
    return found
  },
}

/** It has no accumulator: its users add the chunks up. */
function ofChunks(chunks: GenerateContentResponse[]): Read {
  const parts = chunks.flatMap(({ candidates }) => candidates?.[0]?.content?.parts ?? [])
  const texts = (thinks: boolean) =>
    parts.map(({ thought = false, text = '' }) => (thought === thinks ? text : '')).join('')
  const usage = chunks.findLast(({ usageMetadata }) => usageMetadata)?.usageMetadata
  const { candidatesTokenCount, thoughtsTokenCount = 0 } = usage ?? {}
  return {
    text: texts(false),
    reasoning: texts(true),
    calls: parts.flatMap(({ functionCall }) =>
      functionCall ? [{ name: functionCall.name ?? '', input: functionCall.args }] : [],
    ),
    finish: chunks.flatMap(({ candidates }) => candidates?.[0]?.finishReason ?? []).at(-1),
    tokens: [usage?.promptTokenCount, candidatesTokenCount && candidatesTokenCount + thoughtsTokenCount],
  }
}
