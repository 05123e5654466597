import { describe, expect, it, test } from 'vitest'
import type { Router } from '../../../runtime/chat/route.ts'
import { defaultFailover } from '../../../runtime/index.ts'
import { fallback, type RouterOptions, router } from '../../../runtime/routing/router.ts'
import type { ErrorKind } from '../../../runtime/types.ts'
import { Clock, error, type Reply, routeOf, walk } from './walking.ts'

const kinds: { [kind in ErrorKind]: 'next' | 'stop' } = {
  authentication: 'stop',
  permission: 'stop',
  'not-found': 'stop',
  'invalid-request': 'stop',
  'context-length': 'stop',
  'request-too-large': 'stop',
  'content-filter': 'stop',
  'rate-limit': 'next',
  'quota-exhausted': 'next',
  overloaded: 'next',
  server: 'next',
  timeout: 'next',
  network: 'next',
  truncated: 'next',
  protocol: 'next',
  'response-too-large': 'stop',
  aborted: 'stop',
  unknown: 'stop',
}

const rows = Object.entries(kinds) as [ErrorKind, 'next' | 'stop'][]

/** Those that are given fail so, all others answer. */
const failing = (replies: { [address: string]: Reply }) => (address: string) => replies[address] ?? 1

describe('a failure', () => {
  test.each(rows)('of the kind %s: %s', (kind, then) => {
    const { tried } = walk(fallback(['a/m', 'b/m']), failing({ 'a/m': kind }))
    expect(tried).toEqual(then === 'next' ? ['a/m', 'b/m'] : ['a/m'])
  })

  test.each(rows)('of the kind %s leads on where the policy names it, else not', kind => {
    const named = fallback(['a/m', 'b/m'], { failoverOn: [kind] })
    expect(walk(named, failing({ 'a/m': kind })).tried).toEqual(['a/m', 'b/m'])
    const others = rows.map(([other]) => other).filter(other => other !== kind)
    const unnamed = fallback(['a/m', 'b/m'], { failoverOn: others })
    expect(walk(unnamed, failing({ 'a/m': kind })).tried).toEqual(['a/m'])
  })

  it('leads on where a function says so, which sees the error', () => {
    const seen: unknown[] = []
    const one = fallback(['a/m', 'b/m'], {
      failoverOn: failure => {
        seen.push(failure.kind)
        return failure.message.includes('context')
      },
    })
    expect(walk(one, failing({ 'a/m': 'context-length' })).tried).toEqual(['a/m', 'b/m'])
    expect(walk(one, failing({ 'a/m': 'server' })).tried).toEqual(['a/m'])
    expect(seen).toContain('context-length')
  })

  it('leads on beside the default kinds where the list is added to', () => {
    const one = fallback(['a/m', 'b/m', 'c/m'], { failoverOn: [...defaultFailover, 'context-length'] })
    expect(walk(one, failing({ 'a/m': 'context-length', 'b/m': 'server' })).tried).toEqual(['a/m', 'b/m', 'c/m'])
  })
})

describe('a router that cannot be', () => {
  const bad: [why: string, options: RouterOptions, message: RegExp][] = [
    ['has no models', { models: [] }, /'router' has no models/],
    ['has a slash in its name', { name: 'a/b', models: ['a/m'] }, /a name is not empty and has no slash/],
    ['has no name', { name: '', models: ['a/m'] }, /a name is not empty/],
    ['has a negative weight', { models: [{ model: 'a/m', weight: -1 }] }, /weight of -1/],
    ['has an infinite weight', { models: [{ model: 'a/m', weight: Infinity }] }, /weight of Infinity/],
    ['has prices that are none', { models: [{ model: 'a/m', prices: { input: Number.NaN, output: 1 } }] }, /prices/],
    ['has no such strategy', { models: ['a/m'], strategy: 'best' as 'ordered' }, /'best'; there are ordered, weighted/],
  ]

  test.each(bad)('is refused: it %s', (_, options, message) => {
    expect(() => router(options)).toThrow(
      expect.objectContaining({ kind: 'invalid-request', message: expect.stringMatching(message) }),
    )
  })

  it('is refused when it is called: it names a model that nobody serves', () => {
    expect(() => walk(fallback(['a/m', 'nobody']), () => 1)).toThrow(/nobody serves 'nobody'/)
  })

  it('is refused when it is called: it leads to itself', () => {
    const inner = fallback(['a/m', 'outer'], { name: 'inner' })
    const outer = fallback(['b/m', inner], { name: 'outer' })
    for (const one of [inner, outer])
      expect(() => walk(one, () => 1, { routers: [inner, outer] })).toThrow(
        /leads to itself: .*inner → outer|outer → inner/,
      )
  })
})

