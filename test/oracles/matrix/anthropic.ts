import Anthropic from '@anthropic-ai/sdk'
import { call, description, other, paper, parameters, picture, question, results, system } from './asked.ts'
import type { SdkClient, Where } from './clients.ts'
import type { Read } from './read.ts'

type Body = Omit<Anthropic.MessageCreateParamsNonStreaming, 'model' | 'max_tokens'>
const at = ({ fetch }: Where) =>
  new Anthropic({ apiKey: 'none', baseURL: 'http://localhost', maxRetries: 0, fetch }).messages
const user = { role: 'user' as const, content: question }
const tools = [{ name: call.name, description, input_schema: parameters }]
const max_tokens = 500

export const anthropicClient: SdkClient = {
  api: 'anthropic-messages',
  bodies: {
    text: { messages: [user] },
    system: { system, messages: [user] },
    image: {
      messages: [
        {
          role: 'user',
          content: [
            { type: 'text', text: question },
            { type: 'image', source: { type: 'base64', media_type: 'image/png', data: picture } },
          ],
        },
      ],
    },
    document: {
      messages: [
        {
          role: 'user',
          content: [
            { type: 'text', text: question },
            {
              type: 'document',
              title: 'paper.pdf',
              source: { type: 'base64', media_type: 'application/pdf', data: paper },
            },
          ],
        },
      ],
    },
    schema: { messages: [user], output_config: { format: { type: 'json_schema', schema: parameters } } },
    tools: { messages: [user], tools },
    results: {
      messages: [
        user,
        { role: 'assistant', content: [call, other].map(each => ({ type: 'tool_use' as const, ...each })) },
        {
          role: 'user',
          content: [call, other].map(({ id }, index) => ({
            type: 'tool_result' as const,
            tool_use_id: id,
            content: results[index]!,
          })),
        },
      ],
      tools,
    },
  } satisfies { [feature: string]: Body },
  whole: async (where, model, body) => ofMessage(await at(where).create({ model, max_tokens, ...(body as Body) })),
  streamed: async (where, model, body) =>
    ofMessage(
      await at(where)
        .stream({ model, max_tokens, ...(body as Body) })
        .finalMessage(),
    ),
  async left(where, model) {
    const stream = await at(where).create({ model, max_tokens, messages: [user], stream: true })
    for await (const _ of stream) break
    stream.controller.abort()
  },
  statusOf: error => (error instanceof Anthropic.APIError ? error.status : undefined),
  async goesOn(where, model) {
    const { content } = await at(where).create({ model, max_tokens, messages: [user] })
    const said = { role: 'assistant' as const, content: content as Anthropic.ContentBlockParam[] }
    await at(where).create({ model, max_tokens, messages: [user, said, user] })
  },
  async models(where) {
    const found: string[] = []
    const client = new Anthropic({ apiKey: 'none', baseURL: 'http://localhost', maxRetries: 0, fetch: where.fetch })
    for await (const { id } of client.models.list()) found.push(id)
    return found
  },
}

function ofMessage({ content, stop_reason, usage }: Anthropic.Message): Read {
  return {
    text: content.map(block => (block.type === 'text' ? block.text : '')).join(''),
    reasoning: content.map(block => (block.type === 'thinking' ? block.thinking : '')).join(''),
    calls: content.flatMap(block => (block.type === 'tool_use' ? [{ name: block.name, input: block.input }] : [])),
    finish: stop_reason,
    tokens: [usage.input_tokens, usage.output_tokens],
  }
}
