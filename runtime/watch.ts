/** When a call ends early: by its timeouts, by the caller's signal, or because the connection broke. */
import { offAbort, onAbort } from './abort-listeners.ts'
import { connectionFailure } from './connection-failure.ts'
import { type ErrorContext, InterlinguaError, type TimeoutPhase } from './errors.ts'
import type { HttpRequest, Timeouts } from './http-request.ts'

/** Timers and the caller's signal, joined in one signal. All of it exists only where it is asked for. */
export class Watch {
  /** The headers have come, and were good. */
  midStream = false
  /** Called when the call ends early, for what takes no notice of the signal. */
  onAbort: (() => void) | undefined
  readonly #controller: AbortController | undefined
  readonly #call: Pick<HttpRequest, 'url' | 'timeout' | 'signals' | 'where' | 'redact'>
  readonly #total: ReturnType<typeof setTimeout> | undefined
  readonly #headers: ReturnType<typeof setTimeout> | undefined
  #connect: ReturnType<typeof setTimeout> | undefined
  #idle: ReturnType<typeof setTimeout> | undefined
  /** When somebody began to wait for the next event; 0 while nobody does. */
  #waitingSince = 0
  #spoken = false
  /** The answer is waited for as a whole. */
  #whole = false
  /** Rejects what is waited for. An open stream keeps a listener less than with the signal. */
  #giveUp: (() => void) | undefined
  #expired: TimeoutPhase | undefined

  constructor(request: HttpRequest) {
    // Without the body: a long stream shall not keep it.
    const { url, timeout, signals, where, redact } = request
    this.#call = { url, timeout, signals, where, redact }
    if (request.signals.length > 0 || request.timeout || request.onStart) this.#controller = new AbortController()
    const { headers, total } = request.timeout ?? {}
    if (headers !== undefined) this.#headers = setTimeout(this.#expire, headers, 'headers')
    if (total !== undefined) {
      const gone = performance.now() - (request.begunAt ?? performance.now())
      this.#total = setTimeout(this.#expire, Math.max(0, total - gone), 'total')
    }
    for (const signal of request.signals) {
      if (signal.aborted) this.abort()
      else onAbort(signal, this.abort)
    }
  }

  /** Given to who sends and reads, where anything can end the call early. */
  get signal(): AbortSignal | undefined {
    return this.#controller?.signal
  }

  get aborted(): boolean {
    return this.#controller?.signal.aborted === true
  }

  readonly connecting = (): void => {
    const connect = this.#call.timeout?.connect
    if (connect !== undefined) this.#connect ??= setTimeout(this.#expire, connect, 'connect')
  }

  readonly connected = (): void => {
    clearTimeout(this.#connect)
    this.#connect = undefined
  }

  readonly abort = (): void => {
    if (!this.#controller || this.aborted) return
    this.#controller.abort()
    this.#giveUp?.()
    this.onAbort?.()
  }

  readonly #expire = (phase: TimeoutPhase): void => {
    this.#expired ??= phase
    this.abort()
  }

  /** What `work` gives, unless the call ends before: transports may take no notice of the signal. */
  guard<T>(work: () => Promise<T>): Promise<T> {
    if (!this.#controller) return work()
    if (this.aborted) return Promise.reject(new Error('aborted'))
    return new Promise((resolve, reject) => {
      this.#giveUp = () => reject(new Error('aborted'))
      work().then(resolve, reject)
    })
  }

  /** The headers have come. */
  answered(good: boolean): void {
    this.midStream = good
    this.#giveUp = undefined
    clearTimeout(this.#connect)
    clearTimeout(this.#headers)
  }

  /** Somebody waits for the answer to go on, or for all of it. One timer serves all waits. */
  waiting(whole = false): void {
    this.#whole = whole
    const longest = this.#longest()
    if (longest === undefined || this.#waitingSince !== 0) return
    this.#waitingSince = performance.now()
    this.#idle ??= setTimeout(this.#check, longest)
  }

  #longest(): number | undefined {
    const { firstEvent, idle } = this.#call.timeout ?? {}
    return this.#spoken || this.#whole ? idle : (firstEvent ?? idle)
  }

  /** The answer has gone on. */
  spoke(): void {
    if (!this.#spoken) {
      // The waits to come may be shorter than the first.
      clearTimeout(this.#idle)
      this.#idle = undefined
    }
    this.#spoken = true
    this.#waitingSince = 0
  }

  readonly #check = (): void => {
    this.#idle = undefined
    if (this.#waitingSince === 0) return
    const left = this.#longest()! - (performance.now() - this.#waitingSince)
    if (left > 0) this.#idle = setTimeout(this.#check, Math.ceil(left))
    else if (this.#whole) this.#expire('body')
    else this.#expire(this.#spoken ? 'idle' : 'first-event')
  }

  /** Takes all timers and listeners away. */
  done(): void {
    clearTimeout(this.#connect)
    clearTimeout(this.#headers)
    clearTimeout(this.#total)
    clearTimeout(this.#idle)
    for (const signal of this.#call.signals) offAbort(signal, this.abort)
  }

  failure(cause: unknown): InterlinguaError {
    const { url, timeout, signals, where, redact } = this.#call
    const context: ErrorContext = { ...where, midStream: this.midStream }
    const phase = this.#expired
    if (phase !== undefined) {
      const option = optionOf(phase, timeout)
      const message = `${waits[phase]} ${timeout?.[option]} ms (timeout.${option})`
      return new InterlinguaError({ kind: 'timeout', message }, { ...context, phase })
    }
    if (this.aborted) {
      const reason: unknown = signals.find(({ aborted }) => aborted)?.reason
      return new InterlinguaError({ kind: 'aborted', message: 'the caller aborted' }, { ...context, cause: reason })
    }
    return connectionFailure(cause, url, context, redact)
  }
}

const waits: { [phase in TimeoutPhase]: string } = {
  connect: 'no connection was made within',
  headers: 'no answer came within',
  'first-event': 'the answer began, but nothing was said for',
  idle: 'the answer stood still for',
  body: 'the answer began, but was not whole within',
  total: 'the call took more than',
}

function optionOf(phase: TimeoutPhase, timeout: Timeouts | undefined): keyof Timeouts {
  if (phase === 'first-event') return timeout?.firstEvent === undefined ? 'idle' : 'firstEvent'
  return phase === 'body' ? 'idle' : phase
}
