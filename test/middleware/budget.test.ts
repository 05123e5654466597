import { describe, expect, it } from 'vitest'
import { type Budget, type BudgetOptions, budget } from '../../runtime/budget/budget.ts'
import { Ledger } from '../../runtime/budget/ledger.ts'
import type { Limit } from '../../runtime/budget/limit.ts'
import { cache } from '../../runtime/cache/index.ts'
import type { Usage } from '../../runtime/types.ts'
import { read } from '../runtime/streaming.ts'
import { failure } from '../support/failure.ts'
import { eventStream, json, until } from '../support/loopback.ts'
import { sse } from '../support/toy-api.ts'
import { ask, price, prices } from './prices.ts'
import { server, surrounded, surroundedAt, used } from './surrounded.ts'

const million: Usage = { inputTokens: 1_000_000, outputTokens: 100_000 }

describe('a call', () => {
  const whole = json({ text: 'ok', why: 'stop', usage: { inputTokens: 1000, outputTokens: 100 } })

  it('has its cost, and adds to the totals of its tags', async () => {
    const spending = budget({ prices })
    const client = await surrounded(whole, spending.middleware)
    const { cost } = await client.chat({ ...ask, context: { tags: ['a', 'b', 'a'] } })
    expect(cost).toBeCloseTo(0.003, 12)
    await client.chat({ ...ask, context: { tags: ['b'] } })
    const { all, tags } = spending.totals
    expect(all).toEqual({ usd: 0.006, uncertainUsd: 0, reservedUsd: 0, calls: 2 })
    expect(tags.a).toMatchObject({ usd: 0.003, calls: 1 })
    expect(tags.b).toMatchObject({ usd: 0.006, calls: 2 })
  })

  it('that a cache answered costs nothing', async () => {
    const spending = budget({ prices })
    const client = await surrounded(whole, spending.middleware, cache())
    expect((await client.chat(ask)).cost).toBeCloseTo(0.003, 12)
    expect(await client.chat(ask)).toMatchObject({ cached: true, cost: 0 })
    expect(spending.totals.all).toMatchObject({ usd: 0.003, calls: 2 })
    expect(server.requests).toHaveLength(1)
  })

  it('of an unknown price or usage has no cost: not 0', async () => {
    const spending = budget({ prices })
    const client = await surrounded(whole, spending.middleware)
    expect('cost' in (await client.chat({ ...ask, model: 'toy/n' }))).toBe(false)
    await server.close()
    const silent = await surrounded(json({ text: 'ok' }), spending.middleware)
    expect('cost' in (await silent.chat(ask))).toBe(false)
    expect(spending.totals.all).toMatchObject({ usd: 0, calls: 2 })
    expect(spending.totals.all.uncertainUsd).toBeGreaterThan(0)
  })

  it('for vectors costs its input', async () => {
    const spending = budget({ prices })
    const client = await surrounded(json({ embeddings: [[1]], usage: { inputTokens: 500_000 } }), spending.middleware)
    expect((await client.embed({ model: 'toy/m', input: 'hello' })).cost).toBeCloseTo(1, 12)
  })

  it('that was refused by the vendor costs nothing; one that broke off may have cost its estimate', async () => {
    const spending = budget({ prices, estimate: () => million })
    const client = await surrounded(json({}, 401), spending.middleware)
    await failure(client.chat(ask))
    expect(spending.totals.all).toEqual({ usd: 0, uncertainUsd: 0, reservedUsd: 0, calls: 1 })
    await server.close()
    const broken = await surrounded(exchange => exchange.reset(), spending.middleware)
    expect((await failure(broken.chat(ask))).kind).toBe('network')
    expect(spending.totals.all).toEqual({ usd: 0, uncertainUsd: 3, reservedUsd: 0, calls: 2 })
  })

  it('is counted attempt by attempt in the use of a provider', async () => {
    const spending = budget({ prices })
    let calls = 0
    const flaky = (exchange: Parameters<typeof whole>[0]) => (calls++ === 0 ? json({}, 503)(exchange) : whole(exchange))
    const client = await surroundedAt(flaky, { provider: [spending.middleware], retries: 1 })
    await client.chat(ask)
    expect(spending.totals.all).toMatchObject({ usd: 0.003, calls: 2 })
  })
})

