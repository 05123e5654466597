import { refTo } from '../contract/keywords.ts'
import type { OpenApiDocument } from '../contract/model.ts'
import type { Place } from './change.ts'
import type { Outline } from './compare-operations.ts'
import type { NamedSchema } from './named-schemas.ts'

/** Schemas of two contracts by their names: what is used of them beside the messages of operations. */
export function compareNamed(
  { components: { schemas: before } }: OpenApiDocument,
  { components: { schemas: after } }: OpenApiDocument,
  named: readonly NamedSchema[],
): Outline {
  const outline: Outline = { facts: [], roots: [] }
  for (const { operation, direction, schema } of named) {
    const [old, now] = [before, after].map(schemas => (schemas[schema] ? { $ref: refTo(schema) } : undefined))
    // Beside the messages of the operation, whose places these are not.
    const place: Place = { operation: `${operation}#${schema}`, direction, part: 'body', path: [], variants: [] }
    if (old && now) outline.roots.push({ place, old, now })
    else if (old) outline.facts.push({ fact: { kind: 'type', what: 'changed', name: schema, before: old }, place })
  }
  return outline
}
