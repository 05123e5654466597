/** A stream that ends when its reader has left without a word: it would hold its connection, and its place, for ever. */
import type { ChatResponse } from '../chat/chat-response.ts'
import type { ChatStream } from '../chat/chat-stream.ts'
import type { StreamEvent } from '../types.ts'

/** The stream, cancelled once nobody has waited for more of it for so many milliseconds. */
export function attended(stream: ChatStream, ms: number): ChatStream {
  return new AttendedStream(stream, ms)
}

class AttendedStream implements ChatStream {
  readonly #stream: ChatStream
  readonly #ms: number
  #timer: ReturnType<typeof setTimeout> | undefined
  /** Since when nobody waits for more. */
  #aloneSince = performance.now()
  #waiting = 0
  #taken = false

  constructor(stream: ChatStream, ms: number) {
    this.#stream = stream
    this.#ms = ms
    this.#timer = setTimeout(this.#check, ms)
    stream.closed.then(() => clearTimeout(this.#timer))
  }

  get response(): Promise<ChatResponse> {
    // Who waits for the end waits for all of it, unless somebody sets the pace by iterating.
    queueMicrotask(() => {
      if (!this.#taken) this.#waiting++
    })
    return this.#stream.response
  }

  get closed(): Promise<void> {
    return this.#stream.closed
  }

  [Symbol.asyncIterator](): AsyncIterator<StreamEvent> {
    return this.#attending(this.#stream[Symbol.asyncIterator]())
  }

  batches(): AsyncIterable<StreamEvent[]> {
    const batches = this.#stream.batches()
    return { [Symbol.asyncIterator]: () => this.#attending(batches[Symbol.asyncIterator]()) }
  }

  cancel(): void {
    this.#stream.cancel()
  }

  #attending<T>(iterator: AsyncIterator<T>): AsyncIterator<T> {
    this.#taken = true
    return {
      next: () => {
        this.#waiting++
        const next = iterator.next()
        next.then(this.#got, this.#got)
        return next
      },
      return: () => iterator.return?.() ?? Promise.resolve({ value: undefined, done: true }),
    }
  }

  readonly #got = (): void => {
    this.#waiting--
    this.#aloneSince = performance.now()
  }

  readonly #check = (): void => {
    const left = this.#waiting > 0 ? this.#ms : this.#ms - (performance.now() - this.#aloneSince)
    if (left > 0) this.#timer = setTimeout(this.#check, Math.ceil(left))
    else this.#stream.cancel()
  }
}
