import { afterEach, describe, expect, it } from 'vitest'
import { anthropic } from '../../generated/anthropic/index.ts'
import { anthropicRaw } from '../../generated/anthropic/raw.ts'
import { gemini } from '../../generated/gemini/index.ts'
import { openai } from '../../generated/openai/index.ts'
import { createClient, type Limits, type ProviderOptions } from '../../runtime/index.ts'
import { patchCall } from '../../runtime/stream/call-patches.ts'
import type { StreamEvent } from '../../runtime/types.ts'
import { failure } from '../support/failure.ts'
import { eventStream, json, type Loopback, type Script, startLoopback } from '../support/loopback.ts'
import { answer, sse, toy } from '../support/toy-api.ts'
import { run } from './telling.ts'

let server: Loopback
afterEach(() => server?.close())

async function llm(script: Script, limits?: Limits, options: ProviderOptions = {}) {
  server = await startLoopback(script)
  const given = { apiKey: 'k', baseURL: server.baseURL, ...options }
  const providers = [toy(given), openai({ ...given, api: 'openai-chat' }), anthropic(given), gemini(given)]
  return createClient({ providers, retry: false, ...(limits && { limits }) })
}

const ask = { model: 'toy/m', messages: 'Hi' }
const small = { event: 1_000, body: 2_000 }
/** A body that never ends, and how much of it was taken. */
const endless =
  (type: string, piece: string): Script =>
  async ({ head, write, closed }) => {
    head(200, { 'content-type': type })
    let open = true
    closed.then(() => {
      open = false
    })
    while (open) await Promise.race([write(piece), closed])
  }

describe('an answer without end is given up at its limit', () => {
  it.each([
    ['one line', 'text/event-stream', 'data: '.padEnd(4_096, 'x'), 'event'],
    ['one event of many lines', 'text/event-stream', `${'data: x\n'.repeat(500)}`, 'event'],
    ['a stream that is a document', 'text/event-stream', `{"a":"${'x'.repeat(4_096)}`, 'body'],
  ])('as a stream: %s', async (_, type, piece, limit) => {
    const client = await llm(endless(type, piece), small)
    const error = await failure(client.stream(ask).response)
    expect(error).toMatchObject({ kind: 'response-too-large', retryable: false })
    expect(error.message).toContain(`limits.${limit}`)
    await expect.poll(() => server.open()).toBe(0)
  })

  it('as a whole, with or without its length, and as an error', async () => {
    const client = await llm(endless('application/json', '['.repeat(4_096)), small)
    expect(await failure(client.chat(ask))).toMatchObject({ kind: 'response-too-large', provider: 'toy' })
    await expect.poll(() => server.open()).toBe(0)
    await server.close()
    const long = { text: 'x'.repeat(3_000) }
    expect((await failure((await llm(json(long), small)).chat(ask))).kind).toBe('response-too-large')
    await server.close()
    expect((await failure((await llm(json(long, 500), small)).chat(ask))).kind).toBe('response-too-large')
  })

  it('of the raw client, too', async () => {
    server = await startLoopback(endless('text/event-stream', 'data: '.padEnd(4_096, 'x')))
    const api = anthropicRaw({ apiKey: 'k', baseURL: server.baseURL, limits: small })
    const body = { model: 'm', max_tokens: 1, messages: [], stream: true as const }
    const events = await api.messagesPost({ body })
    expect((await failure(events[Symbol.asyncIterator]().next())).kind).toBe('response-too-large')
    await expect.poll(() => server.open()).toBe(0)
  })

  it('and what is within it is read', async () => {
    const client = await llm(json({ text: 'x'.repeat(1_900) }), small)
    expect((await client.chat(ask)).text).toHaveLength(1_900)
    await server.close()
    const fine = await llm(eventStream(answer('x'.repeat(900), 'x'.repeat(900), 'x'.repeat(900))), small)
    expect((await fine.stream(ask).response).text).toHaveLength(2_700)
  })
})

