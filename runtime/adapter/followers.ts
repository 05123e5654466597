/** Wires on which what belongs to an item may stand behind it, as an item of its own. */
import type { NativePart } from '../types.ts'
import { peek } from './complement.ts'
import { read } from './narrowing.ts'

const followers = new WeakMap<object, object>()

/** An item, and what shall stand behind it. */
export function followed<W extends object>(item: W, follower: object | undefined): W {
  if (follower !== undefined) followers.set(item, follower)
  return item
}

/** The items, each with what stands behind it. */
export function withFollowers<W extends object>(items: readonly W[]): W[]
export function withFollowers<W extends object>(items: readonly W[] | undefined): W[] | undefined
export function withFollowers<W extends object>(items: readonly W[] | undefined): W[] | undefined {
  return items?.flatMap(item => {
    const follower = followers.get(item)
    return follower === undefined ? [item] : [item, follower as W]
  })
}

/**
 * As `nodes`, for items behind which another may stand, known by its `key`, that says their `field`. Behind an item that
 * has no such field it is a node of its own, as it is in a form that no rule knows.
 */
export function pairs<W, U extends object>(
  wire: readonly W[] | null | undefined,
  api: string,
  slot: string,
  decode: (item: W, then?: W) => U | undefined,
  key: string,
  field: string,
): (U | NativePart)[] {
  const nodes: (U | NativePart)[] = []
  if (!Array.isArray(wire)) return nodes
  const items = wire as readonly W[]
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!
    const next = read(items[at + 1], key) == null ? undefined : items[at + 1]
    const both = decode(item, next)
    const isKnown = peek(both, field, 'native', api) !== next
    const node = next === undefined || isKnown ? both : decode(item)
    nodes.push(node ?? { type: 'native', api, slot, value: item })
    if (read(node, field) !== undefined) at++
  }
  return nodes
}
