import { stableText } from './json.ts'
import { KEYWORDS_OF_TYPE, UNIONS } from './keywords.ts'
import type { Schema } from './model.ts'
import { allowNull, splitNull, withValues } from './nullability.ts'
import { hasOnly, isEmpty, splitAnnotations, typesOf, valuesOf, without } from './schema-parts.ts'

/** Both unions of a schema in canonical form: flat, without duplicates, null last, never of one variant. */
export function settleUnions(schema: Schema): Schema {
  return UNIONS.reduce((settled, kind) => settleUnion(settled, kind), schema)
}

function settleUnion(schema: Schema, kind: 'anyOf' | 'oneOf'): Schema {
  const given = schema[kind]
  if (given === undefined) return schema
  if (given.length === 0) return without(schema, kind)
  const { annotations, core } = splitAnnotations(pushType(schema, kind))
  const split = flatten(core[kind] ?? [], kind, schema.discriminator?.propertyName).map(splitNull)
  const variants = mergeValues(distinct(split.flatMap(({ rest }) => rest ?? [])))
  const isNullable = split.some(({ hasNull }) => hasNull)
  const isPure = hasOnly(core, [kind, 'discriminator'])
  if (!isPure) {
    return { ...core, [kind]: isNullable ? [...variants, { type: 'null' }] : variants, ...annotations }
  }
  const [first] = variants
  if (first === undefined) return { type: 'null', ...annotations }
  // A variant that allows everything makes the others idle, but they still tell the reader what to expect.
  const plain = variants.length === 1 ? first : { ...core, [kind]: variants }
  return { ...(isNullable ? allowNull(plain) : plain), ...annotations }
}

/** `type` beside a union says nothing that the variants do not say; untyped variants take it over. */
function pushType(schema: Schema, kind: 'anyOf' | 'oneOf'): Schema {
  const types = typesOf(schema)
  const { core } = splitAnnotations(schema)
  if (types.length === 0 || !hasOnly(core, ['type', kind, 'discriminator'])) return schema
  const concrete = types.filter(type => type !== 'null')
  const [only] = concrete
  const needsType = (variant: Schema) =>
    concrete.length === 1 && variant.type === undefined && variant.$ref === undefined && !isComposite(variant)
  const variants = (schema[kind] ?? []).map(variant => {
    if (needsType(variant)) return withType(variant, only ?? 'object')
    return variant
  })
  return {
    ...without(schema, 'type'),
    [kind]: concrete.length < types.length ? [...variants, { type: 'null' }] : variants,
  }
}

function withType(variant: Schema, type: string): Schema {
  return { type, ...variant }
}

function isComposite(schema: Schema): boolean {
  return schema.anyOf !== undefined || schema.oneOf !== undefined || schema.allOf !== undefined
}

function flatten(variants: Schema[], kind: 'anyOf' | 'oneOf', property: string | undefined): Schema[] {
  return variants.flatMap(variant => {
    const inner = variant[kind]
    const tag = variant.discriminator?.propertyName
    const isFlat = inner !== undefined && hasOnly(variant, [kind, 'discriminator']) && (!tag || tag === property)
    return isFlat ? flatten(inner, kind, property) : [variant]
  })
}

function distinct(variants: Schema[]): Schema[] {
  const seen = new Map(variants.map(variant => [stableText(variant), variant]))
  return [...seen.values()]
}

/** Variants that are nothing but listed values of one type are one enum, where the first of them stood. */
function mergeValues(variants: Schema[]): Schema[] {
  const listed = new Map<string, Schema>()
  const out: Schema[] = []
  for (const variant of variants) {
    const values = valuesOf(variant)
    const isList =
      values !== undefined && typeof variant.type === 'string' && hasOnly(variant, ['type', 'const', 'enum'])
    const old = isList ? listed.get(String(variant.type)) : undefined
    if (old === undefined) {
      out.push(variant)
      if (isList) listed.set(String(variant.type), variant)
      continue
    }
    const merged = withValues({ type: old.type } as Schema, [...new Set([...(valuesOf(old) ?? []), ...(values ?? [])])])
    out[out.indexOf(old)] = merged
    listed.set(String(variant.type), merged)
  }
  return out
}

/**
 * An object without any property named is open, and says so. Beside named ones openness is the rule: where the vendor
 * says so all the same, more of them are meant to come, and it stays said.
 */
export function settleObject(schema: Schema): Schema {
  const out: Schema = { ...schema }
  const extra = out.additionalProperties
  if (typeof extra === 'object' && isEmpty(extra)) out.additionalProperties = true
  if (out.properties && Object.keys(out.properties).length === 0) delete out.properties
  if (out.required) out.required = [...new Set(out.required)]
  if (out.required?.length === 0) delete out.required
  if (!typesOf(out).includes('object')) {
    if (out.additionalProperties === true) delete out.additionalProperties
    return out
  }
  const isNamed = out.properties !== undefined || out.patternProperties !== undefined || out.anyOf || out.oneOf
  if (out.additionalProperties === true && isNamed && !out.properties) delete out.additionalProperties
  if (out.additionalProperties === undefined && !isNamed && out.allOf === undefined) out.additionalProperties = true
  return out
}

/** Flags that are false say what their absence says. Keywords of other types than the stated one say nothing. */
export function dropIdle(schema: Schema): Schema {
  const out: Schema = { ...schema }
  for (const key of ['deprecated', 'readOnly', 'writeOnly', 'uniqueItems'] as const) {
    if (out[key] !== true) delete out[key]
  }
  const types = typesOf(out).filter(type => type !== 'null')
  const [only] = types
  const own = only === undefined ? undefined : KEYWORDS_OF_TYPE[only]
  if (types.length !== 1 || own === undefined) return out
  for (const keyword of Object.values(KEYWORDS_OF_TYPE).flat()) if (!own.includes(keyword)) delete out[keyword]
  return out
}
