import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ChatInput, createClient } from '../../runtime/index.ts'
import { failure } from '../support/failure.ts'
import { json, type Loopback, type Script, startLoopback } from '../support/loopback.ts'
import { CANARY, toy } from '../support/toy-api.ts'

let server: Loopback
afterEach(() => server?.close())

async function llm(script: Script, options: Partial<Parameters<typeof createClient>[0]> = {}) {
  server = await startLoopback(script)
  return createClient({ providers: [toy({ apiKey: CANARY, baseURL: server.baseURL })], ...options })
}

const ask: ChatInput = { model: 'toy/m', messages: 'hello' }
const ok = json({ text: 'Hi', why: 'stop' }, 200, { 'x-request-id': 'r7' })
const sent = (at = 0) => JSON.parse(server.requests[at]!.body)

describe('chat', () => {
  it('gives the answer and what callers mostly ask of it', async () => {
    const client = await llm(json({ id: 'x', text: 'Hi', calls: [{ name: 'f', input: { a: 1 } }], why: 'tool-calls' }))
    const reply = await client.chat(ask)
    const call = { type: 'tool-call', id: 'call_0', name: 'f', input: { a: 1 } }
    expect(reply).toMatchObject({
      id: 'x',
      text: 'Hi',
      reasoningText: '',
      toolCalls: [call],
      finishReason: 'tool-calls',
      loss: [],
    })
    expect(reply.message).toEqual({ role: 'assistant', content: [{ type: 'text', text: 'Hi' }, call] })
    expect(reply.raw).toMatchObject({ status: 200, headers: { 'content-type': 'application/json' }, body: { id: 'x' } })
    const again: ChatInput = { ...ask, messages: [{ role: 'user', content: 'hello' }, reply.message] }
    again.messages = [
      ...(again.messages as []),
      { role: 'tool', content: [{ type: 'tool-result', id: 'call_0', content: '42' }] },
    ]
    await client.chat(again)
    expect(sent(1).messages[2].content[0]).toMatchObject({
      id: 'call_0',
      name: 'f',
      content: [{ type: 'text', text: '42' }],
    })
  })

  it('takes the model behind the first slash', async () => {
    const client = await llm(ok)
    await client.chat({ ...ask, model: 'toy/org/model/x' })
    expect(sent().model).toBe('org/model/x')
  })

  it('reports loss, or refuses it', async () => {
    const client = await llm(ok)
    expect((await client.chat({ ...ask, seed: 1 })).loss).toHaveLength(1)
    await server.close()
    const strict = await llm(ok, { onLoss: 'error' })
    for (const promise of [strict.chat({ ...ask, seed: 1 }), strict.stream({ ...ask, seed: 1 }).response]) {
      const error = await failure(promise)
      expect(error.kind).toBe('invalid-request')
      expect(error.message).toContain('seed (unsupported): toy has no seed')
    }
    expect(server.requests).toHaveLength(0)
  })

  it.each([
    ['no slash', { ...ask, model: 'm' }, /'m'.*provider\/model.*toy/],
    ['no such provider', { ...ask, model: 'other/m' }, /other\/m/],
    ['no model', { ...ask, model: 'toy/' }, /toy\//],
    ['no such field', { ...ask, max_tokens: 5 }, /max_tokens.*maxOutputTokens/],
    ['no messages', { model: 'toy/m' }, /messages/],
    ['no such role', { ...ask, messages: [{ role: 'bot', content: '' }] }, /messages\[0\]\.role/],
    ['no content', { ...ask, messages: [{ role: 'user' }] }, /messages\[0\]\.content/],
    ['no part', { ...ask, messages: [{ role: 'user', content: [7] }] }, /messages\[0\]\.content\[0\]/],
    [
      'a search result without content',
      { ...ask, messages: [{ role: 'user', content: [{ type: 'search-result', source: 's', title: 't' }] }] },
      /messages\[0\]\.content\[0\]\.content/,
    ],
    ['nothing', undefined, /provider\/model/],
    ['a tool that is none', { ...ask, tools: [null] }, /tools\[0\]/],
  ])('refuses what is no request: %s', async (_, input, message) => {
    const client = await llm(ok)
    const error = await failure(client.chat(input as never))
    expect(error.kind).toBe('invalid-request')
    expect(error.message).toMatch(message)
    expect(await failure(client.stream(input as never).response)).toMatchObject({ kind: 'invalid-request' })
    expect(server.requests).toHaveLength(0)
  })
})

describe('input', () => {
  const parts = async (content: unknown) => {
    const client = await llm(ok)
    await client.chat({ ...ask, messages: [{ role: 'user', content: content as never }] })
    return sent().messages[0].content
  }
  const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a)

  it('puts leading system messages into system, behind what stands there', async () => {
    const client = await llm(ok)
    const system = (content: string) => ({ role: 'system' as const, content })
    const user = { role: 'user' as const, content: 'hello' }
    await client.chat({ ...ask, system: 'a', messages: [system('b'), system('c'), user, system('d')] })
    expect(sent().system).toEqual(['a', 'b', 'c'].map(text => ({ type: 'text', text })))
    expect(sent().messages.map(({ role }: { role: string }) => role)).toEqual(['user', 'system'])
  })

  it.each([
    ['bytes', { type: 'image', data: png }, { type: 'image', mediaType: 'image/png', data: 'iVBORw0K' }],
    [
      'a Blob',
      { type: 'image', data: new Blob([png], { type: 'image/png' }) },
      { type: 'image', mediaType: 'image/png', data: 'iVBORw0K' },
    ],
    ['a bare Blob', new Blob(['a'], { type: 'audio/wav' }), { type: 'audio', mediaType: 'audio/wav', data: 'YQ==' }],
    [
      'a bare Blob of another type',
      new Blob(['a'], { type: 'application/pdf' }),
      { type: 'document', mediaType: 'application/pdf', data: 'YQ==' },
    ],
    [
      'a URL',
      { type: 'image', url: new URL('https://a.example/b.png') },
      { type: 'image', url: 'https://a.example/b.png' },
    ],
    ['a bare URL', new URL('https://a.example/b.png'), { type: 'image', url: 'https://a.example/b.png' }],
    [
      'a data URL',
      { type: 'image', url: 'data:image/gif;base64,R0lG' },
      { type: 'image', mediaType: 'image/gif', data: 'R0lG' },
    ],
    ['a bare text', 'hi', { type: 'text', text: 'hi' }],
    [
      'what a search has found, of a text',
      { type: 'search-result', source: 's', title: 't', content: 'hi' },
      { type: 'search-result', source: 's', title: 't', content: [{ type: 'text', text: 'hi' }] },
    ],
    [
      'what a search has found, of several, in a result',
      {
        type: 'tool-result',
        id: 'c',
        content: [{ type: 'search-result', source: 's', title: 't', content: ['a', 'b'] }],
      },
      {
        type: 'tool-result',
        id: 'c',
        content: [
          { type: 'search-result', source: 's', title: 't', content: ['a', 'b'].map(text => ({ type: 'text', text })) },
        ],
      },
    ],
    [
      'base64 as it is',
      { type: 'image', data: 'AAAA', mediaType: 'image/png' },
      { type: 'image', data: 'AAAA', mediaType: 'image/png' },
    ],
  ])('takes media as %s', async (_, part, expected) => {
    expect(await parts([part])).toEqual([expected])
  })

  it('encodes long bytes as the platform does, with and without its help', async () => {
    const bytes = Uint8Array.from({ length: 100_001 }, (_, at) => (at * 7) % 256)
    const expected = Buffer.from(bytes).toString('base64')
    expect((await parts([{ type: 'image', data: bytes }]))[0].data).toBe(expected)
    const { Buffer: helper } = globalThis
    try {
      ;(globalThis as { Buffer?: unknown }).Buffer = undefined
      const { toBase64 } = await import('../../runtime/chat/media.ts')
      expect(toBase64(bytes)).toBe(expected)
    } finally {
      globalThis.Buffer = helper
    }
  })

  it('that can be read but once are refused', async () => {
    const client = await llm(ok)
    const content = [{ type: 'image', data: new ReadableStream() as never }] as const
    const error = await failure(client.chat({ ...ask, messages: [{ role: 'user', content: [...content] }] }))
    expect(error).toMatchObject({ kind: 'invalid-request', param: 'messages[0].content[0].data' })
    expect(server.requests).toHaveLength(0)
  })

  it('changes nothing of what it was given', async () => {
    const client = await llm(ok)
    const messages = [
      { role: 'system', content: 's' },
      { role: 'user', content: [{ type: 'image', data: png }] },
    ] as const
    const before = structuredClone(messages)
    await client.chat({ ...ask, messages: messages as never })
    expect(messages).toEqual(before)
  })
})

