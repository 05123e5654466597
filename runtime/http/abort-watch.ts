/** When a call ends early: by the caller's signal, or because the connection broke. `TimedWatch` also knows timeouts. */
import { type ErrorContext, InterlinguaError } from '../errors.ts'
import { offAbort, onAbort } from './abort-listeners.ts'
import { connectionFailure } from './connection-failure.ts'
import type { Ending, EndingRequest } from './ending.ts'
import type { HttpRequest } from './http-request.ts'
import type { HttpTransport } from './transport.ts'

/** What is watched of a call: without its body, which a long stream shall not keep. */
export type Watched = Pick<HttpRequest, 'url' | 'signals' | 'where' | 'redact' | 'onStart'>

/** A request that is made ready. */
export type Sending = { -readonly [field in keyof EndingRequest]: EndingRequest[field] }

/**
 * The caller's signals, joined in one. One of the platform exists only where it is asked for, and no longer than until the
 * answer has come: it is a large thing, and thousands of streams may be open.
 */
export class Watch implements Ending {
  /** The headers have come, and were good. */
  midStream = false
  aborted = false
  /** Something can end the call early. */
  declare readonly abortable: boolean
  /** Called when the call ends early, for what takes no notice of the signal. */
  declare onAbort: (() => void) | undefined
  /** Until the headers have come. */
  #controller: AbortController | undefined
  #onEnd: (() => void) | undefined
  readonly #call: Omit<Watched, 'onStart'>
  /** Rejects what is waited for. An open stream keeps a listener less than with the signal. */
  #giveUp: (() => void) | undefined

  /** `timed`: a timer may end the call. */
  constructor({ url, signals, where, redact, onStart }: Watched, timed = false) {
    this.#call = { url, signals, where, redact }
    this.abortable = signals.length > 0 || timed || onStart !== undefined
    for (const signal of signals) {
      if (signal.aborted) this.abort()
      else onAbort(signal, this.abort)
    }
  }

  /** Adds what a transport is to be told, and to tell. */
  attach(request: Sending, transport: HttpTransport): void {
    if (!this.abortable) return
    if ('ending' in transport) request.ending = this
    else request.signal = this.signal
  }

  get signal(): AbortSignal {
    this.#controller ??= new AbortController()
    return this.#controller.signal
  }

  onEnd(giveUp: () => void): void {
    this.#onEnd = giveUp
  }

  readonly abort = (): void => {
    if (!this.abortable || this.aborted) return
    this.aborted = true
    this.#controller?.abort()
    this.#onEnd?.()
    this.#giveUp?.()
    this.onAbort?.()
  }

  /** What `work` gives, unless the call ends before: transports may take no notice of the signal. */
  guard<T>(work: () => Promise<T>): Promise<T> {
    if (!this.abortable) return work()
    if (this.aborted) return Promise.reject(new Error('aborted'))
    return new Promise((resolve, reject) => {
      this.#giveUp = () => reject(new Error('aborted'))
      work().then(resolve, reject)
    })
  }

  /** The headers have come. From here on who holds the answer ends the call. */
  answered(good: boolean): void {
    this.midStream = good
    this.#giveUp = undefined
    this.#controller = undefined
    this.#onEnd = undefined
  }

  /** Somebody waits for the answer to go on, or for all of it. */
  waiting(_whole?: boolean): void {}

  /** The answer has gone on. */
  spoke(): void {}

  /** Takes all timers and listeners away. */
  done(): void {
    for (const signal of this.#call.signals) offAbort(signal, this.abort)
  }

  failure(cause: unknown): InterlinguaError {
    const { url, signals, where, redact } = this.#call
    const context: ErrorContext = { ...where, midStream: this.midStream }
    if (!this.aborted) return connectionFailure(cause, url, context, redact)
    const reason: unknown = signals.find(({ aborted }) => aborted)?.reason
    return new InterlinguaError({ kind: 'aborted', message: 'the caller aborted' }, { ...context, cause: reason })
  }
}
