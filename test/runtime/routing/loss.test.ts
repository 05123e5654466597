import { describe, expect, it } from 'vitest'
import { fallback } from '../../../runtime/routing/router.ts'
import { error, loss, type Reply, walk } from './walking.ts'

/** Those that are given fail so, all others answer. */
const failing = (replies: { [address: string]: Reply }) => (address: string) => replies[address] ?? 1

describe('loss', () => {
  const world = { loss: { 'a/m': [loss], 'c/m': [loss] } }
  const models = ['a/m', 'b/m', 'c/m', 'd/m']
  const down = failing({ 'a/m': 'server', 'b/m': 'server', 'c/m': 'server', 'd/m': 'server' })

  it('is no reason where nothing is said', () => {
    expect(walk(fallback(models), down, world)).toMatchObject({ tried: models, skipped: [] })
  })

  it('comes last with `prefer-lossless`', () => {
    const one = fallback(models, { onLoss: 'prefer-lossless' })
    expect(walk(one, down, world).tried).toEqual(['b/m', 'd/m', 'a/m', 'c/m'])
  })

  it('is not taken with `skip`, and the reason is told', () => {
    expect(walk(fallback(models, { onLoss: 'skip' }), down, world)).toMatchObject({
      tried: ['b/m', 'd/m'],
      skipped: [
        'a/m: would lose seed (unsupported): there is no seed',
        'c/m: would lose seed (unsupported): there is no seed',
      ],
    })
  })

  it('of all: the first is taken with `prefer-lossless`; with `skip` nothing is sent, and the reasons are told', () => {
    const lossy = ['a/m', 'c/m']
    expect(walk(fallback(lossy, { onLoss: 'prefer-lossless' }), () => 1, world).tried).toEqual(['a/m'])
    expect(() => walk(fallback(lossy, { onLoss: 'skip' }), () => 1, world)).toThrow(
      expect.objectContaining({
        kind: 'invalid-request',
        message: expect.stringMatching(/a\/m: would lose seed .*; c\/m: would lose seed/),
      }),
    )
  })

  it('follows the outer policy in nested routers, unless they have their own', () => {
    const inherits = fallback([fallback(['a/m', 'b/m']), 'd/m'], { onLoss: 'skip' })
    expect(walk(inherits, down, world).tried).toEqual(['b/m', 'd/m'])
    const own = fallback([fallback(['a/m', 'b/m'], { onLoss: 'use' }), 'd/m'], { onLoss: 'skip' })
    expect(walk(own, down, world).tried).toEqual(['a/m', 'b/m', 'd/m'])
    const preferring = fallback([fallback(['a/m', 'b/m']), 'c/m', 'd/m'], { onLoss: 'prefer-lossless' })
    expect(walk(preferring, down, world).tried).toEqual(['b/m', 'd/m', 'a/m', 'c/m'])
  })

  it('does not keep a call waiting: what cools down comes after what would lose', () => {
    const one = fallback(['a/m', 'b/m'], { onLoss: 'prefer-lossless' })
    walk(one, failing({ 'b/m': error('overloaded', 9_000) }), world)
    expect(walk(one, () => 1, world).tried).toEqual(['a/m'])
  })

  it('that is total, as the call cannot be made there, is passed over whatever the policy', () => {
    const impossible = { loss: { 'a/m': error('invalid-request') } }
    expect(walk(fallback(['a/m', 'b/m']), () => 1, impossible)).toMatchObject({
      tried: ['b/m'],
      skipped: ['a/m: invalid-request'],
    })
  })
})

describe('a request that no encoder takes', () => {
  it('is sent all the same: the attempt tells what is wrong with it', () => {
    const world = { loss: { 'a/m': new TypeError('tools are no list') } }
    expect(walk(fallback(['a/m', 'b/m'], { onLoss: 'skip' }), () => 1, world)).toMatchObject({
      tried: ['a/m'],
      skipped: [],
    })
  })
})
