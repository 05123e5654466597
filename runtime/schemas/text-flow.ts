/** A text that comes in pieces, and what is written of it. Reading waits (yields) where the text has not come yet. */

/** Thrown where the text is over, or no JSON: what was held back is written, and the rest as it comes. */
export const stop: unique symbol = Symbol('stop')

/** Waits for more text. */
export type Reading<T = void> = Generator<void, T>

const notSpace = /[^ \t\n\r]/g
const inString = /["\\]/g
const inNested = /["{}[\]]/g
const endOfLiteral = /[ \t\n\r,\]}]/g

export class TextFlow {
  #text = ''
  #at = 0
  #ended = false
  /** What is written, and on top of it what is held back. */
  #layers = ['']

  push(piece: string): void {
    this.#text = this.#text.slice(this.#at) + piece
    this.#at = 0
  }

  end(): void {
    this.#ended = true
  }

  /** What was written since it was asked last. */
  written(): string {
    const [text = ''] = this.#layers
    this.#layers[0] = ''
    return text
  }

  /** All of it, and what was not read yet. */
  everything(): string {
    const text = this.#layers.join('') + this.#text.slice(this.#at)
    this.#layers = ['']
    this.#text = ''
    this.#at = 0
    return text
  }

  write(text: string): void {
    this.#layers[this.#layers.length - 1] += text
  }

  /** Holds back what is written from now on. */
  hold(): void {
    this.#layers.push('')
  }

  /** What was held back, which is not written. */
  taken(): string {
    return this.#layers.pop()!
  }

  release(): void {
    this.write(this.taken())
  }

  /** Reads a text again. */
  unread(text: string): void {
    this.push('')
    this.#text = text + this.#text
  }

  /** The next letter. */
  *next(): Reading<string> {
    while (this.#at >= this.#text.length) {
      if (this.#ended) throw stop
      yield
    }
    return this.#text[this.#at]!
  }

  /** Reads one letter without writing it, which must be this one. */
  *skip(letter: string): Reading {
    if ((yield* this.next()) !== letter) throw stop
    this.#at++
  }

  *take(letter: string): Reading {
    yield* this.skip(letter)
    this.write(letter)
  }

  *space(): Reading {
    yield* this.#until(notSpace)
  }

  /** A text with its quotes, as it is written. */
  *string(): Reading {
    yield* this.take('"')
    for (;;) {
      if ((yield* this.#until(inString)) === '"') break
      yield* this.take('\\')
      this.write(yield* this.next())
      this.#at++
    }
    yield* this.take('"')
  }

  /** A number or a word; at the end of all it is whole, too. */
  *literal(): Reading {
    try {
      yield* this.#until(endOfLiteral)
    } catch (over) {
      if (over !== stop) throw over
    }
  }

  /** One value as it is. */
  *value(): Reading {
    const first = yield* this.next()
    if (first === '"') return yield* this.string()
    if (first !== '{' && first !== '[') return yield* this.literal()
    let depth = 0
    do {
      const found = yield* this.#until(inNested)
      if (found === '"') yield* this.string()
      else {
        depth += found === '{' || found === '[' ? 1 : -1
        yield* this.take(found)
      }
    } while (depth > 0)
  }

  /** Everything before the letter. */
  *before(letter: string): Reading {
    while ((yield* this.next()) !== letter) {
      const found = this.#text.indexOf(letter, this.#at)
      this.#advance(found < 0 ? this.#text.length : found)
    }
  }

  /** Writes what stands before the next of these letters, and gives that. */
  *#until(letters: RegExp): Reading<string> {
    for (;;) {
      yield* this.next()
      letters.lastIndex = this.#at
      const found = letters.exec(this.#text)
      this.#advance(found?.index ?? this.#text.length)
      if (found) return found[0]
    }
  }

  #advance(to: number): void {
    this.write(this.#text.slice(this.#at, to))
    this.#at = to
  }
}
