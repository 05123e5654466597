import { afterEach, describe, expect, it } from 'vitest'
import { isInterlinguaError } from '../../runtime/errors.ts'
import {
  defineRaw,
  type RawAnswer,
  type RawClientOptions,
  type RawErrorGuard,
  type RawFlag,
  type RawOptions,
  type RawResponse,
  type RawStream,
  rawErrorGuard,
} from '../../runtime/raw.ts'
import {
  type Exchange,
  eventStream,
  json,
  type Loopback,
  type Script,
  startLoopback,
  until,
} from '../support/loopback.ts'
import { CANARY } from '../support/toy-api.ts'

type Tick = { n: number; text?: string } | { error: { message: string } }
interface Toy {
  ask<Stream extends RawFlag = undefined>(
    input: RawOptions & { body: { q: string; stream?: Stream } },
  ): Promise<RawAnswer<Stream, { id: string }, Tick>>
  listen(input: RawOptions & { path: { room: string }; query?: { alt?: string } }): Promise<RawStream<Tick>>
  list(
    input?: RawOptions & { query?: { after?: string | null; tag?: string[]; limit?: number } },
  ): Promise<RawResponse<{ id: string }[]>>
  get(input: RawOptions & { path: { id: string; file?: string } }): Promise<RawResponse<{ id: string }>>
  forget(): Promise<RawResponse<undefined>>
}

const toyRaw = defineRaw<Toy>({
  name: 'toy',
  baseURL: 'https://toy.invalid',
  auth: { type: 'bearer' },
  env: { apiKey: ['TOY_API_KEY'] },
  headers: { 'toy-version': '1' },
  operations: {
    ask: { method: 'POST', path: '/ask', streams: 'on-request', endOfStream: '[DONE]' },
    listen: { method: 'POST', path: '/rooms/{room}:listen', query: { alt: 'sse' }, streams: 'always' },
    list: { method: 'GET', path: '/things' },
    get: { method: 'GET', path: '/things/{id}' },
    forget: { method: 'DELETE', path: '/things' },
  },
})
const isToyError: RawErrorGuard<{ [name in keyof Toy]: { error: { message: string; extra?: number } } }> =
  rawErrorGuard('toy')

let server: Loopback
afterEach(() => server?.close())

async function api(script: Script, options: RawClientOptions = {}): Promise<Toy> {
  server = await startLoopback(script)
  return toyRaw({ apiKey: CANARY, baseURL: server.baseURL, ...options })
}

async function failure(promise: Promise<unknown>) {
  const error = await promise.then(
    value => value,
    thrown => thrown,
  )
  if (!isInterlinguaError(error)) throw new Error(`not our error: ${JSON.stringify(error)} ${error}`)
  return error
}

const event = (data: unknown) => `data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`
const streaming = { body: { q: 'x', stream: true } } as const

/** The events until the stream ends, and how it ends. */
async function read(stream: RawStream<Tick>): Promise<{ events: Tick[]; error?: unknown }> {
  const events: Tick[] = []
  try {
    for await (const each of stream) events.push(each)
    return { events }
  } catch (error) {
    return { events, error }
  }
}

describe('a whole answer', () => {
  it('is the body as the vendor wrote it, with status and headers', async () => {
    const client = await api(json({ id: 'a', unknown: null }, 201, { 'x-request-id': 'r1' }))
    const reply = await client.ask({ body: { q: 'x' }, headers: { 'toy-beta': 'b' } })
    expect(reply).toMatchObject({ data: { id: 'a', unknown: null }, status: 201, requestId: 'r1' })
    expect(reply.headers['content-type']).toBe('application/json')
    expect(server.requests[0]).toMatchObject({
      method: 'POST',
      url: '/ask',
      body: '{"q":"x"}',
      headers: {
        authorization: `Bearer ${CANARY}`,
        'toy-version': '1',
        'toy-beta': 'b',
        'content-type': 'application/json',
        accept: 'application/json',
      },
    })
  })

  it('comes for `stream: false`, too', async () => {
    const client = await api(json({ id: 'a' }))
    expect((await client.ask({ body: { q: 'x', stream: false } })).data.id).toBe('a')
    expect(server.requests[0]!.body).toBe('{"q":"x","stream":false}')
  })

  it('is undefined where there is none', async () => {
    const client = await api(exchange => {
      exchange.head(204)
      exchange.end()
    })
    expect(await client.forget()).toMatchObject({ data: undefined, status: 204 })
    expect(server.requests[0]).toMatchObject({ method: 'DELETE', body: '' })
    expect(server.requests[0]!.headers).not.toHaveProperty('content-type')
  })

  it.each([
    ['HTML', '<html>', /HTML/],
    ['cut JSON', '{"id":', /not JSON/],
    ['empty', '', /empty/],
  ])('that is %s is a protocol error', async (_, body, message) => {
    const client = await api(json(body))
    const error = await failure(client.list())
    expect(error).toMatchObject({ kind: 'protocol', provider: 'toy', api: 'list', status: 200 })
    expect(error.message).toMatch(message)
  })
})

