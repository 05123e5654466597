import { at, byCodeUnit, sortedEntries } from './json.ts'
import { refName, refTo, SCHEMA_REF } from './keywords.ts'
import type { OpenApiDocument, Schema } from './model.ts'
import type { Report } from './report.ts'
import { mapValues } from './walk.ts'

type Schemas = Record<string, Schema>

/**
 * Some documents model a union as a base with a discriminator and children that extend it by `allOf`, so that
 * nothing names the variants. The base becomes the union of its children, and its own properties move into them.
 */
export function invertInheritance(document: OpenApiDocument, report: Report): OpenApiDocument {
  const schemas = document.components.schemas
  const bases = new Map<string, string[]>()
  for (const [name, schema] of sortedEntries(schemas)) {
    if (schema.discriminator === undefined || schema.oneOf !== undefined || schema.anyOf !== undefined) continue
    const children = childrenOf(name, schemas)
    if (children.length > 0) bases.set(name, children)
  }
  if (bases.size === 0) return document
  const rewritten = mapValues(schemas, (schema, name) => {
    const children = bases.get(name)
    const own = inlineBases(schema, bases, schemas, [name])
    if (children === undefined) return withTag(own, name, bases, schemas)
    report.mended('discriminator-on-base', at('/components/schemas', name), name)
    return union(schema, name, children, bases)
  })
  return { ...document, components: { schemas: rewritten } }
}

function childrenOf(base: string, schemas: Schemas): string[] {
  const extendsBase = (schema: Schema) => schema.allOf?.some(part => part.$ref === refTo(base)) === true
  return Object.keys(schemas)
    .filter(name => extendsBase(schemas[name] ?? {}))
    .sort(byCodeUnit)
}

/** A child that is a base itself is a union: its tags lead on to its own children. */
function union(base: Schema, name: string, children: string[], bases: Map<string, string[]>): Schema {
  const leaves = children.flatMap(child => bases.get(child) ?? [child])
  const mapping = Object.entries(base.discriminator?.mapping ?? {}).filter(([, ref]) => leaves.includes(refName(ref)))
  return {
    oneOf: leaves.filter(leaf => leaf !== name).map(leaf => ({ $ref: refTo(leaf) })),
    discriminator: { propertyName: base.discriminator?.propertyName ?? 'type', mapping: Object.fromEntries(mapping) },
  }
}

function inlineBases(schema: Schema, bases: Map<string, string[]>, schemas: Schemas, seen: string[]): Schema {
  if (schema.allOf === undefined) return schema
  const allOf = schema.allOf.map(part => {
    const name = part.$ref?.startsWith(SCHEMA_REF) ? refName(part.$ref) : undefined
    if (name === undefined || !bases.has(name) || seen.includes(name)) return part
    const { discriminator: _, ...own } = inlineBases(schemas[name] ?? {}, bases, schemas, [...seen, name])
    return own
  })
  return { ...schema, allOf }
}

/** A child whose tag only the base's mapping states gets it as a constant. */
function withTag(schema: Schema, name: string, bases: Map<string, string[]>, schemas: Schemas): Schema {
  for (const base of bases.keys()) {
    const discriminator = schemas[base]?.discriminator
    const tags = Object.entries(discriminator?.mapping ?? {}).filter(([, ref]) => ref === refTo(name))
    const [tag] = tags[0] ?? []
    if (discriminator === undefined || tag === undefined || tags.length > 1) continue
    const property = { [discriminator.propertyName]: { const: tag } }
    return { ...schema, allOf: [...(schema.allOf ?? []), { type: 'object', properties: property }] }
  }
  return schema
}
