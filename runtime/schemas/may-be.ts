/** Whether a value of which only a beginning is known may meet a schema that is sent. In doubt it may. */
import { isObject } from '../text/json.ts'
import type { JsonSchema } from '../types.ts'
import { matches } from './matches.ts'
import { resolve } from './refs.ts'

const kinds: { [first: string]: string } = {
  '{': 'object',
  '[': 'array',
  '"': 'string',
  t: 'boolean',
  f: 'boolean',
  n: 'null',
}

/** A value whose JSON begins with this letter. */
export function mayBegin(schema: unknown, first: string, root: unknown): boolean {
  const kind = kinds[first] ?? 'number'
  return some(schema, root, ({ type }) => {
    const types = type === undefined ? [kind] : [type].flat()
    return types.includes(kind) || (kind === 'number' && types.includes('integer'))
  })
}

/** An object with a property of this name, and of this value where that is known. */
export function mayHave(schema: unknown, name: string, value: { known: unknown } | undefined, root: unknown): boolean {
  return some(schema, root, ({ properties, additionalProperties }) => {
    if (!isObject(properties) || !Object.hasOwn(properties, name)) return additionalProperties !== false
    return value === undefined || matches(properties[name], value.known, root)
  })
}

/** Of the schema, what it refers to, or one of its alternatives. */
function some(schema: unknown, root: unknown, test: (node: JsonSchema) => boolean, steps = 0): boolean {
  if (!isObject(schema) || steps > 50) return true
  const inner = (each: unknown) => some(each, root, test, steps + 1)
  if (typeof schema.$ref === 'string') return inner(resolve(root, schema.$ref))
  const { anyOf = schema.oneOf } = schema
  return Array.isArray(anyOf) ? anyOf.some(inner) : test(schema)
}
