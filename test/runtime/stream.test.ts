import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { isInterlinguaError } from '../../runtime/errors.ts'
import { createClient } from '../../runtime/index.ts'
import type { StreamEvent } from '../../runtime/types.ts'
import { eventStream, json, type Loopback, type Script, startLoopback, until } from '../support/loopback.ts'
import { answer, CANARY, sse, toy } from '../support/toy-api.ts'

let server: Loopback
afterEach(() => server?.close())

async function llm(script: Script, options: Partial<Parameters<typeof createClient>[0]> = {}) {
  server = await startLoopback(script)
  return createClient({ providers: [toy({ apiKey: CANARY, baseURL: server.baseURL })], ...options })
}

const ask = { model: 'toy/m', messages: 'hello' }

async function read(stream: AsyncIterable<StreamEvent>): Promise<StreamEvent[]> {
  const events: StreamEvent[] = []
  for await (const event of stream) events.push(event)
  return events
}

async function failure(promise: Promise<unknown>) {
  const error = await promise.then(
    () => undefined,
    thrown => thrown,
  )
  if (!isInterlinguaError(error)) throw new Error(`not our error: ${error}`)
  return error
}

const types = (events: StreamEvent[]) => events.map(({ type }) => type)

describe('a stream', () => {
  it('tells its events, then its response', async () => {
    const client = await llm(eventStream(answer('Hel', 'lo')))
    const stream = client.stream(ask)
    const events = await read(stream)
    expect(types(events)).toEqual(['start', 'part-start', 'part-delta', 'part-delta', 'usage', 'part-end', 'finish'])
    const response = await stream.response
    expect(response).toMatchObject({
      id: 'x',
      text: 'Hello',
      finishReason: 'stop',
      usage: { outputTokens: 7 },
      loss: [],
    })
    expect(response.message).toEqual({ role: 'assistant', content: [{ type: 'text', text: 'Hello' }] })
    expect(response.raw.status).toBe(200)
    expect(JSON.parse(server.requests[0]!.body)).toMatchObject({ model: 'm', stream: true })
    expect(server.requests[0]!.headers).toMatchObject({
      authorization: `Bearer ${CANARY}`,
      accept: 'text/event-stream',
      'content-type': 'application/json',
      'toy-version': '1',
    })
  })

  it('gives its response to who does not iterate', async () => {
    const client = await llm(eventStream(answer('Hello')))
    expect((await client.stream(ask).response).text).toBe('Hello')
  })

  it('gives its response to who asked before iterating', async () => {
    const client = await llm(eventStream(answer('a', 'b'), 5))
    const stream = client.stream(ask)
    const { response } = stream
    expect(await read(stream)).toHaveLength(7)
    expect((await response).text).toBe('ab')
  })

  it('answers concurrent next() in order', async () => {
    const client = await llm(eventStream(answer('a', 'b'), 5))
    const iterator = client.stream(ask)[Symbol.asyncIterator]()
    const results = await Promise.all(Array.from({ length: 9 }, () => iterator.next()))
    expect(results.map(({ value }) => value?.type)).toEqual([
      'start',
      'part-start',
      'part-delta',
      'part-delta',
      'usage',
      'part-end',
      'finish',
      undefined,
      undefined,
    ])
    expect(results.map(({ done }) => done)).toEqual([...Array(7).fill(false), true, true])
  })

  it('gives batches, one a network read', async () => {
    const client = await llm(eventStream([answer('a', 'b', 'c').join('')]))
    const batches: StreamEvent[][] = []
    for await (const batch of client.stream(ask).batches()) batches.push(batch)
    expect(batches).toHaveLength(1)
    expect(batches.flat()).toHaveLength(8)
  })

  it('tells at its start what was lost', async () => {
    const client = await llm(eventStream(answer('a')))
    const stream = client.stream({ ...ask, seed: 1 })
    const loss = [{ path: 'seed', kind: 'unsupported', detail: 'toy has no seed' }]
    expect((await read(stream))[0]).toMatchObject({ type: 'start', loss })
    expect((await stream.response).loss).toEqual(loss)
  })

  it('is the same for any split of the bytes', async () => {
    const bytes = new TextEncoder().encode(answer('é', '😀', '…', '\u2028').join(''))
    let pieces: Uint8Array[] = []
    const client = await llm(exchange => eventStream(pieces)(exchange))
    pieces = [bytes]
    const whole = await read(client.stream(ask))
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 30 }), async cuts => {
        const places = [0, ...cuts.toSorted((a, b) => a - b), bytes.length]
        pieces = places.slice(1).map((end, at) => bytes.slice(places[at], end))
        expect(await read(client.stream(ask))).toEqual(whole)
      }),
      { numRuns: 60 },
    )
    pieces = [...bytes].map(byte => Uint8Array.of(byte))
    expect(await read(client.stream(ask))).toEqual(whole)
  })
})

