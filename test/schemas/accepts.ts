/**
 * The rules of a dialect, looked at once more and without the compiler: what an api that has them says of a schema.
 * It knows the data and JSON Schema, and nothing of how schemas are turned.
 */
import type { SchemaDialect } from '../../runtime/adapter/schema-dialect.ts'

type Node = { [key: string]: unknown }
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)
const always = ['type', 'properties', 'required', 'items', 'enum', 'description', 'additionalProperties', '$defs']

export function refusals(schema: Node, dialect: SchemaDialect): string[] {
  const found: string[] = []
  const rootType = deref(schema, schema)
  if (dialect.root === 'object') {
    if (rootType.type !== 'object') found.push('the root is no object')
    for (const word of ['anyOf', 'oneOf', 'allOf', 'enum', '$ref'])
      if (word in schema) found.push(`${word} at the root`)
  }
  const totals = { properties: 0, optional: 0, unions: 0, enumValues: 0, letters: 0 }
  for (const { node, path, depth } of nodesOf(schema)) {
    const say = (what: string) => found.push(`${path}: ${what}`)
    if (dialect.keywords) {
      for (const keyword of Object.keys(node)) {
        if (keyword === 'definitions' || keyword === '$schema' || keyword === '$id') continue
        if (!always.includes(keyword) && !dialect.keywords.includes(keyword)) say(`${keyword} is not taken`)
      }
      if (Array.isArray(node.items)) say('items is a list')
      if ('$ref' in node && Object.keys(node).some(key => !['$ref', '$defs', 'definitions', '$schema'].includes(key)))
        say('$ref is not alone')
    }
    if (dialect.formats && 'format' in node && !dialect.formats.includes(String(node.format)))
      say(`format ${node.format}`)
    if (dialect.typeLists === false && Array.isArray(node.type)) say('a list of types')
    if (
      dialect.keywords &&
      [node.enum ?? [], node.const].flat(1).some(value => typeof value === 'object' && value !== null)
    )
      say('an enum of what is no scalar')
    if (dialect.untyped === false) {
      if ([node.type].flat().includes('array') && !('items' in node || 'prefixItems' in node)) say('a list of anything')
      if (childrenOf(node).some(([key, child]) => child === true && key !== '/additionalProperties')) say('anything')
      const named = Object.keys(Object(node.properties))
      if ([node.required ?? []].flat().some(name => !named.includes(String(name)))) say('required and not described')
      const isFree = node.additionalProperties === undefined || node.additionalProperties === true
      if (node.type === 'object' && named.length === 0 && isFree && path !== '') say('an object of any properties')
    }
    if (dialect.untyped === false && !['type', '$ref', 'anyOf', 'oneOf', 'allOf'].some(word => word in node))
      say('no type')
    if (dialect.minItems !== undefined && Number(node.minItems ?? 0) > dialect.minItems) say('minItems')
    if ('$ref' in node && resolved(schema, node.$ref) === undefined) say(`${node.$ref} leads nowhere`)
    const properties = isNode(node.properties) ? Object.keys(node.properties) : []
    const required = Array.isArray(node.required) ? node.required : []
    const isObject = [node.type].flat().includes('object')
    if (isObject && dialect.objects === 'closed' && node.additionalProperties !== false) say('an open object')
    if (isObject && dialect.required === 'all' && properties.some(name => !required.includes(name))) say('not required')
    if (isObject && dialect.required === 'some' && required.length === 0 && !(path === '' && properties.length === 0))
      say('nothing is required')
    if (dialect.names) for (const name of properties) if (!new RegExp(dialect.names).test(name)) say(`the name ${name}`)
    for (const list of [node.anyOf, node.oneOf])
      if (Array.isArray(list) && list.length > (dialect.limits?.branches ?? Infinity)) say('too many alternatives')
    if (depth > (dialect.limits?.depth ?? Infinity)) say('too deep')
    totals.properties += properties.length
    totals.optional += properties.filter(name => !required.includes(name)).length
    const several = [node.anyOf, node.oneOf].some(list => Array.isArray(list) && list.length > 1)
    if (several || Array.isArray(node.type)) totals.unions++
    totals.enumValues += Array.isArray(node.enum) ? node.enum.length : 0
    const named = [...properties, ...Object.keys(isNode(node.$defs) ? node.$defs : {})]
    const values = [...(Array.isArray(node.enum) ? node.enum : []), node.const].filter(
      value => typeof value === 'string',
    )
    totals.letters += [...named, ...values].join('').length
  }
  for (const [what, most] of Object.entries(dialect.limits ?? {}))
    if (what in totals && totals[what as keyof typeof totals] > most) found.push(`more than ${most} ${what}`)
  if (dialect.recursion !== undefined && circles(schema, dialect.recursion === 'optional')) found.push('a circle')
  return found
}

interface Visited {
  node: Node
  path: string
  depth: number
}

/** Every schema within, the definitions too. In an open dialect only the root is looked at, and names. */
function* nodesOf(node: unknown, path = '', depth = 0): Generator<Visited> {
  if (!isNode(node)) return
  const nested = ['object', 'array'].some(type => [node.type].flat().includes(type)) ? depth + 1 : depth
  yield { node, path, depth: nested }
  for (const [key, child] of childrenOf(node)) {
    const isDefinition = /^\/(\$defs|definitions)\//.test(key)
    yield* nodesOf(child, path + key, isDefinition ? 0 : nested)
  }
}

function childrenOf(node: Node): [string, unknown][] {
  const maps = ['properties', '$defs', 'definitions', 'patternProperties', 'dependentSchemas']
  const lists = ['anyOf', 'oneOf', 'allOf', 'prefixItems']
  const singles = ['items', 'additionalProperties', 'not', 'contains', 'propertyNames', 'if', 'then', 'else']
  return [
    ...maps.flatMap(key =>
      Object.entries(isNode(node[key]) ? node[key] : {}).map(
        ([name, each]) => [`/${key}/${name}`, each] as [string, unknown],
      ),
    ),
    ...lists.flatMap(key =>
      (Array.isArray(node[key]) ? node[key] : []).map((each, at) => [`/${key}/${at}`, each] as [string, unknown]),
    ),
    ...singles.map(key => [`/${key}`, node[key]] as [string, unknown]),
  ]
}

function resolved(root: Node, ref: unknown): unknown {
  if (typeof ref !== 'string' || !ref.startsWith('#')) return undefined
  return ref
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (node, step) => (typeof node === 'object' && node !== null ? (node as Node)[step] : undefined),
      root,
    )
}

function deref(root: Node, node: Node): Node {
  const target = resolved(root, node.$ref)
  return isNode(target) ? target : node
}

/** Whether some way along references comes back to where it began; `needed`: without an optional property on it. */
function circles(root: Node, needed: boolean): boolean {
  const edges = (node: unknown): string[] => {
    if (!isNode(node)) return []
    const required = Array.isArray(node.required) ? node.required : []
    const own = typeof node.$ref === 'string' ? [node.$ref] : []
    const children = childrenOf(node).filter(([key]) => {
      if (/^\/(\$defs|definitions)\//.test(key)) return false
      const name = /^\/properties\/(.*)$/.exec(key)?.[1]
      return !(needed && name !== undefined && !required.includes(name))
    })
    return [...own, ...children.flatMap(([, child]) => edges(child))]
  }
  const onTheWay = (ref: string, way: string[]): boolean =>
    way.includes(ref) || edges(resolved(root, ref)).some(next => onTheWay(next, [...way, ref]))
  return [...new Set(edges(root))].some(ref => onTheWay(ref, [])) || edges(root).includes('#')
}
