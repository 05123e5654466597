/** How much of what a known grammar names of the wire a schema has. */
import type { Schema } from '../contract/model.ts'
import type { Mapped } from '../drift/mapped.ts'
import type { Shapes, Variant } from '../plan/shapes.ts'

/** Below an item of an item of an answer, vendors of one grammar differ too much to tell anything. */
const DEPTH = 4

/** The share of these places that the schema has, from 0 to 1. What is open to everything has none of them. */
export function shareOf(places: readonly Mapped[], schemas: readonly Schema[], shapes: Shapes): number {
  const paths = new Map(places.map(({ path }) => [path.join('\n'), path]))
  const asked = [...paths.values()].filter(({ length }) => length > 0 && length <= DEPTH)
  const found = asked.filter(path => hasPlace(path, schemas, shapes))
  return asked.length === 0 ? 0 : found.length / asked.length
}

function hasPlace([step, ...rest]: readonly string[], schemas: readonly Schema[], shapes: Shapes): boolean {
  if (step === undefined) return true
  const variants = shapes.variants(schemas)
  const inside = step === '[]' ? shapes.items(variants) : variants.flatMap(variant => declared(variant, step))
  return inside.length > 0 && hasPlace(rest, inside, shapes)
}

function declared({ schema }: Variant, name: string): Schema[] {
  const { properties } = schema
  return properties && Object.hasOwn(properties, name) ? [properties[name]!] : []
}
