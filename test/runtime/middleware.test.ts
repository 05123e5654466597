import { getEventListeners } from 'node:events'
import { describe, expect, it } from 'vitest'
import { type Call, createClient, InterlinguaError, type Middleware } from '../../runtime/index.ts'
import { failure } from '../support/failure.ts'
import { eventStream, json, type Script, startLoopback } from '../support/loopback.ts'
import { answer, CANARY, toy } from '../support/toy-api.ts'
import { ask, llm, read, server } from './streaming.ts'

const good: Script = exchange =>
  exchange.request.url === '/embed'
    ? json({ embeddings: [[1]], usage: { inputTokens: 1 } })(exchange)
    : exchange.body.includes('"stream":true')
      ? eventStream(answer('hello'))(exchange)
      : json({ text: 'hello', why: 'stop' })(exchange)

function noting(name: string, notes: string[], calls: Call[] = []): Middleware {
  return async (call, next) => {
    calls.push(call)
    notes.push(`${name} in ${call.verb}`)
    const answer = await next(call)
    notes.push(`${name} out ${call.verb}`)
    return answer
  }
}

describe('middlewares', () => {
  it('surround chat, stream and embed, the first outermost, those of the provider each attempt', async () => {
    const notes: string[] = []
    const calls: Call[] = []
    let count = 0
    const own = await startLoopback(exchange => (count++ === 0 ? json({}, 500)(exchange) : good(exchange)))
    const provider = toy({ apiKey: CANARY, baseURL: own.baseURL, use: [noting('each', notes, calls)] })
    const use = [noting('first', notes), noting('second', notes)]
    const client = createClient({ providers: [provider], use, retry: { baseMs: 1 } })
    await client.chat(ask)
    expect(notes).toEqual([
      ...['first in chat', 'second in chat', 'each in chat', 'each in chat'],
      ...['each out chat', 'second out chat', 'first out chat'],
    ])
    expect(calls[1]!.target).toEqual({ provider: 'toy', api: 'toy', model: 'm', key: 0, facts: {} })
    notes.length = 0
    await client.stream(ask).response
    await client.embed({ model: 'toy/e', input: 'a' })
    // A stream is there before anything of it is sent; the attempts at it come afterwards.
    expect(notes.slice(0, 3)).toEqual(['first in stream', 'second in stream', 'each in stream'])
    expect(notes.filter(note => note.includes('out stream')).toSorted()).toEqual([
      ...['each out stream', 'first out stream', 'second out stream'],
    ])
    expect(notes.slice(6)).toEqual([
      ...['first in embed', 'second in embed', 'each in embed'],
      ...['each out embed', 'second out embed', 'first out embed'],
    ])
    await own.close()
  })

  it('may change what is asked, and answer themselves', async () => {
    const polite: Middleware = (call, next) => next({ ...call, input: { ...call.input, model: 'toy/other' } })
    const client = await llm(good, { use: [polite] })
    await client.chat(ask)
    expect(JSON.parse(server.requests[0]!.body).model).toBe('other')
    const refusing: Middleware = async () => {
      throw new InterlinguaError({ kind: 'invalid-request', message: 'not today' })
    }
    const strict = createClient({ providers: [], use: [refusing] })
    expect(await failure(strict.chat(ask))).toMatchObject({ told: 'not today' })
    const stream = strict.stream(ask)
    expect(await read(stream)).toEqual([{ type: 'error', error: { kind: 'invalid-request', message: 'not today' } }])
    expect(await failure(stream.response)).toMatchObject({ told: 'not today' })
  })

  it('see the end of a call that is given up while they wait, and leave no listener', async () => {
    const waiting: Middleware = (call, _next) =>
      new Promise((_resolve, reject) => {
        const { signal } = call.input
        signal?.addEventListener('abort', () =>
          reject(new InterlinguaError({ kind: 'aborted', message: 'gone' }, { cause: signal.reason })),
        )
      })
    const client = createClient({ providers: [], use: [waiting] })
    const cancelled = client.stream(ask)
    cancelled.cancel()
    expect(await failure(cancelled.response)).toMatchObject({ kind: 'aborted' })
    const controller = new AbortController()
    const aborted = client.stream({ ...ask, signal: controller.signal })
    controller.abort('enough')
    expect(await failure(aborted.response)).toMatchObject({ kind: 'aborted', cause: 'enough' })
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0)
  })

  it('do not make a stream be read that nobody reads', async () => {
    let written = 0
    const client = await llm(
      async exchange => {
        exchange.head(200, { 'content-type': 'text/event-stream' })
        for (const piece of answer(...Array.from({ length: 400 }, () => 'x'.repeat(65_536)))) {
          await exchange.write(piece)
          written++
        }
        exchange.end()
      },
      { use: [(call, next) => next(call)] },
    )
    const stream = client.stream(ask)
    await new Promise(resolve => setTimeout(resolve, 300))
    expect(written).toBeLessThan(200)
    expect((await stream.response).text).toHaveLength(400 * 65_536)
  })
})
