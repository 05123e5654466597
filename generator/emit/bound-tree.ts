/** Questions to a bound template. */
import type { Bound, BoundHole, Use } from '../plan/model.ts'

export function holesOf(node: Bound): BoundHole[] {
  return wirePaths(node).map(([hole]) => hole)
}

export function wirePaths(node: Bound, path: string[] = []): [BoundHole, string[]][] {
  if (node.kind === 'hole') return [[node, path]]
  if (node.kind === 'literal') return []
  if (node.kind === 'list')
    return node.items.flatMap(item => wirePaths(item, item.kind === 'hole' ? path : [...path, '0']))
  return [
    ...node.fields.flatMap(field => wirePaths(field.node, [...path, field.key])),
    ...node.spreads.map((spread): [BoundHole, string[]] => [spread, path]),
  ]
}

export function guardNames(node: Bound): string[] {
  if (node.kind !== 'map') return []
  const own = node.template.guard.flatMap(term => (term.kind === 'fact' ? [] : [term.path[0]!]))
  return [...own, ...node.fields.flatMap(field => guardNames(field.node))]
}

export function isShared(bound: BoundHole, root: Bound): boolean {
  const field = bound.hole.terms[0]!.path.join('.')
  const same = holesOf(root).filter(
    hole => hole.hole.rule?.mode === 'each' && hole.hole.terms[0]!.path.join('.') === field,
  )
  return same.length > 1
}

export function hasHoles(node: Bound): boolean {
  return holesOf(node).length > 0
}

export function hasSplit(use: Use): boolean {
  return use.cases.some(each => each.alternatives.some(({ alternative }) => alternative.split))
}
