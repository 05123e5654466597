/**
 * What is new in a text that goes on where another one was cut off. Models repeat some of what was told before they go
 * on: its end, or all of it. The longest such repetition is dropped, so that nothing is told twice.
 */

/** Whoever repeats so many characters of a beginning has started over; of a short one, half of it, but at least four. */
const startedOver = 8

export class Overlap {
  readonly #told: string
  /** Where in what was told the repetition may have begun: all that came is said there, and then more. */
  #starts: number[]
  /** Where the longest repetition that came to the end of what was told began. */
  #best: number
  /** What came and is not decided about; undefined once all that was repeated is dropped. */
  #held: string | undefined = ''

  constructor(told: string) {
    this.#told = told
    this.#starts = Array.from({ length: told.length }, (_, at) => at)
    this.#best = told.length
  }

  /** Whether some of the text is held back. */
  get isHolding(): boolean {
    return Boolean(this.#held)
  }

  /**
   * Takes the next piece of the text and gives what of it is new, as far as that is known. Undefined where the text is
   * another answer to the same question: it begins as the one that was told, and does not go on like it.
   */
  push(delta: string): string | undefined {
    if (this.#held === undefined) return delta
    const told = this.#told
    const before = this.#held.length
    this.#starts = this.#starts.filter(start => {
      const left = told.length - start - before
      if (left > delta.length) return told.startsWith(delta, start + before)
      if (start < this.#best && delta.startsWith(told.slice(told.length - left))) this.#best = start
      return false
    })
    this.#held += delta
    return this.#starts.length > 0 ? '' : this.#decide(this.#held)
  }

  /** The text is over, or cannot be waited for: what of the rest is new. */
  end(): string | undefined {
    return this.#held ? this.#decide(this.#held) : ''
  }

  #decide(text: string): string | undefined {
    const repeated = this.#told.length - this.#best
    const common = commonStart(this.#told, text)
    const enough = Math.max(4, Math.min(startedOver, this.#told.length / 2))
    if (common > repeated && common >= enough) return undefined
    this.#held = undefined
    return text.slice(repeated)
  }
}

function commonStart(told: string, text: string): number {
  let length = 0
  while (length < told.length && length < text.length && told[length] === text[length]) length++
  return length
}
