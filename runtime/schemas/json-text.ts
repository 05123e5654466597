import type { JsonSchema } from '../types.ts'
import type { Codec } from './codec.ts'
import { described } from './remarks.ts'
import type { Form, Place, Scope } from './scope.ts'

const codec: Codec = {
  encode: value => (value === undefined ? undefined : JSON.stringify(value)),
  decode: value => {
    if (typeof value !== 'string') return value
    try {
      return JSON.parse(value)
    } catch {
      return value
    }
  },
}

/** A value as the text of its JSON: what no schema of the dialect describes. */
export function jsonText(node: JsonSchema, place: Place, scope: Scope, why: string): Form {
  scope.report(place, 'reshaped', `${why}: it is written as a text of JSON`)
  return { schema: described({ type: 'string' }, node.description, ['as a text of JSON']), codec }
}

/** The same of a choice among values that are no scalars. */
export function jsonTexts(node: JsonSchema, values: readonly unknown[], place: Place, scope: Scope): Form {
  const { schema } = jsonText(node, place, scope, 'an enum of objects or lists is not taken')
  return { schema: { ...schema, enum: values.map(value => JSON.stringify(value)) }, codec }
}
