/** What a vendor's mapping no longer has of the grammar that it extends. */
import type { Child, Path } from './child.ts'
import type { Tree } from './grammar.ts'
import { rulesBelow } from './mend-required.ts'

/** Everything that was taken out, as paths of the mapping. */
export function leftOut(tree: Tree, path: Path = []): string[] {
  return Object.entries(tree).flatMap(([key, value]) => {
    const here = [...path, key]
    if (here[0] === 'enums') return []
    if (value === null) return [here.join('.')]
    return typeof value === 'object' && !Array.isArray(value) ? leftOut(value as Tree, here) : []
  })
}

/** Without these a chat is hardly one: whoever adds the vendor must find out how it does them. */
export function gaps(child: Child, grammar: Tree): string[] {
  const [before, after] = [opsOf(grammar.stream), opsOf(child.at(['stream']))]
  const lost = [...before].filter(op => !after.has(op) && /^(text|tool-call|finish|usage)\b(?!\.logprobs)/.test(op))
  const streams = lost.map(op => `stream: the document has no place for ${op}`)
  if (valueAtOf(child, ['chat', 'request', 'tools']) === undefined) return streams
  const named = rulesBelow([child.at(['chat', 'request']), child.at(['chat', 'response'])], name =>
    child.at(['rules', name]),
  )
  const rules = grammar.rules as { [name: string]: { cases?: Tree } }
  const missing = ['tool-call', 'tool-result'].filter(tag => {
    const able = Object.keys(rules).filter(name => tag in (rules[name]?.cases ?? {}))
    return able.length > 0 && !able.some(name => named.has(name) && hasCase(child, name, tag))
  })
  const uses = missing.map(tag => `rules: the document has tools, but no place for a ${tag}`)
  const calls = [...named].some(name => hasCase(child, name, 'tool-result'))
  const hasId = [...named].some(name =>
    JSON.stringify(child.at(['rules', name, 'cases', 'tool-result']) ?? '').includes('$id'),
  )
  return [
    ...streams,
    ...uses,
    ...(calls && !hasId ? ['rules: the document has no place for the id of a tool-result'] : []),
  ]
}

function hasCase(child: Child, rule: string, tag: string): boolean {
  const found = child.at(['rules', rule, 'cases', tag])
  return found !== undefined && found !== null
}

function valueAtOf(child: Child, path: Path): unknown {
  return child.at(path) ?? undefined
}

function opsOf(stream: unknown): Set<string> {
  if (typeof stream !== 'object' || stream === null) return new Set()
  return new Set(
    Object.entries(stream).flatMap(([key, value]) => [
      ...(/^[a-z][a-z-]*(\.[a-z]+)?$/.test(key) && value !== null ? [key] : []),
      ...opsOf(value),
    ]),
  )
}
