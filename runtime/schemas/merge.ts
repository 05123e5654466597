import { isObject } from '../text/json.ts'
import type { JsonSchema } from '../types.ts'
import { modern } from './modern.ts'
import { settled } from './refs.ts'
import { same } from './same.ts'

const greater = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties', 'minContains']
const lesser = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties', 'maxContains']
const remarks = ['title', 'description', 'default', 'examples', 'deprecated', 'readOnly', 'writeOnly']

/** One schema for what a node says of itself and in `allOf`; undefined where no one schema says all of it. */
export function flattened(node: JsonSchema, root: unknown): JsonSchema | undefined {
  const { allOf, ...own } = node
  return (Array.isArray(allOf) ? allOf : []).reduce<JsonSchema | undefined>(
    (all, each) => all && both(all, each, root),
    own,
  )
}

/** What two schemas say together; where both have a remark, the first one's counts. */
export function both(first: JsonSchema, second: unknown, root: unknown, steps = 0): JsonSchema | undefined {
  const met = settled(root, second)
  if (met === true || met === undefined) return first
  if (!isObject(met) || steps > 20) return undefined
  const other = flattened(modern(met), root)
  if (other === undefined) return undefined
  const merged: JsonSchema = { ...first }
  for (const [keyword, value] of Object.entries(other)) {
    if (!(keyword in first)) merged[keyword] = value
    else if (!remarks.includes(keyword) && !same(first[keyword], value)) {
      const joint = joined(keyword, first[keyword], value)
      if (joint === undefined) return undefined
      merged[keyword] = joint
    }
  }
  return closedTogether(first, other, merged)
}

function joined(keyword: string, a: unknown, b: unknown): unknown {
  if (keyword === 'type') return oneOrSome(jointTypes([a].flat().map(String), [b].flat().map(String)))
  if (greater.includes(keyword)) return Math.max(Number(a), Number(b))
  if (lesser.includes(keyword)) return Math.min(Number(a), Number(b))
  if (keyword === 'uniqueItems') return true
  if (Array.isArray(a) && Array.isArray(b)) {
    if (keyword === 'required') return [...new Set([...a, ...b])]
    if (keyword === 'enum') return oneOrMore(a.filter(each => b.some(other => same(each, other))))
  }
  if (keyword === 'properties' && isObject(a) && isObject(b)) return eachBoth(a, b)
  if (keyword === 'items') return { allOf: [a, b] }
  if (keyword === 'additionalProperties') return a === false || b === false ? false : { allOf: [a, b] }
  return undefined
}

function eachBoth(a: JsonSchema, b: JsonSchema): JsonSchema {
  const shared = Object.keys(b).filter(name => Object.hasOwn(a, name) && !same(a[name], b[name]))
  return { ...b, ...a, ...Object.fromEntries(shared.map(name => [name, { allOf: [a[name], b[name]] }])) }
}

/** What a closed object does not name is in none that is also that object. */
function closedTogether(a: JsonSchema, b: JsonSchema, merged: JsonSchema): JsonSchema {
  if (!isObject(merged.properties)) return merged
  const closing = [a, b].filter(each => each.additionalProperties === false && !('patternProperties' in each))
  if (closing.length === 0) return merged
  const allowed = (name: string) =>
    closing.every(each => isObject(each.properties) && Object.hasOwn(each.properties, name))
  const required = Array.isArray(merged.required) ? merged.required : []
  const properties = Object.entries(merged.properties).filter(([name]) => allowed(name) || required.includes(name))
  return { ...merged, properties: Object.fromEntries(properties) }
}

function jointTypes(a: string[], b: string[]): string[] {
  const covers = (list: string[], type: string) =>
    list.includes(type) || (type === 'integer' && list.includes('number'))
  return [...new Set([...a.filter(type => covers(b, type)), ...b.filter(type => covers(a, type))])]
}

const oneOrSome = (types: string[]) => (types.length > 1 ? types : types[0])
const oneOrMore = (values: unknown[]) => (values.length > 0 ? values : undefined)
