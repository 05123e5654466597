import { getEventListeners } from 'node:events'
import { describe, expect, it } from 'vitest'
import { defaultRetry, waitBefore } from '../../runtime/http/retry.ts'
import { createClient } from '../../runtime/index.ts'
import { failure } from '../support/failure.ts'
import { eventStream, json, type Script, startLoopback } from '../support/loopback.ts'
import { answer, CANARY, sse, toy } from '../support/toy-api.ts'
import { ask, llm, read, server, types } from './streaming.ts'

/** Plays one script after the other, the last one for ever. */
function inTurn(...scripts: Script[]): Script {
  let at = 0
  return exchange => scripts[Math.min(at++, scripts.length - 1)]!(exchange)
}

const quick = { baseMs: 5, maxMs: 20 }
const broken = json({ error: { message: 'oops' } }, 500)
const good = json({ id: 'x', text: 'hello', why: 'stop' })
const goodStream = eventStream(answer('hello'))
const busyInStream = eventStream([sse({ t: 'start' }), sse({ error: { type: 'busy', message: 'later' } })])

describe('a call that fails', () => {
  it.each([500, 502, 503, 504, 408, 429, 529])('is sent again after %i', async status => {
    const client = await llm(inTurn(json({ error: { message: 'oops' } }, status), good), { retry: quick })
    const { text, attempts } = await client.chat(ask)
    expect(text).toBe('hello')
    expect(attempts).toMatchObject([
      { provider: 'toy', model: 'm', key: 0, outcome: 'failed', error: { status } },
      { provider: 'toy', model: 'm', key: 0, outcome: 'answered' },
    ])
    expect(server.requests).toHaveLength(2)
  })

  it.each([400, 401, 403, 404, 413, 422])('is not after %i', async status => {
    const client = await llm(json({ error: { message: 'no' } }, status), { retry: quick })
    const error = await failure(client.chat(ask))
    expect(error.attempts).toMatchObject([{ outcome: 'failed', error: { status } }])
    expect(server.requests).toHaveLength(1)
  })

  it('is sent three times, and then the last failure is told with all attempts', async () => {
    const client = await llm(broken, { retry: quick })
    const calls = [client.chat(ask), client.stream(ask).response, client.embed({ model: 'toy/m', input: 'a' })]
    for (const error of await Promise.all(calls.map(failure))) {
      expect(error).toMatchObject({ kind: 'server', status: 500, retryable: true })
      expect(error.attempts).toHaveLength(3)
    }
    expect(server.requests).toHaveLength(9)
    expect((await failure(client.models('toy'))).attempts).toHaveLength(3)
    expect((await failure(client.countTokens(ask))).attempts).toHaveLength(3)
  })

  it('is sent once with `retry: false`, of the client or of the call', async () => {
    const never = await llm(broken, { retry: false })
    await failure(never.chat(ask))
    expect(server.requests).toHaveLength(1)
    await failure(never.chat({ ...ask, retry: { ...quick, maxRetries: 1 } }))
    expect(server.requests).toHaveLength(3)
    await server.close()
    const often = await llm(broken, { retry: quick })
    await failure(often.stream({ ...ask, retry: false }).response)
    expect(server.requests).toHaveLength(1)
  })

  it('is sent again when no answer came, and not where the certificate is wrong', async () => {
    const client = await llm(
      inTurn(exchange => exchange.reset(), good),
      { retry: quick },
    )
    expect((await client.chat(ask)).attempts).toMatchObject([{ error: { kind: 'network' } }, { outcome: 'answered' }])
  })

  it('follows x-should-retry against the status', async () => {
    const client = await llm(json({ error: { message: 'no' } }, 500, { 'x-should-retry': 'false' }), { retry: quick })
    expect(await failure(client.chat(ask))).toMatchObject({ retryable: false })
    expect(server.requests).toHaveLength(1)
    await server.close()
    const other = await llm(inTurn(json({ error: {} }, 400, { 'x-should-retry': 'true' }), good), { retry: quick })
    expect((await other.chat(ask)).text).toBe('hello')
  })

  it('has one idempotency key over its attempts, another call another one, a batch of it its own', async () => {
    const client = await llm(inTurn(broken, good, good), { retry: quick })
    await client.chat(ask)
    await client.chat(ask)
    await client.chat({ ...ask, idempotencyKey: 'mine' })
    const [first, again, other, mine] = server.requests.map(({ headers }) => headers['idempotency-key'])
    expect(first).toMatch(/^[\da-f-]{36}$/)
    expect(again).toBe(first)
    expect(other).not.toBe(first)
    expect(mine).toBe('mine')
  })

  it('goes on with the batch that failed: what was embedded is not embedded again', async () => {
    const vectors = json({ embeddings: [[1], [2]], usage: { inputTokens: 2 } })
    const client = await llm(inTurn(vectors, broken, vectors), { retry: quick })
    const { embeddings, attempts } = await client.embed({ model: 'toy/m', input: ['1', '2', '3', '4'], concurrency: 1 })
    expect(embeddings).toHaveLength(4)
    expect(attempts).toHaveLength(2)
    const keys = server.requests.map(({ headers }) => headers['idempotency-key'])
    expect(server.requests.map(({ body }) => JSON.parse(body).input)).toEqual([
      ['1', '2'],
      ['3', '4'],
      ['3', '4'],
    ])
    expect(keys[1]).toBe(keys[2])
    expect(keys[0]).not.toBe(keys[1])
  })
})

