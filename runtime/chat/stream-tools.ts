/** What middleware needs to watch, change and replay streams. All of it is read at the pace of the last reader. */
import type { InterlinguaError } from '../errors.ts'
import { EventQueue } from '../stream/event-queue.ts'
import type { StreamEvent } from '../types.ts'
import type { ChatResponse } from './chat-response.ts'
import type { ChatStream } from './chat-stream.ts'
import { type Change, DerivedStream, hookError } from './derived-stream.ts'
import { RelayedStream } from './relayed-stream.ts'

/** Called while a stream is read; nothing waits for a promise they give. */
export interface StreamHooks {
  /** Each event once, in order, before the reader gets it. What it throws ends the stream by an `unknown` error. */
  event?(event: StreamEvent): void
  /** The whole answer, once, before `response` fulfils. What it throws rejects `response`, as `unknown`. */
  done?(response: ChatResponse): void
  /** What went wrong, once; `aborted` where the reader cancelled or broke out. What it throws is dropped. */
  failed?(error: InterlinguaError): void
}

/**
 * The same stream, watched: nothing of it is read that nobody asked for. Without `event` the reader has the stream's own
 * iterators, so that an event costs nothing more.
 */
export function tapStream(stream: ChatStream, hooks: StreamHooks): ChatStream {
  const { event } = hooks
  const see: Change = told => {
    event?.(told)
    return told
  }
  return new WatchedStream(event ? new DerivedStream(stream, see, true) : stream, hooks)
}

/**
 * A stream of other events. Its response is their fold, with the losses that its start tells and the headers of the first
 * one; a failure's `partial` is their fold, too. The end stays the stream's own: its last event may be changed, not taken away nor turned from
 * `finish` to `error` or back. What `change` throws, or an `error` that it tells, ends both streams by that error.
 */
export function mapStream(stream: ChatStream, change: Change): ChatStream {
  return new DerivedStream(stream, change, false)
}

/** A stream that has come whole already: it tells these events, the last of them a `finish`. */
export function streamOf(events: readonly StreamEvent[], response: ChatResponse): ChatStream {
  const queue = new EventQueue(
    () => {},
    () => {},
  )
  queue.push([...events], true)
  return {
    response: Promise.resolve(response),
    closed: Promise.resolve(),
    [Symbol.asyncIterator]: () => queue[Symbol.asyncIterator](),
    batches: () => queue.batches(),
    cancel: () => {},
  }
}

class WatchedStream extends RelayedStream {
  protected readonly outlet: ChatStream
  readonly #hooks: StreamHooks
  protected readonly whole: Promise<ChatResponse>

  constructor(source: ChatStream, hooks: StreamHooks) {
    super()
    this.outlet = source
    this.#hooks = hooks
    this.whole = source.closed.then(() => source.response).then(this.#done, this.#failed)
    this.whole.catch(() => {})
  }

  get response(): Promise<ChatResponse> {
    // Asked for, it makes the source be read.
    this.outlet.response.catch(() => {})
    return this.whole
  }

  cancel(): void {
    this.outlet.cancel()
  }

  readonly #done = (response: ChatResponse): ChatResponse => {
    try {
      this.#hooks.done?.(response)
    } catch (cause) {
      throw hookError(cause)
    }
    return response
  }

  readonly #failed = (error: InterlinguaError): never => {
    try {
      this.#hooks.failed?.(error)
    } catch {
      // What the stream failed with counts, not what the hook makes of it.
    }
    throw error
  }
}
