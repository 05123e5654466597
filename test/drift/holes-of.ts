import { readFileSync } from 'node:fs'
import { callNames } from '../../generator/calls.ts'
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

/**
 * Lines that the comparison misses: it compares operations, and what a batch's file has in its lines is of none; of
 * xai-responses it is not known why.
 */
const missed: Record<string, RegExp> = {
  'xai-responses': /^ {4}input: \[|\.run: content, role: |response\.function_call_arguments\.done/,
  '*': /^batchLine: |^ {2}request: \{ custom_id: |^ {2}response: \{ custom_id: /,
}

export function isOfAProperty(mapping: Mapping, hole: Hole | Literal): boolean {
  // A whole answer that is one rule's.
  if (callNames.some(name => mapping[name]?.response === hole)) return false
  const line = readFileSync(hole.at.file, 'utf8').split('\n')[hole.at.line - 1] ?? ''
  return ![nowhere[mapping.api], missed[mapping.api], missed['*']].some(pattern => pattern?.test(line))
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
