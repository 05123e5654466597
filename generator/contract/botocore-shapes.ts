import { arrayOr, isObject, type JsonObject, objectOr } from './json.ts'
import { refTo } from './keywords.ts'
import type { Parameter, Schema } from './model.ts'

export type BotocoreModel = {
  shapes: Record<string, JsonObject>
  /** Inputs and outputs of operations: only of these do members travel outside of the body. */
  ends: ReadonlySet<string>
}

/**
 * Every type of a service model has a name, most of them made up by its tools. Those keep it that a reader knows the API
 * by: structures and enums. The others stand where they are used, unless they hold themselves.
 */
export function isNamed(name: string, model: BotocoreModel): boolean {
  const shape = objectOr(model.shapes[name])
  if (shape.type === 'structure') return shape.document !== true
  return Array.isArray(shape.enum) || holds(name, name, model, new Set())
}

function holds(from: string, wanted: string, model: BotocoreModel, seen: Set<string>): boolean {
  if (seen.has(from)) return false
  seen.add(from)
  const { member, value } = objectOr(model.shapes[from])
  const names = [member, value].flatMap(use => (isObject(use) ? [String(use.shape)] : []))
  return names.some(name => name === wanted || holds(name, wanted, model, seen))
}

export function wireName(key: string, member: JsonObject): string {
  return typeof member.locationName === 'string' ? member.locationName : key
}

/** The schema of a member where it is used. */
export function memberSchema(use: JsonObject, model: BotocoreModel, place?: Parameter['in']): Schema {
  const name = String(use.shape)
  const isKnown = model.shapes[name] !== undefined
  const schema = !isKnown || isNamed(name, model) ? { $ref: refTo(name) } : schemaOf(name, model, place)
  if (model.shapes[name]?.type !== 'timestamp') return schema
  return timestamp(use.timestampFormat ?? model.shapes[name]?.timestampFormat, place)
}

/** The schema of a shape itself. */
export function schemaOf(name: string, model: BotocoreModel, place?: Parameter['in']): Schema {
  const shape = objectOr(model.shapes[name])
  const flag = shape.deprecated === true ? { deprecated: true } : {}
  switch (shape.type) {
    case 'structure':
      return shape.document === true ? {} : { ...structure(name, shape, model), ...flag }
    case 'list':
      return { type: 'array', items: memberSchema(objectOr(shape.member), model), ...sizes(shape, 'Items'), ...flag }
    case 'map':
      return { ...map(shape, model), ...flag }
    case 'string':
    case 'character':
      return { ...text(shape), ...flag }
    case 'blob':
      // Its limits are of the bytes, not of the text that they travel as.
      return { type: 'string', contentEncoding: 'base64', ...flag }
    case 'timestamp':
      return { ...timestamp(shape.timestampFormat, place), ...flag }
    case 'boolean':
      return { type: 'boolean', ...flag }
    default:
      return { ...number(shape), ...flag }
  }
}

function structure(name: string, shape: JsonObject, model: BotocoreModel): Schema {
  const isEnd = model.ends.has(name)
  const members = Object.entries(objectOr(shape.members)).map(([key, raw]) => ({ key, member: objectOr(raw) }))
  const inBody = members.filter(({ member }) => !isEnd || member.location === undefined)
  const properties = inBody.map(({ key, member }): [string, Schema] => {
    const schema = memberSchema(member, model)
    return [wireName(key, member), member.deprecated === true ? { ...schema, deprecated: true } : schema]
  })
  const asked = arrayOr(shape.required)
  const required = inBody.filter(({ key }) => asked.includes(key)).map(({ key, member }) => wireName(key, member))
  const schema: Schema = { type: 'object', properties: Object.fromEntries(properties) }
  if (required.length > 0) schema.required = required
  // Of a union one member is there, and its name tells which.
  if (shape.union === true || shape.eventstream === true)
    schema.oneOf = properties.map(([key]) => ({ required: [key] })).sort(byKey)
  return schema
}

function byKey(a: Schema, b: Schema): number {
  return String(a.required) < String(b.required) ? -1 : 1
}

function map(shape: JsonObject, model: BotocoreModel): Schema {
  const { type: _, ...names } = memberSchema(objectOr(shape.key), model)
  return {
    type: 'object',
    ...(Object.keys(names).length > 0 ? { propertyNames: { type: 'string', ...names } } : {}),
    additionalProperties: memberSchema(objectOr(shape.value), model),
    ...sizes(shape, 'Properties'),
  }
}

function text(shape: JsonObject): Schema {
  const pattern = typeof shape.pattern === 'string' ? { pattern: shape.pattern } : {}
  if (Array.isArray(shape.enum)) return { type: 'string', enum: shape.enum }
  return { type: 'string', ...pattern, ...sizes(shape, 'Length') }
}

const NUMBERS: { [type: string]: Schema } = {
  byte: { type: 'integer' },
  short: { type: 'integer' },
  integer: { type: 'integer', format: 'int32' },
  long: { type: 'integer', format: 'int64' },
  biginteger: { type: 'integer' },
  float: { type: 'number', format: 'float' },
  double: { type: 'number', format: 'double' },
  bigdecimal: { type: 'number' },
}

/** What is of no known type may be anything. */
function number(shape: JsonObject): Schema {
  const schema = NUMBERS[String(shape.type)]
  if (schema === undefined) return {}
  const { min, max } = shape
  return {
    ...schema,
    ...(typeof min === 'number' && { minimum: min }),
    ...(typeof max === 'number' && { maximum: max }),
  }
}

/** Seconds in a body, a date of HTTP in a header, else ISO 8601: where the model does not say. */
function timestamp(stated: unknown, place: Parameter['in'] | undefined): Schema {
  const format = stated ?? (place === undefined ? 'unixTimestamp' : place === 'header' ? 'rfc822' : 'iso8601')
  if (format === 'unixTimestamp') return { type: 'number' }
  return format === 'iso8601' ? { type: 'string', format: 'date-time' } : { type: 'string' }
}

function sizes({ min, max }: JsonObject, what: 'Items' | 'Length' | 'Properties'): Schema {
  return {
    ...(typeof min === 'number' && min > 0 && { [`min${what}`]: min }),
    ...(typeof max === 'number' && { [`max${what}`]: max }),
  }
}
