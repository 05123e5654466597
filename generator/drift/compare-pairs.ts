import { same } from '../contract/json.ts'
import type { Schema } from '../contract/model.ts'
import type { Direction } from './change.ts'
import type { Alternative, Fact, Pairing, Step, View } from './compare-model.ts'
import { compareProperties } from './compare-properties.ts'
import { compareValues } from './compare-scalars.ts'
import { labelOf, movedTag, tagsOf } from './compare-tags.ts'
import { type Matched, matchVariants } from './compare-variants.ts'
import { nameOf, type Views } from './compare-view.ts'

/** Holds the schemas of two contracts against each other, each pair of them once, for one direction. */
export class Pairings {
  private readonly known = new Map<Schema, Map<Schema, Pairing>>()
  private readonly direction: Direction
  private readonly views: [Views, Views]
  private count = 0

  constructor(direction: Direction, views: [Views, Views]) {
    this.direction = direction
    this.views = views
  }

  /** What may stand at a position: a reference, a union, a value. */
  of(oldUse: Schema, nowUse: Schema): Pairing {
    const [old, now] = [this.views[0].target(oldUse), this.views[1].target(nowUse)]
    const [before, after] = [this.views[0].of(oldUse), this.views[1].of(nowUse)]
    const name = nowUse.$ref ?? oldUse.$ref
    const origin = name === undefined ? scalarName(after, before) : nameOf(name)
    return this.once(old, now, origin, pairing => {
      for (const fact of compareValues(before, after)) pairing.facts.push({ fact, step: {} })
      this.pairObjects(before, after, pairing)
      this.pairLists(before, after, pairing)
    })
  }

  private once(old: Schema, now: Schema, origin: string | undefined, fill: (pairing: Pairing) => void): Pairing {
    const row = this.known.get(old) ?? new Map<Schema, Pairing>()
    this.known.set(old, row)
    const known = row.get(now)
    if (known) return known
    const pairing: Pairing = { origin: origin ?? `#${this.count++}`, facts: [], edges: [] }
    row.set(now, pairing)
    fill(pairing)
    return pairing
  }

  private pairObjects(before: View, after: View, pairing: Pairing): void {
    const [old, now] = [before, after].map(view => view.alternatives.filter(({ kind }) => kind === 'object')) as [
      Alternative[],
      Alternative[],
    ]
    if (old.length === 0 || now.length === 0) return
    const isFree = [old, now].map(isFreeForm)
    if (isFree[0] !== isFree[1] && old.length + now.length > 2) {
      pairing.facts.push({ fact: { kind: 'type', what: isFree[0] ? 'narrowed' : 'widened', name: 'object' }, step: {} })
      return
    }
    const matched = matchVariants(old, now, this.views)
    const label = (variant: Alternative, side: 0 | 1) =>
      labelOf(variant, side === 0 ? old : now, matched.property, this.views[side])
    for (const variant of matched.gone)
      pairing.facts.push(variantFact('removed', label(variant, 0), { before: variant.schema }))
    for (const variant of matched.come)
      pairing.facts.push(variantFact('added', label(variant, 1), { after: variant.schema }))
    const lost = this.lostTag(matched)
    if (lost) pairing.facts.push({ fact: lost, step: {} })
    for (const [one, other] of matched.pairs) {
      const isTold = matched.property === undefined || tagsOf(other, matched.property, this.views[1]).length > 0
      const variant = isTold ? label(other, 1) : label(one, 0)
      const step: Step = old.length > 1 || now.length > 1 ? { variant } : {}
      pairing.edges.push({ step, to: this.object(one, other) })
    }
  }

  /** A tag that a variant had and no longer has; one with another name still tells them apart. */
  private lostTag({ property, pairs }: Matched): Fact | undefined {
    if (property === undefined || pairs.length < 2) return undefined
    if (pairs.every(pair => movedTag(pair, property, this.views) !== undefined)) return undefined
    const isTagged = (variant: Alternative, side: 0 | 1) => tagsOf(variant, property, this.views[side]).length > 0
    const had = pairs.every(([old]) => isTagged(old, 0))
    const has = pairs.every(([, now]) => isTagged(now, 1))
    if (had === has) return undefined
    return { kind: 'discriminator', what: had ? 'removed' : 'added', name: property }
  }

  private object(old: Alternative, now: Alternative): Pairing {
    // One component may be a position and a variant of it: the variant is keyed by a schema of its own.
    const key = this.objectKey(old.schema)
    return this.once(key, now.schema, now.name ?? old.name, pairing => {
      const { facts, children } = compareProperties(old, now, this.direction, this.views)
      pairing.facts.push(...facts)
      for (const { step, old, now } of children) pairing.edges.push({ step, to: this.of(old, now) })
    })
  }

  private readonly objectKeys = new Map<Schema, Schema>()

  private objectKey(schema: Schema): Schema {
    const known = this.objectKeys.get(schema) ?? {}
    this.objectKeys.set(schema, known)
    return known
  }

  private pairLists(before: View, after: View, pairing: Pairing): void {
    const [old, now] = [before, after].map(view => view.alternatives.filter(({ kind }) => kind === 'array'))
    for (const [one, other] of matchLists(old ?? [], now ?? [], this.views)) {
      const step = { path: '[]' }
      pairing.edges.push({ step, to: this.of(one.schema.items ?? {}, other.schema.items ?? {}) })
      for (const [index, item] of (one.schema.prefixItems ?? []).entries()) {
        const same = other.schema.prefixItems?.[index]
        if (same) pairing.edges.push({ step, to: this.of(item, same) })
      }
    }
  }
}

/** One object that may have any properties. */
function isFreeForm(objects: readonly Alternative[]): boolean {
  const [only] = objects
  return objects.length === 1 && only !== undefined && only.schema.properties === undefined
}

function scalarName(now: View, old: View): string | undefined {
  const names = [now, old].map(view => (view.alternatives.length === 1 ? view.alternatives[0]?.name : undefined))
  return names[0] ?? names[1]
}

function variantFact(what: 'added' | 'removed', name: string, value: { before?: Schema; after?: Schema }) {
  const fact: Fact = { kind: 'variant', what, name, ...value }
  return { fact, step: { variant: name } }
}

/** Lists that may stand at one position: those of equal items first, then in their order. */
function matchLists(old: Alternative[], now: Alternative[], views: [Views, Views]): [Alternative, Alternative][] {
  const kinds = ({ schema }: Alternative, side: 0 | 1) =>
    [...views[side].of(schema.items ?? {}).alternatives.map(({ kind }) => kind)].sort()
  const rest = [...now]
  const pairs: [Alternative, Alternative][] = []
  const take = (one: Alternative, index: number) => {
    const other = rest.splice(index, 1)[0]
    if (other) pairs.push([one, other])
  }
  const unmatched = old.filter(one => {
    const index = rest.findIndex(other => same(kinds(one, 0), kinds(other, 1)))
    if (index >= 0) take(one, index)
    return index < 0
  })
  for (const one of unmatched) if (rest.length > 0) take(one, 0)
  return pairs
}
