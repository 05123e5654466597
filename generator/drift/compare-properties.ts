import { byCodeUnit, same } from '../contract/json.ts'
import type { Schema } from '../contract/model.ts'
import type { Direction } from './change.ts'
import type { Alternative, Fact, Step } from './compare-model.ts'
import { sides } from './compare-scalars.ts'
import type { Views } from './compare-view.ts'

/** What a property that came or went is like. */
interface PropertyShape {
  schema: Schema
  required: boolean
}

interface Compared {
  facts: { fact: Fact; step: Step }[]
  /** What stands at the same place in both. */
  children: { step: Step; old: Schema; now: Schema }[]
}

/** What two objects say differently of their properties. */
export function compareProperties(
  old: Alternative,
  now: Alternative,
  direction: Direction,
  views: [Views, Views],
): Compared {
  const [before, after] = [travelling(old.schema, direction), travelling(now.schema, direction)]
  const compared: Compared = { facts: [], children: [] }
  for (const name of namesOf(before, after)) {
    const [one, other] = [before[name], after[name]]
    const holder = now.name ?? old.name
    const step: Step = { path: name, holder: holder === undefined ? null : { schema: holder, property: name } }
    const add = (fact: Fact) => compared.facts.push({ fact, step })
    if (one && other) {
      for (const fact of compareUse(name, [old.schema, now.schema], [one, other], views)) add(fact)
      compared.children.push({ step, old: one, now: other })
    } else if (other) add({ kind: 'property', what: 'added', name, after: shapeOf(now.schema, name, other) })
    else if (one) add({ kind: 'property', what: 'removed', name, before: shapeOf(old.schema, name, one) })
  }
  compared.children.push(...dictionaries(old.schema, now.schema))
  return compared
}

/** How one property is used by both: whether it must be there, is on its way out, and what it is by itself. */
function compareUse(
  name: string,
  owners: readonly [Schema, Schema],
  uses: readonly [Schema, Schema],
  views: [Views, Views],
): Fact[] {
  const facts: Fact[] = []
  const [was, is] = owners.map(owner => owner.required?.includes(name) === true)
  if (was !== is) facts.push({ kind: 'required', what: is ? 'added' : 'removed', name })
  const [old, now] = [views[0].isDeprecated(uses[0]), views[1].isDeprecated(uses[1])]
  if (old !== now) facts.push({ kind: 'deprecated', what: now ? 'added' : 'removed', name })
  const [before, after] = uses.map(use => use.default ?? undefined)
  if (!same(before, after))
    facts.push({ kind: 'constraint', what: 'changed', name: 'default', ...sides(before, after) })
  return facts
}

/** The values of a dictionary, where both have such. */
function dictionaries(old: Schema, now: Schema): Compared['children'] {
  const [before, after] = [valuesOf(old), valuesOf(now)]
  return before && after ? [{ step: { path: '{}' }, old: before, now: after }] : []
}

function valuesOf({ additionalProperties, properties, patternProperties }: Schema): Schema | undefined {
  if (typeof additionalProperties === 'object') return additionalProperties
  const [pattern] = Object.values(patternProperties ?? {})
  if (pattern) return pattern
  return properties === undefined && additionalProperties !== false ? {} : undefined
}

/** The properties that travel in this direction. */
function travelling({ properties = {} }: Schema, direction: Direction): Record<string, Schema> {
  const kept = Object.entries(properties).filter(([, { readOnly, writeOnly }]) =>
    direction === 'request' ? readOnly !== true : writeOnly !== true,
  )
  return Object.fromEntries(kept)
}

function namesOf(...maps: Record<string, Schema>[]): string[] {
  return [...new Set(maps.flatMap(map => Object.keys(map)))].sort(byCodeUnit)
}

function shapeOf(owner: Schema, name: string, schema: Schema): PropertyShape {
  return { schema, required: owner.required?.includes(name) === true }
}
