import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StreamEvent } from '../../runtime/types.ts'
import { failure } from '../support/failure.ts'
import { eventStream, until } from '../support/loopback.ts'
import { answer, CANARY, sse } from '../support/toy-api.ts'
import { ask, llm, read, server, types } from './streaming.ts'

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
