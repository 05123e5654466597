import { describe, expect, it } from 'vitest'
import { failure } from '../support/failure.ts'
import { eventStream, json } from '../support/loopback.ts'
import { answer, sse } from '../support/toy-api.ts'
import { ask, llm, read, server, types } from './streaming.ts'

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
