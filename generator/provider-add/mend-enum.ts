/** A table of the child's own: the words of the contract and no others. */
import type { Problem } from '../problem.ts'
import type { Child } from './child.ts'
import type { Tree } from './grammar.ts'

const said = /^enum (\w+): (?:the contract has no value|undecided value\(s\)) (.*?)(?:, as .*)?$/

export function mendedTable({ code, message }: Problem, child: Child): boolean {
  const [, name = '', words = ''] = said.exec(message) ?? []
  const rows = child.at(['enums', name])
  if (typeof rows !== 'object' || rows === null) return false
  const next = code === 'unknown-enum-value' ? without(rows as Tree, words) : withWords(rows as Tree, words)
  return child.set(['enums', name], next)
}

function without(rows: Tree, word: string): Tree {
  return Object.fromEntries(Object.entries(rows).filter(([key]) => key.replace(/>+$/, '') !== word))
}

/** A word that is one of the unified ones too means that; of any other only a person can say what it means. */
function withWords(rows: Tree, words: string): Tree {
  const { '*': other, ...named } = rows
  const known = Object.values(rows)
  const added = words.split(', ').map(word => [word, known.includes(word) ? word : null] as const)
  return { ...named, ...Object.fromEntries(added), ...(other !== undefined && { '*': other }) }
}
