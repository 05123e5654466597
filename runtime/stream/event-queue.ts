/** Events between who reads them from the wire and who iterates: pulled, by hand-written iterators. */
import type { StreamEvent } from '../types.ts'

/** Shared, so that a queue that waits keeps nothing of what was taken. */
const nothing: StreamEvent[] = []

export class EventQueue {
  /** Somebody iterates, or did. */
  taken = false
  /** By batches: all that is at hand is wanted, not only the next event. */
  greedy = false
  #events = nothing
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
    return this.#waiting.length > 0 || (this.#asking && !this.ready)
  }

  /** Whether there is an event at hand. */
  get ready(): boolean {
    return this.#at < this.#events.length
  }

  /** Takes the list over; it must not be used any more. The last one is told so. */
  push(events: StreamEvent[], last: boolean): void {
    if (!this.ready) {
      this.#events = events
      this.#at = 0
    } else for (const event of events) this.#events.push(event)
    if (last) this.#over = true
    while (this.#waiting.length > 0 && (this.#over || this.ready)) this.#waiting.shift()!()
  }

  /** One event after the other. */
  [Symbol.asyncIterator](): AsyncIterator<StreamEvent> {
    return this.#iterate(() => this.#takeOne())
  }

  /** All that are there, together. */
  batches(): AsyncIterable<StreamEvent[]> {
    return {
      [Symbol.asyncIterator]: () => {
        this.greedy = true
        return this.#iterate(() => this.#takeAll())
      },
    }
  }

  #iterate<T>(take: () => T): AsyncIterator<T> {
    this.taken = true
    const result = (): IteratorResult<T> =>
      this.ready ? { value: take(), done: false } : { value: undefined, done: true }
    return {
      next: () => {
        if (this.#ask()) return Promise.resolve(result())
        return new Promise(resolve => {
          // A list of one, where `push` would make room for many: thousands of streams wait at a time.
          this.#waiting = [...this.#waiting, () => resolve(result())]
        })
      },
      return: () => {
        this.#onReturn()
        this.#empty()
        return Promise.resolve({ value: undefined, done: true })
      },
    }
  }

  /** Makes events come, where none is at hand; true where there is something to say at once. */
  #ask(): boolean {
    if (!this.ready && !this.#over) {
      this.#asking = true
      this.#onWait()
      this.#asking = false
    }
    return this.ready || this.#over
  }

  #takeOne(): StreamEvent {
    const event = this.#events[this.#at++]!
    if (!this.ready) this.#empty()
    return event
  }

  #takeAll(): StreamEvent[] {
    const events = this.#at === 0 ? this.#events : this.#events.slice(this.#at)
    this.#empty()
    return events
  }

  #empty(): void {
    this.#events = nothing
    this.#at = 0
  }
}
