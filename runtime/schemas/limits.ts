import { isObject } from '../text/json.ts'
import type { JsonSchema } from '../types.ts'
import type { Scope } from './scope.ts'

const root = { path: [], depth: 1, inlined: [] }

/** Tells what a schema, as it is sent, has more of than is taken. */
export function checkLimits(schema: JsonSchema, scope: Scope): void {
  const { limits } = scope.dialect
  if (!limits) return
  const counted = { properties: 0, optional: 0, unions: 0, branches: 0, letters: 0 }
  count(schema, counted)
  for (const [what, name] of [
    ['properties', 'properties'],
    ['optional', 'properties that are not required'],
    ['unions', 'places of several types'],
    ['branches', 'alternatives of one union'],
    ['letters', 'letters of names and values'],
  ] as const) {
    const most = limits[what]
    if (most !== undefined && counted[what] > most)
      scope.report(root, 'refused', `it has ${counted[what]} ${name}, and ${most} are taken`)
  }
}

type Counts = Record<'properties' | 'optional' | 'unions' | 'branches' | 'letters', number>

function count(node: unknown, counts: Counts): void {
  if (Array.isArray(node)) for (const each of node) count(each, counts)
  if (!isObject(node)) return
  const { properties, required, anyOf, oneOf, $defs, type } = node
  for (const named of [properties, $defs])
    if (isObject(named)) for (const name of Object.keys(named)) counts.letters += name.length
  if (isObject(properties)) {
    const names = Object.keys(properties)
    counts.properties += names.length
    counts.optional += names.filter(name => !(Array.isArray(required) && required.includes(name))).length
  }
  const branches = [anyOf, oneOf].map(list => (Array.isArray(list) ? list.length : 0))
  counts.branches = Math.max(counts.branches, ...branches)
  if (branches.some(length => length > 1) || Array.isArray(type)) counts.unions++
  for (const value of Array.isArray(node.enum) ? node.enum : 'const' in node ? [node.const] : [])
    if (typeof value === 'string') counts.letters += value.length
  for (const [key, child] of Object.entries(node)) {
    if (key === 'properties' || key === '$defs') count(Object.values(Object(child)), counts)
    else if (key !== 'enum' && key !== 'const' && key !== 'default') count(child, counts)
  }
}
