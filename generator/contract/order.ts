import { byCodeUnit, type Json, sortedEntries } from './json.ts'
import { KEYWORDS } from './keywords.ts'
import type { OpenApiDocument, OperationObject, Parameter, Schema } from './model.ts'
import { sortValues } from './values.ts'
import { mapChildren, mapDocument, mapSchema, mapValues } from './walk.ts'

/** The document with every key in its fixed place: what a map holds by name, what a schema says by keyword. */
export function order(document: OpenApiDocument): OpenApiDocument {
  const ordered = mapDocument(document, schema => mapSchema(schema, orderSchema, ''))
  const { openapi, info, servers, paths, components } = ordered
  return {
    openapi,
    info,
    ...(servers && { servers }),
    paths: sorted(mapValues(paths, item => sorted(mapValues(item, orderOperation)))),
    components: { schemas: sorted(components.schemas) },
  }
}

function sorted<T>(map: Record<string, T>): Record<string, T> {
  return Object.fromEntries(sortedEntries(map))
}

function orderSchema(schema: Schema): Schema {
  const out: Record<string, unknown> = {}
  const source = mapChildren(schema, child => child, '')
  for (const key of KEYWORDS) {
    const value = source[key]
    if (value !== undefined) out[key] = orderValue(key, value)
  }
  return out as Schema
}

function orderValue(key: (typeof KEYWORDS)[number], value: unknown): unknown {
  if (key === 'enum') return sortValues(value as unknown[])
  if (key === 'required') return [...(value as string[])].sort(byCodeUnit)
  if (key === 'properties' || key === 'patternProperties') return sorted(value as Record<string, Schema>)
  if (key === 'discriminator') {
    const { propertyName, mapping } = value as NonNullable<Schema['discriminator']>
    return { propertyName, ...(mapping && { mapping: sorted(mapping) }) }
  }
  return key === 'default' || key === 'const' ? orderJson(value as Json) : value
}

function orderJson(value: Json): Json {
  if (Array.isArray(value)) return value.map(orderJson)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(sortedEntries(value).map(([key, child]) => [key, orderJson(child)]))
}

function orderOperation(operation: OperationObject): OperationObject {
  const { operationId, deprecated, parameters, requestBody, responses } = operation
  const rank = (parameter: Parameter) => `${parameter.in} ${parameter.name}`
  return {
    operationId,
    ...(deprecated && { deprecated }),
    ...(parameters && { parameters: [...parameters].sort((a, b) => byCodeUnit(rank(a), rank(b))) }),
    ...(requestBody && { requestBody: { ...requestBody, content: sorted(requestBody.content) } }),
    responses: sorted(
      mapValues(responses, ({ description, content }) => ({
        description,
        ...(content && { content: sorted(content) }),
      })),
    ),
  }
}
