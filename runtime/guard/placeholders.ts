import type { Rule } from './text-scanner.ts'

/** What stands in the place of what was hidden, for one call: the same text has the same one. */
export class Placeholders {
  /** Puts hidden texts back. */
  readonly shown: Rule
  readonly #byText = new Map<string, string>()
  readonly #byPlaceholder = new Map<string, string>()
  readonly #counts = new Map<string, number>()
  /** Stood in the request before anything was hidden: they are no placeholders. */
  readonly #strange = new Set<string>()
  readonly #any: RegExp

  constructor(names: readonly string[]) {
    const longest = Math.max(0, ...names.map(({ length }) => length))
    this.#any = new RegExp(`\\[(?:${names.join('|')})_\\d{1,9}\\]`, 'g')
    this.shown = {
      regex: this.#any,
      maxLength: longest + 12,
      start: '[',
      replace: match => this.#byPlaceholder.get(match) ?? match,
    }
  }

  /** Never uses what looks like a placeholder in this text. Gives the text. */
  avoid(text: string): string {
    for (const [found] of text.matchAll(this.#any)) this.#strange.add(found)
    return text
  }

  hide(name: string, text: string): string {
    const key = `${name}:${text}`
    const known = this.#byText.get(key)
    if (known !== undefined) return known
    const made = this.#make(name)
    this.#byText.set(key, made)
    this.#byPlaceholder.set(made, text)
    return made
  }

  #make(name: string): string {
    for (;;) {
      const count = (this.#counts.get(name) ?? 0) + 1
      this.#counts.set(name, count)
      const made = `[${name}_${count}]`
      if (!this.#strange.has(made)) return made
    }
  }
}