describe('`__proto__` in an answer is data', () => {
  const text = '{"__proto__":{"x":1},"\\u005f_proto__":{"x":2},"constructor":{"prototype":{"x":3}}}'
  const input = JSON.parse(text) as object
  const unsaid = '"__proto__":{"x":4},"constructor":{"prototype":{"x":5}}'

  const answers: [string, string, string][] = [
    [
      'openai',
      'openai/m',
      `{${unsaid},"choices":[{${unsaid},"finish_reason":"tool_calls","message":{"role":"assistant",${unsaid},"tool_calls":[{"id":"a","type":"function","function":{"name":"f","arguments":${JSON.stringify(text)}}}]}}]}`,
    ],
    [
      'anthropic',
      'anthropic/m',
      `{${unsaid},"content":[{"type":"tool_use","id":"a","name":"f",${unsaid},"input":${text}}],"stop_reason":"tool_use"}`,
    ],
    [
      'gemini',
      'gemini/m',
      `{${unsaid},"candidates":[{${unsaid},"content":{"parts":[{${unsaid},"functionCall":{"name":"f","args":${text}}}]}}]}`,
    ],
  ]
  it.each(answers)('of %s', async (_, model, body) => {
    const client = await llm(({ head, end }) => {
      head(200, { 'content-type': 'application/json' })
      end(body)
    })
    const reply = await client.chat({ model, messages: 'Hi' })
    expect(JSON.stringify(reply.toolCalls[0]!.input)).toBe(JSON.stringify(input))
    expect(Object.hasOwn(reply.toolCalls[0]!.input as object, '__proto__')).toBe(true)
    expect(JSON.stringify(reply)).toContain('"__proto__":{"x":4}')
    expect(({} as { x?: unknown }).x).toBeUndefined()
    await client.chat({ model, messages: [{ role: 'user', content: 'Hi' }, reply.message] })
    expect(server.requests[1]!.body).toContain('__proto__')
    expect(({} as { x?: unknown }).x).toBeUndefined()
  })

  it('of a stream, as pieces and at paths', async () => {
    const pieces = [...text].map(letter => sse({ t: 'args', id: 'a', d: letter }))
    const client = await llm(
      eventStream([sse({ t: 'call', id: 'a', name: 'f' }), ...pieces, sse({ t: 'stop' }), sse({ t: 'end' })]),
    )
    expect(JSON.stringify((await client.stream(ask).response).toolCalls[0]!.input)).toBe(JSON.stringify(input))
    const { decoder } = run(sink => patchCall(sink, { name: 'f', patches: [{ path: '$.__proto__.x', number: 1 }] }))
    expect(JSON.stringify(decoder.response().content)).toContain('"__proto__":{"x":1}')
    expect(({} as { x?: unknown }).x).toBeUndefined()
  })
})

describe('a place that no list has is refused', () => {
  it('of a call in a stream', async () => {
    const chunk = {
      choices: [
        { index: 0, delta: { tool_calls: [{ index: 4e9, id: 'a', function: { name: 'f', arguments: '{}' } }] } },
      ],
    }
    const client = await llm(eventStream([`data: ${JSON.stringify(chunk)}\n\n`]))
    const stream = client.stream({ model: 'openai/m', messages: 'Hi' })
    const events: StreamEvent[] = []
    for await (const event of stream) events.push(event)
    expect(events.at(-1)).toMatchObject({ type: 'error', error: { kind: 'protocol' } })
    expect((await failure(stream.response)).kind).toBe('protocol')
  })

  it('of arguments at paths', () => {
    const patches = [{ path: '$.a[4000000000]', number: 1 }]
    expect(() => run(sink => patchCall(sink, { name: 'f', patches }))).toThrow(RangeError)
  })
})

describe('a model’s name stays one segment of the address', () => {
  it.each([
    ['../../files', '..%2F..%2Ffiles'],
    ['a?b#c', 'a%3Fb%23c'],
    ['%2e%2e', '%252e%252e'],
    ['a\r\nb\0', 'a%0D%0Ab%00'],
    ['...', '...'],
  ])('%j', async (model, segment) => {
    const client = await llm(json({}, 404))
    await failure(client.chat({ model: `gemini/${model}`, messages: 'Hi' }))
    expect(server.requests[0]!.url).toBe(`/v1beta/models/${segment}:generateContent`)
  })

  it.each(['.', '..', 'a\ud800'])('or is refused before anything is sent: %j', async model => {
    const client = await llm(json({}, 404))
    const error = await failure(client.chat({ model: `gemini/${model}`, messages: 'Hi' }))
    expect(error).toMatchObject({ kind: 'invalid-request', param: 'model' })
    const api = anthropicRaw({ apiKey: 'k', baseURL: server.baseURL })
    expect(await failure(api.modelsGet({ path: { model_id: model } }))).toMatchObject({ kind: 'invalid-request' })
    expect(server.requests).toHaveLength(0)
  })
})

describe('a line break or NUL', () => {
  it.each([
    ['a key', { apiKey: 'k\r\nx-evil: 1' }, {}],
    ['a header of the provider', { headers: { 'x-a': 'b\nc' } }, {}],
    ['a header of the call', {}, { 'x-a': 'b\0' }],
    ['a header’s name', {}, { 'x-a\r\nx-evil': '1' }],
  ] as const)('in %s is refused before anything is sent', async (_, options, headers) => {
    const client = await llm(json({ text: 'x' }), undefined, options)
    const error = await failure(client.chat({ ...ask, headers: { ...headers } }))
    expect(error).toMatchObject({ kind: 'invalid-request' })
    expect(error.message).not.toContain('evil')
    expect(server.requests).toHaveLength(0)
  })

  it('in the name of a tool is data of the body', async () => {
    const client = await llm(json({ choices: [] }))
    await client.chat({ model: 'openai/m', messages: 'Hi', tools: [{ name: 'a\r\nb\0' }] }).catch(() => {})
    expect(JSON.parse(server.requests[0]!.body).tools[0].function.name).toBe('a\r\nb\0')
  })
})