describe('the end of a stream', () => {
  it.each([
    ['no sentinel', answer('a').slice(0, -1)],
    ['no finish reason', [sse({ t: 'start' }), sse({ t: 'text', d: 'a' }), sse('[DONE]')]],
    ['a sentinel without its blank line', [...answer('a').slice(0, -1), 'data: [DONE]']],
    [
      'pings, comments and empty data',
      [': hi\n\n', sse({ t: 'ping' }), ...answer('a').flatMap(event => [event, ': ping\n\n', 'data:\n\n'])],
    ],
  ])('is good with %s', async (_, pieces) => {
    const client = await llm(eventStream(pieces))
    const stream = client.stream(ask)
    expect((await read(stream)).at(-1)).toMatchObject({ type: 'finish' })
    expect((await stream.response).text).toBe('a')
  })

  it('comes with the sentinel, not with the end of the body, and lets the socket go', async () => {
    const client = await llm(async exchange => {
      exchange.head(200, { 'content-type': 'text/event-stream' })
      await exchange.write(answer('a').join(''))
    })
    const start = performance.now()
    expect((await client.stream(ask).response).text).toBe('a')
    expect(performance.now() - start).toBeLessThan(200)
    await until(() => server.open() === 0, 1500)
  })

  it('keeps the connection for the next call', async () => {
    const client = await llm(eventStream(answer('a')))
    for (let at = 0; at < 5; at++) {
      await client.stream(ask).response
      await new Promise(resolve => setTimeout(resolve, 20))
    }
    expect(server.connections()).toBe(1)
  })

  const whole = answer('one', 'two')
  it.each(whole.map((_, at) => at))('is truncated when the body ends after %i events', async count => {
    for (const how of ['end', 'cut', 'reset'] as const) {
      const client = await llm(async exchange => {
        exchange.head(200, { 'content-type': 'text/event-stream' })
        if (count > 0) await exchange.write(whole.slice(0, count).join('') + whole[count]!.slice(0, 9))
        if (how !== 'end') await new Promise(resolve => setTimeout(resolve, 20))
        exchange[how]()
      })
      const stream = client.stream(ask)
      const events = await read(stream)
      if (count === 4) expect(events.at(-1)).toMatchObject({ type: 'finish' })
      else {
        expect(events.at(-1)).toMatchObject({
          type: 'error',
          error: { kind: how === 'end' ? 'truncated' : expect.stringMatching(/truncated|network/) },
        })
        expect(events.filter(({ type }) => type === 'error' || type === 'finish')).toHaveLength(1)
        const error = await failure(stream.response)
        expect(error.midStream).toBe(true)
        expect(error.retryable).toBe(count < 2)
        const text = ['', '', 'one', 'onetwo'][count]!
        expect(error.partial?.content ?? []).toEqual(text ? [{ type: 'text', text }] : [])
      }
      await server.close()
    }
  })
})

