/** Values that are no objects, within one: models write objects. */
import { isObject } from '../text/json.ts'
import type { JsonSchema } from '../types.ts'

const field = 'value'

/** The schema of an object whose `value` is made of what the given schema says; `below` leads from there to it. */
export function enclosed(schema: JsonSchema, below: string, around: (inner: JsonSchema) => JsonSchema): JsonSchema {
  const { $defs, definitions, ...inner } = moved(schema, `#/properties/${field}${below}`) as JsonSchema
  return {
    type: 'object',
    properties: { [field]: around(inner) },
    required: [field],
    additionalProperties: false,
    ...(isObject($defs) && { $defs }),
    ...(isObject(definitions) && { definitions }),
  }
}

/** The value within what the model wrote, as far as it is there. */
export function opened(written: unknown): unknown {
  return isObject(written) ? written[field] : undefined
}

/** The same where references begin at another place; definitions stay at the root. */
function moved(node: unknown, root: string): unknown {
  if (Array.isArray(node)) return node.map(item => moved(item, root))
  if (!isObject(node)) return node
  const entries = Object.entries(node).map(([key, below]) => {
    const isInner = key === '$ref' && typeof below === 'string' && /^#(\/(?!\$defs\/|definitions\/)|$)/.test(below)
    return [key, isInner ? root + below.slice(1) : moved(below, root)]
  })
  return Object.fromEntries(entries)
}
