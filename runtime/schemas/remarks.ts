import type { JsonSchema } from '../types.ts'
import type { Form, Place, Scope } from './scope.ts'

const annotations = ['default', 'examples', 'example', 'deprecated', 'readOnly', 'writeOnly', 'title', 'description']
const byType: { [type: string]: readonly string[] } = {
  string: ['minLength', 'maxLength', 'pattern', 'format', 'contentEncoding', 'contentMediaType', 'contentSchema'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'format'],
  array: ['minItems', 'maxItems', 'uniqueItems', 'contains', 'minContains', 'maxContains', 'unevaluatedItems'],
  object: ['minProperties', 'maxProperties', 'dependentRequired', 'dependentSchemas', 'unevaluatedProperties'],
}
const ofAny = ['not', 'if', 'then', 'else']
/** What makes the form of a schema, and is written by whoever makes it. */
const structure = [
  ...['type', 'const', 'enum', '$ref', 'anyOf', 'oneOf', 'allOf', 'properties', 'required', 'additionalProperties'],
  ...['patternProperties', 'propertyNames', 'items', 'prefixItems'],
]

/** The bounds and remarks of a node as they are sent beside its form. What is not sent is told, the model by the description. */
export function beside(node: JsonSchema, types: readonly string[], place: Place, scope: Scope): JsonSchema {
  const sent: JsonSchema = {}
  const told: string[] = []
  for (const [keyword, value] of Object.entries(node)) {
    if (keyword === 'description' || structure.includes(keyword) || isIdle(keyword, value, node, types)) continue
    const kept = scope.takes(keyword) ? bounded(keyword, value, scope) : undefined
    if (kept !== undefined) sent[keyword] = kept
    if (kept === value) continue
    const isRemark = annotations.includes(keyword)
    if (keyword !== 'title') told.push(`${keyword}: ${JSON.stringify(value)}`)
    const detail = isRemark ? `${keyword} is not sent` : `${keyword} is not enforced`
    scope.report(place, isRemark ? 'annotation' : 'loosened', detail, keyword)
  }
  return described(sent, node.description, told)
}

/** The same form, with what a node says beside it. */
export function remarked(form: Form, node: JsonSchema, place: Place, scope: Scope): Form {
  const more = beside(node, [], place, scope)
  if (Object.keys(more).length === 0) return form
  const isReference = '$ref' in form.schema
  return { ...form, schema: isReference ? { anyOf: [form.schema], ...more } : { ...form.schema, ...more } }
}

export function described(schema: JsonSchema, description: unknown, told: readonly string[]): JsonSchema {
  const text = typeof description === 'string' ? description : ''
  const notes = told.length > 0 ? `(${told.join(', ')})` : ''
  const whole = [text, notes].filter(each => each !== '').join(' ')
  return whole === '' ? schema : { ...schema, description: whole }
}

/** What of it the dialect takes. */
function bounded(keyword: string, value: unknown, { dialect }: Scope): unknown {
  if (keyword === 'format' && dialect.formats) return dialect.formats.includes(String(value)) ? value : undefined
  if (keyword === 'minItems' && dialect.minItems !== undefined) return Math.min(Number(value), dialect.minItems)
  return value
}

/** Says nothing of values of these types, or nothing that JSON does not say. */
function isIdle(keyword: string, value: unknown, node: JsonSchema, types: readonly string[]): boolean {
  if (Math.abs(Number(value)) === Number.MAX_SAFE_INTEGER && /imum$/i.test(keyword)) return true
  if ((keyword === 'then' || keyword === 'else') && !('if' in node)) return true
  if (annotations.includes(keyword) || ofAny.includes(keyword)) return false
  const about = Object.entries(byType).filter(([, words]) => words.includes(keyword))
  if (about.length === 0) return true
  return (
    types.length > 0 && !about.some(([type]) => types.some(each => (each === 'integer' ? 'number' : each) === type))
  )
}
