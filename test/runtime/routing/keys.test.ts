import { describe, expect, it } from 'vitest'
import { fallback, router } from '../../../runtime/routing/router.ts'
import { Clock, walk } from './walking.ts'

const health = { failures: 10, cooldownMs: 1_000, maxCooldownMs: 5_000 }

describe('several keys', () => {
  const world = { keys: { a: 3 } }

  it('take turns', () => {
    const one = fallback(['a/m'])
    const order = Array.from({ length: 4 }, () => walk(one, () => 1, world).answered)
    expect(order).toEqual(['a/m#0', 'a/m#1', 'a/m#2', 'a/m#0'])
  })

  it.each(['authentication', 'permission', 'quota-exhausted', 'rate-limit'] as const)(
    'are passed over one by one after %s',
    kind => {
      const clock = new Clock()
      const one = fallback(['a/m', 'b/m'], { health, now: clock.now })
      const ask = () => walk(one, address => (address === 'a/m#1' ? kind : 1), world)
      expect(ask().tried).toEqual(['a/m#0'])
      expect(ask().tried).toEqual(['a/m#1', 'a/m#2'])
      const later = Array.from({ length: 6 }, ask)
      expect(later.flatMap(({ tried }) => tried)).toEqual(['a/m#2', 'a/m#0', 'a/m#2', 'a/m#0', 'a/m#2', 'a/m#0'])
      expect(later.flatMap(({ skipped }) => skipped)[0]).toContain(`a/m#1: cooling down after ${kind}`)
      clock.ms += 1_000
      expect([ask(), ask(), ask()].flatMap(({ tried }) => tried)).toContain('a/m#1')
    },
  )

  it('are not tried one after the other when the deployment is down', () => {
    const one = fallback(['a/m', 'b/m'])
    expect(walk(one, address => (address === 'b/m' ? 1 : 'server'), world).tried).toEqual(['a/m#0', 'b/m'])
  })

  it('hide no wrong configuration: when all are refused, it is told, each time', () => {
    const one = fallback(['a/m', 'b/m'])
    const ask = () => walk(one, address => (address === 'b/m' ? 1 : 'authentication'), world)
    expect(ask()).toMatchObject({ tried: ['a/m#0', 'a/m#1', 'a/m#2'], answered: undefined })
    expect(ask().answered).toBeUndefined()
  })

  it('are in use again, for all calls, after one that succeeded', () => {
    const clock = new Clock()
    const one = fallback(['a/m', 'b/m'], { health, now: clock.now })
    const two = { keys: { a: 2 } }
    walk(one, address => (address === 'b/m' ? 1 : 'rate-limit'), two)
    clock.ms += 1_000
    expect([walk(one, () => 0, two).answered, walk(one, () => 0, two).answered]).toEqual(['a/m#1', 'a/m#0'])
    const during: unknown[] = []
    walk(one, () => during.push(walk(one, () => 0, two).answered, walk(one, () => 0, two).answered), two)
    expect(during).toEqual(['a/m#0', 'a/m#1'])
  })

  it('count together for the health of their deployment', () => {
    const one = router({ models: ['a/m', 'b/m'], health: { failures: 4 } })
    const ask = () => walk(one, address => (address === 'b/m' ? 1 : 'overloaded'), world).tried
    const tried = Array.from({ length: 5 }, ask)
    expect(tried.slice(0, 4).every(([first]) => first!.startsWith('a/m'))).toBe(true)
    expect(tried[4]).toEqual(['b/m'])
  })
})
