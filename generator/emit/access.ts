/** How a wire value is reached: expressions of paths into the value `w`. */
import type { Bound, BoundHole } from '../plan/model.ts'
import { quote } from './text.ts'

/** An expression of a wire value; `sure` when it cannot be null or undefined. */
export interface Access {
  text: string
  sure: boolean
}

export function property(at: Access, name: string, node: { slot: { everywhere: boolean } }, loose = false): Access {
  if (loose || !node.slot.everywhere) return { text: `read(${at.text}, ${quote(name)})`, sure: false }
  const plain = /^[A-Za-z_$][\w$]*$/.test(name)
  const dot = at.sure ? (plain ? '.' : '') : '?.'
  return { text: `${at.text}${dot}${plain ? name : `[${quote(name)}]`}`, sure: false }
}

export function findAccess(node: Bound, hole: BoundHole, at: Access): Access | undefined {
  if (node === hole) return at
  if (node.kind === 'list') {
    for (const item of node.items) {
      const found = findAccess(item, hole, { text: `at0(${at.text})`, sure: false })
      if (found) return found
    }
    return undefined
  }
  if (node.kind !== 'map') return undefined
  for (const field of node.fields) {
    const found = findAccess(field.node, hole, property(at, field.key, field.node))
    if (found) return found
  }
  return undefined
}
