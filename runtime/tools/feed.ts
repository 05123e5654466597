/** Events for one reader, who may come later. */
export class Feed<T> implements AsyncIterable<T> {
  #events: T[] = []
  #over = false
  #wake: (() => void) | undefined
  readonly #left: () => void

  /** `left`: the reader goes before the end. */
  constructor(left: () => void) {
    this.#left = left
  }

  push(event: T): void {
    this.#events.push(event)
    this.#wake?.()
  }

  end(): void {
    this.#over = true
    this.#wake?.()
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T> {
    try {
      for (;;) {
        const events = this.#events
        this.#events = []
        yield* events
        if (this.#events.length > 0) continue
        if (this.#over) return
        await new Promise<void>(resolve => {
          this.#wake = resolve
        })
      }
    } finally {
      if (!this.#over) this.#left()
    }
  }
}
