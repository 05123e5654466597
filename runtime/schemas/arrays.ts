import { isObject } from '../text/json.ts'
import type { JsonSchema } from '../types.ts'
import type { Codec } from './codec.ts'
import { objectForm } from './objects.ts'
import { beside } from './remarks.ts'
import { below, deeper, type Form, type Place, type Scope } from './scope.ts'

export function arrayForm(node: JsonSchema, place: Place, scope: Scope): Form {
  const prefix = Array.isArray(node.prefixItems) ? node.prefixItems : []
  if (prefix.length > 0 && !scope.takes('prefixItems')) return tupleForm(node, prefix, place, scope)
  const first = prefix.map((each, index) => scope.form(each, deeper(place, 'prefixItems', index)))
  const rest = restOf(node, prefix)
  const items =
    rest === false || (rest === undefined && prefix.length > 0)
      ? undefined
      : scope.form(rest ?? true, deeper(place, 'items'))
  const more = beside(node, ['array'], place, scope)
  const schema: JsonSchema = { type: 'array', ...more }
  if (first.length > 0) schema.prefixItems = first.map(each => each.schema)
  if (items && (node.items !== undefined || scope.dialect.untyped === false)) schema.items = items.schema
  else if (rest === false && node.items === false) schema.items = false
  const codec = listCodec(
    first.map(each => each.codec),
    items?.codec,
  )
  return { schema, ...(codec && { codec }) }
}

/** What comes behind the tuple; false where nothing may. */
function restOf(node: JsonSchema, prefix: readonly unknown[]): unknown {
  return prefix.length > 0 && node.maxItems === prefix.length ? false : node.items
}

function listCodec(first: readonly (Codec | undefined)[], rest: Codec | undefined): Codec | undefined {
  if (!rest && first.every(each => each === undefined)) return undefined
  const item = (index: number) => (index < first.length ? first[index] : rest)
  const turned = (way: 'encode' | 'decode') => (list: unknown) => {
    if (!Array.isArray(list)) return list
    return list.map((each, index) => {
      const codec = item(index)
      return codec ? codec[way](each) : each
    })
  }
  return { reads: { as: 'list', item }, encode: turned('encode'), decode: turned('decode') }
}

/** A tuple as an object of numbered properties: each keeps its own schema. */
function tupleForm(node: JsonSchema, prefix: readonly unknown[], place: Place, scope: Scope): Form {
  const rest = restOf(node, prefix)
  const least = typeof node.minItems === 'number' ? node.minItems : 0
  const most = typeof node.maxItems === 'number' ? node.maxItems - prefix.length : undefined
  const behind =
    rest === false
      ? {}
      : {
          rest: {
            type: 'array',
            items: rest ?? true,
            ...(least > prefix.length && { minItems: least - prefix.length }),
            ...(most !== undefined && { maxItems: most }),
          },
        }
  const properties = { ...Object.fromEntries(prefix.map((each, index) => [index, each])), ...behind }
  const needed = [...prefix.keys()].filter(index => index < least).map(String)
  const { description } = node
  scope.report(place, 'reshaped', 'a tuple is written as an object of numbered properties', 'prefixItems')
  const form = objectForm(
    {
      type: 'object',
      ...(description !== undefined && { description }),
      properties,
      required: least > prefix.length ? [...needed, 'rest'] : needed,
      additionalProperties: false,
    },
    below(place),
    scope,
  )
  return { schema: form.schema, codec: tupleCodec(form.codec, prefix.length) }
}

function tupleCodec(inner: Codec | undefined, length: number): Codec {
  return {
    encode: list => {
      if (!Array.isArray(list)) return list
      const rest = list.slice(length)
      const record = Object.fromEntries([
        ...list.slice(0, length).entries(),
        ...(rest.length > 0 ? [['rest', rest] as const] : []),
      ])
      return inner ? inner.encode(record) : record
    },
    decode: value => {
      const record = inner ? inner.decode(value) : value
      if (!isObject(record)) return value
      const list: unknown[] = []
      for (let index = 0; index < length && Object.hasOwn(record, index); index++) list.push(record[index])
      return Array.isArray(record.rest) ? [...list, ...record.rest] : list
    },
  }
}
