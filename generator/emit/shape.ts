/** Which wire fields a template consumes: what is left over is native. */
import type { Bound, Use } from '../plan/model.ts'
import type { ModuleScope } from './scope.ts'
import { key, object } from './text.ts'

/** Which wire fields a template consumes, as the `leftover` helper reads it. */
export function shapeText(node: Bound, scope: ModuleScope): string {
  if (node.kind === 'map') {
    const fields = node.fields
      .filter(({ node }) => !isNativeHole(node))
      .map(field => `${key(field.key)}: ${shapeText(field.node, scope)}`)
    const spread = node.spreads.flatMap(({ use }) => (use ? spreadShapes(use, scope) : []))
    return object([...fields, ...spread])
  }
  if (node.kind === 'list' && node.items.length === 1 && !(node.items[0]!.kind === 'hole' && node.items[0]!.hole.rule))
    return `[${shapeText(node.items[0]!, scope)}]`
  return 'true'
}

function spreadShapes(use: Use, scope: ModuleScope): string[] {
  const keys = new Map<string, string>()
  for (const { alternatives } of use.cases)
    for (const { node } of alternatives)
      if (node.kind === 'map') for (const field of node.fields) keys.set(field.key, shapeText(field.node, scope))
  return [...keys].map(([name, text]) => `${key(name)}: ${text}`)
}

function isNativeHole(node: Bound): boolean {
  return node.kind === 'hole' && node.hole.terms.length === 1 && node.hole.terms[0]!.path[0] === 'native'
}