describe('errors in a stream', () => {
  it('an HTTP error is the only event', async () => {
    const client = await llm(
      json({ error: { message: 'slow down', type: 'busy' } }, 429, { 'retry-after': '2', 'x-request-id': 'r1' }),
    )
    const stream = client.stream(ask)
    const events = await read(stream)
    expect(events).toEqual([
      {
        type: 'error',
        error: {
          kind: 'overloaded',
          message: 'slow down',
          type: 'busy',
          status: 429,
          requestId: 'r1',
          retryAfterMs: 2000,
        },
      },
    ])
    const error = await failure(stream.response)
    expect(error).toMatchObject({
      kind: 'overloaded',
      provider: 'toy',
      api: 'toy',
      model: 'm',
      retryable: true,
      midStream: false,
    })
  })

  it.each([
    ['by its shape', sse({ error: { message: 'sorry', type: 'busy' } })],
    ['by its name', sse({ error: { message: 'sorry', type: 'busy' } }, 'error')],
  ])('an error event %s ends it, with what came before', async (_, event) => {
    const client = await llm(eventStream([...answer('one').slice(0, 2), event, ...answer('two')]))
    const stream = client.stream(ask)
    const events = await read(stream)
    expect(types(events)).toEqual(['start', 'part-start', 'part-delta', 'part-end', 'error'])
    const error = await failure(stream.response)
    expect(error).toMatchObject({ kind: 'overloaded', midStream: true, retryable: false, type: 'busy' })
    expect(error.message).toContain('sorry')
    expect(error.partial).toMatchObject({ content: [{ type: 'text', text: 'one' }] })
  })

  it('an error named error that nobody knows is still one', async () => {
    const client = await llm(eventStream([sse({ t: 'start' }), 'event: error\ndata: {"oops":1}\n\n']))
    expect((await read(client.stream(ask))).at(-1)).toMatchObject({ type: 'error' })
    await server.close()
    const other = await llm(eventStream([sse({ t: 'start' }), 'event: error\ndata: out of order\n\n']))
    expect((await read(other.stream(ask))).at(-1)).toMatchObject({ type: 'error' })
  })

  it('invalid JSON is protocol, and its text is nowhere', async () => {
    const client = await llm(eventStream([...answer('one').slice(0, 2), 'data: {"secret words\n\n', ...answer('two')]))
    const stream = client.stream(ask)
    expect((await read(stream)).at(-1)).toMatchObject({ type: 'error', error: { kind: 'protocol' } })
    const error = await failure(stream.response)
    expect(error.partial).toMatchObject({ content: [{ text: 'one' }] })
    expect(`${error.stack}${JSON.stringify(error)}${error.cause}`).not.toContain('secret')
  })

  it.each([
    ['an error object', '{"error":{"message":"no","type":"broke"}}', 'quota-exhausted'],
    ['a list with an error', '[{"error":{"message":"no","type":"broke"}}]', 'quota-exhausted'],
    ['a page', '<!doctype html><p>Hi', 'protocol'],
    ['half an object', '{"text":"a', /truncated|protocol/],
  ])('%s instead of events', async (_, body, kind) => {
    const client = await llm(eventStream([body]))
    const stream = client.stream(ask)
    const events = await read(stream)
    expect(types(events)).toContain('error')
    expect((await failure(stream.response)).kind).toMatch(kind)
  })

  it('nothing at all instead of events is no success', async () => {
    for (const type of ['text/event-stream', 'text/plain']) {
      const client = await llm(exchange => {
        exchange.head(200, { 'content-type': type })
        exchange.end()
      })
      expect((await failure(client.stream(ask).response)).kind).toMatch(/truncated|protocol/)
      await server.close()
    }
  })

  it('a whole answer or a list of events instead of events is read', async () => {
    const client = await llm(json({ id: 'x', text: 'Hello', why: 'stop' }))
    const stream = client.stream(ask)
    expect((await read(stream)).at(-1)).toMatchObject({ type: 'finish', finishReason: 'stop' })
    expect(await stream.response).toMatchObject({ text: 'Hello', finishReason: 'stop' })
    await server.close()
    const list = await llm(
      json([{ t: 'start' }, { t: 'text', d: 'Hel' }, { t: 'text', d: 'lo' }, { t: 'stop', why: 'stop' }]),
    )
    expect(await list.stream(ask).response).toMatchObject({ text: 'Hello', finishReason: 'stop' })
  })

  it('a provider nobody configured is the only event', async () => {
    const client = await llm(json({}))
    const stream = client.stream({ ...ask, model: 'nobody/m' })
    expect(await read(stream)).toMatchObject([{ type: 'error', error: { kind: 'invalid-request' } }])
    expect((await failure(stream.response)).message).toMatch(/nobody\/m.*provider\/model.*toy/)
    expect(server.requests).toHaveLength(0)
  })

  it('nobody looks: no unhandled rejection', async () => {
    const client = await llm(json({ error: { message: 'no' } }, 500))
    const seen: unknown[] = []
    const note = (error: unknown) => seen.push(error)
    process.on('unhandledRejection', note)
    client.stream(ask)
    client.stream(ask).response
    void client.stream(ask)[Symbol.asyncIterator]().next()
    await new Promise(resolve => setTimeout(resolve, 100))
    process.off('unhandledRejection', note)
    expect(seen).toEqual([])
  })
})
