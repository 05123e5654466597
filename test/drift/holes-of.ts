import type { Hole, Mapping } from '../../generator/mapping/model.ts'
import { mentionsBelow, rootsOf } from '../../generator/plan/mentions.ts'

/** Every hole of a mapping as it is written, found without any contract; not of rules that it inherits and leaves aside. */
export function holesOf(mapping: Mapping): Hole[] {
  const holes: Hole[] = []
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if (node instanceof Map) for (const value of node.values()) walk(value)
    else if ('kind' in node && node.kind === 'hole') holes.push(node as Hole)
    else for (const value of Object.values(node)) walk(value)
  }
  const used = mentionsBelow(mapping, rootsOf(mapping)).rules
  const rules = [...mapping.rules].filter(([name]) => used.has(name))
  walk({ ...mapping, rules: new Map(rules) })
  return holes
}
