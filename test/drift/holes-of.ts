import { readFileSync } from 'node:fs'
import { callNames } from '../../generator/calls.ts'
import type { Hole, Literal, Mapping, Position } from '../../generator/mapping/model.ts'
import { mentionsBelow, rootsOf } from '../../generator/plan/mentions.ts'

/** A mapping without the rules that nothing names: what extends another one may inherit such, and they touch no contract. */
export function withoutUnnamed(mapping: Mapping): Mapping {
  const { rules } = mentionsBelow(mapping, rootsOf(mapping))
  return { ...mapping, rules: new Map([...mapping.rules].filter(([name]) => rules.has(name))) }
}

/** By line of a mapping, the operation of the stream that is told there; lines of it may be another mapping's. */
export function streamOps({ stream }: Mapping): Map<string, string> {
  const rules = stream.groups.flatMap(({ rules }) => rules)
  return new Map(
    rules.flatMap(({ op, at, template }) =>
      [at, ...holesOf(template).map(hole => hole.at)].map(at => [lineOf(at), op]),
    ),
  )
}

export const lineOf = ({ file, line }: Position) => `${file}:${line}`

/** Every hole below a node of a mapping as it is written, found without any contract. */
export function holesOf(node: unknown): Hole[] {
  return below(node, 'hole') as Hole[]
}

/** Lines whose holes are of no property of the contract: keys of a dictionary, and a body that is a list. */
const nowhere: Record<string, RegExp> = {
  'cohere-chat': /^ *"(document|search-result)>": /,
  'groq-chat': /source: \{ type: json, data: /,
  'together-chat': /^models: /,
}

export function isOfAProperty(mapping: Mapping, hole: Hole | Literal): boolean {
  // A whole answer that is one rule's.
  if (callNames.some(name => mapping[name]?.response === hole)) return false
  const line = readFileSync(hole.at.file, 'utf8').split('\n')[hole.at.line - 1] ?? ''
  return nowhere[mapping.api]?.test(line) !== true
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
