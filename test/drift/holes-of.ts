import type { Hole, Mapping } from '../../generator/mapping/model.ts'

/** Every hole of a mapping as it is written, found without any contract. */
export function holesOf(mapping: Mapping): Hole[] {
  const holes: Hole[] = []
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if (node instanceof Map) for (const value of node.values()) walk(value)
    else if ('kind' in node && node.kind === 'hole') holes.push(node as Hole)
    else for (const value of Object.values(node)) walk(value)
  }
  walk(mapping)
  return holes
}
