/** Which fields of an event are known: what is left of it is told as it is. */
import type { Bound, BoundMap } from '../plan/model.ts'
import type { Plan, PlannedRule } from '../plan/model-api.ts'
import type { Listed } from '../plan/skipped-events.ts'
import { holesOf } from './bound-tree.ts'
import { isPartial, type ObjectShape, type Shape, shapeOf } from './shape.ts'

/** What the lines of the table and the envelope name in a whole event. */
export function eventShape(plan: Plan): ObjectShape {
  const rules = plan.stream.groups.flatMap(group => group.rules.filter(rule => rule.op !== 'error'))
  const ignored = ignoredNames(plan).map(name => [name, true as const])
  return { ...objectOf(sharedShape(rules.map(rule => rule.writing))), ...Object.fromEntries(ignored) }
}

/** Fields that are passed over in all events. */
function ignoredNames(plan: Plan): string[] {
  return plan.mapping.ignore.filter(entry => entry.schema === 'events').map(entry => entry.property)
}

/** What several lines name of one place. */
export function sharedShape(nodes: readonly Bound[]): Shape {
  const maps = nodes.filter((node): node is BoundMap => node.kind === 'map')
  if (maps.length > 0) {
    const below = (name: string) =>
      maps.flatMap(map => map.fields.filter(field => field.key === name).map(field => field.node))
    const all = [...new Set(maps.flatMap(map => map.fields.map(field => field.key)))]
    const names = all.filter(name => !below(name).every(isPartial))
    return Object.fromEntries(names.map(name => [name, sharedShape(below(name))]))
  }
  const records = nodes.find(
    node => node.kind === 'hole' && (node.hole.rule?.text === 'columns' || node.hole.rule?.lists),
  )
  if (records) return shapeOf(records)
  const items = nodes.flatMap(node => (node.kind === 'list' ? node.items : []))
  const described = items.filter(item => item.kind === 'map')
  const isEach = nodes.some(
    node =>
      node.kind === 'list' &&
      holesOf(node).some(hole => ['key', 'part', 'citation', 'id'].includes(hole.hole.terms[0]!.path[0]!)),
  )
  const nested = described.some(
    item => item.kind === 'map' && item.fields.some(field => field.key === 'delta' || field.key === 'content'),
  )
  return described.length > 0 && (!isEach || nested) ? [sharedShape(described)] : true
}

/** What one line names of its event; what is ignored everywhere beside it. */
export function lineShape(rule: PlannedRule, plan: Plan): ObjectShape {
  const { sequence } = plan.mapping.stream
  const ignored = ignoredNames(plan)
  const names = sequence === undefined ? ignored : [sequence, ...ignored]
  // Late fields are told by their holes; elsewhere what stands in a native hole is left over, and so comes to its place.
  const consumed = rule.op === 'part.native' ? everyField(rule.reading) : shapeOf(withoutEmptyLists(rule.reading))
  return { ...Object.fromEntries(names.map(name => [name, true as const])), ...objectOf(consumed) }
}

/** All that a template names, native holes too. */
export function everyField(node: Bound): Shape {
  if (node.kind !== 'map') return true
  return Object.fromEntries(node.fields.map(field => [field.key, everyField(field.node)]))
}

export function listedShape(fields: Listed): ObjectShape {
  const sorted = Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(sorted.map(([name, rule]) => [name, rule === true ? true : listedShape(rule)]))
}

export function objectOf(shape: Shape): ObjectShape {
  return shape === true || Array.isArray(shape) ? {} : (shape as ObjectShape)
}

/** A list that we write empty may be full when it is read. */
function withoutEmptyLists(node: Bound): Bound {
  if (node.kind !== 'map') return node
  const full = node.fields.filter(({ node: inner }) => inner.kind !== 'list' || inner.items.length > 0)
  return { ...node, fields: full.map(field => ({ ...field, node: withoutEmptyLists(field.node) })) }
}

/** The types of parts that the stream table writes, piece by piece or whole. */
export function toldParts({ stream }: Plan): string[] {
  const rules = stream.groups.flatMap(group => group.rules)
  const inPieces = rules.flatMap(({ op }) => /^(.*)\.delta$/.exec(op)?.[1] ?? [])
  const whole = rules
    .filter(({ op }) => op === 'part' || op === 'part.open')
    .flatMap(({ writing }) => holesOf(writing))
    .flatMap(({ use }) => use?.cases.map(({ tag }) => tag) ?? [])
  return [...new Set([...inPieces, ...whole])].filter(type => type !== 'native')
}
