/** Limits that share one count, as processes do, and what they do when it fails. */

import { RateLimiterMemory } from 'rate-limiter-flexible'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type LimitOptions, limit } from '../../runtime/limit/index.ts'
import { caller, mostWithin, response } from '../support/calls.ts'
import { failure } from '../support/failure.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] })
})

afterEach(() => {
  vi.useRealTimers()
})

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

/** Three limits that count in one place. */
function three(options: LimitOptions, Limiter = RateLimiterMemory) {
  const shared = new Map<string, RateLimiterMemory>()
  const limiter: LimitOptions['limiter'] = settings => {
    const known = shared.get(settings.keyPrefix) ?? new Limiter(settings)
    shared.set(settings.keyPrefix, known)
    return known
  }
  const one = () => limit({ ...options, limiter })
  return [one(), one(), one()] as const
}

/** What is given back arrives late. */
class Slow extends RateLimiterMemory {
  override async reward(...call: Parameters<RateLimiterMemory['reward']>) {
    await new Promise(resolve => setTimeout(resolve, 60))
    return super.reward(...call)
  }
}

describe('those that share a count', () => {
  it('stay within it together', async () => {
    const [a, b] = three({ requests: { limit: 4, seconds: 1 } })
    const [one, two] = [caller(a), caller(b)]
    const calls = Array.from({ length: 10 }, () => [one.call(), two.call()]).flat()
    await pass(6000)
    await Promise.all(calls)
    expect(mostWithin([...one.sent, ...two.sent], 1000)).toBe(4)
    expect(one.sent.length + two.sent.length).toBe(20)
  })

  it('are kept apart by a name', async () => {
    const shared = new Map<string, RateLimiterMemory>()
    const prefixes: string[] = []
    for (const name of ['a', 'b'])
      limit({
        requests: { limit: 1, seconds: 1 },
        name,
        limiter: settings => {
          prefixes.push(settings.keyPrefix)
          return shared.set(name, new RateLimiterMemory(settings)).get(name)!
        },
      })
    expect(prefixes).toEqual(['interlingua:a:requests', 'interlingua:b:requests'])
  })

  it('do not count what was refused', async () => {
    const sizes = [500, 800, 400]
    const [a, b] = three({ tokens: { limit: 1000, seconds: 60 }, estimate: () => sizes.shift()!, maxWait: 0 })
    const [one, two] = [caller(a), caller(b)]
    await one.call()
    expect(await failure(two.call())).toMatchObject({ kind: 'rate-limit' })
    await two.call()
  })

  const tokens = { limit: 1000, seconds: 60 }
  const answeredAfter = (ms: number) => async () => {
    await new Promise(resolve => setTimeout(resolve, ms))
    return response({ usage: { totalTokens: 100 } })
  }

  it('correct the count while its window lasts', async () => {
    const [a, b] = three({ tokens, estimate: () => 900, maxWait: 0 })
    const early = caller(a, answeredAfter(59_000)).call()
    await pass(59_001)
    await early
    await caller(b).call()
  })

  it('do not give to a window what the one before had too much', async () => {
    const [a, b, c] = three({ tokens, estimate: () => 900, maxWait: 0 }, Slow)
    const early = caller(a, answeredAfter(59_950)).call()
    await pass(60_100)
    await early
    await caller(b).call()
    expect(await failure(caller(c).call())).toMatchObject({ kind: 'rate-limit' })
  })

  it('give back at once what was taken for a call that has left meanwhile', async () => {
    class Late extends RateLimiterMemory {
      override async consume(...call: Parameters<RateLimiterMemory['consume']>) {
        await new Promise(resolve => setTimeout(resolve, 50))
        return super.consume(...call)
      }
    }
    const [a] = three({ requests: { limit: 1, seconds: 60 }, tokens, concurrency: 1, maxWait: 1000 }, Late)
    const llm = caller(a)
    const giveUp = new AbortController()
    const left = failure(llm.call({ signal: giveUp.signal }))
    await pass(70)
    giveUp.abort()
    expect(await left).toMatchObject({ kind: 'aborted' })
    const stayed = llm.call()
    await pass(300)
    await stayed
    expect(llm.sent).toHaveLength(1)
  })

  it('wait no longer than a window where the wall clock is set back', async () => {
    const [a, b] = three({ requests: { limit: 1, seconds: 10 } })
    const [one, two] = [caller(a), caller(b)]
    await one.call()
    vi.setSystemTime(Date.now() - 3_600_000)
    const second = two.call()
    await pass(10_001)
    await second
    expect(two.sent).toHaveLength(1)
  })
})

class Broken extends RateLimiterMemory {
  override consume(): never {
    return Promise.reject(new Error('no connection')) as never
  }
}

class Hanging extends RateLimiterMemory {
  override consume(): never {
    return new Promise(() => {}) as never
  }
}

describe('a store that is down', () => {
  it.each([
    ['fails', Broken, 1],
    ['hangs', Hanging, 600],
  ])('%s: the process counts for itself, and warns once a second', async (_, Limiter, ms) => {
    const warnings: unknown[] = []
    const through = limit({
      requests: { limit: 3, seconds: 60 },
      maxWait: 120_000,
      limiter: settings => new Limiter(settings),
      onWarning: warning => warnings.push(warning),
    })
    const llm = caller(through)
    const calls = Array.from({ length: 4 }, () => llm.call())
    await pass(ms * 3)
    expect(llm.sent).toHaveLength(3)
    expect(warnings[0]).toEqual({ counting: 'requests' })
    expect(warnings.length).toBeLessThanOrEqual(3)
    await pass(62_000)
    await Promise.all(calls)
    expect(mostWithin(llm.sent, 60_000)).toBe(3)
  })
})
