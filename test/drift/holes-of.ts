import type { Hole, Literal } from '../../generator/mapping/model.ts'

/** Every hole below a node of a mapping as it is written, found without any contract. */
export function holesOf(node: unknown): Hole[] {
  return below(node, 'hole') as Hole[]
}

/** Every literal. */
export function literalsOf(node: unknown): Literal[] {
  return below(node, 'literal') as Literal[]
}

function below(root: unknown, kind: 'hole' | 'literal'): unknown[] {
  const found: unknown[] = []
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if (node instanceof Map) for (const value of node.values()) walk(value)
    else if ('kind' in node && node.kind === kind) found.push(node)
    else for (const value of Object.values(node)) walk(value)
  }
  walk(root)
  return found
}
