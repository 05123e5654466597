import type { Bound } from '../plan/model.ts'
import { holesOf } from './bound-tree.ts'
import { errorObject, findAccess } from './stream-decode.ts'
import { quote } from './text.ts'

/** How an error body is known and read: error bodies are untyped, for they may come from anywhere. */
export function findValue(node: Bound, needed: string): { condition: string; object: string } {
  const path = (name: string): string | undefined => {
    const hole = holesOf(node).find(each => each.hole.terms[0]!.path[0] === name)
    if (!hole || !findAccess(node, hole, { text: 'w', sure: true })) return undefined
    return `peek(w as object, ${pathOf(node, hole)!.map(quote).join(', ')})`
  }
  const named = (name: string) => path(name) ?? (name === 'code' ? path('status') : undefined)
  return { condition: `${path(needed)} !== undefined`, object: errorObject(named) }
}

function pathOf(node: Bound, hole: Bound): string[] | undefined {
  if (node === hole) return []
  if (node.kind !== 'map') return undefined
  for (const field of node.fields) {
    const below = pathOf(field.node, hole)
    if (below) return [field.key, ...below]
  }
  return undefined
}