describe('nested routers', () => {
  it('are asked where they stand, each by its own strategy', () => {
    const inner = router({ name: 'inner', models: ['b/m', 'c/m'], strategy: 'round-robin' })
    const outer = fallback(['a/m', 'inner', 'd/m'])
    const ask = (replies: { [address: string]: Reply }) => walk(outer, failing(replies), { routers: [inner] }).tried
    expect(ask({ 'a/m': 'server', 'b/m': 'server', 'c/m': 'server' })).toEqual(['a/m', 'b/m', 'c/m', 'd/m'])
    // A turn is over when it was taken, not when a call could have taken it.
    expect(ask({})).toEqual(['a/m'])
    expect(ask({ 'a/m': 'server' })).toEqual(['a/m', 'c/m'])
    expect(ask({ 'a/m': 'server' })).toEqual(['a/m', 'b/m'])
  })

  it('decide each for itself after which failures they go on', () => {
    const inner = fallback(['a/m', 'b/m'], { failoverOn: ['context-length'] })
    const outer = fallback([inner, 'c/m', 'd/m'], { failoverOn: ['server', 'context-length'] })
    expect(walk(outer, failing({ 'a/m': 'context-length' })).tried).toEqual(['a/m', 'b/m'])
    expect(walk(outer, failing({ 'a/m': 'server', 'c/m': 'server' })).tried).toEqual(['a/m', 'c/m', 'd/m'])
    expect(walk(outer, failing({ 'a/m': 'overloaded' })).tried).toEqual(['a/m'])
  })

  it('are passed over where all in them cools down', () => {
    const clock = new Clock()
    const inner = fallback(['a/m', 'b/m'], { now: clock.now })
    const outer = fallback([inner, 'c/m'], { now: clock.now })
    walk(outer, failing({ 'a/m': error('overloaded', 5_000), 'b/m': error('overloaded', 9_000) }))
    expect(walk(outer, () => 1)).toEqual({
      tried: ['c/m'],
      skipped: [
        'a/m: cooling down after overloaded for another 5 s',
        'b/m: cooling down after overloaded for another 9 s',
      ],
      answered: 'c/m',
    })
  })

  it('are asked for latency as one: by what they answer with', () => {
    const clock = new Clock()
    const slow = fallback(['a/m'])
    const one = router({ models: [slow, 'b/m'], strategy: 'least-latency', now: clock.now })
    const ask = () => walk(one, failing({ 'a/m': 50, 'b/m': 5 }), { clock }).answered
    expect([ask(), ask(), ask()]).toEqual(['a/m', 'b/m', 'b/m'])
  })

  it('may be of somebody else’s making', () => {
    const settled: string[] = []
    const foreign: Router = {
      name: 'foreign',
      route: () => {
        const list = ['x', 'y'].map(provider => ({ provider, model: 'm', key: 0 }))
        const next = () => list.shift()
        return {
          first: () => next()!,
          failover: next,
          again: () => undefined,
          settle: ({ provider }, { error: failure }) => settled.push(`${provider} ${failure?.kind ?? 'ok'}`),
        }
      },
    }
    const one = fallback([foreign, 'b/m'])
    expect(walk(one, failing({ 'x/m': 'server', 'y/m': 'server' })).tried).toEqual(['x/m', 'y/m', 'b/m'])
    expect(settled).toEqual(['x server', 'y server'])
    const broken: Router = {
      name: 'broken',
      route: () => {
        throw error('invalid-request')
      },
    }
    expect(walk(fallback([broken, 'b/m']), () => 1).tried).toEqual(['b/m'])
    expect(() => walk(fallback([broken]), () => 1)).toThrow(/broken: invalid-request/)
  })
})

describe('what is tried again, when all have failed', () => {
  const again = (one: Router, failures: { [address: string]: ReturnType<typeof error> }) => {
    const { route } = routeOf(one)
    let next = route.first()
    for (;;) {
      const failure = failures[`${next.provider}/${next.model}`]!
      route.settle(next, { ms: 1, error: failure })
      const other = route.failover(failure)
      if (!other) return { route, again: route.again(failure) }
      next = other
    }
  }

  it('is the one that may be asked soonest', () => {
    const failures = {
      'a/m': error('rate-limit', 9_000),
      'b/m': error('rate-limit', 2_000),
      'c/m': error('quota-exhausted'),
    }
    const found = again(fallback(['a/m', fallback(['b/m']), 'c/m']), failures)
    expect(found.again).toMatchObject({ deployment: { provider: 'b' }, error: { retryAfterMs: 2_000 } })
    found.route.settle(found.again!.deployment, { ms: 1 })
  })

  it('is the first one where no wait is known', () => {
    const failures = { 'a/m': error('server'), 'b/m': error('server') }
    expect(again(fallback(['a/m', 'b/m']), failures).again).toMatchObject({ deployment: { provider: 'a' } })
  })

  it('is not another where the last failure stops the call', () => {
    const failures = { 'a/m': error('server'), 'b/m': error('invalid-request') }
    expect(again(fallback(['a/m', 'b/m']), failures).again).toMatchObject({
      deployment: { provider: 'b' },
      error: { retryable: false },
    })
  })
})
