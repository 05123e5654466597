/** Events between who reads them from the wire and who iterates: pulled, by hand-written iterators. */
import type { StreamEvent } from './types.ts'

export class EventQueue {
  /** Somebody iterates, or did. */
  taken = false
  /** By batches: all that is at hand is wanted, not only the next event. */
  greedy = false
  #events: StreamEvent[] = []
  #at = 0
  #over = false
  #asking = false
  #waiting: (() => void)[] = []
  readonly #onWait: () => void
  readonly #onReturn: () => void

  /** `onWait` is called when somebody waits for an event, and may push it at once; `onReturn` when an iteration is given up. */
  constructor(onWait: () => void, onReturn: () => void) {
    this.#onWait = onWait
    this.#onReturn = onReturn
  }

  /** Whether somebody waits for an event. */
  get awaited(): boolean {
    return this.#waiting.length > 0 || (this.#asking && this.#at >= this.#events.length)
  }

  /** Takes the list over; it must not be used any more. The last one is told so. */
  push(events: StreamEvent[], last: boolean): void {
    if (this.#at >= this.#events.length) {
      this.#events = events
      this.#at = 0
    } else for (const event of events) this.#events.push(event)
    if (last) this.#over = true
    while (this.#waiting.length > 0 && (this.#over || this.#at < this.#events.length)) this.#waiting.shift()!()
  }

  /** One event after the other. */
  singly(): AsyncIterator<StreamEvent> {
    return this.#iterator(() => this.#events[this.#at++]!)
  }

  /** All that are there, together. */
  batches(): AsyncIterable<StreamEvent[]> {
    return {
      [Symbol.asyncIterator]: () => {
        this.greedy = true
        return this.#iterator(() => this.#takeAll())
      },
    }
  }

  #ask(): void {
    this.#asking = true
    this.#onWait()
    this.#asking = false
  }

  #takeAll(): StreamEvent[] {
    const events = this.#at === 0 ? this.#events : this.#events.slice(this.#at)
    this.#events = []
    this.#at = 0
    return events
  }

  #iterator<T>(take: () => T): AsyncIterator<T> {
    this.taken = true
    const result = (): IteratorResult<T> =>
      this.#at < this.#events.length ? { value: take(), done: false } : { value: undefined, done: true }
    return {
      next: () => {
        if (this.#at < this.#events.length) return Promise.resolve({ value: take(), done: false })
        if (!this.#over) this.#ask()
        if (this.#at < this.#events.length || this.#over) return Promise.resolve(result())
        return new Promise(resolve => this.#waiting.push(() => resolve(result())))
      },
      return: () => {
        this.#onReturn()
        this.#takeAll()
        return Promise.resolve({ value: undefined, done: true })
      },
    }
  }
}