describe('the wait', () => {
  it('is as long as the server asks, and little more', async () => {
    const client = await llm(inTurn(json({}, 429, { 'retry-after-ms': '120', 'retry-after': '9' }), good))
    const start = performance.now()
    await client.chat(ask)
    expect(performance.now() - start).toBeGreaterThan(115)
    expect(performance.now() - start).toBeLessThan(400)
  })

  it('beyond the budget makes the call fail at once, and says how long it would have been', async () => {
    const client = await llm(json({}, 429, { 'retry-after': '277403' }))
    const start = performance.now()
    expect(await failure(client.chat(ask))).toMatchObject({ kind: 'rate-limit', retryAfterMs: 277_403_000 })
    await failure(client.chat({ ...ask, timeout: 5_000, retry: { budgetMs: 1e9 } }))
    expect(performance.now() - start).toBeLessThan(1_000)
    expect(server.requests).toHaveLength(2)
  })

  it('is of one budget for all waits of a call', async () => {
    const client = await llm(json({}, 429, { 'retry-after-ms': '80' }), { retry: { budgetMs: 150, maxRetries: 9 } })
    expect((await failure(client.chat(ask))).attempts).toHaveLength(2)
  })

  it('and all attempts fit into the total time', async () => {
    const hang: Script = () => {}
    const client = await llm(inTurn(broken, hang), { retry: quick, timeout: { total: 150 } })
    const start = performance.now()
    expect(await failure(client.chat(ask))).toMatchObject({ kind: 'timeout', phase: 'total' })
    expect(performance.now() - start).toBeLessThan(400)
    expect(server.requests).toHaveLength(2)
  })

  it('is given up within 50 ms, by signal and by cancel, and leaves no listener', async () => {
    const client = await llm(json({}, 429, { 'retry-after': '30' }))
    const controller = new AbortController()
    const stream = client.stream(ask)
    const calls = [client.chat({ ...ask, signal: controller.signal }), stream.response].map(failure)
    await new Promise(resolve => setTimeout(resolve, 100))
    const start = performance.now()
    controller.abort(new Error('enough'))
    stream.cancel()
    const [one, other] = await Promise.all(calls)
    expect(performance.now() - start).toBeLessThan(50)
    expect(one).toMatchObject({ kind: 'aborted', cause: { message: 'enough' } })
    expect(one!.attempts).toHaveLength(1)
    expect(other).toMatchObject({ kind: 'aborted' })
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0)
    expect(server.requests).toHaveLength(2)
  })

  it('spreads without a hint from 0 to twice as much each time; with one, by at most a quarter of it', () => {
    const at = (retries: number, random: number, retryAfterMs?: number) =>
      waitBefore(retries, retryAfterMs === undefined ? {} : { retryAfterMs }, defaultRetry, () => random)
    expect([0, 1, 2, 3, 4, 9].map(retries => at(retries, 1))).toEqual([500, 1000, 2000, 4000, 8000, 8000])
    expect(at(4, 0)).toBe(0)
    expect([at(0, 0, 2000), at(0, 1, 2000), at(0, 1, 200), at(0, 1, 0)]).toEqual([2000, 2500, 250, 0])
  })
})