describe('a stream', () => {
  const start = [sse({ t: 'start', id: 'x' }), used({ inputTokens: 1000, outputTokens: 1 }), sse({ t: 'text', d: 'a' })]
  const end = [used({ inputTokens: 1000, outputTokens: 100 }), sse({ t: 'stop', why: 'stop' }), sse('[DONE]')]

  it('has its cost at its end', async () => {
    const spending = budget({ prices })
    const stream = (await surrounded(eventStream([...start, ...end]), spending.middleware)).stream(ask)
    await read(stream)
    expect((await stream.response).cost).toBeCloseTo(0.003, 12)
    expect(spending.totals.all).toEqual({ usd: 0.003, uncertainUsd: 0, reservedUsd: 0, calls: 1 })
  })

  it.each(['cancelled', 'broken out of', 'cut off'])('that is %s costs what its usage says so far', async how => {
    const spending = budget({ prices })
    const client = await surrounded(async exchange => {
      exchange.head(200, { 'content-type': 'text/event-stream' })
      await exchange.write(start.join(''))
      if (how === 'cut off') exchange.end()
    }, spending.middleware)
    const stream = client.stream(ask)
    for await (const { type } of stream) {
      if (type !== 'part-delta') continue
      expect(spending.totals.all.reservedUsd).toBeGreaterThan(0)
      if (how === 'cancelled') stream.cancel()
      if (how === 'broken out of') break
    }
    await failure(stream.response)
    expect(spending.totals.all).toEqual({ usd: 0.00201, uncertainUsd: 0, reservedUsd: 0, calls: 1 })
  })

  it('that is cancelled before it told its usage may have cost its estimate', async () => {
    const spending = budget({ prices, estimate: () => million })
    const client = await surrounded(() => {}, spending.middleware)
    const stream = client.stream(ask)
    await until(() => server.requests.length === 1)
    stream.cancel()
    await stream.closed
    await until(() => spending.totals.all.calls === 1)
    expect(spending.totals.all).toEqual({ usd: 0, uncertainUsd: 3, reservedUsd: 0, calls: 1 })
  })
})

