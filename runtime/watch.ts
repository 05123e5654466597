/** When a call ends early: by its timeouts, by the caller's signal, or because the connection broke. */
import { type ErrorContext, InterlinguaError } from './errors.ts'
import type { HttpRequest, Timeouts } from './http.ts'
import { codeOf, safeCause } from './redact.ts'
import type { ApiError } from './types.ts'

/** Timers and the caller's signal, joined in one signal. Timers exist only where they are asked for. */
export class Watch {
  readonly signal: AbortSignal
  midStream = false
  readonly #controller = new AbortController()
  readonly #request: HttpRequest
  readonly #total: ReturnType<typeof setTimeout> | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  #expired: keyof Timeouts | undefined

  constructor(request: HttpRequest) {
    this.#request = request
    this.signal = this.#controller.signal
    const total = request.timeout?.total
    if (total !== undefined) this.#total = setTimeout(this.#expire, total, 'total')
    if (request.signal?.aborted) this.abort()
    else request.signal?.addEventListener('abort', this.abort)
  }

  readonly abort = (): void => this.#controller.abort()

  readonly #expire = (phase: keyof Timeouts): void => {
    this.#expired ??= phase
    this.#controller.abort()
  }

  /** Rejects at the abort, for transports that take no notice of the signal. */
  broken(): Promise<never> {
    return new Promise((_, reject) => {
      this.signal.addEventListener('abort', () => reject(new Error('aborted')), { once: true })
    })
  }

  start(phase: 'headers' | 'idle'): void {
    const ms = this.#request.timeout?.[phase]
    if (ms !== undefined) this.#timer = setTimeout(this.#expire, ms, phase)
  }

  stop(): void {
    if (this.#timer !== undefined) clearTimeout(this.#timer)
    this.#timer = undefined
  }

  done(): void {
    this.stop()
    if (this.#total !== undefined) clearTimeout(this.#total)
    this.#request.signal?.removeEventListener('abort', this.abort)
  }

  failure(cause: unknown): InterlinguaError {
    const { url, timeout, where, redact } = this.#request
    const context: ErrorContext = { ...where, midStream: this.midStream }
    const phase = this.#expired
    if (phase !== undefined) {
      const message = `the call took longer than its ${phase} timeout of ${timeout?.[phase]} ms. Allow more time or send it again.`
      return new InterlinguaError({ kind: 'timeout', message }, { ...context, phase })
    }
    if (this.signal.aborted) return new InterlinguaError({ kind: 'aborted', message: 'the caller aborted' }, context)
    const code = codeOf(cause)
    const what = this.midStream ? 'the connection broke during the answer of' : 'no answer from'
    const error: ApiError = { kind: 'network', message: `${what} ${hostOf(url)}${code ? ` (${code})` : ''}` }
    if (code) error.code = code
    return new InterlinguaError(error, { ...context, cause: safeCause(cause, redact) })
  }
}

/** Only host and port: paths and queries may hold secrets. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : 'an address that is not a URL'
}
