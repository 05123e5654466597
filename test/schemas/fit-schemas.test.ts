import { afterEach, describe, expect, it } from 'vitest'
import { anthropic } from '../../generated/anthropic/index.ts'
import { deepseek } from '../../generated/deepseek/index.ts'
import { openai } from '../../generated/openai/index.ts'
import { type ChatInput, createClient } from '../../runtime/index.ts'
import { checkSchema, fitSchemas } from '../../runtime/schemas/index.ts'
import { read } from '../runtime/streaming.ts'
import { chatChunk, chatCompletion } from '../support/chat-completion.ts'
import { failure } from '../support/failure.ts'
import { eventStream, json, type Loopback, type Script, startLoopback } from '../support/loopback.ts'

let server: Loopback
afterEach(() => server?.close())

const berth = {
  type: 'object',
  properties: {
    pier: { type: 'string', maxLength: 4 },
    nights: { type: 'integer' },
    extras: { type: 'object', additionalProperties: { type: 'number' } },
  },
  required: ['pier'],
}
const tool = { name: 'reserve', inputSchema: berth, strict: true }
const format = { type: 'json', schema: berth, strict: true } as const

const call = (args: string) => {
  const tool_calls = [{ id: 'call_9', type: 'function', function: { name: 'reserve', arguments: args } }]
  return chatCompletion({ content: null, tool_calls }, { finish_reason: 'tool_calls' })
}
const said = (content: string) => chatCompletion({ content })
const sent = '{"pier": "B2", "nights": null, "extras": [{"key":"power","value":4}]}'
const meant = { pier: 'B2', extras: { power: 4 } }

async function fitting(script: Script, options = {}) {
  server = await startLoopback(script)
  const at = { apiKey: 'k', baseURL: server.baseURL }
  return createClient({
    providers: [openai({ ...at, api: 'openai-chat' }), anthropic(at), deepseek(at)],
    use: [fitSchemas(options)],
    retry: false,
  })
}

const ask = (more: Partial<ChatInput>): ChatInput => ({ model: 'openai/gpt-4o', messages: 'Book a berth', ...more })
const asked = (at = 0) => JSON.parse(server.requests[at]!.body)

