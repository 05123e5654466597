import { ANNOTATIONS, type Keyword } from './keywords.ts'
import type { Schema } from './model.ts'

/** A schema's annotations and the rest of it. */
export function splitAnnotations(schema: Schema): { annotations: Schema; core: Schema } {
  const core: Schema = { ...schema }
  const annotations: Record<string, unknown> = {}
  for (const key of ANNOTATIONS) {
    if (schema[key] === undefined) continue
    annotations[key] = schema[key]
    delete core[key]
  }
  return { annotations: annotations as Schema, core }
}

export function keysOf(schema: Schema): Keyword[] {
  return (Object.keys(schema) as Keyword[]).filter(key => schema[key] !== undefined)
}

export function hasOnly(schema: Schema, allowed: readonly Keyword[]): boolean {
  return keysOf(schema).every(key => allowed.includes(key))
}

export function isEmpty(schema: Schema): boolean {
  return keysOf(schema).length === 0
}

export function typesOf(schema: Schema): string[] {
  return schema.type === undefined ? [] : [schema.type].flat()
}

export function isNull(schema: Schema): boolean {
  return schema.type === 'null' || (Object.hasOwn(schema, 'const') && schema.const === null)
}

export function without(schema: Schema, ...keys: Keyword[]): Schema {
  const out: Schema = { ...schema }
  for (const key of keys) delete out[key]
  return out
}

/** The values a scalar schema is limited to, or nothing where it is not. */
export function valuesOf(schema: Schema): unknown[] | undefined {
  return Object.hasOwn(schema, 'const') ? [schema.const] : schema.enum
}