describe('the address', () => {
  it('has path and query encoded, lists item by item, and nothing for what is absent', async () => {
    const client = await api(json([]))
    await client.list({ query: { after: null, tag: ['a b', 'c&d'], limit: 2 } })
    await client.list({ query: { after: 'ü' } })
    await client.list()
    await client.get({ path: { id: 'org/model x?' } })
    expect(server.requests.map(({ url }) => url)).toEqual([
      '/things?tag=a%20b&tag=c%26d&limit=2',
      '/things?after=%C3%BC',
      '/things',
      '/things/org%2Fmodel%20x%3F',
    ])
  })

  it("keeps the operation's own query, whatever the caller says", async () => {
    const client = await api(eventStream([event({ n: 1 })]))
    await read(await client.listen({ path: { room: 'r' }, query: { alt: 'json' } }))
    expect(server.requests[0]!.url).toBe('/rooms/r:listen?alt=sse')
  })

  it.each([
    [undefined, /path\.id is missing/],
    ['', /path\.id is missing/],
    ['..', /path\.id cannot be '\.\.'/],
  ])('is refused where the path has %j', async (id, message) => {
    const client = await api(json({}))
    for (const path of [{ id }, ...(id === undefined ? [undefined] : [])]) {
      const error = await failure(client.get({ path } as never))
      expect(error).toMatchObject({ kind: 'invalid-request', param: 'path.id', api: 'get' })
      expect(error.message).toMatch(message)
    }
    expect(server.requests).toHaveLength(0)
  })
})

