import { describe, expect, it } from 'vitest'
import { eventsOf } from '../../runtime/guard/events-of.ts'
import { guard, refuse } from '../../runtime/guard/guard.ts'
import { fold } from '../../runtime/stream/fold.ts'
import { read, types } from '../runtime/streaming.ts'
import { failure } from '../support/failure.ts'
import { eventStream, json } from '../support/loopback.ts'
import { answer, sse } from '../support/toy-api.ts'
import { asked, server, surrounded } from './surrounded.ts'

const ask = { model: 'toy/m', messages: 'hello' }
const whole = json({ id: 'x', text: 'good', why: 'stop' })

describe('a guard of requests', () => {
  it('changes what is sent, of each verb', async () => {
    const change = guard({
      request: input => ({ ...input, messages: 'changed' }),
      embed: async input => ({ ...input, input: 'changed' }),
    })
    const chat = await surrounded(whole, change)
    await chat.chat(ask)
    expect(asked().messages[0].content).toEqual([{ type: 'text', text: 'changed' }])
    await server.close()
    const stream = await surrounded(eventStream(answer('a')), change)
    await stream.stream(ask).response
    expect(asked().messages[0].content).toEqual([{ type: 'text', text: 'changed' }])
    await server.close()
    const embed = await surrounded(json({ embeddings: [[1]], usage: {} }), change)
    await embed.embed({ model: 'toy/m', input: 'hello' })
    expect(asked().input).toEqual(['changed'])
  })

  it('refuses: nothing is sent', async () => {
    const client = await surrounded(whole, guard({ request: () => refuse('no greetings') }))
    for (const call of [client.chat(ask), client.stream(ask).response])
      expect(await failure(call)).toMatchObject({ kind: 'content-filter', code: 'refused', retryable: false })
    expect(server.requests).toHaveLength(0)
  })

  it('that throws anything else fails the call by an error of ours', async () => {
    const cause = new RangeError('a fault')
    const client = await surrounded(
      whole,
      guard({
        request: () => {
          throw cause
        },
      }),
    )
    expect(await failure(client.chat(ask))).toMatchObject({ kind: 'unknown', cause })
    expect(server.requests).toHaveLength(0)
  })
})

describe('a guard of answers', () => {
  const polite = guard({
    response: async response => {
      if (response.text.includes('bad')) refuse('impolite')
      return { ...response, content: [{ type: 'text', text: 'better' }], text: 'better' }
    },
  })

  it('changes or refuses a whole answer', async () => {
    expect((await (await surrounded(whole, polite)).chat(ask)).text).toBe('better')
    await server.close()
    const client = await surrounded(json({ text: 'bad' }), polite)
    expect((await failure(client.chat(ask))).message).toContain('impolite')
  })

  it('tells a stream only when it has passed, where nothing guards its events', async () => {
    const stream = (await surrounded(eventStream(answer('go', 'od')), polite)).stream(ask)
    const events = await read(stream)
    expect(types(events)).toEqual(['start', 'part-start', 'part-delta', 'part-end', 'finish'])
    expect(fold(events)).toMatchObject({ id: 'x', content: [{ type: 'text', text: 'better' }], finishReason: 'stop' })
    expect((await stream.response).text).toBe('better')
    await server.close()
    const client = await surrounded(eventStream(answer('b', 'ad')), polite)
    expect((await failure(client.stream(ask).response)).kind).toBe('content-filter')
  })

  it('leaves a stream as it was told where it lets pass', async () => {
    const client = await surrounded(eventStream(answer('go', 'od')), guard({ response: response => response }))
    const stream = client.stream(ask)
    expect(types(await read(stream)).filter(type => type === 'part-delta')).toHaveLength(2)
  })

  it('that is for embeddings, too, is none', async () => {
    const client = await surrounded(json({ embeddings: [[1]], usage: {} }), polite)
    expect((await client.embed({ model: 'toy/m', input: 'hello' })).embeddings).toEqual([[1]])
  })
})

describe('a guard of events', () => {
  it('cuts a stream off, with what was told before', async () => {
    const client = await surrounded(
      eventStream(answer('good', 'bad', 'more')),
      guard({
        response: () => refuse('not asked for streams'),
        event: event => (event.type === 'part-delta' && event.delta === 'bad' ? refuse('impolite') : event),
      }),
    )
    const stream = client.stream(ask)
    const events = await read(stream)
    expect(types(events)).toEqual(['start', 'part-start', 'part-delta', 'part-end', 'error'])
    expect(events.at(-1)).toMatchObject({ error: { kind: 'content-filter', code: 'refused', message: 'impolite' } })
    const error = await failure(stream.response)
    expect(error).toMatchObject({ kind: 'content-filter', retryable: false, midStream: true })
    expect(error.partial?.content).toEqual([{ type: 'text', text: 'good' }])
  })

  it('remembers what it saw, for each call anew', async () => {
    const client = await surrounded(
      eventStream(answer('a', 'b', 'c')),
      guard(() => {
        let count = 0
        return { event: event => (event.type === 'part-delta' && count++ > 0 ? undefined : event) }
      }),
    )
    for (let call = 0; call < 2; call++) {
      const events = await read(client.stream(ask))
      expect(events.filter(({ type }) => type === 'part-delta')).toHaveLength(1)
    }
  })
})

it('a response is told as a stream whose fold it is', async () => {
  const client = await surrounded(
    eventStream([
      sse({ t: 'start', id: 'x' }),
      sse({ t: 'text', d: 'see ' }),
      sse({ t: 'call', id: 'c', name: 'look' }),
      sse({ t: 'args', id: 'c', d: '{"a": 1}' }),
      sse({ t: 'stop', why: 'tool-calls', tokens: 3 }),
      sse('[DONE]'),
    ]),
  )
  const response = await client.stream({ ...ask, seed: 1 }).response
  const events = eventsOf(response)
  expect(response).toMatchObject(fold(events))
  expect(fold(events).content).toEqual(response.content)
  expect(fold(events).usage).toEqual(response.usage)
  expect(events[0]).toMatchObject({ loss: response.loss })
})
