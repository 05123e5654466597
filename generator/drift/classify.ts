import type { Change, Place } from './change.ts'
import { ruleOf } from './rule-of.ts'
import { type ChangeClass, CLASSES, RULES, type RuleId } from './rules.ts'
import type { Usage } from './usage.ts'

export interface Classified {
  class: ChangeClass
  rule: RuleId
  change: Change
}

/** What each change means for us, the gravest first. */
export function classify(changes: readonly Change[], usage: Usage): Classified[] {
  const classified = changes.map(change => classifyOne(change, usage))
  return CLASSES.flatMap(name => classified.filter(one => one.class === name))
}

function classifyOne(change: Change, usage: Usage): Classified {
  const rule = ruleOf(change)
  const named = RULES[rule]
  const isOurs =
    named === 'harmless' || named === 'not-covered' || change.places.some(place => touches(change, place, usage))
  return { class: isOurs ? named : 'not-covered', rule, change }
}

/** Whether what changed is ours: the thing itself where it was there before, the thing around it where it is new. */
function touches(change: Change, place: Place, usage: Usage): boolean {
  if (change.kind === 'auth' || (change.kind === 'operation' && change.what === 'added')) return true
  if (isUnsentType(change, place, usage)) return false
  const isNew = change.what === 'added' && CONTAINED.has(change.kind)
  const isVariant = !isNew && (change.kind === 'variant' || change.kind === 'event')
  const { mapped, sent, read } = usage.of(isNew ? around(place, change) : place, isVariant)
  if (isNew) return mapped
  return place.direction === 'request' ? sent : read
}

/** A media type that requests may no longer be of, and that ours are not. */
function isUnsentType({ kind, what, name, after }: Change, { direction }: Place, usage: Usage): boolean {
  if (kind !== 'media-type' || what !== 'removed' || direction !== 'request') return false
  return usage.sends?.(name, Array.isArray(after) ? after : []) === false
}

const CONTAINED: ReadonlySet<Change['kind']> = new Set(['property', 'parameter', 'variant', 'event', 'media-type'])

/** The place that something new came to. */
function around(place: Place, { kind }: Change): Place {
  if (kind === 'media-type') return place
  const { schema, property, ...rest } = place
  if (kind === 'variant' || kind === 'event') return { ...place, variants: place.variants.slice(0, -1) }
  // A property stands in a component of which no property is meant; the ledger's address is the component alone.
  return { ...rest, path: place.path.slice(0, -1), ...(schema !== undefined && { schema }) }
}
