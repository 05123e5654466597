import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { InterlinguaError } from '../../runtime/errors.ts'
import { limit } from '../../runtime/limit/index.ts'
import { caller, response } from '../support/calls.ts'
import { failure } from '../support/failure.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] })
})

afterEach(() => {
  vi.useRealTimers()
})

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

describe('tokens', () => {
  const tokens = { limit: 1000, seconds: 60 }
  const used = (totalTokens: number) => () => response({ usage: { totalTokens } })

  it('takes the estimate, and what was used instead once that is known', async () => {
    const less = caller(limit({ tokens, estimate: () => 600, maxWait: 0 }), used(100))
    for (let at = 0; at < 5; at++) await less.call()
    expect(await failure(less.call())).toMatchObject({ kind: 'rate-limit' })
    const more = caller(limit({ tokens, estimate: () => 10, maxWait: 0 }), used(995))
    await more.call()
    expect(await failure(more.call())).toMatchObject({ kind: 'rate-limit' })
  })

  it('keeps the estimate where nothing is known, and takes nothing for what was refused', async () => {
    const unknown = caller(limit({ tokens, estimate: () => 600, maxWait: 0 }))
    await unknown.call()
    expect(await failure(unknown.call())).toMatchObject({ kind: 'rate-limit' })
    const refused = caller(limit({ tokens, estimate: () => 600, maxWait: 0 }), () => {
      throw new InterlinguaError({ kind: 'overloaded', message: 'busy', status: 503 })
    })
    for (let at = 0; at < 5; at++) expect(await failure(refused.call())).toMatchObject({ kind: 'overloaded' })
  })

  it('is not used up by calls that are too large to be let in', async () => {
    const sizes = [500, 800, 800, 400]
    const llm = caller(limit({ tokens, estimate: () => sizes.shift()!, maxWait: 0 }))
    await llm.call()
    for (let at = 0; at < 2; at++) expect(await failure(llm.call())).toMatchObject({ kind: 'rate-limit' })
    await llm.call()
  })

  it('lets a call of more than the limit through alone', async () => {
    const llm = caller(limit({ tokens, estimate: () => 5000, maxWait: 120_000 }))
    const calls = [llm.call(), llm.call()]
    await pass(59_000)
    expect(llm.sent).toHaveLength(1)
    await pass(2000)
    await Promise.all(calls)
    expect(llm.sent).toHaveLength(2)
  })

  it('gives a request back that had to wait for tokens', async () => {
    const sizes = [900, 500, 50]
    const llm = caller(
      limit({ requests: { limit: 2, seconds: 60 }, tokens, estimate: () => sizes.shift()!, maxWait: 0 }),
    )
    await llm.call()
    await failure(llm.call())
    await llm.call()
  })

  it('estimates by the length of the text, the media and the answer', async () => {
    const { estimateTokens } = await import('../../runtime/limit/index.ts')
    const of = (input: object) =>
      estimateTokens({ verb: 'chat', input: { model: 'toy/m', messages: '', maxOutputTokens: 0, ...input } })
    const empty = of({})
    expect(of({ messages: 'x'.repeat(4000) }) - empty).toBe(1000)
    expect(of({ maxOutputTokens: 500 }) - empty).toBeGreaterThanOrEqual(500)
    const image = { type: 'image', data: 'A'.repeat(1_000_000) }
    expect(of({ messages: [{ role: 'user', content: [image] }] }) - empty).toBeLessThan(1100)
    const circular: { self?: unknown } = {}
    circular.self = circular
    expect(of({ tools: [circular] })).toBe(0)
  })
})

describe('what the vendor says', () => {
  const left = (headers: Record<string, string>) => response({ raw: { status: 200, headers, body: {} } })

  it('is held back until the reset when nothing remains', async () => {
    const answers = [left({ 'x-ratelimit-remaining-requests': '0', 'x-ratelimit-reset-requests': '1m30s' }), response()]
    const llm = caller(limit({ maxWait: 120_000 }), () => answers.shift()!)
    await llm.call()
    const second = llm.call()
    await pass(89_000)
    expect(llm.sent).toHaveLength(1)
    await pass(1001)
    await second
  })

  it('is held back after a 429 as long as it asks', async () => {
    const llm = caller(limit({ maxWait: 0 }), () => {
      throw new InterlinguaError({ kind: 'rate-limit', message: 'slow down', status: 429, retryAfterMs: 4000 })
    })
    await failure(llm.call())
    expect((await failure(llm.call())).retryAfterMs).toBe(4000)
    expect(llm.sent).toHaveLength(1)
    await pass(4001)
    expect(await failure(llm.call())).toMatchObject({ status: 429 })
  })

  it('does not count where a cache answered', async () => {
    const stale = left({ 'x-ratelimit-remaining-requests': '0', 'x-ratelimit-reset-requests': '1m' })
    const tokens = { limit: 100, seconds: 60 }
    const llm = caller(limit({ maxWait: 0, tokens, estimate: () => 60 }), () => ({ ...stale, cached: true }))
    for (let at = 0; at < 3; at++) await llm.call()
  })
})
