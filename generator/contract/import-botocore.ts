import { type BotocoreModel, isNamed, memberSchema, schemaOf, wireName } from './botocore-shapes.ts'
import { ContractError } from './error.ts'
import { arrayOr, isObject, type Json, type JsonObject, objectOr, sortedEntries } from './json.ts'
import { refTo } from './keywords.ts'
import type { MediaType, OpenApiDocument, OperationObject, Parameter, PathItem, Response, Schema } from './model.ts'
import { nameOperations } from './operation-ids.ts'
import type { Report } from './report.ts'
import { mapValues } from './walk.ts'

const JSON_BODY = 'application/json'
const EVENT_STREAM = 'application/vnd.amazon.eventstream'
const BINARY = 'application/octet-stream'

const PLACES: { [location: string]: Parameter['in'] } = { uri: 'path', querystring: 'query', header: 'header' }

/**
 * A service model of botocore, in its `rest-json` protocol: what of an operation's input is not said to travel
 * elsewhere is its body. Where a service is reached is no part of the model.
 */
export function importBotocore(document: JsonObject, report: Report): OpenApiDocument {
  const protocol = String(objectOr(document.metadata).protocol ?? 'none')
  if (protocol !== 'rest-json')
    throw new ContractError('unknown-kind', `a service model of protocol ${protocol} has no importer: rest-json has`)
  const shapes = mapValues(objectOr(document.shapes), objectOr)
  const operations = sortedEntries(objectOr(document.operations)).map(([id, raw]) => ({ id, raw: objectOr(raw) }))
  const ends = operations.flatMap(({ raw }) => [shapeName(raw.input), shapeName(raw.output)])
  const model: BotocoreModel = { shapes, ends: new Set(ends.flatMap(name => name ?? [])) }
  const paths: Record<string, PathItem> = {}
  for (const { id, raw } of operations) {
    const { method, requestUri } = objectOr(raw.http)
    // A greedy label takes slashes too; that is a matter of escaping, not of the address.
    const path = String(requestUri ?? '/').replaceAll('+}', '}')
    paths[path] = { ...paths[path], [String(method ?? 'POST').toLowerCase()]: readOperation(id, raw, model) }
  }
  const named = sortedEntries(shapes).filter(([name]) => isNamed(name, model))
  return {
    openapi: '3.1.0',
    info: { title: 'contract', version: '1' },
    paths: nameOperations(paths, report),
    components: { schemas: Object.fromEntries(named.map(([name]) => [name, schemaOf(name, model)])) },
  }
}

function readOperation(id: string, raw: JsonObject, model: BotocoreModel): OperationObject {
  const input = shapeName(raw.input)
  const output = shapeName(raw.output)
  const parameters = input === undefined ? [] : parametersOf(input, model)
  const body = input === undefined ? {} : bodyOf(input, model)
  const status = String(objectOr(raw.http).responseCode ?? 200)
  const content = output === undefined ? {} : bodyOf(output, model)
  return {
    operationId: id,
    ...(raw.deprecated === true ? { deprecated: true } : {}),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(Object.keys(body).length > 0
      ? { requestBody: { ...(isBodyRequired(input, model) ? { required: true } : {}), content: body } }
      : {}),
    responses: { ...errorsOf(raw, model), [status]: response(content) },
  }
}

function parametersOf(name: string, model: BotocoreModel): Parameter[] {
  const shape = objectOr(model.shapes[name])
  const required = arrayOr(shape.required)
  return sortedEntries(objectOr(shape.members)).flatMap(([key, raw]): Parameter[] => {
    const member = objectOr(raw)
    const place = PLACES[String(member.location)]
    if (place === undefined) return []
    return [
      {
        name: wireName(key, member),
        in: place,
        ...(place === 'path' || required.includes(key) ? { required: true } : {}),
        ...(member.deprecated === true ? { deprecated: true } : {}),
        schema: memberSchema(member, model, place),
      },
    ]
  })
}

/** The one member that is the whole body, or all that travel nowhere else as JSON. */
function bodyOf(name: string, model: BotocoreModel): Record<string, MediaType> {
  const shape = objectOr(model.shapes[name])
  const members = objectOr(shape.members)
  if (typeof shape.payload === 'string') {
    const member = objectOr(members[shape.payload])
    return { [payloadType(objectOr(model.shapes[String(member.shape)]))]: { schema: payloadSchema(member, model) } }
  }
  const inBody = Object.values(members).filter(member => objectOr(member).location === undefined)
  return inBody.length === 0 ? {} : { [JSON_BODY]: { schema: { $ref: refTo(name) } } }
}

function payloadType(shape: JsonObject): string {
  if (shape.eventstream === true) return EVENT_STREAM
  return shape.type === 'blob' ? BINARY : shape.type === 'string' ? 'text/plain' : JSON_BODY
}

/** Bytes that are a whole body travel as they are. */
function payloadSchema(member: JsonObject, model: BotocoreModel): Schema {
  const shape = objectOr(model.shapes[String(member.shape)])
  return shape.type === 'blob' ? { type: 'string', contentMediaType: BINARY } : memberSchema(member, model)
}

function isBodyRequired(input: string | undefined, model: BotocoreModel): boolean {
  const shape = objectOr(model.shapes[input ?? ''])
  return typeof shape.payload !== 'string' || arrayOr(shape.required).includes(shape.payload)
}

/** Exceptions by their status; which of several it is, a header or a field of the body says. */
function errorsOf(raw: JsonObject, model: BotocoreModel): Record<string, Response> {
  const byStatus = new Map<string, Set<string>>()
  for (const error of arrayOr(raw.errors)) {
    const name = shapeName(error)
    if (name === undefined) continue
    const status = statusOf(objectOr(model.shapes[name]))
    byStatus.set(status, (byStatus.get(status) ?? new Set()).add(name))
  }
  return Object.fromEntries(
    [...byStatus].map(([status, names]) => {
      const refs = [...names].sort().map((name): Schema => ({ $ref: refTo(name) }))
      const [first] = refs
      return [status, response({ [JSON_BODY]: { schema: refs.length === 1 && first ? first : { anyOf: refs } } })]
    }),
  )
}

function statusOf(shape: JsonObject): string {
  const stated = objectOr(shape.error).httpStatusCode
  return typeof stated === 'number' ? String(stated) : shape.fault === true ? '500' : '400'
}

function response(content: Record<string, MediaType>): Response {
  return { description: '', ...(Object.keys(content).length > 0 ? { content } : {}) }
}

function shapeName(use: Json | undefined): string | undefined {
  return isObject(use) && typeof use.shape === 'string' ? use.shape : undefined
}
