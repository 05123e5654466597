import { isObject } from '../text/json.ts'
import type { JsonSchema } from '../types.ts'
import { beside } from './remarks.ts'
import { deeper, type Form, type Place, type Scope } from './scope.ts'

/** An object of any names as the list of its entries, where objects are closed. */
export function mapForm(node: JsonSchema, place: Place, scope: Scope): Form {
  const item = deeper(place)
  const value = scope.form(node.additionalProperties, deeper(item, 'additionalProperties'))
  const key =
    node.propertyNames === undefined
      ? { type: 'string' }
      : scope.form({ type: 'string', ...Object(node.propertyNames) }, item).schema
  scope.report(place, 'reshaped', 'an object of any names is written as a list of its entries')
  const { propertyNames: _, ...rest } = node
  return {
    schema: {
      type: 'array',
      ...beside(rest, ['object'], place, scope),
      items: {
        type: 'object',
        properties: { key, value: value.schema },
        required: ['key', 'value'],
        additionalProperties: false,
      },
    },
    codec: {
      reads: { as: 'entries', value: value.codec },
      encode: map =>
        isObject(map)
          ? Object.entries(map).map(([key, each]) => ({ key, value: value.codec ? value.codec.encode(each) : each }))
          : map,
      decode: list =>
        Array.isArray(list) && list.every(isEntry)
          ? Object.fromEntries(
              list.map(entry => [entry.key, value.codec ? value.codec.decode(entry.value) : entry.value]),
            )
          : list,
    },
  }
}

function isEntry(entry: unknown): entry is { key: string; value: unknown } {
  return isObject(entry) && typeof entry.key === 'string' && 'value' in entry
}