describe('a stream', () => {
  const bytes = new TextEncoder().encode(
    `${event({ n: 1, text: 'Grüß' })}: ping\n\nevent: x\n${event({ n: 2, text: '🙂' })}${event('[DONE]')}`,
  )

  it.each([1, 2, 3, 7, 1000])('gives the same events in pieces of %i bytes', async size => {
    const pieces: Uint8Array[] = []
    for (let at = 0; at < bytes.length; at += size) pieces.push(bytes.subarray(at, at + size))
    const client = await api(eventStream(pieces))
    const stream = await client.ask(streaming)
    expect(stream.status).toBe(200)
    expect(stream.headers['content-type']).toBe('text/event-stream')
    const events = [
      { n: 1, text: 'Grüß' },
      { n: 2, text: '🙂' },
    ]
    expect(await read(stream)).toEqual({ events })
    expect(server.requests[0]).toMatchObject({
      body: '{"q":"x","stream":true}',
      headers: { accept: 'text/event-stream' },
    })
  })

  it('without a marker ends with its body, and its last event needs no blank line', async () => {
    const client = await api(eventStream([event({ n: 1 }), 'data: {"n":2}']))
    expect(await read(await client.listen({ path: { room: 'r' } }))).toEqual({ events: [{ n: 1 }, { n: 2 }] })
  })

  it('has errors that the vendor tells in it as the events they are', async () => {
    const told = { error: { message: 'overloaded' } }
    const client = await api(eventStream([event({ n: 1 }), `event: error\n${event(told)}`, event('[DONE]')]))
    expect(await read(await client.ask(streaming))).toEqual({ events: [{ n: 1 }, told] })
  })

  it('has nothing after its marker, and lets the connection go', async () => {
    const client = await api(async exchange => {
      exchange.head(200, { 'content-type': 'text/event-stream' })
      await exchange.write(event({ n: 1 }) + event('[DONE]') + event({ n: 2 }))
      await exchange.closed
    })
    expect(await read(await client.ask(streaming))).toEqual({ events: [{ n: 1 }] })
    await until(() => server.open() === 0)
  })

  const head = (exchange: Exchange) => exchange.head(200, { 'content-type': 'text/event-stream' })
  const first = async (exchange: Exchange, more = '') => {
    head(exchange)
    await exchange.write(event({ n: 1 }) + more)
    // The client shall have read it before the connection breaks.
    await new Promise(resolve => setTimeout(resolve, 20))
  }

  it.each<[string, Script]>([
    ['by a reset', exchange => first(exchange).then(() => exchange.reset())],
    ['by an end of the socket', exchange => first(exchange).then(() => exchange.cut())],
    ['within an event', exchange => first(exchange, 'data: {"n":').then(() => exchange.end())],
    ['before its marker', exchange => first(exchange).then(() => exchange.end())],
  ])('that is cut %s tells what came, then throws `truncated`', async (_, script) => {
    const client = await api(script)
    const { events, error } = await read(await client.ask(streaming))
    expect(events).toEqual([{ n: 1 }])
    expect(error).toMatchObject({ kind: 'truncated', midStream: true, api: 'ask', retryable: false })
    expect(String(error)).not.toContain('partial')
  })

  it('that is empty is truncated', async () => {
    const client = await api(eventStream([]))
    expect((await read(await client.listen({ path: { room: 'r' } }))).error).toMatchObject({
      kind: 'truncated',
      retryable: true,
    })
  })

  it.each<[string, Script, number]>([
    ['an event that is no JSON', eventStream([`${event({ n: 1 })}data: nonsense\n\n${event({ n: 2 })}`]), 1],
    ['a document', json({ id: 'a' }), 0],
  ])('with %s is a protocol error behind the events before', async (_, script, count) => {
    const client = await api(script)
    const { events, error } = await read(await client.ask(streaming))
    expect(events).toHaveLength(count)
    expect(error).toMatchObject({ kind: 'protocol', midStream: true, status: 200 })
    await until(() => server.open() === 0)
  })

  const endless: Script = async exchange => {
    await first(exchange)
    await exchange.closed
  }

  it('given up closes its connection', async () => {
    const client = await api(endless)
    for await (const each of await client.ask(streaming)) {
      expect(each).toEqual({ n: 1 })
      break
    }
    await until(() => server.open() === 0)
  })

  it('ends by the signal of the call, with its reason', async () => {
    const client = await api(endless)
    const controller = new AbortController()
    const stream = await client.ask({ ...streaming, signal: controller.signal })
    const reason = new Error('enough')
    setTimeout(() => controller.abort(reason), 30)
    const { events, error } = await read(stream)
    expect(events).toEqual([{ n: 1 }])
    expect(error).toMatchObject({ kind: 'aborted', name: 'AbortError', midStream: true, cause: reason })
    await until(() => server.open() === 0)
  })

  it('is cancelled by who does not iterate, and by the signal of the client', async () => {
    const controller = new AbortController()
    const client = await api(endless, { signal: controller.signal })
    const [one, two] = await Promise.all([client.ask(streaming), client.ask(streaming)])
    expect(server.open()).toBe(2)
    one.cancel()
    await until(() => server.open() === 1)
    controller.abort()
    await until(() => server.open() === 0)
    for (const stream of [one, two]) expect((await read(stream)).error).toMatchObject({ kind: 'aborted' })
  })

  it.each([
    ['idle', { idle: 40 }],
    ['total', { total: 60 }],
  ] as const)('that stands still ends by the timeout of %s', async (phase, timeout) => {
    const client = await api(endless)
    const { events, error } = await read(await client.ask({ ...streaming, timeout }))
    expect(events).toEqual([{ n: 1 }])
    expect(error).toMatchObject({ kind: 'timeout', phase, midStream: true, retryable: false })
    await until(() => server.open() === 0)
  })

  it('has one reader: a second loop goes on where the first one is', async () => {
    const client = await api(eventStream([event({ n: 1 }), event({ n: 2 }), event('[DONE]')]))
    const stream = await client.ask(streaming)
    const iterators = [stream[Symbol.asyncIterator](), stream[Symbol.asyncIterator]()]
    const both = await Promise.all(iterators.map(iterator => iterator.next()))
    expect(both.map(({ value }) => value)).toEqual([{ n: 1 }, { n: 2 }])
    expect(await iterators[0]!.next()).toEqual({ value: undefined, done: true })
  })
})

