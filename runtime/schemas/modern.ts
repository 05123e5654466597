import { isObject } from '../text/json.ts'
import type { JsonSchema } from '../types.ts'

/** Says which schema this is; nothing of values. */
const identity = ['$schema', '$id', '$anchor', '$comment', '$defs', 'definitions', '$vocabulary', 'id']

/** One node in the words of draft 2020-12, whichever draft it was written in, without what only names it. */
export function modern(node: JsonSchema): JsonSchema {
  const { items, additionalItems, dependencies, nullable, ...rest } = node
  for (const word of identity) delete rest[word]
  if (Array.isArray(items)) {
    rest.prefixItems = items
    if (additionalItems !== undefined) rest.items = additionalItems
  } else if (items !== undefined) rest.items = items
  if (isObject(dependencies)) {
    const [lists, schemas] = [true, false].map(wanted =>
      Object.entries(dependencies).filter(([, each]) => Array.isArray(each) === wanted),
    )
    if (lists!.length > 0) rest.dependentRequired = Object.fromEntries(lists!)
    if (schemas!.length > 0) rest.dependentSchemas = Object.fromEntries(schemas!)
  }
  for (const [word, bound] of [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ] as const) {
    if (typeof rest[word] !== 'boolean') continue
    const strict = rest[word]
    delete rest[word]
    if (!strict || rest[bound] === undefined) continue
    rest[word] = rest[bound]
    delete rest[bound]
  }
  return nullable === true ? withNull(rest) : rest
}

function withNull(node: JsonSchema): JsonSchema {
  const more = node.type === undefined ? {} : { type: [...new Set([node.type, 'null'].flat())] }
  return Array.isArray(node.enum)
    ? { ...node, ...more, enum: [...new Set([...node.enum, null])] }
    : { ...node, ...more }
}

/** The types that a node says, or that its keywords are about; none where any value may be meant. */
export function typesOf(node: JsonSchema): string[] {
  if (node.type !== undefined) return [node.type].flat().map(String)
  const about = (...words: string[]) => words.some(word => word in node)
  if (about('properties', 'additionalProperties', 'required', 'patternProperties', 'propertyNames')) return ['object']
  if (about('items', 'prefixItems')) return ['array']
  return []
}

export function typeOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return Number.isInteger(value) ? 'integer' : typeof value
}
