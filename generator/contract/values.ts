import { same, stableText } from './json.ts'
import { KEYWORDS_OF_TYPE } from './keywords.ts'
import type { Schema } from './model.ts'
import { allowNull, withValues } from './nullability.ts'
import type { Report } from './report.ts'
import { keysOf, typesOf, valuesOf, without } from './schema-parts.ts'

/** States the type that a schema implies, and mends enum values that are not of the type stated. */
export function settleType(schema: Schema, where: string, report: Report): Schema {
  const values = valuesOf(schema)
  if (schema.$ref !== undefined) return schema
  if (schema.type === undefined) {
    if (values !== undefined) return { type: unwrap([...new Set(values.map(typeOf))].sort()), ...schema }
    if (schema.properties !== undefined && schema.allOf === undefined) return { type: 'object', ...schema }
    if (schema.items !== undefined) return { type: 'array', ...schema }
    if (schema.additionalProperties !== undefined && schema.allOf === undefined) return { type: 'object', ...schema }
    return schema
  }
  if (schema.type !== 'string' || values === undefined || values.every(value => typeof value === 'string'))
    return schema
  if (values.some(value => typeof value === 'number' || typeof value === 'boolean')) {
    report.mended('enum-value-of-other-type', where)
  }
  const texts = values.map(value => (value === null ? null : String(value)))
  return { ...schema, ...(schema.enum ? { enum: texts } : { const: texts[0] }) }
}

function typeOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number'
  return typeof value
}

function unwrap(types: string[]): string | string[] {
  const [only] = types
  return types.length === 1 && only !== undefined ? only : types
}

/** A one-value enum is a constant; null among the values or the types is null in both. */
export function settleValues(schema: Schema): Schema {
  const values = valuesOf(schema)
  const types = typesOf(schema)
  const others = types.filter(type => type !== 'null')
  if (values === undefined) {
    const ordered = others.length < types.length ? [...others, 'null'] : others
    return types.length === 0 ? schema : { ...schema, type: unwrap(ordered) }
  }
  const unique = values.filter((value, index) => values.findIndex(other => same(other, value)) === index)
  const concrete = unique.filter(value => value !== null)
  const isNullable = concrete.length < unique.length || others.length < types.length
  if (concrete.length === 0 || others.length === 0) return without({ ...schema, type: 'null' }, 'enum', 'const')
  const plain = withValues({ ...schema, type: unwrap(others) }, concrete)
  return isNullable ? allowNull(plain) : plain
}

/** `type: [a, b]` becomes a union of one variant a type, each with the keywords that concern it. */
export function splitTypes(schema: Schema): Schema {
  const types = typesOf(schema)
  const others = types.filter(type => type !== 'null').sort()
  if (others.length < 2) return schema
  const constraints = new Set<string>(Object.values(KEYWORDS_OF_TYPE).flat())
  const shared = without(schema, 'type', 'enum', 'const')
  for (const key of keysOf(shared)) if (constraints.has(key)) delete shared[key]
  if (shared.anyOf !== undefined) return schema
  const variants = others.map(type => variantOf(schema, type)).filter(variant => variant !== undefined)
  return { ...shared, anyOf: types.includes('null') ? [...variants, { type: 'null' }] : variants }
}

function variantOf(schema: Schema, type: string): Schema | undefined {
  const variant: Record<string, unknown> = { type }
  for (const key of KEYWORDS_OF_TYPE[type] ?? []) if (schema[key] !== undefined) variant[key] = schema[key]
  const all = valuesOf(schema)
  const values = all?.filter(value => typeOf(value) === type || (type === 'number' && typeof value === 'number'))
  if (values?.length === 0) return undefined
  return withValues(variant as Schema, values)
}

/** Order of enum values: null last, else by kind and text. */
export function sortValues(values: unknown[]): unknown[] {
  const rank = (value: unknown) => (value === null ? '~' : typeof value) + stableText(value)
  const numeric = (value: unknown) => (typeof value === 'number' ? value : 0)
  return [...values].sort((a, b) => {
    if (typeof a === 'number' && typeof b === 'number') return numeric(a) - numeric(b)
    return rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0
  })
}
