import { isObject } from '../text/json.ts'
import { modern, typeOf } from './modern.ts'
import { resolve } from './refs.ts'
import { same } from './same.ts'

/**
 * Whether a value meets a schema, as far as alternatives are told apart by it: formats and what looks at several
 * properties at once are not looked at. For whole answers use a validator.
 */
export function matches(schema: unknown, value: unknown, root: unknown, steps = 0): boolean {
  if (typeof schema === 'boolean') return schema
  if (!isObject(schema) || steps > 200) return true
  const node = modern(schema)
  const meets = (each: unknown, what: unknown = value) => matches(each, what, root, steps + 1)
  if ('$ref' in node && !meets(resolve(root, node.$ref))) return false
  if (node.type !== undefined && ![node.type].flat().some(type => isOf(String(type), value))) return false
  if ('const' in node && !same(node.const, value)) return false
  if (Array.isArray(node.enum) && !node.enum.some(each => same(each, value))) return false
  if (Array.isArray(node.anyOf) && !node.anyOf.some(each => meets(each))) return false
  if (Array.isArray(node.oneOf) && node.oneOf.filter(each => meets(each)).length !== 1) return false
  if (Array.isArray(node.allOf) && !node.allOf.every(each => meets(each))) return false
  if (node.not !== undefined && meets(node.not)) return false
  if (typeof value === 'number') return isWithin(node, value)
  if (typeof value === 'string') return isText(node, value)
  if (Array.isArray(value)) return isList(node, value, meets)
  return isObject(value) ? isRecord(node, value, meets) : true
}

function isOf(type: string, value: unknown): boolean {
  const actual = typeOf(value)
  return type === actual || (type === 'number' && actual === 'integer')
}

type Node = { [keyword: string]: unknown }
type Meets = (schema: unknown, value?: unknown) => boolean

/** Whether a bound is absent or kept. */
function kept(bound: unknown, test: (bound: number) => boolean): boolean {
  return typeof bound !== 'number' || test(bound)
}

function isWithin(node: Node, value: number): boolean {
  return (
    kept(node.minimum, bound => value >= bound) &&
    kept(node.maximum, bound => value <= bound) &&
    kept(node.exclusiveMinimum, bound => value > bound) &&
    kept(node.exclusiveMaximum, bound => value < bound)
  )
}

function isText(node: Node, value: string): boolean {
  const { length } = [...value]
  if (!kept(node.minLength, bound => length >= bound) || !kept(node.maxLength, bound => length <= bound)) return false
  return typeof node.pattern !== 'string' || pattern(node.pattern).test(value)
}

function isList(node: Node, value: unknown[], meets: Meets): boolean {
  const { length } = value
  if (!kept(node.minItems, bound => length >= bound) || !kept(node.maxItems, bound => length <= bound)) return false
  const prefix = Array.isArray(node.prefixItems) ? node.prefixItems : []
  return value.every((each, index) => {
    const schema = index < prefix.length ? prefix[index] : node.items
    return schema === undefined || meets(schema, each)
  })
}

function isRecord(node: Node, value: { [key: string]: unknown }, meets: Meets): boolean {
  const properties = isObject(node.properties) ? node.properties : {}
  const patterns = isObject(node.patternProperties) ? Object.entries(node.patternProperties) : []
  const required = Array.isArray(node.required) ? node.required : []
  if (!required.every(name => Object.hasOwn(value, String(name)))) return false
  return Object.entries(value).every(([name, each]) => {
    if (node.propertyNames !== undefined && !meets(node.propertyNames, name)) return false
    const own = Object.hasOwn(properties, name) ? [properties[name]] : []
    const about = [...own, ...patterns.filter(([source]) => pattern(source).test(name)).map(([, schema]) => schema)]
    const schemas = about.length > 0 ? about : [node.additionalProperties ?? true]
    return schemas.every(schema => meets(schema, each))
  })
}

/** A pattern that is none, or none in this dialect of regular expressions, is met by everything. */
function pattern(source: string): RegExp {
  try {
    return new RegExp(source, 'u')
  } catch {
    return /(?:)/
  }
}
