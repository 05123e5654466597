/** A stream that stands for another one, which is still being opened. */
import type { ChatResponse } from './chat-response.ts'
import type { ChatStream } from './chat-stream.ts'
import { InterlinguaError, isInterlinguaError, toApiError } from './errors.ts'
import type { StreamEvent } from './types.ts'

/** What opening leads to. */
export interface Opened {
  /** Events of the stream that were read already. */
  head: StreamEvent[]
  stream: ChatStream
  /** The stream's, or what is to stand for it. Must not make the stream be read. */
  response: Promise<ChatResponse>
}

/** What who opens a stream is told of its reader. */
export interface Opening {
  cancelled: boolean
  /** All events at hand are wanted, not only the next one. */
  greedy: boolean
  /** Set by who opens: gives it up, for as long as there is something to give up. */
  cancel?: (() => void) | undefined
}

/** Opens at once. Where that fails, the stream is that error. */
export function deferredStream(open: (opening: Opening) => Promise<Opened>): ChatStream {
  return new DeferredStream(open)
}

class DeferredStream implements ChatStream {
  readonly #opening: Opening = { cancelled: false, greedy: false }
  readonly #opened: Promise<void>
  readonly #response: Promise<ChatResponse>
  #head: StreamEvent[] = []
  #at = 0
  #stream: ChatStream | undefined
  #taken = false
  #draining = false

  constructor(open: (opening: Opening) => Promise<Opened>) {
    const opened = open(this.#opening)
    this.#response = opened.then(
      ({ response }) => response,
      cause => Promise.reject(failureOf(cause)),
    )
    this.#response.catch(() => {})
    this.#opened = opened.then(
      ({ head, stream }) => {
        this.#head = head
        this.#stream = stream
        if (this.#opening.cancelled) stream.cancel()
      },
      cause => {
        this.#head = [{ type: 'error', error: toApiError(failureOf(cause)) }]
      },
    )
  }

  get response(): Promise<ChatResponse> {
    // Who asks for the answer and iterates at once shall set the pace by iterating.
    queueMicrotask(() => {
      if (!this.#taken && !this.#draining) this.#drain().catch(() => {})
    })
    return this.#response
  }

  get closed(): Promise<void> {
    const closed = () => {}
    return this.#response.then(closed, closed)
  }

  [Symbol.asyncIterator](): AsyncIterator<StreamEvent> {
    return this.#iterator(
      () => this.#head[this.#at++]!,
      stream => stream[Symbol.asyncIterator](),
    )
  }

  batches(): AsyncIterable<StreamEvent[]> {
    return {
      [Symbol.asyncIterator]: () => {
        this.#opening.greedy = true
        return this.#iterator(
          () => this.#takeHead(),
          stream => stream.batches()[Symbol.asyncIterator](),
        )
      },
    }
  }

  cancel(): void {
    this.#opening.cancelled = true
    if (this.#stream) this.#stream.cancel()
    else this.#opening.cancel?.()
  }

  /** First the head, then what the stream gives, by its own promises. */
  #iterator<T>(take: () => T, iterate: (stream: ChatStream) => AsyncIterator<T>): AsyncIterator<T> {
    this.#taken = true
    let rest: AsyncIterator<T> | undefined
    const next = (): Promise<IteratorResult<T>> => {
      if (rest) return rest.next()
      if (this.#at < this.#head.length) return Promise.resolve({ value: take(), done: false })
      if (this.#stream === undefined) return Promise.resolve({ value: undefined, done: true })
      rest = iterate(this.#stream)
      return rest.next()
    }
    return {
      next: () => (rest ? rest.next() : this.#stream ? next() : this.#opened.then(next)),
      return: () => {
        this.cancel()
        this.#takeHead()
        if (this.#stream) rest ??= iterate(this.#stream)
        return rest?.return?.() ?? Promise.resolve({ value: undefined, done: true })
      },
    }
  }

  #takeHead(): StreamEvent[] {
    const events = this.#head.slice(this.#at)
    this.#at = this.#head.length
    return events
  }

  async #drain(): Promise<void> {
    this.#draining = true
    this.#opening.greedy = true
    await this.#opened
    if (this.#stream === undefined) return
    for await (const _ of this.#stream.batches());
  }
}

function failureOf(cause: unknown): InterlinguaError {
  if (isInterlinguaError(cause)) return cause
  return new InterlinguaError({ kind: 'unknown', message: 'the stream failed' }, { cause })
}
