import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { InterlinguaError } from '../../runtime/errors.ts'
import { type LimiterSettings, limit } from '../../runtime/limit/index.ts'
import { caller, mostWithin, response } from '../support/calls.ts'
import { failure } from '../support/failure.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] })
})

afterEach(() => {
  vi.useRealTimers()
})

/** A store that takes a while to count for the first time. */
class SlowAtFirst extends RateLimiterMemory {
  #asked = false

  override async consume(...call: Parameters<RateLimiterMemory['consume']>): Promise<RateLimiterRes> {
    if (!this.#asked) {
      this.#asked = true
      await new Promise(resolve => setTimeout(resolve, 400))
    }
    return super.consume(...call)
  }
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

describe('requests', () => {
  it('never has more than so many within any time of that length, and lets all through in order', async () => {
    const llm = caller(limit({ requests: { limit: 5, seconds: 1 } }))
    const order: number[] = []
    const calls: Promise<unknown>[] = []
    // One early, four late in the first window: over its seam a fixed window would let nine through at once.
    calls.push(llm.call().then(() => order.push(0)))
    await pass(950)
    for (let at = 1; at < 30; at++) calls.push(llm.call().then(() => order.push(at)))
    await pass(10_000)
    await Promise.all(calls)
    expect(mostWithin(llm.sent, 1000)).toBe(5)
    expect(order).toEqual(Array.from({ length: 30 }, (_, at) => at))
    expect(llm.sent.at(-1)! - llm.sent[0]!).toBeLessThan(7000)
  })

  it('counts from when a call is made, not from when it was let in', async () => {
    // What one call does before it waits for the first time keeps another, let in already, from beginning.
    const busy = () => {
      vi.advanceTimersByTime(40)
      return response()
    }
    const through = limit({ requests: { limit: 1, seconds: 1 }, by: 'user' })
    const [other, llm] = [caller(through, busy), caller(through)]
    const calls = [other.call({ userId: 'a' }), llm.call({ userId: 'b' }), llm.call({ userId: 'b' })]
    await pass(5000)
    await Promise.all(calls)
    expect(llm.sent[0]! - other.sent[0]!).toBe(40)
    expect(mostWithin(llm.sent, 1000)).toBe(1)
  })

  it('counts from when a call is made, however long the store took to count its tokens', async () => {
    const limiter = (settings: LimiterSettings) =>
      settings.keyPrefix.includes('tokens') ? new SlowAtFirst(settings) : new RateLimiterMemory(settings)
    const llm = caller(
      limit({ requests: { limit: 1, seconds: 1 }, tokens: { limit: 9, seconds: 1 }, estimate: () => 1, limiter }),
    )
    const calls = Array.from({ length: 3 }, () => llm.call())
    await pass(5000)
    await Promise.all(calls)
    expect(mostWithin(llm.sent, 1000)).toBe(1)
  })

  it.each([-3_600_000, 3_600_000])('is not moved by a wall clock that jumps by %i ms', async jump => {
    const llm = caller(limit({ requests: { limit: 2, seconds: 10 } }))
    const calls = [llm.call(), llm.call()]
    await pass(100)
    vi.setSystemTime(Date.now() + jump)
    calls.push(...Array.from({ length: 4 }, () => llm.call()))
    await pass(60_000)
    await Promise.all(calls)
    expect(mostWithin(llm.sent, 10_000)).toBe(2)
    expect(llm.sent.at(-1)! - llm.sent[0]!).toBeLessThanOrEqual(40_000)
  })

  it('counts every key for itself', async () => {
    const llm = caller(limit({ requests: { limit: 1, seconds: 1 }, by: 'user', maxWait: 0 }))
    await llm.call({ context: { user: 'a' } })
    await llm.call({ context: { user: 'b' } })
    await llm.call({ userId: 'c' })
    expect(await failure(llm.call({ context: { user: 'a' } }))).toMatchObject({ kind: 'rate-limit' })
    expect(await failure(llm.call({ userId: 'c' }))).toMatchObject({ kind: 'rate-limit' })
  })

  const target = { provider: 'toy', api: 'toy', model: 'm', key: 0 }
  it.each([
    ['provider', { ...target, model: 'other' }, { ...target, provider: 'two' }],
    ['model', { ...target, key: 1 }, { ...target, model: 'other' }],
    ['key', { ...target, model: 'other' }, { ...target, key: 1 }],
  ] as const)('counts by %s', async (by, same, other) => {
    const llm = caller(limit({ requests: { limit: 1, seconds: 1 }, by, maxWait: 0 }))
    await llm.call({}, target)
    expect(await failure(llm.call({}, same))).toMatchObject({ kind: 'rate-limit' })
    await llm.call({}, other)
  })

  it('counts around a whole call by the address, and by whatever a function says', async () => {
    const byProvider = caller(limit({ requests: { limit: 1, seconds: 1 }, by: 'provider', maxWait: 0 }))
    await byProvider.call()
    expect(await failure(byProvider.call({ model: 'toy/other' }))).toMatchObject({ kind: 'rate-limit' })
    const byTag = caller(
      limit({ requests: { limit: 1, seconds: 1 }, by: call => call.input.context?.tags?.[0] ?? '', maxWait: 0 }),
    )
    await byTag.call({ context: { tags: ['a'] } })
    await byTag.call({ context: { tags: ['b'] } })
    expect(await failure(byTag.call({ context: { tags: ['a'] } }))).toMatchObject({ kind: 'rate-limit' })
    const byKey = caller(limit({ requests: { limit: 1, seconds: 1 }, by: 'key' }))
    expect(await failure(byKey.call())).toMatchObject({ kind: 'invalid-request' })
  })

  it('refuses quotas that are none', () => {
    for (const quota of [
      { limit: 0, seconds: 1 },
      { limit: 1.5, seconds: 1 },
      { limit: 1, seconds: 0.5 },
    ])
      expect(() => limit({ requests: quota })).toThrow('a quota is a whole number above 0')
  })
})

describe('the queue', () => {
  it('fails at once where nobody shall wait, and says how long it would take', async () => {
    const llm = caller(limit({ requests: { limit: 1, seconds: 5 }, maxWait: 0 }))
    await llm.call()
    await pass(2000)
    const error = await failure(llm.call())
    expect(error).toMatchObject({ kind: 'rate-limit', retryable: true })
    expect(error.retryAfterMs).toBeGreaterThan(2900)
    expect(error.retryAfterMs).toBeLessThanOrEqual(3000)
    expect(error.message).not.toContain('hello')
    await pass(3001)
    await llm.call()
  })

  it('fails at once where it is known that the wait would be too long', async () => {
    const llm = caller(limit({ requests: { limit: 1, seconds: 60 }, maxWait: 1000 }))
    await llm.call()
    expect((await failure(llm.call())).retryAfterMs).toBeGreaterThan(59_000)
  })

  it('lets a call that waits be aborted, which frees its place', async () => {
    const llm = caller(limit({ requests: { limit: 1, seconds: 1 }, maxQueue: 2 }))
    await llm.call()
    const giveUp = new AbortController()
    const first = failure(llm.call({ signal: giveUp.signal }))
    const second = llm.call()
    expect(await failure(llm.call())).toMatchObject({ kind: 'rate-limit' })
    giveUp.abort(new Error('enough'))
    expect(await first).toMatchObject({ kind: 'aborted', cause: new Error('enough') })
    const third = llm.call()
    await pass(1001)
    await second
    expect(llm.sent).toHaveLength(2)
    await pass(1001)
    await third
    expect(mostWithin(llm.sent, 1000)).toBe(1)
  })

  it('does not ask for a call that was aborted before', async () => {
    const llm = caller(limit({ requests: { limit: 1, seconds: 1 } }))
    expect(await failure(llm.call({ signal: AbortSignal.abort() }))).toMatchObject({ kind: 'aborted' })
    expect(llm.sent).toEqual([])
  })

  it('gives up a call after its time, in the middle of the queue, too', async () => {
    const llm = caller(limit({ concurrency: 1 }), () => new Promise(() => {}))
    llm.call()
    const slow = failure(llm.call({ timeout: 500 }))
    const slower = failure(llm.call({ timeout: { total: 800 } }))
    await pass(801)
    expect(await slow).toMatchObject({ kind: 'rate-limit' })
    expect(await slower).toMatchObject({ kind: 'rate-limit' })
    expect(llm.sent).toHaveLength(1)
  })
})

describe('concurrency', () => {
  it('runs so many at one time, whether they succeed or fail', async () => {
    let running = 0
    let most = 0
    let turn = 0
    const llm = caller(limit({ concurrency: 3 }), async () => {
      most = Math.max(most, ++running)
      await new Promise(resolve => setTimeout(resolve, 100))
      running--
      if (turn++ % 2) throw new InterlinguaError({ kind: 'server', message: 'broken', status: 500 })
      return response()
    })
    const calls = Array.from({ length: 12 }, () => llm.call().catch(() => {}))
    await pass(400)
    await Promise.all(calls)
    expect(most).toBe(3)
    expect(llm.sent).toHaveLength(12)
  })

  it('fails at once where nobody shall wait', async () => {
    const llm = caller(limit({ concurrency: 1, maxWait: 0 }), () => new Promise(() => {}))
    llm.call()
    await pass(1)
    expect(await failure(llm.call())).toMatchObject({ kind: 'rate-limit' })
  })
})
