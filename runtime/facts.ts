import type { Facts } from './types.ts'

/** What is true of the models whose names match one pattern of `match` and none of `except`. */
export interface FactRow {
  /** Names with `*` for any text and `[abc]` for one of these characters. */
  match: readonly string[]
  except?: readonly string[]
  facts: Facts
}

interface CompiledRow {
  match: RegExp
  except?: RegExp
  facts: Facts
}

interface Compiled {
  rows: readonly CompiledRow[]
  /** What was asked for last: most programs use one model many times. */
  last?: { model: string; facts: Facts }
}

const compiled = new WeakMap<readonly FactRow[], Compiled>()

/**
 * All facts that the rows know about a model; where rows disagree the later one counts, unknown models have none.
 * The name is tried as it is, without its path (`models/`, …) and without the date or `latest` at its end.
 */
export function matchFacts(rows: readonly FactRow[], model: string): Facts {
  const known = compile(rows)
  if (known.last?.model !== model) known.last = { model, facts: match(known.rows, model) }
  return { ...known.last.facts }
}

function match(rows: readonly CompiledRow[], model: string): Facts {
  const names = spellings(model)
  const facts: Facts = {}
  for (const row of rows) {
    if (!names.some(name => row.match.test(name))) continue
    if (names.some(name => row.except?.test(name))) continue
    Object.assign(facts, row.facts)
  }
  return facts
}

function spellings(model: string): string[] {
  const bare = model.slice(model.lastIndexOf('/') + 1)
  const undated = bare.replace(/[-@](?:\d{8}|\d{4}-\d{2}-\d{2}|latest)$/, '')
  return [...new Set([model, bare, undated])]
}

function compile(rows: readonly FactRow[]): Compiled {
  let known = compiled.get(rows)
  if (known === undefined) {
    known = {
      rows: rows.map(row => ({
        match: namesLike(row.match),
        ...(row.except && row.except.length > 0 && { except: namesLike(row.except) }),
        facts: row.facts,
      })),
    }
    compiled.set(rows, known)
  }
  return known
}

/** Fits the names that are like one of these patterns: `*` for any text, `[abc]` for one of these characters. */
export function namesLike(patterns: readonly string[]): RegExp {
  return new RegExp(`^(?:${patterns.map(source).join('|')})$`, 's')
}

function source(pattern: string): string {
  const tokens = pattern.match(/\*+|\[[^\]]+\]|./gs) ?? []
  return tokens
    .map(token => {
      if (token.startsWith('*')) return '.*'
      if (token.length > 1) return `[${token.slice(1, -1).replace(/[\\^]/g, '\\$&')}]`
      return token.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
    })
    .join('')
}