describe('a stream', () => {
  it('that fails before its first content is tried again, and nothing is seen of it', async () => {
    const client = await llm(inTurn(broken, busyInStream, goodStream), { retry: quick })
    const stream = client.stream(ask)
    const events = await read(stream)
    expect(types(events)).toEqual(['start', 'part-start', 'part-delta', 'usage', 'part-end', 'finish'])
    const { attempts, text } = await stream.response
    expect(text).toBe('hello')
    expect(attempts).toMatchObject([
      { outcome: 'failed', error: { status: 500 } },
      { outcome: 'failed', error: { kind: 'overloaded' } },
      { outcome: 'answered' },
    ])
  })

  it('that fails after it is not: what was told stays told', async () => {
    const half = eventStream([...answer('hel').slice(0, 2), sse({ error: { type: 'busy', message: 'later' } })])
    const client = await llm(inTurn(half, goodStream), { retry: quick })
    const stream = client.stream(ask)
    expect((await read(stream)).at(-1)).toMatchObject({ type: 'error', error: { kind: 'overloaded' } })
    const error = await failure(stream.response)
    expect(error).toMatchObject({ kind: 'overloaded', retryable: false, partial: { content: [{ text: 'hel' }] } })
    expect(error.attempts).toMatchObject([{ outcome: 'failed', error: { kind: 'overloaded' } }])
    expect(server.requests).toHaveLength(1)
  })

  it('that ends before its first content is cut off, and tried again', async () => {
    const client = await llm(inTurn(eventStream([sse({ t: 'start' })]), goodStream), { retry: quick })
    expect((await client.stream(ask).response).attempts).toMatchObject([{ error: { kind: 'truncated' } }, {}])
  })

  it('that never gets further tells its last failure as its only error', async () => {
    const client = await llm(busyInStream, { retry: quick })
    const stream = client.stream(ask)
    expect(types(await read(stream)).filter(type => type === 'error')).toHaveLength(1)
    expect((await failure(stream.response)).attempts).toHaveLength(3)
    await stream.closed
  })
})

describe('several keys', () => {
  it('take turns, and another one takes over where one may not', async () => {
    const seen: string[] = []
    const refusing: Script = exchange => {
      const { authorization = '' } = exchange.request.headers
      seen.push(authorization)
      return (authorization.endsWith('-b') ? json({ error: { message: `bad key ${authorization}` } }, 401) : good)(
        exchange,
      )
    }
    const own = await startLoopback(refusing)
    const keys = ['a', 'b', 'c'].map(letter => `${CANARY}-${letter}`)
    const client = createClient({ providers: [toy({ apiKey: keys, baseURL: own.baseURL })] })
    const answers = await [1, 2, 3].reduce<Promise<number[][]>>(
      async (before, _) => [...(await before), (await client.chat(ask)).attempts.map(({ key }) => key)],
      Promise.resolve([]),
    )
    expect(answers).toEqual([[0], [1, 2], [2]])
    expect(seen.map(authorization => authorization.at(-1))).toEqual(['a', 'b', 'c', 'c'])
    const alone = createClient({ providers: [toy({ apiKey: [keys[1]!], baseURL: own.baseURL })] })
    const error = await failure(alone.chat(ask))
    expect(JSON.stringify([error, error.message, error.attempts])).not.toContain(CANARY)
    await own.close()
  })
})
