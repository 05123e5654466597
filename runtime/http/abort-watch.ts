/** When a call ends early: by the caller's signal, or because the connection broke. `TimedWatch` also knows timeouts. */
import { type ErrorContext, InterlinguaError } from '../errors.ts'
import { offAbort, onAbort } from './abort-listeners.ts'
import { connectionFailure } from './connection-failure.ts'
import { type EndingRequest, takesEndings } from './ending.ts'
import type { HttpRequest } from './http-request.ts'
import { LazyAbort } from './lazy-abort.ts'
import type { HttpTransport } from './transport.ts'

/** What is watched of a call: without its body, which a long stream shall not keep. */
export type Watched = Pick<HttpRequest, 'url' | 'signals' | 'where' | 'redact' | 'onStart'>

/** A request that is made ready. */
export type Sending = { -readonly [field in keyof EndingRequest]: EndingRequest[field] }

/**
 * The caller's signals, joined in one. It exists only where something can end the call, and no longer than until the answer
 * has come.
 */
export class Watch {
  /** The headers have come, and were good. */
  midStream = false
  aborted = false
  /** Something can end the call early. */
  declare readonly abortable: boolean
  /** Called when the call ends early, for what takes no notice of the signal. */
  declare onAbort: (() => void) | undefined
  /** Until the headers have come. */
  #ending: LazyAbort | undefined
  readonly #call: Omit<Watched, 'onStart'>
  /** Rejects what is waited for. An open stream keeps a listener less than with the signal. */
  #giveUp: (() => void) | undefined

  /** `timed`: a timer may end the call. */
  constructor({ url, signals, where, redact, onStart }: Watched, timed = false) {
    this.#call = { url, signals, where, redact }
    this.abortable = signals.length > 0 || timed || onStart !== undefined
    if (this.abortable) this.#ending = new LazyAbort()
    for (const signal of signals) {
      if (signal.aborted) this.abort()
      else onAbort(signal, this.abort)
    }
  }

  /** Adds what a transport is to be told, and to tell. */
  attach(request: Sending, transport: HttpTransport): void {
    if (this.#ending === undefined) return
    if (takesEndings(transport)) request.ending = this.#ending
    else request.signal = this.#ending.signal
  }

  readonly abort = (): void => {
    if (!this.abortable || this.aborted) return
    this.aborted = true
    this.#ending?.abort()
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
    this.#ending = undefined
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
