import { describe, expect, it, test } from 'vitest'
import type { RouterOptions, StrategyName } from '../../../runtime/index.ts'
import { router } from '../../../runtime/routing/router.ts'
import { Clock, walk } from './walking.ts'

const models = ['a/m', 'b/m', 'c/m']

/** Random numbers that a test gives in advance. */
const dice = (...numbers: number[]) => {
  let at = 0
  return () => numbers[at++ % numbers.length]!
}

/** Who answers each of so many calls, when all are well. */
function answers(options: RouterOptions, count: number, ms: { [address: string]: number } = {}, clock = new Clock()) {
  const one = router({ ...options, now: clock.now })
  return Array.from({ length: count }, () => walk(one, address => ms[address] ?? 1, { clock }).answered).join(' ')
}

describe('a strategy', () => {
  const priced = [
    { model: 'a/m' },
    { model: 'b/m', prices: { input: 1, output: 9 } },
    { model: 'c/m', prices: { input: 2, output: 5 } },
    { model: 'd/m', prices: { input: 3, output: 3 } },
  ]
  const rows: [strategy: StrategyName, options: Omit<RouterOptions, 'strategy'>, order: string][] = [
    ['ordered', { models }, 'a/m b/m c/m'],
    ['round-robin', { models }, 'a/m b/m c/m'],
    ['least-latency', { models }, 'a/m b/m c/m'],
    ['least-cost', { models: priced }, 'c/m b/m d/m a/m'],
    // -ln(1 - 0.5) / weight: 0.69, 0.069, 0.17, never
    [
      'weighted',
      {
        models: ['a/m', { model: 'b/m', weight: 10 }, { model: 'c/m', weight: 4 }, { model: 'd/m', weight: 0 }],
        random: () => 0.5,
      },
      'b/m c/m a/m d/m',
    ],
  ]

  test.each(rows)('%s tells who is asked first, and who stands in, in their order', (strategy, options, order) => {
    expect(walk(router({ ...options, strategy }), () => 'server').tried.join(' ')).toBe(order)
  })
})

describe('round-robin', () => {
  it('gives each its turn', () => {
    expect(answers({ models, strategy: 'round-robin' }, 5)).toBe('a/m b/m c/m a/m b/m')
  })

  it('gives no double share to the one after a deployment that is passed over', () => {
    const clock = new Clock()
    const one = router({ models, strategy: 'round-robin', now: clock.now, health: { failures: 1, cooldownMs: 1e6 } })
    walk(one, address => (address === 'b/m' ? 'server' : 1))
    walk(one, address => (address === 'b/m' ? 'server' : 1))
    const next = Array.from({ length: 4 }, () => walk(one, () => 1).answered)
    expect(next.join(' ')).toBe('c/m a/m c/m a/m')
  })
})

describe('weighted', () => {
  it('asks first in proportion to the weights', () => {
    const one = router({
      models: [{ model: 'a/m', weight: 3 }, 'b/m'],
      strategy: 'weighted',
      random: dice(...uniform(5000)),
    })
    const count = Array.from({ length: 2000 }, () => walk(one, () => 1).answered).filter(name => name === 'a/m').length
    expect(count / 2000).toBeGreaterThan(0.7)
    expect(count / 2000).toBeLessThan(0.8)
  })
})

describe('least-latency', () => {
  const ms = { 'a/m': 30, 'b/m': 10, 'c/m': 20 }
  const strategy = 'least-latency'

  it('measures each once, and then asks the quickest', () => {
    expect(answers({ models, strategy }, 6, ms)).toBe('a/m b/m c/m b/m b/m b/m')
  })

  it('follows the latency as it changes, not a single slow answer', () => {
    const clock = new Clock()
    const one = router({ models: ['a/m', 'b/m'], strategy, now: clock.now })
    let slow = 10
    const ask = () => walk(one, address => (address === 'a/m' ? slow : 18), { clock }).answered
    expect([ask(), ask(), ask()]).toEqual(['a/m', 'b/m', 'a/m'])
    slow = 30
    expect(ask()).toBe('a/m')
    expect(ask()).toBe('a/m') // 10 + 0.3 * 20 = 16
    expect(ask()).toBe('b/m') // 16 + 0.3 * 14 = 20.2
  })

  it('lets one call measure while others go where the latency is known', () => {
    const one = router({ models: ['a/m', 'b/m'], strategy })
    const during: unknown[] = []
    walk(one, address => {
      if (address === 'a/m') during.push(walk(one, () => 5).answered, walk(one, () => 5).answered)
      return 1
    })
    expect(during).toEqual(['b/m', 'b/m'])
  })

  it('measures a slow one again after a while: it may have become quick', () => {
    const clock = new Clock()
    const one = router({ models: ['a/m', 'b/m'], strategy, now: clock.now })
    const ask = () => walk(one, address => (address === 'a/m' ? 50 : 10), { clock }).answered
    expect([ask(), ask(), ask()]).toEqual(['a/m', 'b/m', 'b/m'])
    clock.ms += 300_000
    expect([ask(), ask(), ask()]).toEqual(['a/m', 'b/m', 'b/m'])
  })

  it('does not take a failure for a measurement', () => {
    const one = router({ models: ['a/m', 'b/m'], strategy })
    expect(walk(one, address => (address === 'a/m' ? 'server' : 9)).answered).toBe('b/m')
    expect(walk(one, () => 4).answered).toBe('a/m')
  })

  it('takes the answer of a stand-in for one', () => {
    const one = router({ models: ['a/m', 'b/m'], strategy })
    walk(one, address => (address === 'a/m' ? 'server' : 9))
    expect([walk(one, () => 4).answered, walk(one, () => 4).answered]).toEqual(['a/m', 'a/m'])
  })
})

/** Numbers in [0, 1) that look random and are the same in each run. */
function uniform(count: number): number[] {
  let state = 42
  return Array.from({ length: count }, () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return state / 2 ** 32
  })
}
