import { describe, expect, it } from 'vitest'
import { fallback } from '../../../runtime/routing/router.ts'
import { Clock, error, type Reply, routeOf, walk } from './walking.ts'

const health = { failures: 10, cooldownMs: 1_000, maxCooldownMs: 5_000 }

function breaking(options: Parameters<typeof fallback>[1] = {}) {
  const clock = new Clock()
  const one = fallback(['a/m', 'b/m'], { health, now: clock.now, ...options })
  const ask = (a: Reply, b: Reply = 0) => walk(one, address => (address === 'a/m' ? a : b), { clock })
  const open = () => {
    for (let count = 0; count < 10; count++) ask('server')
  }
  return { clock, one, ask, open }
}

describe('a deployment that fails', () => {
  it('is passed over after ten failures in a row, and the reason is told', () => {
    const { ask, clock } = breaking()
    for (let count = 0; count < 10; count++) expect(ask('server').tried).toEqual(['a/m', 'b/m'])
    clock.ms += 400
    expect(ask(1)).toEqual({
      tried: ['b/m'],
      skipped: ['a/m: cooling down after server for another 1 s'],
      answered: 'b/m',
    })
  })

  it('is told to be passed over once a call', () => {
    const clock = new Clock()
    const one = fallback(['a/m', 'b/m', 'c/m'], { health, now: clock.now })
    walk(one, address => (address === 'a/m' ? error('overloaded', 3_000) : 0))
    const { tried, skipped } = walk(one, address => (address === 'b/m' ? 'server' : 0))
    expect([tried, skipped.length]).toEqual([['b/m', 'c/m'], 1])
  })

  it('is not after nine and a success', () => {
    const { ask } = breaking()
    for (let round = 0; round < 3; round++) {
      for (let count = 0; count < 9; count++) ask('server')
      expect(ask(1).answered).toBe('a/m')
    }
  })

  it('is tried by one call when its time is over, while all others pass it over', () => {
    const { ask, clock, one, open } = breaking()
    open()
    clock.ms += 1_000
    const probe = routeOf(one)
    const deployment = probe.route.first()
    expect(deployment.provider).toBe('a')
    for (let count = 0; count < 3; count++)
      expect(ask(1)).toMatchObject({
        tried: ['b/m'],
        skipped: ['a/m: another call finds out whether it has recovered from server'],
      })
    probe.route.settle(deployment, { ms: 0 })
    expect(ask(1).answered).toBe('a/m')
  })

  it('stays away twice as long each time that the probe fails, up to the longest time', () => {
    const { ask, clock, open } = breaking()
    open()
    for (const ms of [1_000, 2_000, 4_000, 5_000, 5_000]) {
      clock.ms += ms - 1
      expect(ask('server').tried).toEqual(['b/m'])
      clock.ms += 1
      expect(ask('server').tried).toEqual(['a/m', 'b/m'])
    }
    clock.ms += 5_000
    expect(ask(1).answered).toBe('a/m')
    open()
    clock.ms += 1_000
    expect(ask(1).answered).toBe('a/m')
  })

  it('is tried by another call where the probe never returns, or tells nothing', () => {
    const { ask, clock, one, open } = breaking()
    open()
    clock.ms += 1_000
    routeOf(one).route.first()
    expect(ask(1).tried).toEqual(['b/m'])
    clock.ms += 2_000
    expect(ask('aborted').tried).toEqual(['a/m'])
    expect(ask('invalid-request').tried).toEqual(['a/m'])
    expect(ask(1).answered).toBe('a/m')
  })

  it('is neither opened nor closed by calls that began before it opened', () => {
    const { ask, clock, one, open } = breaking()
    const early = [routeOf(one), routeOf(one)].map(({ route }) => ({ route, deployment: route.first() }))
    clock.ms += 10
    open()
    early[0]!.route.settle(early[0]!.deployment, { ms: 10 })
    expect(ask(1).tried).toEqual(['b/m'])
    early[1]!.route.settle(early[1]!.deployment, { ms: 10, error: error('server') })
    clock.ms += 1_000
    expect(ask(1).answered).toBe('a/m')
  })

  it('is passed over for as long as the server asks, after one failure', () => {
    const { ask, clock } = breaking()
    expect(ask(error('overloaded', 3_000)).answered).toBe('b/m')
    clock.ms += 2_999
    expect(ask(1)).toMatchObject({ answered: 'b/m', skipped: ['a/m: cooling down after overloaded for another 1 s'] })
    clock.ms += 1
    expect(ask(1).answered).toBe('a/m')
    ask(error('overloaded', 86_400_000))
    clock.ms += 5_000
    expect(ask(1).answered).toBe('a/m')
  })

  it('is passed over at once after a rate limit without a hint', () => {
    const { ask } = breaking()
    ask('rate-limit')
    expect(ask(1).answered).toBe('b/m')
  })

  it('is not passed over for failures that are the request’s fault', () => {
    const { ask } = breaking({ failoverOn: () => true })
    for (const kind of ['invalid-request', 'context-length', 'content-filter', 'request-too-large'] as const)
      for (let count = 0; count < 20; count++) expect(ask(kind).tried).toEqual(['a/m', 'b/m'])
  })

  it('is not healed by streams that begin and break off', () => {
    const { ask, one } = breaking()
    for (let count = 0; count < 10; count++) {
      const { route } = routeOf(one)
      const deployment = route.first()
      expect(deployment.provider).toBe('a')
      route.settle(deployment, { ms: 0 })
      route.settle(deployment, { ms: 0, error: error('truncated') })
    }
    expect(ask(1).tried).toEqual(['b/m'])
  })
})

describe('when all cool down', () => {
  it('the one that is free soonest is used', () => {
    const { ask } = breaking()
    ask(error('overloaded', 3_000), error('overloaded', 2_000))
    const next = ask(1, 1)
    expect(next.answered).toBe('b/m')
    expect(ask(1, 1).answered).toBe('b/m')
  })

  it('the call fails at once where that is asked for, and says when to come back', () => {
    const { ask } = breaking({ whenAllCool: 'fail' })
    ask(error('overloaded', 3_000), error('rate-limit', 2_000))
    let thrown: unknown
    try {
      ask(1, 1)
    } catch (cause) {
      thrown = cause
    }
    expect(thrown).toMatchObject({ kind: 'rate-limit', retryAfterMs: 2_000, retryable: true })
    expect(String(thrown)).toContain('a/m: cooling down after overloaded for another 3 s')
  })

  it('a failing call goes no further where that is asked for', () => {
    const { ask } = breaking({ whenAllCool: 'fail' })
    ask('server', error('overloaded', 2_000))
    expect(ask(error('overloaded', 1_000), 1)).toMatchObject({
      tried: ['a/m'],
      skipped: ['b/m: cooling down after overloaded for another 2 s'],
    })
  })
})
