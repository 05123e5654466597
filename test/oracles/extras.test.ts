/** The official SDKs read the citations and the tokens that our server direction writes. */
import Anthropic from '@anthropic-ai/sdk'
import { GoogleGenAI } from '@google/genai'
import OpenAI from 'openai'
import { afterAll, describe, expect, it } from 'vitest'
import type { Response } from '../../runtime/types.ts'
import { startVendors } from './loopback.ts'

const said = 'The deep lake'
const lake = { url: 'https://lakes.test/1', title: 'Lakes' }
const token = { token: said, logprob: -0.5, bytes: [84], alternatives: [{ token: 'A', logprob: -2, bytes: [65] }] }

/** No span: the whole text is taken from it. */
const answer: Response = {
  id: 'resp_1',
  model: 'some-model',
  createdAt: 1_700_000_000,
  content: [{ type: 'text', text: said, citations: [{ type: 'url', ...lake, quote: 'deep' }], logprobs: [token] }],
  finishReason: 'stop',
  usage: { inputTokens: 3, outputTokens: 2, totalTokens: 5 },
}

const { at, close } = await startVendors(answer)
afterAll(close)
const user = [{ role: 'user' as const, content: 'hi' }]
const span = { ...lake, start_index: 0, end_index: said.length }
const scored = { token: said, logprob: -0.5, top_logprobs: [{ token: 'A', logprob: -2 }] }

describe('openai reads chat completions', () => {
  const client = () => new OpenAI({ apiKey: 'k', baseURL: at('openai-chat'), maxRetries: 0 }).chat.completions

  it('whole', async () => {
    const { choices } = await client().create({ model: 'm', messages: user })
    expect(choices[0]!.message.annotations).toEqual([{ type: 'url_citation', url_citation: span }])
    expect(choices[0]!.logprobs?.content).toMatchObject([scored])
  })

  it('streamed, its tokens through the accumulator', async () => {
    const { choices } = await client().stream({ model: 'm', messages: user }).finalChatCompletion()
    expect(choices[0]!.message.content).toBe(said)
    expect(choices[0]!.logprobs?.content).toMatchObject([scored])
  })
})

describe('openai reads responses', () => {
  const client = () => new OpenAI({ apiKey: 'k', baseURL: at('openai-responses'), maxRetries: 0 }).responses
  const check = ({ output }: OpenAI.Responses.Response) => {
    const [part] = output.flatMap(item => (item.type === 'message' ? item.content : []))
    expect(part).toMatchObject({ text: said, annotations: [{ type: 'url_citation', ...span }], logprobs: [scored] })
  }
  it('whole', async () => check(await client().create({ model: 'm', input: 'hi' })))
  it('streamed, through its accumulator', async () => {
    const stream = client().stream({ model: 'm', input: 'hi' })
    const annotations: unknown[] = []
    stream.on('response.output_text.annotation.added', ({ annotation }) => annotations.push(annotation))
    check(await stream.finalResponse())
    expect(annotations).toEqual([{ type: 'url_citation', ...span }])
  })
})

describe('anthropic reads messages', () => {
  const client = () => new Anthropic({ apiKey: 'k', baseURL: at('anthropic-messages'), maxRetries: 0 }).messages
  const ask = { model: 'm', max_tokens: 9, messages: user }
  const citation = { type: 'web_search_result_location', ...lake, cited_text: 'deep' }
  const check = ({ content }: Anthropic.Message) =>
    expect(content).toMatchObject([{ text: said, citations: [citation] }])
  it('whole', async () => check(await client().create(ask)))
  it('streamed, through its accumulator', async () => {
    const stream = client().stream(ask)
    const citations: unknown[] = []
    stream.on('citation', found => citations.push(found))
    check(await stream.finalMessage())
    expect(citations).toMatchObject([citation])
  })
})

describe('@google/genai reads generateContent', () => {
  const client = () => new GoogleGenAI({ apiKey: 'k', httpOptions: { baseUrl: at('gemini') } }).models
  const chunks = [{ web: { uri: lake.url, title: lake.title } }]
  it('whole', async () => {
    const { candidates } = await client().generateContent({ model: 'm', contents: 'hi' })
    expect(candidates?.[0]?.groundingMetadata?.groundingChunks).toEqual(chunks)
  })
  it('streamed', async () => {
    const found: unknown[] = []
    for await (const { candidates } of await client().generateContentStream({ model: 'm', contents: 'hi' }))
      found.push(...(candidates?.[0]?.groundingMetadata?.groundingChunks ?? []))
    expect(found).toEqual(chunks)
  })
})
