/** Whether a wire demands to be told where in a text each citation stands, and what it counts over. */
import type { Bound, Use } from '../plan/model.ts'
import { holesOf, saysMore } from './bound-tree.ts'

export function spansOf(response: Bound): 'text' | 'answer' | undefined {
  return citedBelow(response, 'text', new Set())
}

function citedBelow(node: Bound, over: 'text' | 'answer', seen: Set<Use>): 'text' | 'answer' | undefined {
  const holes = holesOf(node)
  const isOne = holes.some(({ hole }) => hole.rule?.text === 'joined' && hole.terms[0]!.path.join('.') === 'content')
  for (const { use, hole } of holes) {
    if (use === undefined || seen.has(use)) continue
    seen.add(use)
    if (hole.terms[0]!.path.join('.') === 'citations' && demandsSpan(use)) return over
    const below = isOne && saysMore(use) ? 'answer' : over
    for (const { alternatives } of use.cases)
      for (const alternative of alternatives) {
        const found = citedBelow(alternative.node, below, seen)
        if (found) return found
      }
  }
  return undefined
}

function demandsSpan(use: Use): boolean {
  const nodes = use.cases.flatMap(({ alternatives }) => alternatives.map(({ node }) => node))
  return nodes.some(node =>
    holesOf(node).some(({ hole, slot }) => hole.terms[0]!.path.join('.') === 'start' && slot.required),
  )
}
