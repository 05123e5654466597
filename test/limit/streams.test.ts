/** A stream holds its place until it ends, however it ends: real streams at a real server. */

import { afterEach, describe, expect, it } from 'vitest'
import { type ChatStream, createClient, fallback } from '../../runtime/index.ts'
import { type LimitOptions, limit } from '../../runtime/limit/index.ts'
import { failure } from '../support/failure.ts'
import { eventStream, type Loopback, type Script, startLoopback, until } from '../support/loopback.ts'
import { answer, CANARY, sse, toy } from '../support/toy-api.ts'

let server: Loopback
afterEach(() => server.close())

const ask = { model: 'toy/m', messages: 'hello' }

/** The first answer is the script's; it never ends by itself where that does not. */
async function client(where: 'client' | 'provider', first: Script, options: LimitOptions = { concurrency: 1 }) {
  let turn = 0
  server = await startLoopback(exchange => (turn++ === 0 ? first(exchange) : eventStream(answer('next'))(exchange)))
  const use = [limit({ maxWait: 2000, ...options })]
  const provider = toy({ apiKey: CANARY, baseURL: server.baseURL, ...(where === 'provider' && { use }) })
  return createClient({ providers: [provider], retry: false, ...(where === 'client' && { use }) })
}

const endless: Script = async exchange => {
  exchange.head(200, { 'content-type': 'text/event-stream' })
  await exchange.write(sse({ t: 'start', id: 'x' }) + sse({ t: 'text', d: 'a' }) + sse({ t: 'text', d: 'b' }))
  await exchange.closed
}

describe.each(['client', 'provider'] as const)("in the %s's use, a stream gives its place back", where => {
  it('at its end, not before', async () => {
    const llm = await client(where, eventStream(answer('one', 'two'), 30))
    const order: string[] = []
    const first = llm.stream(ask)
    const second = llm.stream(ask)
    second.response.then(() => order.push('second'))
    for await (const event of first) if (event.type === 'finish') order.push('first')
    expect(server.requests).toHaveLength(1)
    await second.response
    expect(order).toEqual(['first', 'second'])
  })

  it.each([
    ['cancelled', (stream: ChatStream) => stream.cancel()],
    [
      'broken out of',
      async (stream: ChatStream) => {
        for await (const event of stream) if (event.type === 'part-delta') break
      },
    ],
  ])('when it is %s', async (_, leave) => {
    const llm = await client(where, endless)
    const stream = llm.stream(ask)
    await until(() => server.requests.length === 1)
    await leave(stream)
    expect((await llm.stream(ask).response).text).toBe('next')
    await until(() => server.open() === 0)
  })

  it('when its signal aborts', async () => {
    const llm = await client(where, endless)
    const giveUp = new AbortController()
    const { response } = llm.stream({ ...ask, signal: giveUp.signal })
    await until(() => server.requests.length === 1)
    giveUp.abort()
    expect(await failure(response)).toMatchObject({ kind: 'aborted' })
    expect((await llm.stream(ask).response).text).toBe('next')
  })

  it('while it waits for it, when it is cancelled', async () => {
    const llm = await client(where, endless)
    const first = llm.stream(ask)
    await until(() => server.requests.length === 1)
    const waiting = llm.stream(ask)
    const { response } = waiting
    const last = llm.stream(ask)
    await new Promise(resolve => setTimeout(resolve, 20))
    waiting.cancel()
    expect(await failure(response)).toMatchObject({ kind: 'aborted' })
    first.cancel()
    expect((await last.response).text).toBe('next')
    expect(server.requests).toHaveLength(2)
  })

  it('when it fails', async () => {
    const llm = await client(where, async exchange => {
      exchange.head(200, { 'content-type': 'text/event-stream' })
      await exchange.write(sse({ t: 'start', id: 'x' }) + sse({ t: 'text', d: 'a' }))
      exchange.reset()
    })
    expect(await failure(llm.stream(ask).response)).toMatchObject({ kind: 'truncated' })
    expect((await llm.stream(ask).response).text).toBe('next')
  })

  it('when nobody reads it, by being cancelled', async () => {
    const llm = await client(where, endless, { concurrency: 1, unread: 100 })
    const unread = llm.stream(ask)
    await until(() => server.requests.length === 1)
    expect((await llm.stream(ask).response).text).toBe('next')
    expect(await failure(unread.response)).toMatchObject({ kind: 'aborted' })
    await until(() => server.open() === 0)
  })

  it('when its reader leaves it in the middle', async () => {
    const llm = await client(where, endless, { concurrency: 1, unread: 100 })
    await llm.stream(ask)[Symbol.asyncIterator]().next()
    expect((await llm.stream(ask).response).text).toBe('next')
  })

  it('but not while its reader waits', async () => {
    const pieces = answer('one', 'two')
    const slow: Script = async exchange => {
      exchange.head(200, { 'content-type': 'text/event-stream' })
      await exchange.write(pieces.slice(0, 2).join(''))
      await new Promise(resolve => setTimeout(resolve, 300))
      exchange.end(pieces.slice(2).join(''))
    }
    const llm = await client(where, slow, { concurrency: 1, unread: 100 })
    let text = ''
    for await (const event of llm.stream(ask)) if (event.type === 'part-delta') text += event.delta
    expect(text).toBe('onetwo')
    const again = await client(where, slow, { concurrency: 1, unread: 100 })
    expect((await again.stream(ask).response).text).toBe('onetwo')
  })
})

it("is an attempt's failure in a provider's use: another model stands in", async () => {
  server = await startLoopback(eventStream(answer('hello')))
  const options = { apiKey: CANARY, baseURL: server.baseURL }
  const use = [limit({ requests: { limit: 1, seconds: 60 }, maxWait: 0 })]
  const llm = createClient({ providers: [toy({ ...options, use }), toy({ ...options, name: 'other' })], retry: false })
  const model = fallback(['toy/m', 'other/m'])
  await llm.stream({ ...ask, model }).response
  const { attempts } = await llm.stream({ ...ask, model }).response
  expect(attempts).toMatchObject([
    { provider: 'toy', outcome: 'failed', error: { kind: 'rate-limit' } },
    { provider: 'other', outcome: 'answered' },
  ])
})

it('counts the tokens that a stream used', async () => {
  const options = { tokens: { limit: 100, seconds: 60 }, estimate: () => 50, maxWait: 0 }
  const llm = await client('client', eventStream(answer('one')), options)
  for (let at = 0; at < 8; at++) await llm.stream(ask).response
  expect(await failure(llm.stream(ask).response)).toMatchObject({ kind: 'rate-limit' })
  expect(server.requests).toHaveLength(8)
})
