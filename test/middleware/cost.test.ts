/** What calls cost, and may cost. */
import { describe, expect, it } from 'vitest'
import { type BudgetOptions, budget } from '../../runtime/budget/budget.ts'
import { estimateUsage } from '../../runtime/budget/estimate.ts'
import { checkPrices, costOf, type Price, priceOf } from '../../runtime/budget/price.ts'
import type { Usage } from '../../runtime/types.ts'
import { failure } from '../support/failure.ts'
import { ask, price } from './prices.ts'

const million: Usage = { inputTokens: 1_000_000, outputTokens: 100_000 }

describe('the cost of a usage', () => {
  it.each<[string, Usage | undefined, number | undefined]>([
    [
      'counts what was cached as part of the input',
      { ...million, cacheReadTokens: 400_000, cacheWriteTokens: 100_000 },
      1 + 0.2 + 0.25 + 1,
    ],
    [
      'counts what is kept for an hour as what was written, without a rate of its own',
      { ...million, cacheWriteTokens: 100_000, cacheWrites: { '5m': 40_000, '1h': 60_000 } },
      1.8 + 0.25 + 1,
    ],
    [
      'is unknown where more is kept for an hour than was written',
      { ...million, cacheWriteTokens: 1, cacheWrites: { '1h': 2 } },
      undefined,
    ],
    ['counts what was thought as part of the output', { ...million, reasoningTokens: 50_000 }, 3],
    ['is nothing for nothing', { inputTokens: 0, outputTokens: 0 }, 0],
    ['is unknown without a usage', undefined, undefined],
    ['is unknown without one of the totals', { inputTokens: 5 }, undefined],
    [
      'is unknown where the parts are more than the total',
      { inputTokens: 5, outputTokens: 1, cacheReadTokens: 6 },
      undefined,
    ],
  ])('%s', (_, usage, wanted) => {
    const cost = costOf(price, usage)
    if (wanted === undefined) expect(cost).toBeUndefined()
    else expect(cost).toBeCloseTo(wanted, 12)
  })

  it('charges what is kept for an hour by its rate', () => {
    const usage = { ...million, cacheWriteTokens: 100_000, cacheWrites: { '5m': 40_000, '1h': 60_000 } }
    expect(costOf({ ...price, cacheWriteHour: 4 }, usage)).toBeCloseTo(1.8 + 0.1 + 0.24 + 1, 12)
    expect(() => checkPrices({ m: { ...price, cacheWriteHour: -1 } })).toThrow('no number of USD')
  })

  it('charges searches of the web by their rate, where there is one', () => {
    const usage = { ...million, hostedTools: { webSearch: 3 } }
    expect(costOf(price, usage)).toBeCloseTo(3, 12)
    expect(costOf({ ...price, webSearch: 10 }, usage)).toBeCloseTo(3.03, 12)
    expect(costOf({ ...price, webSearch: 10 }, million)).toBeCloseTo(3, 12)
    expect(() => checkPrices({ m: { ...price, webSearch: Number.NaN } })).toThrow('USD per thousand searches')
  })

  it('charges as input and output what has no rate of its own', () => {
    const { cacheRead, cacheWrite, ...plain } = price
    const usage = { ...million, cacheReadTokens: 400_000, cacheWriteTokens: 100_000, reasoningTokens: 10 }
    expect(costOf(plain, usage)).toBeCloseTo(3, 12)
    expect(costOf({ ...plain, reasoning: 20 }, { ...million, reasoningTokens: 50_000 })).toBeCloseTo(3.5, 12)
  })

  it('goes by the length of the input and by the tier, and is unknown for a tier without a price', () => {
    const more = { ...price, long: { over: 200_000, input: 4, output: 20 }, tiers: { flex: { input: 1, output: 5 } } }
    expect(costOf(more, million)).toBeCloseTo(6, 12)
    expect(costOf(more, { inputTokens: 200_000, outputTokens: 0 })).toBeCloseTo(0.4, 12)
    expect(costOf(more, million, 'flex')).toBeCloseTo(1.5, 12)
    expect(costOf(more, million, 'default')).toBeCloseTo(6, 12)
    expect(costOf(more, million, 'priority')).toBeUndefined()
    expect(costOf(more, million, 'toString')).toBeUndefined()
  })

  it('is found by the name or the longest beginning', () => {
    const table = { 'toy/m': price, 'toy/m-*': { ...price, input: 3 }, 'toy/m-large-*': { ...price, input: 4 } }
    expect(priceOf(table, 'toy/m')?.input).toBe(2)
    expect(priceOf(table, 'toy/m-small')?.input).toBe(3)
    expect(priceOf(table, 'toy/m-large-2')?.input).toBe(4)
    expect(priceOf(table, 'toy/n')).toBeUndefined()
    expect(priceOf(table, 'toString')).toBeUndefined()
  })
})

