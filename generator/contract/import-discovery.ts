import { arrayOr, isObject, type Json, type JsonObject, objectOr, sortedEntries } from './json.ts'
import { refTo } from './keywords.ts'
import type { OpenApiDocument, OperationObject, Parameter, PathItem, Schema } from './model.ts'
import { nameOperations } from './operation-ids.ts'
import type { Report } from './report.ts'
import { mapValues } from './walk.ts'

const COPIED = ['type', 'format', 'pattern', 'readOnly', 'deprecated', 'enum'] as const
const NUMERIC = ['minimum', 'maximum', 'minItems', 'maxItems', 'minLength', 'maxLength', 'minProperties'] as const

/**
 * A Discovery document. `flatPath` is the usable path (`path` holds templates such as `{+model}` that match slashes).
 * The parameters that every method shares belong to the transport, not to the contract.
 */
export function importDiscovery(document: JsonObject, report: Report): OpenApiDocument {
  const paths: Record<string, PathItem> = {}
  for (const method of methodsOf(document)) {
    const path = `/${String(method.flatPath ?? method.path ?? '').replace(/^\//, '')}`.replaceAll('{+', '{')
    const verb = String(method.httpMethod ?? 'GET').toLowerCase()
    paths[path] = { ...paths[path], [verb]: readMethod(method, path) }
  }
  const server = `${document.rootUrl ?? ''}${document.servicePath ?? ''}`.replace(/\/$/, '')
  return {
    openapi: '3.1.0',
    info: { title: 'contract', version: '1' },
    ...(server === '' ? {} : { servers: [{ url: server }] }),
    paths: nameOperations(paths, report),
    components: { schemas: mapValues(objectOr(document.schemas), readSchema) },
  }
}

function methodsOf(node: JsonObject): JsonObject[] {
  const own = sortedEntries(objectOr(node.methods)).map(([, method]) => objectOr(method))
  const nested = sortedEntries(objectOr(node.resources)).flatMap(([, child]) => methodsOf(objectOr(child)))
  return [...own, ...nested]
}

function readMethod(method: JsonObject, path: string): OperationObject {
  const declared = objectOr(method.parameters)
  const inPath = [...path.matchAll(/\{([^}]+)\}/g)].map(match => match[1] ?? '')
  const parameters = [
    ...inPath.map((name): Parameter => {
      const raw = declared[name]
      return { name, in: 'path', required: true, schema: raw === undefined ? { type: 'string' } : readSchema(raw) }
    }),
    ...sortedEntries(declared).flatMap(([name, raw]) => readQueryParameter(name, objectOr(raw))),
  ]
  const json = (schema: Json | undefined) => ({ 'application/json': { schema: readSchema(schema) } })
  return {
    operationId: typeof method.id === 'string' ? method.id : '',
    ...(method.deprecated === true ? { deprecated: true } : {}),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(isObject(method.request) && { requestBody: { required: true, content: json(method.request) } }),
    responses: { 200: { description: '', ...(isObject(method.response) ? { content: json(method.response) } : {}) } },
  }
}

function readQueryParameter(name: string, raw: JsonObject): Parameter[] {
  if (raw.location !== 'query') return []
  const { deprecated: _, ...shape } = raw
  const item = readSchema(shape)
  return [
    {
      name,
      in: 'query',
      ...(raw.required === true ? { required: true } : {}),
      ...(raw.deprecated === true ? { deprecated: true } : {}),
      schema: raw.repeated === true ? { type: 'array', items: item } : item,
    },
  ]
}

/** Discovery writes limits and defaults as strings, `any` as a type, and references by bare name. */
function readSchema(value: Json | undefined): Schema {
  const raw = objectOr(value)
  const out: JsonObject = {}
  for (const key of COPIED) if (raw[key] !== undefined) out[key] = raw[key]
  if (out.type === 'any') delete out.type
  for (const key of NUMERIC) if (raw[key] !== undefined) out[key] = Number(raw[key])
  if (raw.default !== undefined) out.default = typedDefault(raw.default, raw.type)
  const schema = out as Schema
  if (typeof raw.$ref === 'string') schema.$ref = refTo(raw.$ref)
  if (isObject(raw.items)) schema.items = readSchema(raw.items)
  if (isObject(raw.properties)) schema.properties = mapValues(raw.properties, readSchema)
  if (isObject(raw.additionalProperties)) schema.additionalProperties = readSchema(raw.additionalProperties)
  const required = arrayOr(raw.required).filter(name => typeof name === 'string')
  if (required.length > 0) schema.required = required
  return schema
}

function typedDefault(value: Json, type: Json | undefined): Json {
  if (typeof value !== 'string') return value
  if (type === 'boolean') return value === 'true'
  return type === 'integer' || type === 'number' ? Number(value) : value
}
