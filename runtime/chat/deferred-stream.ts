/** A stream that stands for another one, which is still being opened. */
import { InterlinguaError, isInterlinguaError, toApiError } from '../errors.ts'
import type { StreamEvent } from '../types.ts'
import type { ChatResponse } from './chat-response.ts'
import type { ChatStream } from './chat-stream.ts'

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

const nothing: StreamEvent[] = []

class DeferredStream implements ChatStream {
  /** Settled as soon as there is a head, or a stream, or the error that stands for them. */
  declare readonly opened: Promise<void>
  declare stream: ChatStream | undefined
  readonly #opening: Opening = { cancelled: false, greedy: false }
  readonly #response: Promise<ChatResponse>
  #head = nothing
  #at = 0
  #taken = false
  #draining = false

  constructor(open: (opening: Opening) => Promise<Opened>) {
    const opened = open(this.#opening)
    this.#response = opened.then(
      ({ response }) => response,
      cause => Promise.reject(failureOf(cause)),
    )
    this.#response.catch(() => {})
    this.opened = opened.then(
      ({ head, stream }) => {
        this.#head = head
        this.stream = stream
        // With it goes what was opened with: the request, say.
        this.#opening.cancel = undefined
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
    this.#taken = true
    return new HeadFirst(this, takeOne, singly)
  }

  batches(): AsyncIterable<StreamEvent[]> {
    return {
      [Symbol.asyncIterator]: () => {
        this.#taken = true
        this.#opening.greedy = true
        return new HeadFirst(this, takeHead, together)
      },
    }
  }

  cancel(): void {
    this.#opening.cancelled = true
    if (this.stream) this.stream.cancel()
    else this.#opening.cancel?.()
  }

  get hasHead(): boolean {
    return this.#at < this.#head.length
  }

  takeOne(): StreamEvent {
    const event = this.#head[this.#at++]!
    if (!this.hasHead) this.takeHead()
    return event
  }

  takeHead(): StreamEvent[] {
    const events = this.#head.slice(this.#at)
    this.#head = nothing
    this.#at = 0
    return events
  }

  async #drain(): Promise<void> {
    this.#draining = true
    this.#opening.greedy = true
    await this.opened
    if (this.stream === undefined) return
    for await (const _ of this.stream.batches());
  }
}

const takeOne = (deferred: DeferredStream) => deferred.takeOne()
const takeHead = (deferred: DeferredStream) => deferred.takeHead()
const singly = (stream: ChatStream) => stream[Symbol.asyncIterator]()
const together = (stream: ChatStream) => stream.batches()[Symbol.asyncIterator]()

/** First the head, then what the stream gives, by its own promises. */
class HeadFirst<T> implements AsyncIterator<T> {
  readonly #deferred: DeferredStream
  readonly #take: (deferred: DeferredStream) => T
  readonly #iterate: (stream: ChatStream) => AsyncIterator<T>
  #rest: AsyncIterator<T> | undefined

  constructor(
    deferred: DeferredStream,
    take: (deferred: DeferredStream) => T,
    iterate: (stream: ChatStream) => AsyncIterator<T>,
  ) {
    this.#deferred = deferred
    this.#take = take
    this.#iterate = iterate
  }

  next(): Promise<IteratorResult<T>> {
    if (this.#rest) return this.#rest.next()
    return this.#deferred.stream ? this.#first() : this.#deferred.opened.then(() => this.#first())
  }

  return(): Promise<IteratorResult<T>> {
    const deferred = this.#deferred
    deferred.cancel()
    deferred.takeHead()
    if (deferred.stream) this.#rest ??= this.#iterate(deferred.stream)
    return this.#rest?.return?.() ?? Promise.resolve({ value: undefined, done: true })
  }

  #first(): Promise<IteratorResult<T>> {
    const deferred = this.#deferred
    if (this.#rest) return this.#rest.next()
    if (deferred.hasHead) return Promise.resolve({ value: this.#take(deferred), done: false })
    if (deferred.stream === undefined) return Promise.resolve({ value: undefined, done: true })
    this.#rest = this.#iterate(deferred.stream)
    return this.#rest.next()
  }
}

function failureOf(cause: unknown): InterlinguaError {
  if (isInterlinguaError(cause)) return cause
  return new InterlinguaError({ kind: 'unknown', message: 'the stream failed' }, { cause })
}
