import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import {
  type ChatStream,
  InterlinguaError,
  mapStream,
  type StreamHooks,
  streamOf,
  tapStream,
} from '../../runtime/index.ts'
import { fold } from '../../runtime/stream/fold.ts'
import type { StreamEvent } from '../../runtime/types.ts'
import { failure } from '../support/failure.ts'
import { eventStream, json, until } from '../support/loopback.ts'
import { answer, sse } from '../support/toy-api.ts'
import { ask, llm, read, server, types } from './streaming.ts'

const whole = ['start', 'part-start', 'part-delta', 'part-delta', 'usage', 'part-end', 'finish']

/** The hooks, and what they were told. */
function record(withEvents = true) {
  const told: string[] = []
  const hooks: StreamHooks = {
    ...(withEvents && { event: ({ type }: StreamEvent) => void told.push(type) }),
    done: ({ text }) => void told.push(`done ${text}`),
    failed: ({ kind }) => void told.push(`failed ${kind}`),
  }
  return { told, hooks }
}

async function opened(pieces: readonly string[], pause = 0): Promise<ChatStream> {
  return (await llm(eventStream(pieces, pause))).stream(ask)
}

/** A server that begins to answer and then waits. */
async function hanging(): Promise<ChatStream> {
  const client = await llm(async exchange => {
    exchange.head(200, { 'content-type': 'text/event-stream' })
    await exchange.write(answer('one', 'two').slice(0, 3).join(''))
  })
  return client.stream(ask)
}

const inBatches = async (stream: ChatStream) => {
  const all: StreamEvent[] = []
  for await (const batch of stream.batches()) all.push(...batch)
  return all
}

describe.each([true, false])('a watched stream (each event: %s)', withEvents => {
  const seen = (list: string[]) => (withEvents ? list : [])

  it.each([
    ['one by one', read],
    ['in batches', inBatches],
  ])('tells what the stream tells, read %s', async (_, reading) => {
    const { told, hooks } = record(withEvents)
    const stream = tapStream(await opened(answer('a', 'b'), 2), hooks)
    expect(types(await reading(stream))).toEqual(whole)
    expect((await stream.response).text).toBe('ab')
    expect(told).toEqual([...seen(whole), 'done ab'])
  })

  it('is watched by who asks only for its response', async () => {
    const { told, hooks } = record(withEvents)
    const stream = tapStream(await opened(answer('a', 'b'), 2), hooks)
    expect(await stream.response).toMatchObject({ text: 'ab', raw: { status: 200 }, usage: { outputTokens: 7 } })
    expect(told).toEqual([...seen(whole), 'done ab'])
  })

  it('is not read where nobody reads it', async () => {
    const { told, hooks } = record(withEvents)
    const inner = await opened(answer('a', 'b'))
    tapStream(inner, hooks)
    await sleep(30)
    expect(told).toEqual([])
    expect(types(await read(inner))).toEqual(whole)
  })

  it('that nobody reads tells what it failed with', async () => {
    const { told, hooks } = record(withEvents)
    const client = await llm(json({}, 401))
    await tapStream(client.stream(ask), hooks).closed
    expect(told.at(-1)).toBe('failed authentication')
  })

  it('ends at once for who breaks out, and closes the connection', async () => {
    const { told, hooks } = record(withEvents)
    const stream = tapStream(await hanging(), hooks)
    for await (const event of stream) if (event.type === 'part-delta') break
    await until(() => server.open() === 0)
    expect((await failure(stream.response)).kind).toBe('aborted')
    expect(told.at(-1)).toBe('failed aborted')
    expect(told.filter(one => one.startsWith('failed'))).toHaveLength(1)
    expect(await stream[Symbol.asyncIterator]().next()).toEqual({ value: undefined, done: true })
  })

  it('ends at once for who cancels, be it read or not', async () => {
    for (const reading of [true, false]) {
      const { told, hooks } = record(withEvents)
      const stream = tapStream(await hanging(), hooks)
      const events = reading ? read(stream) : undefined
      await sleep(20)
      stream.cancel()
      expect((await failure(stream.response)).kind).toBe('aborted')
      expect(told.at(-1)).toBe('failed aborted')
      if (events) expect((await events).at(-1)).toMatchObject({ type: 'error', error: { kind: 'aborted' } })
      await until(() => server.open() === 0)
      await server.close()
    }
  })

  it('fails as the stream does, with the answer so far', async () => {
    const { told, hooks } = record(withEvents)
    const stream = tapStream(await opened([...answer('a', 'b').slice(0, 3), sse({ error: { type: 'busy' } })]), hooks)
    expect((await read(stream)).at(-1)).toMatchObject({ type: 'error', error: { kind: 'overloaded' } })
    const error = await failure(stream.response)
    expect(error).toMatchObject({ kind: 'overloaded', provider: 'toy', midStream: true })
    expect(error.partial?.content).toEqual([{ type: 'text', text: 'ab' }])
    expect(told.at(-1)).toBe('failed overloaded')
  })

  it('gives its readers what is left, in order', async () => {
    const stream = tapStream(await opened(answer('a', 'b')), record(withEvents).hooks)
    const [one, other] = [stream[Symbol.asyncIterator](), stream[Symbol.asyncIterator]()]
    const results = await Promise.all([one.next(), other.next(), one.next(), other.next()])
    expect(results.map(({ value }) => value?.type)).toEqual(whole.slice(0, 4))
    expect(types(await inBatches(stream))).toEqual(whole.slice(4))
  })
})

