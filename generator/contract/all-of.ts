import { same } from './json.ts'
import { KEYWORDS_OF_TYPE } from './keywords.ts'
import type { Schema } from './model.ts'
import { splitNull, withValues } from './nullability.ts'
import type { Report } from './report.ts'
import { hasOnly, isEmpty, keysOf, splitAnnotations, typesOf, valuesOf, without } from './schema-parts.ts'

/** Finds what a `$ref` stands for, its own parts already settled; nothing while it is still being settled. */
type Lookup = (ref: string) => Schema | undefined

export type MergeContext = { lookup: Lookup; report: Report }

/** `allOf` of what can be one schema becomes that schema; the rest keeps its `allOf`. */
export function settleAllOf(schema: Schema, where: string, context: MergeContext): Schema {
  const lifted = liftSiblings(schema)
  if (lifted.allOf === undefined) return lifted
  const { annotations, core } = splitAnnotations(without(lifted, 'allOf'))
  const listed = lifted.allOf.flatMap(nested)
  const parts = [...listed, repeatsType(core, listed) ? {} : core].filter(part => !isEmpty(part))
  const { kept, inherited } = collectAnnotations(parts)
  const own = { ...inherited, ...annotations }
  const [first] = kept
  if (first === undefined) return own
  if (kept.length === 1) return { ...first, ...own }
  const merged = kept
    .map(part => resolve(part, context.lookup))
    .reduce<Schema | undefined>((left, right) => (left && right ? merge(left, right, where, context) : undefined), {})
  return merged ? { ...merged, ...own } : { allOf: kept, ...own }
}

/** What stands beside a `$ref` restricts it further, as a second part of an `allOf`. */
function liftSiblings(schema: Schema): Schema {
  if (schema.$ref === undefined) return schema
  const { annotations, core } = splitAnnotations(without(schema, '$ref'))
  // A type beside a reference repeats what the target says.
  if (hasOnly(core, ['type'])) return { $ref: schema.$ref, ...annotations }
  return { allOf: [{ $ref: schema.$ref }, core], ...annotations }
}

/** A type alone, beside a part that is a reference, repeats what the reference says. */
function repeatsType(core: Schema, listed: Schema[]): boolean {
  return hasOnly(core, ['type']) && listed.some(part => part.$ref !== undefined)
}

function nested(part: Schema): Schema[] {
  return part.allOf !== undefined && hasOnly(part, ['allOf']) ? part.allOf : [part]
}

/** Parts that are annotations alone speak for the whole. */
function collectAnnotations(parts: Schema[]): { kept: Schema[]; inherited: Schema } {
  const split = parts.map(part => ({ part, ...splitAnnotations(part) }))
  const lone = split.filter(({ core }) => isEmpty(core)).map(({ annotations }) => annotations)
  return {
    kept: split.filter(({ core }) => !isEmpty(core)).map(({ part }) => part),
    inherited: Object.assign({}, ...lone),
  }
}

function resolve(schema: Schema, lookup: Lookup): Schema | undefined {
  let node: Schema | undefined = schema
  while (node?.$ref !== undefined) node = lookup(node.$ref)
  return node && (node.discriminator && !node.anyOf && !node.oneOf ? without(node, 'discriminator') : node)
}

/** One schema that allows what both allow, or nothing where that needs an `allOf`. */
function merge(left: Schema, right: Schema, where: string, context: MergeContext): Schema | undefined {
  if (isEmpty(left)) return right
  if (isEmpty(right)) return left
  if (same(left, right)) return left
  if (isUnion(left) || isUnion(right)) return undefined
  const type = commonType(typesOf(left), typesOf(right))
  if (type === null) return undefined
  const out: Schema = { ...left, ...right, ...limits(left, right), ...(type !== undefined && { type }) }
  if (left.properties && right.properties) {
    out.properties = mergeProperties(left.properties, right.properties, where, context)
  }
  if (left.required && right.required) out.required = [...left.required, ...right.required]
  if (left.items && right.items) out.items = mergeProperty(left.items, right.items, where, context)
  if (left.additionalProperties !== undefined && right.additionalProperties !== undefined) {
    out.additionalProperties = narrower(left.additionalProperties, right.additionalProperties)
  }
  const values = commonValues(valuesOf(left), valuesOf(right))
  return values === undefined ? out : values.length === 0 ? undefined : withValues(out, values)
}

function isUnion(schema: Schema): boolean {
  return keysOf(schema).some(key => key === 'anyOf' || key === 'oneOf' || key === 'allOf' || key === 'not')
}

function commonType(left: string[], right: string[]): string | string[] | undefined | null {
  if (left.length === 0 || right.length === 0)
    return [left, right].flat().length > 0 ? unwrap([left, right].flat()) : undefined
  const widened = (types: string[]) => (types.includes('number') ? [...types, 'integer'] : types)
  const common = widened(left).filter(type => widened(right).includes(type))
  const exact = common.includes('number') ? common.filter(type => type !== 'integer') : common
  return exact.length === 0 ? null : unwrap(exact)
}

function unwrap(types: string[]): string | string[] {
  const [only] = types
  return types.length === 1 && only !== undefined ? only : types
}

function commonValues(left: unknown[] | undefined, right: unknown[] | undefined): unknown[] | undefined {
  if (left === undefined || right === undefined) return left ?? right
  return left.filter(value => right.includes(value))
}

const LOWER = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'] as const
const UPPER = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'] as const

function limits(left: Schema, right: Schema): Schema {
  const out: Schema = {}
  for (const key of LOWER)
    if (left[key] !== undefined && right[key] !== undefined) out[key] = Math.max(left[key], right[key])
  for (const key of UPPER)
    if (left[key] !== undefined && right[key] !== undefined) out[key] = Math.min(left[key], right[key])
  return out
}

function narrower(left: boolean | Schema, right: boolean | Schema): boolean | Schema {
  if (left === false || right === false) return false
  return right === true ? left : right
}

function mergeProperties(
  left: Record<string, Schema>,
  right: Record<string, Schema>,
  where: string,
  context: MergeContext,
): Record<string, Schema> {
  const out = { ...left }
  for (const [name, schema] of Object.entries(right)) {
    const old = out[name]
    out[name] = old === undefined ? schema : mergeProperty(old, schema, `${where}/properties/${name}`, context)
  }
  return out
}

/** Where two parts contradict each other on a property, the later one is meant: it redefines the property. */
function mergeProperty(old: Schema, redefined: Schema, where: string, context: MergeContext): Schema {
  const { core } = splitAnnotations(redefined)
  const { core: oldCore } = splitAnnotations(old)
  if (same(core, oldCore)) return { ...old, ...redefined }
  const [left, right] = [resolve(old, context.lookup), resolve(redefined, context.lookup)]
  const isKnownScalar = [left, right].every(side => side !== undefined && isScalar(side))
  const merged = isKnownScalar && left && right ? merge(left, right, where, context) : undefined
  if (merged !== undefined && redefined.$ref === undefined) return merged
  if (merged === undefined && !isNarrowing(left, right)) context.report.mended('redefined-property', where)
  return redefined
}

/** Listed values in place of an open union of scalars. */
function isNarrowing(old: Schema | undefined, redefined: Schema | undefined): boolean {
  const variants = old?.anyOf ?? old?.oneOf
  return redefined !== undefined && valuesOf(redefined) !== undefined && variants?.every(isScalar) === true
}

function isScalar(schema: Schema): boolean {
  const types = typesOf(splitNull(schema).rest ?? schema)
  return types.length > 0 && types.every(type => type !== 'object' && type !== 'array' && KEYWORDS_OF_TYPE[type])
}