describe('providers', () => {
  const names = ['TOY_API_KEY', 'TOY_KEY', 'TOY_BASE_URL']
  beforeEach(() => {
    for (const name of names) delete process.env[name]
  })
  afterEach(() => {
    for (const name of names) delete process.env[name]
  })

  it('read key and address from the environment at each call', async () => {
    server = await startLoopback(ok)
    const client = createClient({ providers: [toy()] })
    const error = await failure(client.chat(ask))
    expect(error.kind).toBe('authentication')
    expect(error.message).toContain('TOY_API_KEY or TOY_KEY')
    process.env.TOY_KEY = `${CANARY}\n`
    process.env.TOY_BASE_URL = server.baseURL
    await client.chat(ask)
    expect(server.requests[0]!.headers.authorization).toBe(`Bearer ${CANARY}`)
  })

  it('need no key where the caller brings the header', async () => {
    server = await startLoopback(ok)
    const client = createClient({ providers: [toy({ baseURL: server.baseURL, headers: { Authorization: 'mine' } })] })
    await client.chat(ask)
    expect(server.requests[0]!.headers.authorization).toBe('mine')
  })

  it('send headers of provider, client and call, the later win', async () => {
    server = await startLoopback(ok)
    const provider = toy({ apiKey: CANARY, baseURL: server.baseURL, headers: { a: '1', b: '1', C: '1' } })
    const client = createClient({ providers: [provider], headers: { B: '2', c: '2' } })
    await client.chat({ ...ask, headers: { c: '3' } })
    expect(server.requests[0]!.headers).toMatchObject({ a: '1', b: '2', c: '3', 'toy-version': '1' })
  })

  it('keep their name, path and query', async () => {
    server = await startLoopback(ok)
    const at = (path: string) =>
      createClient({ providers: [toy({ apiKey: CANARY, name: 'mine', baseURL: server.baseURL + path })] })
    await at('/v1/').chat({ ...ask, model: 'mine/m' })
    await at('/x?version=3').chat({ ...ask, model: 'mine/m' })
    expect(server.requests.map(({ url }) => url)).toEqual(['/v1/chat', '/x/chat?version=3'])
  })

  it('show no key', async () => {
    const { inspect } = await import('node:util')
    const provider = toy({ apiKey: CANARY })
    expect(inspect(provider, { depth: 9, showHidden: true }) + JSON.stringify(provider)).not.toContain('CANARY')
  })

  it('are refused when two have one name, or one has none', () => {
    expect(() => createClient({ providers: [toy(), toy()] })).toThrow(/two providers are named 'toy'/)
    expect(() => toy({ name: 'a/b' })).toThrow(/'a\/b'/)
    expect(() => toy({ api: 'nope' })).toThrow(/no api 'nope'.*toy/)
  })

  it.each([
    ['a key', { apiKey: `${CANARY}\r\nx: y` }],
    ['a key with NUL', { apiKey: `${CANARY}\0` }],
    ['a key beyond Latin-1', { apiKey: `${CANARY}…` }],
    ['a header', { apiKey: 'k', headers: { x: `${CANARY}\n` } }],
    ['a header name', { apiKey: 'k', headers: { [`${CANARY}: `]: 'x' } }],
    ['an address with a password', { apiKey: 'k', baseURL: `https://u:${CANARY}@a.example` }],
    ['no address', { apiKey: 'k', baseURL: `${CANARY}` }],
  ])('are refused with %s that cannot be sent, and the secret is nowhere', async (_, options) => {
    const { inspect } = await import('node:util')
    const client = createClient({ providers: [toy(options)] })
    const error = await failure(client.chat(ask))
    expect(error.kind).toBe('invalid-request')
    expect(inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error) + error.stack).not.toContain('CANARY')
  })
})