describe('a hook that throws', () => {
  const thrown = new TypeError('a fault of the hook')
  const raise = () => {
    throw thrown
  }

  it('ends the stream where it was to see an event', async () => {
    const stream = tapStream(await hanging(), { event: ({ type }) => type === 'part-delta' && raise() })
    const events = await read(stream)
    expect(types(events)).toEqual(['start', 'part-start', 'part-end', 'error'])
    expect(await failure(stream.response)).toMatchObject({ kind: 'unknown', cause: thrown, midStream: true })
    await until(() => server.open() === 0)
  })

  it('rejects the response where it was to see it, and leaves the events', async () => {
    const stream = tapStream(await opened(answer('a', 'b')), { done: raise })
    expect(types(await read(stream))).toEqual(whole)
    expect(await failure(stream.response)).toMatchObject({ kind: 'unknown', cause: thrown })
  })

  it('hides no failure of the stream', async () => {
    const stream = tapStream(await opened(answer('a').slice(0, 2)), { failed: raise })
    expect((await failure(stream.response)).kind).toBe('truncated')
  })
})

const shout = (event: StreamEvent): StreamEvent => {
  if (event.type === 'part-delta') return { ...event, delta: event.delta.toUpperCase() }
  if (event.type !== 'part-end' || event.part.type !== 'text') return event
  return { ...event, part: { ...event.part, text: event.part.text.toUpperCase() } }
}

describe('a changed stream', () => {
  it('has the fold of its events as its response, and what else the first response has', async () => {
    const stream = mapStream((await llm(eventStream(answer('a', 'b')))).stream({ ...ask, seed: 1 }), shout)
    const events = await read(stream)
    expect(types(events)).toEqual(whole)
    const response = await stream.response
    expect(response).toMatchObject({ ...fold(events), text: 'AB', raw: { status: 200 }, loss: [{ path: 'seed' }] })
    expect(response.message).toEqual({ role: 'assistant', content: [{ type: 'text', text: 'AB' }] })
  })

  it('drops and adds events, but not its end', async () => {
    const stream = mapStream(await opened(answer('a', 'b')), event => {
      if (event.type === 'usage' || event.type === 'finish') return undefined
      if (event.type !== 'part-delta') return event
      return [event, event]
    })
    const events = await inBatches(stream)
    expect(types(events)).toEqual([...whole.slice(0, 3), ...Array(3).fill('part-delta'), 'part-end', 'finish'])
    expect(await stream.response).toMatchObject({ finishReason: 'stop', content: [{ type: 'text', text: 'ab' }] })
  })

  it('ends once and last: no finish before the end, no finish out of an error', async () => {
    const stream = mapStream(await opened(answer('a').slice(0, 2)), event => [event, { type: 'finish' }])
    expect(types(await read(stream))).toEqual(['start', 'part-start', 'part-delta', 'part-end', 'error'])
    expect((await failure(stream.response)).kind).toBe('truncated')
  })

  it('tells what is left of an answer as it was changed, when it fails', async () => {
    const stream = mapStream(await opened(answer('a', 'b').slice(0, 3)), shout)
    const error = await failure(stream.response)
    expect(error).toMatchObject({ kind: 'truncated', provider: 'toy', midStream: true, retryable: false })
    expect(error.partial).toMatchObject({ content: [{ type: 'text', text: 'AB' }] })
  })

  it.each(['thrown', 'told'])(
    'ends where an error is %s, with the answer so far, and closes the connection',
    async how => {
      const error = { kind: 'content-filter', message: 'no b in here' } as const
      const refuse = (event: StreamEvent): StreamEvent => {
        if (event.type !== 'part-delta' || event.delta !== 'two') return event
        if (how === 'thrown') throw new InterlinguaError(error, { provider: 'guard' })
        return { type: 'error', error }
      }
      const stream = mapStream(await hanging(), refuse)
      const events = await read(stream)
      expect(types(events)).toEqual(['start', 'part-start', 'part-delta', 'part-end', 'error'])
      expect(events.at(-1)).toEqual({ type: 'error', error })
      const failed = await failure(stream.response)
      expect(failed).toMatchObject({ kind: 'content-filter', midStream: true })
      expect(failed.partial?.content).toEqual([{ type: 'text', text: 'one' }])
      await until(() => server.open() === 0)
    },
  )

  it('settles its response for who breaks out', async () => {
    const stream = mapStream(await hanging(), shout)
    for await (const event of stream) if (event.type === 'part-delta') break
    const error = await failure(stream.response)
    expect(error.kind).toBe('aborted')
    await until(() => server.open() === 0)
    expect(await read(stream)).toEqual([])
  })
})

describe('a replayed stream', () => {
  const recorded = async () => {
    const stream = await opened(answer('a', 'b'))
    return { events: await read(stream), response: await stream.response }
  }

  it('tells its events one by one or together, and its response', async () => {
    const { events, response } = await recorded()
    expect(await read(streamOf(events, response))).toEqual(events)
    expect(await inBatches(streamOf(events, response))).toEqual(events)
    expect(await streamOf(events, response).response).toBe(response)
  })

  it('can be cancelled and left as one that has come whole, and keeps the recording', async () => {
    const { events, response } = await recorded()
    const count = events.length
    const stream = streamOf(events, response)
    stream.cancel()
    for await (const { type } of stream) if (type === 'part-start') break
    expect(await read(stream)).toEqual([])
    expect(events).toHaveLength(count)
  })
})
