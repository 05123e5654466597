/** Finds patterns in a text that comes in pieces, and replaces them, whatever the pieces are. */

export interface Rule {
  /** With the flag `g`, and never matching an empty text. */
  readonly regex: RegExp
  /** In characters; what matches on and on is replaced in pieces of this length. */
  readonly maxLength: number
  /** What every match begins with: text is held back only from there on. */
  readonly start: string
  replace(match: string): string
}

/** A whole text with all matches replaced. */
export function replaced(rules: readonly Rule[], text: string): string {
  const scanner = new TextScanner(rules)
  return scanner.push(text) + scanner.flush()
}

/** For a text that is JSON: what is put in is written as JSON. */
export function inJson(rule: Rule): Rule {
  return { ...rule, replace: match => JSON.stringify(rule.replace(match)).slice(1, -1) }
}

/**
 * Give it the pieces with `push`, and at the end `flush`: what both give, joined, is the text with all matches
 * replaced, and the same for any pieces. Held back is what may still become a match, at most the longest one. What
 * stands at a place is decided once as many characters are known after it as the longest match has, and one more for
 * `\b`; before it a lookbehind sees one.
 */
export class TextScanner {
  readonly #rules: readonly Rule[]
  readonly #longest: number
  /** The last character that was passed on, as context, then what is held back. */
  #text = ''
  #from = 0

  constructor(rules: readonly Rule[]) {
    this.#rules = rules
    this.#longest = Math.max(0, ...rules.map(({ maxLength }) => maxLength))
  }

  push(piece: string): string {
    this.#text += piece
    return this.#pass(this.#text.length - this.#longest)
  }

  flush(): string {
    return this.#pass(Number.POSITIVE_INFINITY)
  }

  /** Passes on what begins before `end`, where everything is decided. */
  #pass(end: number): string {
    let passed = ''
    for (;;) {
      const found = this.#next(end)
      if (found === undefined) break
      passed += this.#text.slice(this.#from, found.at) + found.rule.replace(found.match)
      this.#from = found.at + found.match.length
    }
    const until = this.#holdFrom(end)
    passed += this.#text.slice(this.#from, until)
    this.#text = this.#text.slice(Math.max(0, until - 1))
    this.#from = Math.min(1, until)
    return passed
  }

  /** The first match that begins before `end`; of two that begin together the earlier rule's. */
  #next(end: number): { at: number; match: string; rule: Rule } | undefined {
    let first: { at: number; match: string; rule: Rule } | undefined
    for (const rule of this.#rules) {
      const found = matchOf(rule, this.#text, this.#from, Math.min(end, first?.at ?? end))
      if (found) first = { ...found, rule }
    }
    return first
  }

  /** From where on a match may begin that is not decided yet. */
  #holdFrom(end: number): number {
    const { length } = this.#text
    let at = Math.max(this.#from, end)
    while (at < length && !this.#rules.some(rule => this.#mayBegin(rule, at))) at++
    if (at >= length) return length
    // A pair of surrogates stays together.
    const code = this.#text.charCodeAt(at)
    return at > this.#from && code >= 0xdc00 && code < 0xe000 ? at - 1 : at
  }

  #mayBegin({ start }: Rule, at: number): boolean {
    return this.#text.startsWith(start.slice(0, this.#text.length - at), at)
  }
}

/** The first match of a rule that begins in this range, with no more than the rule's length in view. */
function matchOf(
  { regex, maxLength }: Rule,
  text: string,
  from: number,
  end: number,
): { at: number; match: string } | undefined {
  for (let at = from; at < end; ) {
    regex.lastIndex = at
    const found = regex.exec(text)
    if (!found || found.index >= end) return undefined
    const match = atPlace(regex, text.slice(Math.max(0, found.index - 1), found.index + maxLength + 1), found.index)
    if (match !== undefined) return { at: found.index, match: match.slice(0, maxLength) }
    at = found.index + 1
  }
  return undefined
}

/** What matches in this view at its beginning, behind the one character of context. */
function atPlace(regex: RegExp, view: string, index: number): string | undefined {
  const begin = Math.min(1, index)
  regex.lastIndex = begin
  const found = regex.exec(view)
  return found?.index === begin ? found[0] : undefined
}
