/** Which fields of an event are known: what is left of it is told as it is. */

import type { Bound, BoundMap } from '../plan/model.ts'
import type { Plan } from '../plan/model-api.ts'
import type { Listed } from '../plan/passed.ts'
import { holesOf } from './bound-tree.ts'
import type { ModuleScope } from './scope.ts'
import { key, object } from './text.ts'

/** What the lines of the table and the envelope name in a whole event. */
export function eventShape(plan: Plan, scope: ModuleScope): string {
  const writings = plan.stream.groups.flatMap(group =>
    group.rules.filter(rule => rule.op !== 'error').map(rule => rule.writing),
  )
  return shapeTree(writings, scope)
}

export function shapeTree(nodes: Bound[], scope: ModuleScope): string {
  const maps = nodes.filter((node): node is BoundMap => node.kind === 'map')
  if (maps.length > 0) {
    const keys = [...new Set(maps.flatMap(map => map.fields.map(field => field.key)))]
    const fields = keys.map(name => {
      const below = maps.flatMap(map => map.fields.filter(field => field.key === name).map(field => field.node))
      return `${key(name)}: ${shapeTree(below, scope)}`
    })
    return object(fields)
  }
  const items = nodes.flatMap(node => (node.kind === 'list' ? node.items : []))
  const described = items.filter(item => item.kind === 'map')
  const isEach = nodes.some(
    node =>
      node.kind === 'list' && holesOf(node).some(hole => ['key', 'part', 'id'].includes(hole.hole.terms[0]!.path[0]!)),
  )
  const nested = described.some(
    item => item.kind === 'map' && item.fields.some(field => field.key === 'delta' || field.key === 'content'),
  )
  return described.length > 0 && (!isEach || nested) ? `[${shapeTree(described, scope)}]` : 'true'
}

export function shapeOf(node: Bound): string {
  if (node.kind !== 'map') return 'true'
  return object(node.fields.map(field => `${key(field.key)}: ${shapeOf(field.node)}`))
}

/** A list that we write empty may be full when it is read. */
export function withoutEmptyLists(node: Bound): Bound {
  if (node.kind !== 'map') return node
  return { ...node, fields: node.fields.filter(({ node: inner }) => inner.kind !== 'list' || inner.items.length > 0) }
}

export function listedText(fields: Listed): string {
  const sorted = Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1))
  return object(sorted.map(([name, rule]) => `${key(name)}: ${rule === true ? 'true' : listedText(rule)}`))
}