describe('an error', () => {
  const body = { error: { message: `bad key ${CANARY}`, type: 'auth', code: 7, param: 'key', extra: 5 } }

  it.each([
    ['a whole answer', (client: Toy) => client.list()],
    ['a stream', (client: Toy) => client.ask(streaming)],
  ])('of %s has the kind of its status and its body, without the key', async (_, call) => {
    const client = await api(json(body, 401, { 'x-request-id': 'r2' }))
    const error = await failure(call(client))
    expect(error).toMatchObject({
      kind: 'authentication',
      status: 401,
      type: 'auth',
      code: '7',
      param: 'key',
      requestId: 'r2',
      provider: 'toy',
    })
    if (!isToyError(error)) throw new Error('not told by the vendor')
    expect(error.body).toEqual({ error: { ...body.error, message: 'bad key [redacted]' } })
    expect(JSON.stringify(error) + error.stack + JSON.stringify(error.body)).not.toContain(CANARY)
    expect(Object.keys(error)).not.toContain('body')
  })

  it("is known by its method's name", async () => {
    const client = await api(json(body, 429, { 'retry-after': '2' }))
    const error = await failure(client.list())
    expect(error).toMatchObject({ kind: 'rate-limit', retryable: true, retryAfterMs: 2000 })
    expect([isToyError(error), isToyError(error, 'list'), isToyError(error, 'ask')]).toEqual([true, true, false])
    expect(rawErrorGuard<object>('other')(error)).toBe(false)
    expect(isToyError(new Error('x')) || isToyError(undefined)).toBe(false)
  })

  it.each(['<html>Bad gateway</html>', '', '"oops"'])(
    'whose body is %j has no body that could be typed',
    async text => {
      const client = await api(json(text, 502))
      const error = await failure(client.list())
      expect(error).toMatchObject({ kind: 'server', status: 502, api: 'list' })
      expect(isToyError(error)).toBe(false)
    },
  )

  it('is not made of a vendor that tells it in other words', async () => {
    const client = await api(json([{ error: { message: 'in a list' } }], 400))
    expect(await failure(client.list())).toMatchObject({ kind: 'invalid-request', told: 'in a list' })
    await server.close()
    const plain = await api(json({ detail: 'nothing known' }, 400))
    expect((await failure(plain.list())).message).toContain('nothing known')
  })

  it('tells that there is no key, and what is no body', async () => {
    const client = await api(json({}), { apiKey: '' })
    const error = await failure(client.list())
    expect(error).toMatchObject({ kind: 'authentication', provider: 'toy' })
    expect(error.message).toContain('TOY_API_KEY')
    const keyed = toyRaw({ apiKey: 'k', baseURL: server.baseURL })
    expect(await failure(keyed.ask({ body: { q: 1n } as never }))).toMatchObject({ kind: 'invalid-request' })
    expect(server.requests).toHaveLength(0)
  })

  it('takes the key from the environment', async () => {
    process.env.TOY_API_KEY = 'from-env'
    try {
      const client = await api(json([]), { apiKey: '' })
      await client.list()
      expect(server.requests[0]!.headers.authorization).toBe('Bearer from-env')
    } finally {
      delete process.env.TOY_API_KEY
    }
  })

  it.each<[string, RawOptions, object]>([
    ['an abort', { signal: AbortSignal.abort('no') }, { kind: 'aborted', cause: 'no' }],
    ['a timeout', { timeout: { headers: 30 } }, { kind: 'timeout', phase: 'headers' }],
  ])('is what %s makes of a call', async (_, options, expected) => {
    const client = await api(exchange => exchange.closed)
    expect(await failure(client.list(options))).toMatchObject(expected)
    await until(() => server.open() === 0)
  })

  it('is `network` where nobody listens', async () => {
    const client = await api(json([]))
    await server.close()
    expect(await failure(client.list())).toMatchObject({ kind: 'network', api: 'list' })
  })
})
