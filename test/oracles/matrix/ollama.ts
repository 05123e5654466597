import { type ChatRequest, type ChatResponse, Ollama } from 'ollama'
import { call, description, other, parameters, picture, question, results, system } from './asked.ts'
import type { SdkClient, Where } from './clients.ts'
import type { Read } from './read.ts'

type Body = Omit<ChatRequest, 'model' | 'stream'>
const at = ({ fetch }: Where) => new Ollama({ host: 'http://localhost', fetch })
const user = { role: 'user', content: question }
const tools = [{ type: 'function', function: { name: call.name, description, parameters } }]

export const ollamaClient: SdkClient = {
  api: 'ollama-chat',
  bodies: {
    text: { messages: [user] },
    system: { messages: [{ role: 'system', content: system }, user] },
    image: { messages: [{ ...user, images: [picture] }] },
    schema: { messages: [user], format: parameters },
    tools: { messages: [user], tools },
    results: {
      messages: [
        user,
        {
          role: 'assistant',
          content: '',
          tool_calls: [call, other].map(({ name, input }) => ({ function: { name, arguments: input } })),
        },
        ...[call, other].map(({ name }, index) => ({ role: 'tool', tool_name: name, content: results[index]! })),
      ],
      tools,
    },
  } satisfies { [feature: string]: Body },
  whole: async (where, model, body) => ofLines([await at(where).chat({ model, ...(body as Body) })]),
  async streamed(where, model, body) {
    const lines = []
    for await (const line of await at(where).chat({ model, ...(body as Body), stream: true })) lines.push(line)
    return ofLines(lines)
  },
  async left(where, model) {
    const client = at(where)
    for await (const _ of await client.chat({ model, messages: [user], stream: true })) break
    client.abort()
  },
  statusOf: error => (error as { status_code?: number }).status_code,
  async goesOn(where, model) {
    const { message } = await at(where).chat({ model, messages: [user] })
    await at(where).chat({ model, messages: [user, message, user] })
  },
  embed: async (where, model, input) => (await at(where).embed({ model, input })).embeddings,
  models: async where => (await at(where).list()).models.map(({ model }) => model),
}

/** It has no accumulator: its users add the lines up. */
function ofLines(lines: ChatResponse[]): Read {
  const last = lines.at(-1)!
  const textOf = (field: 'content' | 'thinking') => lines.map(({ message }) => message[field] ?? '').join('')
  return {
    text: textOf('content'),
    reasoning: textOf('thinking'),
    calls: lines
      .flatMap(({ message }) => message.tool_calls ?? [])
      .map(({ function: { name, arguments: input } }) => ({ name, input })),
    finish: last.done_reason,
    tokens: [last.prompt_eval_count, last.eval_count],
  }
}
