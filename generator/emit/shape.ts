/** Which wire fields a template consumes: what is left over is native. */
import type { Bound, Use } from '../plan/model.ts'
import { columnsOf, partial } from './bound-tree.ts'
import { key, object, pure, quote } from './text.ts'

/** Wholly, or of an object these fields, or of a list's first element these. */
export type Shape = true | ObjectShape | readonly [Shape]

export interface ObjectShape {
  readonly [field: string]: Shape
}

/** What a template consumes of a wire value. */
export function shapeOf(node: Bound): Shape {
  if (node.kind === 'map') {
    const own = node.fields
      .filter(({ node }) => !isNativeHole(node) && !isPartial(node))
      .map(field => [field.key, shapeOf(field.node)])
    const spread = node.spreads.flatMap(({ use, hole }) => (use && !hole.behind ? spreadShapes(use) : []))
    return Object.fromEntries([...own, ...spread])
  }
  if (node.kind === 'list' && node.items.length === 1 && !(node.items[0]!.kind === 'hole' && node.items[0]!.hole.rule))
    return [shapeOf(node.items[0]!)]
  if (node.kind === 'hole' && node.hole.rule?.text === 'columns' && node.use)
    return Object.fromEntries(columnsOf(node.use).map(field => [field, true]))
  if (node.kind === 'hole' && node.hole.rule?.lists)
    return Object.fromEntries(node.hole.rule.lists.slice(0, 2).map(field => [field, true]))
  return true
}

/** The constant by which the runtime knows these fields: their names, and those below them. */
export function fieldsText(shape: ObjectShape): string {
  const entries = Object.entries(shape).sort(([a], [b]) => (a < b ? -1 : 1))
  const nested = entries.flatMap(([name, inner]) => (inner === true ? [] : [`${key(name)}: ${nestedText(inner)}`]))
  const names = entries.flatMap(([name, inner]) => (inner === true ? [name] : []))
  const more = nested.length === 0 ? '' : `, ${object(nested)}`
  return `${pure} fields(${quote(names.join(' '))}${more})`
}

function nestedText(shape: ObjectShape | readonly [Shape]): string {
  if (!isList(shape)) return fieldsText(shape)
  const [first] = shape
  return first === true || isList(first) ? `${pure} firstOf()` : `${pure} firstOf(${fieldsText(first)})`
}

export function isList(shape: Shape): shape is readonly [Shape] {
  return Array.isArray(shape)
}

function spreadShapes(use: Use): [string, Shape][] {
  const shapes = new Map<string, Shape>()
  for (const { alternatives } of use.cases)
    for (const { node } of alternatives)
      if (node.kind === 'map') for (const field of node.fields) shapes.set(field.key, shapeOf(field.node))
  return [...shapes]
}

/** What is read of the wire, and stays native as well. */
export function isPartial(node: Bound): boolean {
  return node.kind === 'hole' && partial.includes(node.hole.codec?.name ?? '')
}

function isNativeHole(node: Bound): boolean {
  return node.kind === 'hole' && node.hole.terms.length === 1 && node.hole.terms[0]!.path[0] === 'native'
}
