import type { Dialect } from './dialect.ts'
import { arrayOr, at, isObject, type Json, type JsonObject } from './json.ts'
import { KEYWORDS, ONE_SCHEMA, refTo, SCHEMA_LIST, SCHEMA_MAP } from './keywords.ts'
import type { Schema } from './model.ts'
import type { Report } from './report.ts'

export type SchemaReader = (raw: unknown, where: string, scope: Scope) => Schema

/**
 * Where a schema stands: the component around it, for `$recursiveRef`, and the `$defs` it can see: what they are
 * called as components, and the raw block they stand in.
 */
export type Scope = { component?: string; defs?: Record<string, string>; block?: Json }

export type SchemaContext = {
  report: Report
  dialect: Dialect
  /** Makes a component of a nested definition and says what it is called there. */
  hoist: (name: string, raw: Json, where: string, scope: Scope) => string
  /** The component that stands for a pointer into the document, or nothing where it points to nothing. */
  locate: (pointer: string) => string | undefined
}

const NESTED: ReadonlySet<string> = new Set([...ONE_SCHEMA, ...SCHEMA_LIST, ...SCHEMA_MAP, '$ref', 'discriminator'])

/** Reads raw schemas, keeping only what a contract holds: prose, examples and `x-` words are never looked into. */
export function schemaReader(context: SchemaContext): SchemaReader {
  const read: SchemaReader = (raw, where, outer) => {
    if (raw === true) return {}
    if (raw === false) return { not: {} }
    if (!isObject(raw)) {
      context.report.mended('not-a-schema', where)
      return {}
    }
    const scope = withDefinitions(raw, where, outer, context)
    const node = context.dialect(raw, where, context.report)
    const out: JsonObject = {}
    for (const keyword of KEYWORDS)
      if (!NESTED.has(keyword) && node[keyword] !== undefined) out[keyword] = node[keyword]
    const ref = readRef(node, where, scope, context)
    const discriminator = readDiscriminator(node, scope)
    return {
      ...(ref === undefined ? {} : { $ref: ref }),
      ...(out as Schema),
      ...readChildren(node, where, scope, read),
      ...(discriminator && { discriminator }),
    }
  }
  return read
}

function readChildren(node: JsonObject, where: string, scope: Scope, read: SchemaReader): Schema {
  const out: Schema = {}
  for (const key of ONE_SCHEMA) {
    const child = node[key]
    if (child === undefined) continue
    if (key === 'additionalProperties' && typeof child === 'boolean') out.additionalProperties = child
    else out[key] = read(child, at(where, key), scope)
  }
  for (const key of SCHEMA_LIST) {
    if (!Array.isArray(node[key])) continue
    out[key] = arrayOr(node[key]).map((child, index) => read(child, at(at(where, key), index), scope))
  }
  for (const key of SCHEMA_MAP) {
    const children = node[key]
    if (!isObject(children)) continue
    out[key] = Object.fromEntries(
      Object.entries(children).map(([name, child]) => [name, read(child, at(at(where, key), name), scope)]),
    )
  }
  return out
}

/** Definitions inlined into a schema become components, once each. */
function withDefinitions(raw: JsonObject, where: string, outer: Scope, context: SchemaContext): Scope {
  const found = ['$defs', 'definitions'].filter(key => isObject(raw[key]))
  if (found.length === 0) return outer
  const defs: Record<string, string> = { ...outer.defs }
  const scope: Scope = { ...outer, defs, block: found.map(key => raw[key] ?? null) }
  for (const key of found) {
    for (const [name, child] of Object.entries(raw[key] as JsonObject)) {
      defs[name] = context.hoist(name, child, at(at(where, key), name), scope)
      context.report.mended('inlined-definition', at(at(where, key), name), name)
    }
  }
  return scope
}

function readRef(node: JsonObject, where: string, scope: Scope, context: SchemaContext): string | undefined {
  if (node.$recursiveRef === '#' || node.$dynamicRef === '#') {
    context.report.mended('recursive-ref', where, scope.component)
    return scope.component === undefined ? undefined : refTo(scope.component)
  }
  return typeof node.$ref === 'string' ? resolveRef(node.$ref, where, scope, context) : undefined
}

function resolveRef(ref: string, where: string, scope: Scope, context: SchemaContext): string | undefined {
  if (!ref.startsWith('#')) {
    context.report.mended('external-ref', where, ref)
    return undefined
  }
  const local = /^#\/(?:\$defs|definitions)\/([^/]+)$/.exec(ref)?.[1]
  const name = local === undefined ? context.locate(ref) : (scope.defs?.[local] ?? context.locate(refTo(local)))
  if (name !== undefined) return refTo(name)
  // Left as it is, so that an overlay can define the missing schema; what still dangles then is mended later.
  return local === undefined ? ref : refTo(local)
}

function readDiscriminator(node: JsonObject, scope: Scope): Schema['discriminator'] {
  const raw = node.discriminator
  // Swagger 2.0 wrote the property's name alone.
  if (typeof raw === 'string') return { propertyName: raw }
  if (!isObject(raw) || typeof raw.propertyName !== 'string') return undefined
  if (!isObject(raw.mapping)) return { propertyName: raw.propertyName }
  const mapping = Object.entries(raw.mapping).flatMap(([tag, target]) =>
    typeof target === 'string' ? [[tag, mappingTarget(target, scope)] as const] : [],
  )
  return { propertyName: raw.propertyName, mapping: Object.fromEntries(mapping) }
}

/** A mapping may name a schema or point to it. */
function mappingTarget(target: string, scope: Scope): string {
  const name = target.split('/').at(-1) ?? target
  return refTo(scope.defs?.[name] ?? name)
}