describe('fitSchemas', () => {
  it('sends a tool in the dialect of its api, and reads the call back', async () => {
    const llm = await fitting(json(call(sent)))
    const reply = await llm.chat(ask({ tools: [tool] }))
    const { parameters } = asked().tools[0].function
    expect(parameters).toMatchObject({ required: ['pier', 'nights', 'extras'], additionalProperties: false })
    expect(parameters.properties.nights).toEqual({ type: ['integer', 'null'] })
    expect(reply.toolCalls[0]).toMatchObject({ input: meant, inputText: sent })
    expect(reply.loss).toEqual([
      {
        path: 'tools[0].inputSchema#/properties/pier/maxLength',
        kind: 'changed',
        detail: 'maxLength is not enforced',
      },
    ])
  })

  it('sends the call back in the words of the model, and to another api in its own form', async () => {
    const llm = await fitting(json(call(sent)))
    const { message } = await llm.chat(ask({ tools: [tool] }))
    const content = [{ type: 'tool-result', id: 'call_9', content: 'done' }] as const
    const messages = [message, { role: 'tool' as const, content: [...content] }]
    await llm.chat(ask({ tools: [tool], messages }))
    expect(asked(1).messages[0].tool_calls[0].function.arguments).toBe(sent)
    await llm
      .chat(ask({ model: 'anthropic/claude-sonnet-4-5', tools: [{ ...tool, strict: false }], messages }))
      .catch(() => {})
    expect(asked(2).messages[0].content[0].input).toEqual(meant)
    await llm.chat(ask({ tools: [{ ...tool, strict: false }], messages })).catch(() => {})
    expect(JSON.parse(asked(3).messages[0].tool_calls[0].function.arguments)).toEqual(meant)
  })

  it('restores the JSON of an answer', async () => {
    const llm = await fitting(json(said(sent)))
    const reply = await llm.chat(ask({ responseFormat: format }))
    expect(asked().response_format.json_schema.schema.properties.extras.anyOf[0].type).toBe('array')
    expect(JSON.parse(reply.text)).toEqual(meant)
    expect(reply.message.content).toEqual(reply.content)
  })

  it('restores streams: calls as they end, JSON while it comes; the losses are told at the start', async () => {
    const chunk = (delta: object, finish: string | null = null) =>
      `data: ${JSON.stringify(chatChunk(delta, { finish_reason: finish }))}\n\n`
    const pieces = [
      chunk({ role: 'assistant', content: sent.slice(0, 9) }),
      chunk({ content: sent.slice(9) }),
      chunk({
        tool_calls: [{ index: 0, id: 'call_1', type: 'function', function: { name: 'reserve', arguments: sent } }],
      }),
      chunk({}, 'tool_calls'),
      'data: [DONE]\n\n',
    ]
    const llm = await fitting(eventStream(pieces))
    const stream = llm.stream(ask({ tools: [tool], responseFormat: format }))
    const events = await read(stream)
    const texts = events.flatMap(event => (event.type === 'part-delta' && event.kind === 'text' ? [event.delta] : []))
    expect(texts).toEqual(['{', '"pier": "B2", "extras": {"power":4}}'])
    const reply = await stream.response
    expect(JSON.parse(reply.text)).toEqual(meant)
    expect(reply.toolCalls[0]).toMatchObject({ input: meant, inputText: sent })
    expect(reply.loss.map(({ path }) => path)).toEqual([
      'tools[0].inputSchema#/properties/pier/maxLength',
      'responseFormat.schema#/properties/pier/maxLength',
    ])
    expect(events[0]).toMatchObject({ type: 'start', loss: reply.loss })
  })

  it('leaves alone what an api takes as it is, and may refuse to send what would be lost', async () => {
    const llm = await fitting(json(call('{"pier":"A"}')), { onLoss: 'error' })
    const reply = await llm.chat(ask({ tools: [{ ...tool, strict: false }] }))
    expect(asked().tools[0].function.parameters).toEqual(berth)
    expect(reply.loss).toEqual([])
    expect(await failure(llm.chat(ask({ tools: [tool] })))).toMatchObject({ kind: 'invalid-request' })
    expect(server.requests).toHaveLength(1)
  })

  it('may be given with a call', async () => {
    server = await startLoopback(json(call(sent)))
    const llm = createClient({ providers: [openai({ apiKey: 'k', baseURL: server.baseURL, api: 'openai-chat' })] })
    const reply = await llm.chat(ask({ tools: [tool], use: [fitSchemas()] }))
    expect(reply.toolCalls[0]!.input).toEqual(meant)
    const streamed = await llm.chat(ask({ tools: [tool] }))
    expect(streamed.toolCalls[0]!.input).toEqual(JSON.parse(sent))
  })
})

describe('checkSchema', () => {
  it('says before any call what a model will not take, and where', async () => {
    const client = await fitting(json({}))
    const strict = checkSchema(berth, 'openai/gpt-4o', { client, use: 'tools', strict: true })
    expect(strict).toMatchObject({ fits: true, exact: false })
    expect(strict.problems.map(({ path, kind }) => `${kind} ${path}`)).toEqual([
      'loosened /properties/pier/maxLength',
      'reshaped /properties/nights',
      'reshaped /properties/extras',
      'reshaped /properties/extras',
    ])
    expect(checkSchema(berth, 'openai/gpt-4o', { client, use: 'tools' })).toEqual({
      fits: true,
      exact: true,
      problems: [],
    })
    expect(checkSchema(berth, 'deepseek/deepseek-chat', { client })).toMatchObject({ fits: false })
    const many = { type: 'object', properties: Object.fromEntries([...Array(30).keys()].map(n => [`p${n}`, {}])) }
    expect(checkSchema(many, 'anthropic/claude-sonnet-4-5', { client })).toMatchObject({ fits: false })
    expect(() => checkSchema(berth, 'nobody/m', { client })).toThrow(/no configured provider/)
  })
})
