import { byCodeUnit, stableText } from '../contract/json.ts'
import type { Change, Place } from './change.ts'
import type { Fact, Pairing, Step } from './compare-model.ts'

/** A shared schema is told at this many places of one message at most: the shortest ways to it. */
const MOST_PLACES = 24

export interface Seen {
  fact: Fact
  place: Place
  origin: string
}

interface Way {
  to: Pairing
  place: Place
  behind?: Way
}

/** Every difference that a message's root leads to, with the ways to it, shortest first. */
export function seenFrom(root: Pairing, place: Place, leads: ReadonlySet<Pairing>): Seen[] {
  const seen: Seen[] = []
  const visits = new Map<Pairing, number>()
  const ways: Way[] = leads.has(root) ? [{ to: root, place }] : []
  for (let next = 0; next < ways.length; next++) {
    const way = ways[next]!
    const count = (visits.get(way.to) ?? 0) + 1
    visits.set(way.to, count)
    if (count > MOST_PLACES) continue
    for (const { fact, step } of way.to.facts) {
      seen.push({ fact, place: after(way.place, step), origin: way.to.origin })
    }
    for (const { step, to } of way.to.edges) {
      if (leads.has(to) && !isBehind(way, to)) ways.push({ to, place: after(way.place, step), behind: way })
    }
  }
  return seen
}

/** The pairings at the roots and below. */
export function reachedFrom(roots: Iterable<Pairing>): Set<Pairing> {
  const all = new Set(roots)
  // A Set's iteration also visits what is added meanwhile.
  for (const { edges } of all) for (const { to } of edges) all.add(to)
  return all
}

/** The pairings that have a difference or lead to one. */
export function leadingToFacts(roots: Iterable<Pairing>): Set<Pairing> {
  const all = reachedFrom(roots)
  const parents = new Map<Pairing, Pairing[]>()
  for (const pairing of all) {
    for (const { to } of pairing.edges) {
      const known = parents.get(to)
      if (known) known.push(pairing)
      else parents.set(to, [pairing])
    }
  }
  const leads = new Set([...all].filter(({ facts }) => facts.length > 0))
  for (const pairing of leads) for (const parent of parents.get(pairing) ?? []) leads.add(parent)
  return leads
}

function isBehind(way: Way, pairing: Pairing): boolean {
  for (let back: Way | undefined = way; back; back = back.behind) if (back.to === pairing) return true
  return false
}

function after(place: Place, { path, variant, holder }: Step): Place {
  const { schema, property, ...rest } = place
  const kept = schema !== undefined && property !== undefined ? { schema, property } : {}
  return {
    ...rest,
    path: path === undefined ? place.path : [...place.path, path],
    variants: variant === undefined ? place.variants : [...place.variants, variant],
    ...(holder === undefined ? kept : (holder ?? {})),
  }
}

/** One change for each difference of one schema in one direction, however many places show it. */
export function gather(seen: readonly Seen[]): Change[] {
  const groups = new Map<string, { fact: Fact; places: Map<string, Place> }>()
  for (const one of seen) {
    const fact = asEvent(one)
    const { kind, what, name, before, after } = fact
    const key = stableText([kind, what, name, before, after, one.place.direction, one.origin, lastStep(one)])
    const group = groups.get(key) ?? { fact, places: new Map() }
    groups.set(key, group)
    group.places.set(stableText(one.place), one.place)
  }
  const changes = [...groups.values()].map(({ fact, places }): Change => {
    const [first, ...rest] = [...places].sort(([a], [b]) => byCodeUnit(a, b)).map(([, place]) => place)
    return { ...fact, places: [first!, ...rest] }
  })
  const rank = (change: Change) => stableText([change.places[0], change.kind, change.what, change.name, change])
  const ranked = changes.map(change => ({ change, rank: rank(change) }))
  return ranked.sort((a, b) => byCodeUnit(a.rank, b.rank)).map(({ change }) => change)
}

/** What varies at the root of a stream is its events. */
function asEvent({ fact, place }: Seen): Fact {
  const isEvent = fact.kind === 'variant' && place.part.endsWith(' stream') && place.path.length === 0
  return isEvent ? { ...fact, kind: 'event' } : fact
}

/** Two properties of one component can say the same difference, as both becoming optional. */
function lastStep({ fact, place }: Seen): string | undefined {
  return fact.kind === 'constraint' || fact.kind === 'required' || fact.kind === 'deprecated'
    ? place.path.at(-1)
    : undefined
}
