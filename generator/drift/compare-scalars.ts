import { byCodeUnit, same, stableText } from '../contract/json.ts'
import type { Schema } from '../contract/model.ts'
import type { Alternative, Fact, Kind, View } from './compare-model.ts'

const LOWER = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'] as const
const UPPER = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'] as const
const OTHER = ['format', 'contentEncoding', 'multipleOf'] as const

/** What a position says differently of its own values: their types, null, listed values and limits. */
export function compareValues(old: View, now: View): Fact[] {
  return [...compareNull(old, now), ...compareTypes(old, now), ...compareListed(old, now), ...compareLimits(old, now)]
}

function compareNull(old: View, now: View): Fact[] {
  if (old.nullable === now.nullable || isAny(old) || isAny(now)) return []
  return [{ kind: 'nullable', what: now.nullable ? 'added' : 'removed', name: 'null' }]
}

function compareTypes(old: View, now: View): Fact[] {
  const [before, after] = [typesOf(old), typesOf(now)]
  if (same(before, after)) return []
  const lost = before.filter(type => !covers(after, type))
  const gained = after.filter(type => !covers(before, type))
  const what = lost.length === 0 ? 'widened' : gained.length === 0 ? 'narrowed' : 'changed'
  return [{ kind: 'type', what, name: 'type', before, after }]
}

function covers(types: readonly string[], type: string): boolean {
  return types.includes('any') || types.includes(type) || (type === 'integer' && types.includes('number'))
}

/** `number` says all that `integer` beside it says. */
function typesOf(view: View): Kind[] {
  const all = new Set(view.alternatives.map(({ kind }) => kind))
  if (all.has('any')) return ['any']
  if (all.has('number')) all.delete('integer')
  return [...all].sort(byCodeUnit)
}

function isAny(view: View): boolean {
  return view.alternatives.some(({ kind }) => kind === 'any')
}

export interface Listed {
  values: unknown[]
  /** Whether values that are not listed are allowed too. */
  isOpen: boolean
}

/** The listed values of a view's scalars, and whether there may be others. */
export function listedIn(view: View): Listed {
  const scalars = view.alternatives.filter(isScalar)
  const lists = scalars.map(({ schema }) => valuesOf(schema))
  const values = lists.flatMap(list => list ?? [])
  const unique = new Map(values.map(value => [stableText(value), value]))
  return { values: [...unique.values()], isOpen: lists.some(list => list === undefined) }
}

function isScalar({ kind }: Alternative): boolean {
  return kind !== 'object' && kind !== 'array' && kind !== 'any'
}

function valuesOf(schema: Schema): unknown[] | undefined {
  const values = 'const' in schema ? [schema.const] : schema.enum
  return values?.filter(value => value !== null)
}

function compareListed(old: View, now: View): Fact[] {
  if (isAny(old) || isAny(now)) return []
  const [before, after] = [listedIn(old), listedIn(now)]
  const had = old.alternatives.some(isScalar) && now.alternatives.some(isScalar)
  if (!had) return []
  if (before.values.length === 0 || after.values.length === 0) return openness(before, after)
  const has = ({ values }: Listed, value: unknown) => values.some(other => same(value, other))
  // What is no longer listed is still allowed where the list is open.
  const gone = after.isOpen ? [] : before.values.filter(value => !has(after, value))
  const come = after.values.filter(value => !has(before, value))
  if (gone.length === before.values.length && !after.isOpen && !before.isOpen)
    return [{ kind: 'type', what: 'changed', name: 'values', before: before.values, after: after.values }]
  return [
    ...gone.map((value): Fact => ({ kind: 'enum-value', what: 'removed', name: String(value), before: value })),
    ...come.map((value): Fact => ({ kind: 'enum-value', what: 'added', name: String(value), after: value })),
    ...openness(before, after),
  ]
}

/** A list of values that is closed now and was not, or the other way round. */
function openness(before: Listed, after: Listed): Fact[] {
  if (before.isOpen === after.isOpen) return []
  const what = after.isOpen ? 'widened' : 'narrowed'
  return [{ kind: 'type', what, name: 'values', before: shown(before), after: shown(after) }]
}

function shown({ values, isOpen }: Listed): unknown {
  return isOpen ? 'any value' : values
}

function compareLimits(old: View, now: View): Fact[] {
  const kinds: readonly Kind[] = ['string', 'number', 'integer', 'array', 'object']
  return kinds.flatMap(kind => {
    const [one, other] = [limitedBy(old, kind), limitedBy(now, kind)]
    return one && other ? limitsOf(one.schema, other.schema) : []
  })
}

/** Whose limits are those of all values of a kind; what a list of values adds beside it has none of its own. */
function limitedBy({ alternatives }: View, kind: Kind): Alternative | undefined {
  const own = alternatives.filter(one => one.kind === kind)
  const [only, ...more] = own.length > 1 ? own.filter(one => valuesOf(one.schema) === undefined) : own
  return more.length === 0 ? only : undefined
}

function limitsOf(old: Schema, now: Schema): Fact[] {
  const bounds = (
    keys: readonly (typeof LOWER | typeof UPPER)[number][],
    isTighter: (a: number, b: number) => boolean,
  ) =>
    keys.flatMap((name): Fact[] => {
      const [before, after] = [old[name], now[name]]
      if (before === after) return []
      const narrowed = before === undefined || (after !== undefined && isTighter(after, before))
      return [{ kind: 'constraint', what: narrowed ? 'narrowed' : 'widened', name, ...sides(before, after) }]
    })
  const others = OTHER.flatMap((name): Fact[] =>
    same(old[name], now[name]) ? [] : [{ kind: 'constraint', what: 'changed', name, ...sides(old[name], now[name]) }],
  )
  return [
    ...bounds(LOWER, (after, before) => after > before),
    ...bounds(UPPER, (after, before) => after < before),
    ...flag('pattern', old.pattern, now.pattern),
    ...flag('uniqueItems', old.uniqueItems, now.uniqueItems),
    ...flag('additionalProperties', old.additionalProperties === false, now.additionalProperties === false),
    ...others,
  ]
}

/** A restriction that is there or not. */
function flag(name: string, old: unknown, now: unknown): Fact[] {
  if (same(old ?? false, now ?? false)) return []
  const what = !old ? 'narrowed' : !now ? 'widened' : 'changed'
  return [{ kind: 'constraint', what, name, ...sides(old, now) }]
}

export function sides(before: unknown, after: unknown): { before?: unknown; after?: unknown } {
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) }
}
