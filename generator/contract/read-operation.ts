import { arrayOr, at, isObject, type Json, type JsonObject, objectOr, resolvePointer, sortedEntries } from './json.ts'
import { liftStream } from './lift-stream.ts'
import type { MediaType, OperationObject, Parameter, Response } from './model.ts'
import type { SchemaReader } from './read-schema.ts'
import type { Report } from './report.ts'

export type OperationReader = {
  read: (raw: JsonObject, shared: Json[], where: string) => OperationObject
  deref: (raw: Json | undefined, where: string) => JsonObject
}

const PLACES = ['path', 'query', 'header', 'cookie'] as const

/** Reads operations with every reference to a shared parameter, body or response inlined. */
export function operationReader(document: JsonObject, read: SchemaReader, report: Report): OperationReader {
  const deref = (raw: Json | undefined, where: string, seen: string[] = []): JsonObject => {
    const node = objectOr(raw)
    if (typeof node.$ref !== 'string') return node
    const target = node.$ref.startsWith('#/') && !seen.includes(node.$ref) && resolvePointer(document, node.$ref)
    if (isObject(target)) return deref(target, where, [...seen, node.$ref])
    report.mended(node.$ref.startsWith('#') ? 'dangling-ref' : 'external-ref', where, node.$ref)
    return {}
  }
  const content = (raw: Json | undefined, where: string): Record<string, MediaType> =>
    Object.fromEntries(
      Object.entries(objectOr(raw)).map(([type, media]) => {
        const { schema } = objectOr(media)
        return [type, schema === undefined ? {} : { schema: read(schema, at(at(where, type), 'schema'), {}) }]
      }),
    )
  const readResponse = (raw: Json, where: string): Response => {
    const types = content(deref(raw, where).content, `${where}/content`)
    return { description: '', ...(Object.keys(types).length > 0 ? { content: types } : {}) }
  }
  return {
    deref,
    read(raw, shared, where) {
      const body = raw.requestBody === undefined ? undefined : deref(raw.requestBody, at(where, 'requestBody'))
      const parameters = readParameters([...shared, ...arrayOr(raw.parameters)], where, deref, read)
      const responses = Object.entries(objectOr(raw.responses)).map(
        ([status, response]) =>
          [statusKey(status), readResponse(response, at(at(where, 'responses'), status))] as const,
      )
      const required = body?.required === true ? { required: true } : {}
      const operation: OperationObject = {
        operationId: typeof raw.operationId === 'string' ? raw.operationId : '',
        ...(raw.deprecated === true ? { deprecated: true } : {}),
        ...(parameters.length > 0 ? { parameters } : {}),
        ...(body && { requestBody: { ...required, content: content(body.content, `${where}/requestBody/content`) } }),
        responses: Object.fromEntries(responses),
      }
      return liftStream(raw, operation, where, read, report)
    },
  }
}

/** `4xx` is written `4XX`, as OpenAPI says. */
function statusKey(status: string): string {
  return status === 'default' ? status : status.toUpperCase()
}

/** An operation's own parameter replaces the path's of the same name and place. */
function readParameters(all: Json[], where: string, deref: OperationReader['deref'], read: SchemaReader): Parameter[] {
  const found = new Map<string, Parameter>()
  for (const [index, entry] of all.entries()) {
    const raw = deref(entry, at(at(where, 'parameters'), index))
    const place = PLACES.find(name => name === raw.in)
    if (typeof raw.name !== 'string' || place === undefined) continue
    const media = sortedEntries(objectOr(raw.content))[0]?.[1]
    const schema = raw.schema ?? objectOr(media).schema ?? {}
    found.set(`${place} ${raw.name}`, {
      name: raw.name,
      in: place,
      ...(raw.required === true || place === 'path' ? { required: true } : {}),
      ...(raw.deprecated === true ? { deprecated: true } : {}),
      ...(typeof raw.style === 'string' ? { style: raw.style } : {}),
      ...(typeof raw.explode === 'boolean' ? { explode: raw.explode } : {}),
      schema: read(schema, at(at(at(where, 'parameters'), raw.name), 'schema'), {}),
    })
  }
  return [...found.values()]
}