describe('embed', () => {
  it('sends batches and keeps the order', async () => {
    const client = await llm(exchange => {
      const { input } = JSON.parse(exchange.body) as { input: string[] }
      json({ embeddings: input.map(text => [Number(text)]), usage: { inputTokens: input.length } })(exchange)
    })
    const { attempts, ...result } = await client.embed({ model: 'toy/e', input: ['1', '2', '3', '4', '5'] })
    expect(attempts).toMatchObject([{ provider: 'toy', model: 'e', outcome: 'answered' }])
    expect(result).toEqual({ embeddings: [[1], [2], [3], [4], [5]], usage: { inputTokens: 5 }, loss: [] })
    const sentInputs = server.requests.map(({ body }) => JSON.parse(body).input as string[])
    expect(sentInputs.sort()).toEqual([['1', '2'], ['3', '4'], ['5']])
    expect((await client.embed({ model: 'toy/e', input: '7' })).embeddings).toEqual([[7]])
    expect((await client.embed({ model: 'toy/e', input: [] })).embeddings).toEqual([])
  })

  it('is protocol when vectors are missing', async () => {
    const client = await llm(json({ embeddings: [[1]] }))
    expect(await failure(client.embed({ model: 'toy/e', input: ['1', '2'] }))).toMatchObject({ kind: 'protocol' })
  })
})

describe('models and token counts', () => {
  const pages: Script = exchange =>
    json(exchange.request.url === '/models' ? { models: [{ id: 'a' }], nextPage: '2' } : { models: [{ id: 'b/c' }] })(
      exchange,
    )

  it('gives a page, or all of all', async () => {
    const client = await llm(pages)
    const [a, b] = ['a', 'b/c'].map(id => ({ id, provider: 'toy', model: `toy/${id}` }))
    expect(await client.models('toy')).toEqual({ models: [a], nextPage: '2' })
    expect(await client.models('toy', { page: '2' })).toEqual({ models: [b] })
    expect(await client.models()).toEqual({ models: [a, b] })
    expect(server.requests[0]).toMatchObject({ method: 'GET', body: '' })
    const walked = []
    for await (const model of client.models('toy')) walked.push(model)
    expect(walked).toEqual([a, b])
    const all = []
    for await (const model of client.models()) all.push(model)
    expect(all).toEqual([a, b])
    const first = []
    const before = server.requests.length
    for await (const model of client.models('toy')) {
      first.push(model)
      break
    }
    expect([first, server.requests.length - before]).toEqual([[a], 1])
    expect((await failure(client.models('other'))).message).toMatch(/'other'.*toy/)
  })

  it('counts', async () => {
    const client = await llm(json({ inputTokens: 12 }))
    expect(await client.countTokens(ask)).toEqual({ inputTokens: 12, loss: [] })
  })
})
