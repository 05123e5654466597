import type { OpenAPI3 } from 'openapi-typescript'
import type { OpenApiDocument, Schema } from '../contract/model.ts'
import { identifier, isRequiredOnly } from '../plan/shapes.ts'

/**
 * Wire types of the schemas that these roots reach, by openapi-typescript. They tell the truth about what travels:
 * every enum is open (with completion), a default makes nothing required, unions narrow by their literals.
 * The only file that knows openapi-typescript.
 */
export async function emitWire(document: OpenApiDocument, roots: readonly string[]): Promise<string> {
  // Late, as most runs make no types anew.
  const { default: openapiTS, astToString } = await import('openapi-typescript')
  const schemas = renamed(document.components.schemas)
  const reached = reach(schemas, roots)
  const truthful: Record<string, Schema> = {}
  for (const name of [...reached].sort()) truthful[name] = openUp(schemas[name]!)
  const nodes = await openapiTS(
    { openapi: '3.1.0', info: document.info, paths: {}, components: { schemas: truthful } } as unknown as OpenAPI3,
    {
      rootTypes: true,
      rootTypesNoSchemaPrefix: true,
      rootTypesKeepCasing: true,
      defaultNonNullable: false,
      alphabetize: true,
      silent: true,
    },
  )
  const text = astToString(nodes)
    .replaceAll(JSON.stringify(openMarker), '(string & {})')
    .replaceAll(JSON.stringify(fileMarker), 'raw.Upload')
  return text.includes('raw.Upload') ? `import type * as raw from '../../runtime/raw/raw.ts'\n\n${text}` : text
}

/** Names that are no TypeScript names get ones that are, everywhere; values that are told as they stand are sorted. */
function renamed(schemas: Record<string, Schema>): Record<string, Schema> {
  const text = JSON.stringify(schemas, (key, value: unknown) => {
    if (key === 'default') return sorted(value)
    if (key !== '$ref' || typeof value !== 'string') return value
    return `#/components/schemas/${identifier(value.split('/').at(-1)!)}`
  })
  const entries = Object.entries(JSON.parse(text) as Record<string, Schema>)
  return Object.fromEntries(entries.map(([name, schema]) => [identifier(name), schema]))
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function reach(schemas: Record<string, Schema>, roots: readonly string[]): Set<string> {
  const seen = new Set<string>()
  const visit = (name: string) => {
    if (seen.has(name) || !schemas[name]) return
    seen.add(name)
    JSON.stringify(schemas[name], (key, value: unknown) => {
      if (key === '$ref' && typeof value === 'string') visit(value.split('/').at(-1)!)
      return value
    })
  }
  roots.forEach(visit)
  return seen
}

/** A literal that becomes `string & {}`: any other string, without swallowing the literals beside it. */
const openMarker = 'any other string'

/** A literal that becomes the type of files: bytes that stand beside other fields of a body. */
const fileMarker = 'bytes of a file'

function openUp(schema: Schema): Schema {
  if (schema.format === 'binary') return { type: 'string', const: fileMarker }
  const copy = mapSchema(schema)
  const values = copy.enum?.filter(value => value !== null)
  const strings = values?.filter(value => typeof value === 'string')
  if (values && values.length > 1 && strings?.length === values.length) {
    const nullable =
      (copy.enum?.length ?? 0) > values.length || (Array.isArray(copy.type) && copy.type.includes('null'))
    const { enum: _, type: __, ...rest } = copy
    return {
      ...rest,
      anyOf: [
        { type: 'string', enum: values },
        { type: 'string', const: openMarker },
        ...(nullable ? [{ type: 'null' }] : []),
      ],
    }
  }
  return copy
}

function mapSchema(schema: Schema): Schema {
  const { discriminator: _, oneOf, ...copy } = schema
  const mapped: Schema = { ...copy }
  if (oneOf && !isRequiredOnly(oneOf)) mapped.oneOf = oneOf.map(openUp)
  if (copy.anyOf) mapped.anyOf = copy.anyOf.map(openUp)
  if (copy.allOf) mapped.allOf = copy.allOf.map(openUp)
  if (copy.items) mapped.items = openUp(copy.items)
  if (copy.prefixItems) mapped.prefixItems = copy.prefixItems.map(openUp)
  if (typeof copy.additionalProperties === 'object') mapped.additionalProperties = openUp(copy.additionalProperties)
  if (copy.properties)
    mapped.properties = Object.fromEntries(
      Object.entries(copy.properties).map(([name, property]) => [name, openUp(property)]),
    )
  return mapped
}
