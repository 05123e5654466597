/** Events between who reads them from the wire and who iterates: pulled, by hand-written iterators. */
import type { StreamEvent } from './types.ts'

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
  singly(): AsyncIterator<StreamEvent> {
    this.taken = true
    return new Iteration(this, takeOne)
  }

  /** All that are there, together. */
  batches(): AsyncIterable<StreamEvent[]> {
    return {
      [Symbol.asyncIterator]: () => {
        this.taken = true
        this.greedy = true
        return new Iteration(this, takeAll)
      },
    }
  }

  /** Makes events come, where none is at hand; true where there is something to say at once. */
  ask(): boolean {
    if (!this.ready && !this.#over) {
      this.#asking = true
      this.#onWait()
      this.#asking = false
    }
    return this.ready || this.#over
  }

  /** Calls `listener` once there is something to say. */
  wait(listener: () => void): void {
    // A list of one, where `push` would make room for many: thousands of streams wait at a time.
    this.#waiting = [...this.#waiting, listener]
  }

  takeOne(): StreamEvent {
    const event = this.#events[this.#at++]!
    if (!this.ready) this.#empty()
    return event
  }

  takeAll(): StreamEvent[] {
    const events = this.#at === 0 ? this.#events : this.#events.slice(this.#at)
    this.#empty()
    return events
  }

  /** Nobody wants the rest. */
  giveUp(): void {
    this.#onReturn()
    this.#empty()
  }

  #empty(): void {
    this.#events = nothing
    this.#at = 0
  }
}

const takeOne = (queue: EventQueue) => queue.takeOne()
const takeAll = (queue: EventQueue) => queue.takeAll()

class Iteration<T> implements AsyncIterator<T> {
  readonly #queue: EventQueue
  readonly #take: (queue: EventQueue) => T

  constructor(queue: EventQueue, take: (queue: EventQueue) => T) {
    this.#queue = queue
    this.#take = take
  }

  next(): Promise<IteratorResult<T>> {
    if (this.#queue.ask()) return Promise.resolve(this.#result())
    return new Promise(resolve => this.#queue.wait(() => resolve(this.#result())))
  }

  return(): Promise<IteratorResult<T>> {
    this.#queue.giveUp()
    return Promise.resolve({ value: undefined, done: true })
  }

  #result(): IteratorResult<T> {
    return this.#queue.ready ? { value: this.#take(this.#queue), done: false } : { value: undefined, done: true }
  }
}
