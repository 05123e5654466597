import { escaped } from '../text/pattern.ts'
import type { Facts } from '../types.ts'

/** What is true of the models whose names match one pattern of `match` and none of `except`. */
export interface FactRow<F extends object = Facts> {
  /** Names with `*` for any text and `[abc]` for one of these characters. */
  match: readonly string[]
  /** Names that are not meant though they match. */
  except?: readonly string[]
  /** What is true of these models. */
  facts: F
}

const compiled = new WeakMap<readonly string[], RegExp>()

/** What was asked for last: most programs use one model many times. */
const last = new WeakMap<readonly FactRow<object>[], { model: string; facts: object }>()

/**
 * All facts that the rows know about a model; where rows disagree the later one counts, unknown models have none.
 * The name is tried as it is, without its path (`models/`, …) and without the date or `latest` at its end.
 */
export function matchFacts<F extends object>(rows: readonly FactRow<F>[], model: string): Partial<F> {
  let known = last.get(rows)
  if (known?.model !== model) {
    known = { model, facts: factsOf(rows, model) }
    last.set(rows, known)
  }
  return { ...known.facts } as Partial<F>
}

function factsOf(rows: readonly FactRow<object>[], model: string): object {
  const bare = model.slice(model.lastIndexOf('/') + 1)
  const undated = bare.replace(/[-@](?:\d{8}|\d{4}-\d{2}-\d{2}|latest)$/, '')
  const isLike = (patterns: readonly string[]) => {
    const known = compiled.get(patterns) ?? namesLike(patterns)
    compiled.set(patterns, known)
    return [model, bare, undated].some(name => known.test(name))
  }
  const known = rows.filter(({ match, except }) => isLike(match) && !(except && isLike(except)))
  return Object.assign({}, ...known.map(({ facts }) => facts))
}

/** Fits the names that are like one of these patterns: `*` for any text, `[abc]` for one of these characters. */
export function namesLike(patterns: readonly string[]): RegExp {
  return new RegExp(`^(?:${patterns.map(source).join('|')})$`, 's')
}

function source(pattern: string): string {
  return pattern.replace(/\*+|\[([^\]]+)\]|./gs, (token, letters?: string) => {
    if (letters) return `[${letters.replace(/[\\^]/g, '\\$&')}]`
    return token.startsWith('*') ? '.*' : escaped(token)
  })
}
