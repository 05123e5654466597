/** What each keyword of a JSON Schema says of a value. Those that are not here say nothing that can be wrong. */
import { canonicalJson } from '../canonical-json.ts'
import { isObject } from '../json.ts'
import type { JsonSchema } from '../types.ts'

export type Schema = JsonSchema | boolean
export type Path = readonly (string | number)[]

/** One value against one document: what a keyword may ask. */
export interface Check {
  apply(schema: Schema, value: unknown, path: Path): void
  /** Whether a value holds, without telling what is wrong with it. */
  holds(schema: Schema, value: unknown): boolean
  tell(path: Path, message: string): void
  /** What a `$ref` points at. */
  target(ref: string): Schema
}

type Keyword = (schema: JsonSchema, value: unknown, path: Path, check: Check) => void

const types: Record<string, (value: unknown) => boolean> = {
  null: value => value === null,
  boolean: value => typeof value === 'boolean',
  string: value => typeof value === 'string',
  number: value => typeof value === 'number',
  integer: Number.isInteger,
  array: Array.isArray,
  object: isObject,
}

export const keywords: Record<string, Keyword> = {
  $ref: ({ $ref }, value, path, check) => check.apply(check.target(String($ref)), value, path),
  type({ type, nullable }, value, path, check) {
    const list = Array.isArray(type) ? type.map(String) : [String(type)]
    if (nullable === true && value === null) return
    if (!list.some(name => types[name]?.(value))) check.tell(path, `must be ${list.join(' or ')}`)
  },
  const({ const: wanted }, value, path, check) {
    if (!same(wanted, value)) check.tell(path, `must be ${JSON.stringify(wanted)}`)
  },
  enum({ enum: wanted }, value, path, check) {
    const list = listOf(wanted)
    if (!list.some(one => same(one, value)))
      check.tell(path, `must be one of ${list.map(one => JSON.stringify(one)).join(', ')}`)
  },

  allOf: ({ allOf }, value, path, check) => {
    for (const one of schemas(allOf)) check.apply(one, value, path)
  },
  anyOf({ anyOf }, value, path, check) {
    const list = schemas(anyOf)
    if (list.some(one => check.holds(one, value))) return
    if (list.length === 1) check.apply(list[0]!, value, path)
    else check.tell(path, `must be one of ${list.length} alternatives, and is none`)
  },
  oneOf({ oneOf }, value, path, check) {
    const list = schemas(oneOf)
    const count = list.filter(one => check.holds(one, value)).length
    if (count !== 1) check.tell(path, `must be exactly one of ${list.length} alternatives, and is ${count || 'none'}`)
  },
  not({ not }, value, path, check) {
    if (check.holds(not as Schema, value)) check.tell(path, 'is what it must not be')
  },
  if({ if: condition, then: yes = true, else: no = true }, value, path, check) {
    check.apply((check.holds(condition as Schema, value) ? yes : no) as Schema, value, path)
  },

  required({ required }, value, path, check) {
    if (!isObject(value)) return
    for (const name of listOf(required).map(String))
      if (!Object.hasOwn(value, name)) check.tell([...path, name], 'is missing')
  },
  properties({ properties }, value, path, check) {
    if (!isObject(value) || !isObject(properties)) return
    for (const [name, one] of Object.entries(properties))
      if (Object.hasOwn(value, name)) check.apply(one as Schema, value[name], [...path, name])
  },
  patternProperties({ patternProperties }, value, path, check) {
    if (!isObject(value) || !isObject(patternProperties)) return
    for (const [pattern, one] of Object.entries(patternProperties))
      for (const name of Object.keys(value))
        if (matches(pattern, name)) check.apply(one as Schema, value[name], [...path, name])
  },
  additionalProperties({ additionalProperties, properties, patternProperties }, value, path, check) {
    if (!isObject(value)) return
    const patterns = Object.keys(isObject(patternProperties) ? patternProperties : {})
    for (const name of Object.keys(value)) {
      const isKnown = isObject(properties) && Object.hasOwn(properties, name)
      if (isKnown || patterns.some(pattern => matches(pattern, name))) continue
      check.apply(additionalProperties as Schema, value[name], [...path, name])
    }
  },
  propertyNames({ propertyNames }, value, path, check) {
    if (!isObject(value)) return
    for (const name of Object.keys(value)) check.apply(propertyNames as Schema, name, [...path, name])
  },
  dependentRequired({ dependentRequired }, value, path, check) {
    if (!isObject(value) || !isObject(dependentRequired)) return
    for (const [name, required] of Object.entries(dependentRequired))
      if (Object.hasOwn(value, name)) keywords.required!({ required }, value, path, check)
  },
  dependentSchemas({ dependentSchemas }, value, path, check) {
    if (!isObject(value) || !isObject(dependentSchemas)) return
    for (const [name, one] of Object.entries(dependentSchemas))
      if (Object.hasOwn(value, name)) check.apply(one as Schema, value, path)
  },
  minProperties: bound(isObject, value => Object.keys(value).length, 'minProperties', 'properties'),
  maxProperties: bound(isObject, value => Object.keys(value).length, 'maxProperties', 'properties'),

  prefixItems({ prefixItems }, value, path, check) {
    if (!Array.isArray(value)) return
    for (const [at, one] of schemas(prefixItems).entries())
      if (at < value.length) check.apply(one, value[at], [...path, at])
  },
  items({ items, prefixItems }, value, path, check) {
    if (!Array.isArray(value)) return
    const from = listOf(prefixItems).length
    for (let at = from; at < value.length; at++) check.apply(items as Schema, value[at], [...path, at])
  },
  contains({ contains, minContains = 1, maxContains = Infinity }, value, path, check) {
    if (!Array.isArray(value)) return
    const count = value.filter(item => check.holds(contains as Schema, item)).length
    if (count < Number(minContains) || count > Number(maxContains))
      check.tell(path, 'has too few or too many such items')
  },
  uniqueItems({ uniqueItems }, value, path, check) {
    if (uniqueItems !== true || !Array.isArray(value)) return
    if (new Set(value.map(canonicalJson)).size < value.length) check.tell(path, 'has an item twice')
  },
  minItems: bound(Array.isArray, value => value.length, 'minItems', 'items'),
  maxItems: bound(Array.isArray, value => value.length, 'maxItems', 'items'),

  minLength: bound(isString, value => [...value].length, 'minLength', 'characters'),
  maxLength: bound(isString, value => [...value].length, 'maxLength', 'characters'),
  pattern({ pattern }, value, path, check) {
    if (isString(value) && !matches(String(pattern), value)) check.tell(path, `must match ${pattern}`)
  },
  minimum({ minimum }, value, path, check) {
    if (isNumber(value) && value < Number(minimum)) check.tell(path, `must be at least ${minimum}`)
  },
  maximum({ maximum }, value, path, check) {
    if (isNumber(value) && value > Number(maximum)) check.tell(path, `must be at most ${maximum}`)
  },
  exclusiveMinimum({ exclusiveMinimum }, value, path, check) {
    if (isNumber(value) && value <= Number(exclusiveMinimum)) check.tell(path, `must be more than ${exclusiveMinimum}`)
  },
  exclusiveMaximum({ exclusiveMaximum }, value, path, check) {
    if (isNumber(value) && value >= Number(exclusiveMaximum)) check.tell(path, `must be less than ${exclusiveMaximum}`)
  },
  multipleOf({ multipleOf }, value, path, check) {
    if (!isNumber(value)) return
    const quotient = value / Number(multipleOf)
    if (Math.abs(quotient - Math.round(quotient)) > 1e-9 * Math.max(1, Math.abs(quotient)))
      check.tell(path, `must be a multiple of ${multipleOf}`)
  },
}

function bound<T>(
  isKind: (value: unknown) => value is T,
  sizeOf: (value: T) => number,
  keyword: `min${string}` | `max${string}`,
  what: string,
): Keyword {
  const least = keyword.startsWith('min')
  return (schema, value, path, check) => {
    if (!isKind(value)) return
    const [size, limit] = [sizeOf(value), Number(schema[keyword])]
    if (least ? size < limit : size > limit)
      check.tell(path, `must have at ${least ? 'least' : 'most'} ${limit} ${what}`)
  }
}

const patterns = new Map<string, RegExp>()

function matches(pattern: string, text: string): boolean {
  const known = patterns.get(pattern) ?? new RegExp(pattern, 'u')
  patterns.set(pattern, known)
  return known.test(text)
}

function same(a: unknown, b: unknown): boolean {
  return a === b || canonicalJson(a) === canonicalJson(b)
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function schemas(value: unknown): Schema[] {
  return listOf(value) as Schema[]
}

function isString(value: unknown): value is string {
  return typeof value === 'string'
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number'
}
