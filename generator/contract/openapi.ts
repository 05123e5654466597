import { componentStore } from './component-store.ts'
import type { Dialect } from './dialect.ts'
import { arrayOr, at, isObject, type JsonObject, objectOr, sortedEntries } from './json.ts'
import type { OpenApiDocument, PathItem, Server } from './model.ts'
import { nameOperations } from './operation-ids.ts'
import { matchPathParameters } from './path-parameters.ts'
import { type OperationReader, operationReader } from './read-operation.ts'
import { schemaReader } from './read-schema.ts'
import type { Report } from './report.ts'
import { mapValues } from './walk.ts'

const METHODS = ['delete', 'get', 'head', 'options', 'patch', 'post', 'put', 'trace']

/** What the importers of OpenAPI share: everything but the words in which schemas are written. */
export function importOpenApi(document: JsonObject, report: Report, dialect: Dialect): OpenApiDocument {
  const store = componentStore(document)
  const read = schemaReader({ report, dialect, hoist: store.hoist, locate: store.locate })
  const operations = operationReader(document, read, report)
  const paths: Record<string, PathItem> = {}
  for (const [path, item] of sortedEntries(objectOr(document.paths))) {
    const where = at('/paths', path)
    const read = readPathItem(operations.deref(item, where), where, operations)
    paths[path] = mapValues(read, (operation, method) =>
      matchPathParameters(operation, path, at(where, method), report),
    )
  }
  const servers = readServers(document)
  return {
    openapi: '3.1.0',
    info: { title: 'contract', version: '1' },
    ...(servers.length > 0 ? { servers } : {}),
    paths: nameOperations(paths, report),
    components: { schemas: store.readAll(read) },
  }
}

function readPathItem(item: JsonObject, where: string, operations: OperationReader): PathItem {
  const shared = arrayOr(item.parameters)
  const methods = METHODS.filter(method => isObject(item[method]))
  return Object.fromEntries(
    methods.map(method => [method, operations.read(objectOr(item[method]), shared, at(where, method))]),
  )
}

function readServers(document: JsonObject): Server[] {
  return arrayOr(document.servers).flatMap(server => {
    if (!isObject(server) || typeof server.url !== 'string') return []
    const variables = Object.entries(objectOr(server.variables)).map(([name, raw]) => {
      const { default: fallback, enum: values } = objectOr(raw)
      const known = arrayOr(values).map(String)
      return [name, { default: String(fallback ?? ''), ...(known.length > 0 ? { enum: known } : {}) }] as const
    })
    return [{ url: server.url, ...(variables.length > 0 ? { variables: Object.fromEntries(variables) } : {}) }]
  })
}
