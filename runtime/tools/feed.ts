/** So many events wait for the reader before who tells them waits, too. */
const room = 64

/** Events for one reader, who may come later and sets the pace; or for nobody. */
export class Feed<T> implements AsyncIterable<T> {
  #events: T[] = []
  #over = false
  #taken = false
  /** Nobody reads, and nothing is kept. */
  #unread = false
  /** Nobody waits any more. */
  #free = false
  #wake: (() => void) | undefined
  #waiting: (() => void)[] = []
  readonly #left: () => void

  /** `left`: the reader goes before the end. */
  constructor(left: () => void) {
    this.#left = left
  }

  /** Resolves when there is room for more. */
  async put(event: T): Promise<void> {
    if (this.#unread) return
    this.#events.push(event)
    this.#wake?.()
    if (this.#events.length < room || this.#free) return
    await new Promise<void>(resolve => this.#waiting.push(resolve))
  }

  end(): void {
    this.#over = true
    this.#wake?.()
  }

  /** From now on nobody waits for the reader; what is told is still kept for it. */
  free(): void {
    this.#free = true
    this.#proceed()
  }

  /** Lets the events go, where nobody reads them. */
  drain(): void {
    if (this.#taken) return
    this.#unread = true
    this.#events = []
    this.#proceed()
  }

  [Symbol.asyncIterator](): AsyncIterator<T> {
    this.#taken = true
    return this.#read()
  }

  async *#read(): AsyncGenerator<T> {
    try {
      for (;;) {
        const events = this.#events
        this.#events = []
        this.#proceed()
        yield* events
        if (this.#events.length > 0) continue
        if (this.#over) return
        await new Promise<void>(resolve => {
          this.#wake = resolve
        })
      }
    } finally {
      this.#taken = false
      this.drain()
      if (!this.#over) this.#left()
    }
  }

  #proceed(): void {
    const waiting = this.#waiting
    this.#waiting = []
    for (const go of waiting) go()
  }
}