describe('a price that cannot be relied on is refused', () => {
  it.each<[Partial<Price>, string]>([
    [{ source: '' }, 'has no source'],
    [{ source: 'ftp://prices.invalid' }, 'has no source'],
    [{ date: 'last year' }, 'has no date'],
    [{ date: '2026-13-45' }, 'has no date'],
    [{ currency: 'EUR' as 'USD' }, 'is not in USD'],
    [{ output: Number.NaN }, 'has a rate'],
    [{ cacheRead: -1 }, 'has a rate'],
    [{ tiers: { flex: { input: 1, output: Number.POSITIVE_INFINITY } } }, 'has a rate'],
    [{ long: { over: 0, input: 1, output: 1 } }, 'does not say over how many'],
  ])('%#', async (wrong, words) => {
    const error = await failure(Promise.resolve().then(() => budget({ prices: { 'toy/m': { ...price, ...wrong } } })))
    expect(error).toMatchObject({ kind: 'invalid-request', param: "prices['toy/m']" })
    expect(error.message).toContain(words)
  })
})

describe('an estimate', () => {
  it('is a token for three characters, media apart, and what output is allowed', () => {
    const input = { model: 'toy/m', messages: 'x'.repeat(300), maxOutputTokens: 50 }
    expect(estimateUsage({ verb: 'chat', input })).toEqual({ inputTokens: 100, outputTokens: 50 })
    const image = { type: 'image', data: 'A'.repeat(100_000) } as const
    const seen = { model: 'toy/m', messages: [{ role: 'user' as const, content: [image, new Blob(['x'])] }] }
    const { inputTokens, outputTokens } = estimateUsage({ verb: 'stream', input: seen })
    expect(inputTokens).toBeGreaterThan(3_000)
    expect(inputTokens).toBeLessThan(3_020)
    expect(outputTokens).toBe(4_096)
    const embed = { model: 'toy/m', input: ['xxx', 'xxx'] }
    expect(estimateUsage({ verb: 'embed', input: embed })).toEqual({ inputTokens: 2, outputTokens: 0 })
  })
})

describe('the cost of an answer that several deployments gave', () => {
  const dear = { ...price, input: 20, output: 100 }
  const attempt = (provider: string, outcome: string, usage?: Usage) => ({
    ...{ provider, model: 'm', key: 0, outcome, startedAt: 0, ms: 1 },
    ...(usage && { usage }),
  })
  const half: Usage = { inputTokens: 500_000, outputTokens: 0 }
  const costOfBoth = async (prices: BudgetOptions['prices'], ...attempts: object[]) => {
    const answer = { usage: { inputTokens: 1_000_000, outputTokens: 0 }, attempts }
    const call = { verb: 'chat', input: ask } as const
    return (await budget({ prices }).middleware(call, async () => answer as never)).cost
  }

  it('is that of each, at its own price', async () => {
    const [a, b] = [attempt('a', 'failed', half), attempt('b', 'answered', half)]
    expect(await costOfBoth({ 'a/m': price, 'b/m': dear }, a, attempt('c', 'skipped'), b)).toBeCloseTo(1 + 10, 12)
  })

  it('is unknown where one of them has no price, and that of the last where the others used nothing', async () => {
    const [a, b] = [attempt('a', 'failed', half), attempt('b', 'answered', half)]
    expect(await costOfBoth({ 'b/m': dear }, a, b)).toBeUndefined()
    expect(await costOfBoth({ 'b/m': dear }, attempt('a', 'failed'), attempt('b', 'answered'))).toBeCloseTo(20, 12)
  })
})
