import { refName, UNIONS } from './keywords.ts'
import type { Discriminator, Schema } from './model.ts'
import type { Report } from './report.ts'
import { isNull, typesOf, valuesOf, without } from './schema-parts.ts'

/**
 * A discriminator stays only if it names a variant for every tag: the vendor's entries that lead to a variant, then
 * the constants of the variants it left out. One without a mapping makes generators take schema names for tags.
 */
export function settleDiscriminator(
  schema: Schema,
  schemas: Record<string, Schema>,
  where: string,
  report: Report,
): Schema {
  const discriminator = schema.discriminator
  if (discriminator === undefined) return schema
  const kind = UNIONS.find(union => schema[union] !== undefined)
  const variants = (kind ? (schema[kind] ?? []) : []).filter(variant => !isNull(variant))
  const refs = variants.flatMap(({ $ref }) => $ref ?? [])
  const mapping =
    kind !== undefined && refs.length === variants.length ? complete(discriminator, refs, schemas) : undefined
  if (mapping === undefined) {
    report.mended('discriminator-dropped', where, discriminator.propertyName)
    return without(schema, 'discriminator')
  }
  const stated = discriminator.mapping ?? {}
  if (Object.keys(stated).length < Object.keys(mapping).length) report.mended('discriminator-completed', where)
  for (const [tag, ref] of Object.entries(stated)) {
    if (mapping[tag] === undefined) report.mended('mapping-to-nowhere', where, `${tag}: ${refName(ref)}`)
  }
  return { ...schema, discriminator: { propertyName: discriminator.propertyName, mapping } }
}

function complete(
  { propertyName, mapping: stated = {} }: Discriminator,
  refs: string[],
  schemas: Record<string, Schema>,
): Record<string, string> | undefined {
  const mapping: Record<string, string> = {}
  for (const [tag, ref] of Object.entries(stated)) if (refs.includes(ref)) mapping[tag] = ref
  const mapped = new Set(Object.values(mapping))
  for (const ref of refs) {
    if (mapped.has(ref)) continue
    const tags = tagsOf(schemas[refName(ref)], propertyName, schemas)
    if (tags === undefined || tags.some(tag => mapping[tag] !== undefined)) return undefined
    for (const tag of tags) mapping[tag] = ref
  }
  return mapping
}

/** The constant tags of a variant: of an object that names them. */
function tagsOf(schema: Schema | undefined, property: string, schemas: Record<string, Schema>): string[] | undefined {
  const target = deref(schema, schemas)
  if (target === undefined || !typesOf(target).includes('object')) return undefined
  const values = valuesOf(deref(target.properties?.[property], schemas) ?? {})
  const tags = values?.filter(value => typeof value === 'string')
  return tags !== undefined && tags.length > 0 && tags.length === values?.length ? tags : undefined
}

function deref(schema: Schema | undefined, schemas: Record<string, Schema>): Schema | undefined {
  let node = schema
  for (let hops = 0; node?.$ref !== undefined && hops < 32; hops++) node = schemas[refName(node.$ref)]
  return node
}