describe('a limit', () => {
  const whole = json({ text: 'ok', usage: million })
  const limited = (more: Partial<BudgetOptions> = {}): Budget =>
    budget({ prices, limits: [{ usd: 10 }], estimate: () => million, ...more })

  it('ends spending before it is passed, and says so', async () => {
    const spending = limited()
    const client = await surrounded(whole, spending.middleware)
    for (let call = 0; call < 3; call++) await client.chat(ask)
    for (const call of [client.chat(ask), client.stream(ask).response]) {
      const error = await failure(call)
      expect(error).toMatchObject({ kind: 'quota-exhausted', code: 'budget-exceeded', retryable: false })
      expect(error.message).toContain('the budget of 10 USD has no room for a call of about 3 USD: 9 USD spent')
    }
    expect(server.requests).toHaveLength(3)
  })

  it('is never overshot by concurrent calls within their estimates', async () => {
    const spending = limited()
    const client = await surrounded(whole, spending.middleware)
    const results = await Promise.allSettled(Array.from({ length: 50 }, () => client.chat(ask)))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(3)
    expect(spending.totals.all).toEqual({ usd: 9, uncertainUsd: 0, reservedUsd: 0, calls: 3 })
  })

  it('is overshot by what the calls under way cost more than their estimates, no more', async () => {
    const spending = limited({ estimate: () => ({ inputTokens: 1_000_000, outputTokens: 0 }) })
    const client = await surrounded(whole, spending.middleware)
    await Promise.allSettled(Array.from({ length: 50 }, () => client.chat(ask)))
    expect(spending.totals.all).toMatchObject({ usd: 15, calls: 5 })
    expect((await failure(client.chat(ask))).code).toBe('budget-exceeded')
  })

  it('of a tag holds for its calls only', async () => {
    const spending = limited({ limits: [{ usd: 10 }, { usd: 4, tag: 'a' }] })
    const client = await surrounded(whole, spending.middleware)
    const tagged = { ...ask, context: { tags: ['a'] } }
    await client.chat(tagged)
    expect((await failure(client.chat(tagged))).message).toContain("the budget of 'a'")
    await client.chat(ask)
    await client.chat(ask)
    expect((await failure(client.chat(ask))).code).toBe('budget-exceeded')
  })

  it('counts what may have been spent, and what was spent before', async () => {
    const total = { usd: 5, uncertainUsd: 3, reservedUsd: 1, calls: 4 }
    const spending = limited({ spent: { all: total, tags: {} } })
    const client = await surrounded(whole, spending.middleware)
    expect((await failure(client.chat(ask))).message).toContain('5 USD spent, 3 USD maybe spent, 0 USD reserved')
    expect(spending.totals.all).toEqual({ ...total, reservedUsd: 0 })
  })

  it('lets no call pass whose price is not known, unless it is told to', async () => {
    const client = await surrounded(whole, limited().middleware)
    const error = await failure(client.chat({ ...ask, model: 'toy/n' }))
    expect(error).toMatchObject({ kind: 'invalid-request', code: 'price-unknown' })
    expect(error.message).toContain("'toy/n' has no price")
    expect(server.requests).toHaveLength(0)
    await server.close()
    const lenient = await surrounded(whole, limited({ unpriced: 'allow' }).middleware)
    expect((await lenient.chat({ ...ask, model: 'toy/n' })).text).toBe('ok')
  })

  it('reserves the dearest price for a router, which may lead anywhere', async () => {
    const dear = { ...price, input: 9 }
    const { middleware } = budget({
      prices: { ...prices, 'toy/n': dear },
      limits: [{ usd: 9 }],
      estimate: () => million,
    })
    const next = () => Promise.reject(new Error('was let pass'))
    await expect(middleware({ verb: 'chat', input: { ...ask, model: 'fast' } }, next)).rejects.toThrow('about 10 USD')
    await expect(middleware({ verb: 'chat', input: ask }, next)).rejects.toThrow('was let pass')
  })
})

describe('a limit of a day or a month', () => {
  it('begins anew by UTC, beside those that hold for ever', () => {
    let now = Date.parse('2026-11-30T23:59:59Z')
    const limits: Limit[] = [
      { usd: 2, per: 'day' },
      { usd: 3, per: 'month', tag: 'a' },
      { usd: 9, tag: 'a' },
    ]
    const ledger = new Ledger(undefined, () => now)
    const spend = () => ledger.reserve(['a'], limits, 1).settle(1)
    for (let time = 0; time < 2; time++) spend()
    expect(spend).toThrow('the budget of 2 USD a day has no room')
    now += 1_000
    for (let time = 0; time < 2; time++) spend()
    now += 24 * 3_600_000
    spend()
    expect(spend).toThrow("the budget of 'a' of 3 USD a month")
    expect(ledger.totals.tags.a).toMatchObject({ usd: 5, calls: 5 })
    const after = new Ledger(ledger.totals, () => now)
    expect(() => after.reserve(['a'], limits, 1)).toThrow('3 USD a month')
  })

  it('may come with a call, for its tags', async () => {
    const spending = budget({ prices: { 'toy/m': price } })
    const call = (usd: number, tags: string[]) => ({
      verb: 'chat' as const,
      input: { ...ask, context: { tags, limits: [{ usd, tag: 'a' }] } },
    })
    const next = async () => ({ attempts: [] }) as never
    await expect(spending.middleware(call(0, ['a']), next)).rejects.toMatchObject({ code: 'budget-exceeded' })
    await expect(spending.middleware(call(0, ['b']), next)).resolves.toBeDefined()
    await expect(spending.middleware(call(1000, ['a']), next)).resolves.toBeDefined()
  })
})
