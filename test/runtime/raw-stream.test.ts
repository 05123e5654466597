import { describe, expect, it } from 'vitest'
import { type Exchange, eventStream, json, type Script, until } from '../support/loopback.ts'
import { api, event, read, server, streaming } from './raw-toy.ts'

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
