import { isObject } from '../text/json.ts'
import type { JsonSchema } from '../types.ts'
import { jsonText } from './json-text.ts'
import { mapForm } from './maps.ts'
import { matches } from './matches.ts'
import { nullable } from './nullable.ts'
import { type Property, recordCodec } from './record-codec.ts'
import { beside } from './remarks.ts'
import { below, deeper, type Form, type Place, type Scope } from './scope.ts'

/** The name of the list that holds the properties which a closed object does not name. */
const REST = 'additionalProperties'

export function objectForm(given: JsonSchema, place: Place, scope: Scope): Form {
  const { dialect } = scope
  const node = spelledOut(given, place, scope)
  const properties = isObject(node.properties) ? node.properties : {}
  const rest = node.additionalProperties
  const names = Object.keys(properties)
  const isRoot = place.depth === 1
  if (names.length === 0 && rest !== false) {
    const isFree = rest === undefined || rest === true || (isObject(rest) && Object.keys(rest).length === 0)
    if (isFree && (dialect.objects === 'closed' || dialect.untyped === false) && !(isRoot && rest === undefined))
      return jsonText(node, place, scope, 'an object of any properties is not taken')
    if (!isFree && dialect.objects === 'closed') return mapForm(node, place, scope)
  }
  if (names.length === 0 && dialect.required === 'some' && !isRoot)
    return jsonText(node, place, scope, 'an object that requires nothing is not taken')

  const isOpen = dialect.objects === 'closed' && names.length > 0 && rest !== undefined && rest !== false
  const required = new Set(Array.isArray(node.required) ? node.required.map(String) : [])
  const written = names.map((name, index) => {
    const needed = dialect.required === 'all' || (dialect.required === 'some' && index === 0 && required.size === 0)
    return property(name, properties[name], { required: required.has(name), needed }, place, scope)
  })
  const others = isOpen ? mapForm({ additionalProperties: rest }, below(place), scope) : undefined
  if (others) scope.report(place, 'reshaped', `properties that are not named are listed in ${REST}`, REST)
  const beyond = !isOpen && isObject(rest) ? scope.form(rest, deeper(place, REST)) : undefined
  const schema: JsonSchema = {
    type: 'object',
    ...beside(node, ['object'], place, scope),
    properties: Object.fromEntries([
      ...written.map(({ sent, schema }) => [sent, schema] as const),
      ...(others ? [[REST, others.schema] as const] : []),
    ]),
  }
  const needed = [
    ...written.filter(({ required, widened }) => required || widened).map(({ sent }) => sent),
    ...(others ? [REST] : []),
  ]
  if (needed.length > 0 || dialect.required === 'all') schema.required = needed
  if (dialect.objects === 'closed') schema.additionalProperties = false
  else if (rest !== undefined) schema.additionalProperties = beyond?.schema ?? rest
  const codec = recordCodec(written, { list: others && { name: REST, codec: others.codec }, value: beyond?.codec })
  return { schema, ...(codec && { codec }) }
}

/** Properties by a list of names, by pattern, or required and not described, as properties. */
function spelledOut(given: JsonSchema, place: Place, scope: Scope): JsonSchema {
  const { propertyNames, patternProperties, ...node } = given
  const properties: JsonSchema = isObject(node.properties) ? { ...node.properties } : {}
  const listed =
    isObject(propertyNames) && Array.isArray(propertyNames.enum) ? propertyNames.enum.map(String) : undefined
  const rest = node.additionalProperties
  if (listed && rest !== false) {
    for (const name of listed) properties[name] ??= rest ?? true
    node.additionalProperties = false
  } else if (propertyNames !== undefined && !saysNothing(propertyNames)) node.propertyNames = propertyNames
  for (const name of Array.isArray(node.required) ? node.required.map(String) : [])
    if (!Object.hasOwn(properties, name)) properties[name] = rest === false ? false : (rest ?? true)
  if (isObject(patternProperties)) {
    const schemas = Object.values(patternProperties)
    if (scope.takes('patternProperties') && scope.dialect.objects !== 'closed')
      node.patternProperties = patternProperties
    else {
      scope.report(
        place,
        'loosened',
        'what the names of these properties look like is not enforced',
        'patternProperties',
      )
      const all = isObject(rest) ? [...schemas, rest] : schemas
      node.additionalProperties = all.length > 1 ? { anyOf: all } : all[0]
    }
  }
  return { ...node, properties }
}

function saysNothing(names: unknown): boolean {
  return names === true || (isObject(names) && Object.keys(names).every(key => key === 'type'))
}

function property(
  name: string,
  schema: unknown,
  { required, needed }: { required: boolean; needed: boolean },
  place: Place,
  scope: Scope,
): Property & { schema: JsonSchema; required: boolean } {
  const at = deeper(place, 'properties', name)
  const form = scope.form(schema, at)
  const sent = sentName(name, at, scope)
  const widened = needed && !required
  if (!widened) return { name, sent, ...form, required, widened: false, nullish: false }
  const nullish = matches(schema, null, scope.root)
  const told = nullish
    ? 'is required, so that an absent value comes back as null'
    : 'is required, and null where it is absent'
  scope.report(at, nullish ? 'loosened' : 'reshaped', told)
  return { name, sent, ...form, schema: nullable(form.schema, scope), required, widened, nullish }
}

/** A name that the api takes: the same for the same name, and two for two. */
function sentName(name: string, place: Place, scope: Scope): string {
  const { names } = scope.dialect
  if (names === undefined || new RegExp(names).test(name)) return name
  let hash = 0
  for (const letter of name) hash = (Math.imul(hash, 31) + letter.codePointAt(0)!) >>> 0
  const sent = `${name.replace(/[^\w-]/g, '_').slice(0, 48)}_${hash.toString(36)}`
  scope.report(place, 'reshaped', `the name is written as ${sent}`)
  return sent
}
