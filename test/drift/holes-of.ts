import { readFileSync } from 'node:fs'
import type { Hole, Literal, Mapping } from '../../generator/mapping/model.ts'
import { mentionsBelow, rootsOf } from '../../generator/plan/mentions.ts'

/** A mapping without the rules that nothing names: what extends another one may inherit such, and they touch no contract. */
export function named(mapping: Mapping): Mapping {
  const { rules } = mentionsBelow(mapping, rootsOf(mapping))
  return { ...mapping, rules: new Map([...mapping.rules].filter(([name]) => rules.has(name))) }
}

/** Every hole below a node of a mapping as it is written, found without any contract. */
export function holesOf(node: unknown): Hole[] {
  return below(node, 'hole') as Hole[]
}

/** Lines whose holes are of no property of the contract: keys of a dictionary, and a body that is a list. */
const nowhere: Record<string, RegExp> = { 'cohere-chat': /^ *"document>": /, 'together-chat': /^models: / }

export function isOfAProperty({ api }: Mapping, { at }: Hole): boolean {
  const line = readFileSync(at.file, 'utf8').split('\n')[at.line - 1] ?? ''
  return nowhere[api]?.test(line) !== true
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
