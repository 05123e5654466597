import { at } from './json.ts'
import { ONE_SCHEMA, SCHEMA_LIST, SCHEMA_MAP } from './keywords.ts'
import type { MediaType, OpenApiDocument, OperationObject, Schema } from './model.ts'

export type SchemaChange = (schema: Schema, where: string) => Schema

/** The same schema with every direct child changed. */
export function mapChildren(schema: Schema, change: SchemaChange, where: string): Schema {
  const out: Schema = { ...schema }
  for (const key of ONE_SCHEMA) {
    const child = schema[key]
    if (typeof child === 'object') out[key] = change(child, at(where, key))
  }
  for (const key of SCHEMA_LIST) {
    const children = schema[key]
    if (children) out[key] = children.map((child, index) => change(child, at(at(where, key), index)))
  }
  for (const key of SCHEMA_MAP) {
    const children = schema[key]
    if (children) out[key] = mapValues(children, (child, name) => change(child, at(at(where, key), name)))
  }
  return out
}

/** The schema rewritten from the leaves up. */
export function mapSchema(schema: Schema, change: SchemaChange, where: string): Schema {
  return change(
    mapChildren(schema, (child, place) => mapSchema(child, change, place), where),
    where,
  )
}

export function mapValues<T, U>(object: Record<string, T>, change: (value: T, key: string) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]))
}

/** Every `$ref` and discriminator target of a schema, at any depth. */
export function refsOf(schema: Schema): string[] {
  const refs: string[] = []
  mapSchema(
    schema,
    node => {
      if (node.$ref !== undefined) refs.push(node.$ref)
      refs.push(...Object.values(node.discriminator?.mapping ?? {}))
      return node
    },
    '',
  )
  return refs
}

/** The operation with every schema it holds directly changed. */
function mapOperation(operation: OperationObject, change: SchemaChange, where: string): OperationObject {
  const out: OperationObject = { ...operation }
  const media = (content: Record<string, MediaType>, place: string) =>
    mapValues(content, (type, name) =>
      type.schema ? { ...type, schema: change(type.schema, at(at(place, name), 'schema')) } : type,
    )
  if (operation.parameters)
    out.parameters = operation.parameters.map(parameter => ({
      ...parameter,
      schema: change(parameter.schema, at(at(where, 'parameters'), parameter.name)),
    }))
  if (operation.requestBody)
    out.requestBody = {
      ...operation.requestBody,
      content: media(operation.requestBody.content, `${where}/requestBody/content`),
    }
  out.responses = mapValues(operation.responses, (response, status) =>
    response.content
      ? { ...response, content: media(response.content, `${at(at(where, 'responses'), status)}/content`) }
      : response,
  )
  return out
}

/** The document with every top-level schema (of components and of operations) changed. */
export function mapDocument(document: OpenApiDocument, change: SchemaChange): OpenApiDocument {
  return {
    ...document,
    paths: mapValues(document.paths, (item, path) =>
      mapValues(item, (operation, method) => mapOperation(operation, change, at(at('/paths', path), method))),
    ),
    components: {
      schemas: mapValues(document.components.schemas, (schema, name) =>
        change(schema, at('/components/schemas', name)),
      ),
    },
  }
}
