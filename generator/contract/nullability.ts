import { UNIONS } from './keywords.ts'
import type { Schema } from './model.ts'
import { hasOnly, isEmpty, isNull, splitAnnotations, typesOf, valuesOf, without } from './schema-parts.ts'

/** The schema that also allows null, in the one canonical form for its shape. */
export function allowNull(schema: Schema): Schema {
  const { annotations, core } = splitAnnotations(schema)
  if (isEmpty(core) || isNull(core)) return schema
  const types = typesOf(core)
  if (types.length > 0) {
    const values = valuesOf(core)
    return {
      ...without(core, 'const'),
      type: types.includes('null') ? types : [...types, 'null'],
      ...(values && { enum: values.includes(null) ? values : [...values, null] }),
      ...annotations,
    }
  }
  for (const kind of UNIONS) {
    const variants = core[kind]
    if (variants === undefined || !hasOnly(core, [kind, 'discriminator'])) continue
    return { ...core, [kind]: variants.some(isNull) ? variants : [...variants, { type: 'null' }], ...annotations }
  }
  return { anyOf: [core, { type: 'null' }], ...annotations }
}

/** The schema without null, and whether it allowed it. Nothing is left of a schema that was null alone. */
export function splitNull(schema: Schema): { rest?: Schema; hasNull: boolean } {
  if (isNull(schema)) return { hasNull: true }
  const types = typesOf(schema)
  if (types.includes('null')) {
    const left = types.filter(type => type !== 'null')
    const rest = { ...schema, type: left.length === 1 ? left[0] : left } as Schema
    return {
      rest: withValues(
        rest,
        valuesOf(schema)?.filter(value => value !== null),
      ),
      hasNull: true,
    }
  }
  for (const kind of UNIONS) {
    const variants = schema[kind]
    if (!variants?.some(isNull) || !hasOnly(schema, [kind, 'discriminator'])) continue
    const left = variants.filter(variant => !isNull(variant))
    const [only] = left
    return { rest: left.length === 1 && only ? only : { ...schema, [kind]: left }, hasNull: true }
  }
  return { rest: schema, hasNull: false }
}

/** One value is a constant, more are an enum. */
export function withValues(schema: Schema, values: unknown[] | undefined): Schema {
  if (values === undefined) return schema
  const rest = without(schema, 'const', 'enum')
  return values.length === 1 ? { ...rest, const: values[0] } : { ...rest, enum: values }
}
