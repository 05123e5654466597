/**
 * The attempts of one call: where each goes, when the next one may be made, and when it is enough. A call is sent at
 * most `1 + maxRetries` times, or once to each of the deployments that may stand in for each other, where there are more.
 */
import type { Target } from './call.ts'
import { type ErrorContext, InterlinguaError, isInterlinguaError, toApiError } from './errors.ts'
import { Pause } from './pause.ts'
import { isFinal, type RetryOptions, waitBefore } from './retry.ts'
import type { Deployment, Route } from './route.ts'
import type { ApiError } from './types.ts'

/** One attempt, as `response.attempts` and `error.attempts` list them. */
export interface Attempt {
  provider: string
  /** The model's name without the provider. */
  model: string
  /** Which of the provider's keys, from 0. */
  key: number
  outcome: 'answered' | 'failed' | 'skipped'
  /** Unix time in milliseconds. */
  startedAt: number
  /** Until it was answered (for a stream: until its first content) or failed. */
  ms: number
  error?: ApiError
  /** Why it was skipped. */
  reason?: string
}

/** What holds for all attempts of a call. */
export interface AttemptsOptions {
  retry: Required<RetryOptions>
  /** Ends all waits. */
  signals: readonly AbortSignal[]
  /** The milliseconds that the whole call may take. */
  total: number | undefined
  /** When the call began, by `performance.now()`. */
  begunAt: number
  target(deployment: Deployment): Target
}

export class Attempts {
  readonly list: Attempt[]
  readonly #route: Route
  readonly #options: AttemptsOptions
  readonly #errors: InterlinguaError[] = []
  readonly #tried = new Set<string>()
  readonly #pause: Pause
  #current: { deployment: Deployment; attempt: Attempt; at: number } | undefined
  #waited = 0

  /** `list` takes what the route skips, too. */
  constructor(route: Route, options: AttemptsOptions, list: Attempt[] = []) {
    this.#route = route
    this.#options = options
    this.#pause = new Pause(options.signals)
    this.list = list
  }

  /** Where the first attempt goes. */
  first(): Target {
    return this.#begin(this.#route.first())
  }

  /** The attempt at hand succeeded. */
  answered(): void {
    this.#settle('answered')
  }

  /** The attempt that had been answered broke off. What it told stays told, so that is the end. */
  broke(cause: unknown): unknown {
    if (!isInterlinguaError(cause)) return cause
    this.#settle('failed', cause)
    cause.attempts = this.list
    return cause
  }

  /** Gives up the wait at hand. */
  cancel(): void {
    this.#pause.end()
  }

  /**
   * Where the next attempt goes, when its time has come. Throws the failure where there is none: of the last attempt,
   * or of all of them where several deployments failed.
   */
  async after(failure: unknown): Promise<Target> {
    const error = isInterlinguaError(failure) ? failure : undefined
    if (error === undefined) throw failure
    this.#settle('failed', error)
    this.#errors.push(error)
    if (isFinal(error)) throw this.final(error)
    const other = this.#route.failover(error)
    if (other) return this.#begin(other)
    const again = this.#route.again(error)
    const retries = this.#errors.length - 1
    const { retry } = this.#options
    if (!again?.error.retryable || retries >= retry.maxRetries) throw this.final(error)
    const wait = waitBefore(retries, again.error, retry)
    if (wait > this.#left()) throw this.final(error)
    this.#waited += wait
    if (!(await this.#pause.wait(wait))) throw this.final(this.#aborted(again.deployment))
    return this.#begin(again.deployment)
  }

  /** What to throw: the failure with all attempts, standing for all where several deployments failed. */
  final(error: InterlinguaError): InterlinguaError {
    const failure = this.#tried.size > 1 && !isFinal(error) ? this.#together(error) : error
    failure.attempts = this.list
    return failure
  }

  #begin(deployment: Deployment): Target {
    const { provider, model, key } = deployment
    const attempt: Attempt = { provider: provider.name, model, key, outcome: 'failed', startedAt: Date.now(), ms: 0 }
    this.list.push(attempt)
    this.#tried.add(`${provider.name}/${model}`)
    this.#current = { deployment, attempt, at: performance.now() }
    return this.#options.target(deployment)
  }

  #settle(outcome: 'answered' | 'failed', error?: InterlinguaError): void {
    if (this.#current === undefined) return
    const { deployment, attempt, at } = this.#current
    attempt.outcome = outcome
    attempt.ms = performance.now() - at
    if (error) attempt.error = toApiError(error)
    this.#route.settle(deployment, { ms: attempt.ms, ...(error && { error }) })
  }

  /** How long may still be waited. */
  #left(): number {
    const { retry, total, begunAt } = this.#options
    const time = total === undefined ? Number.POSITIVE_INFINITY : total - (performance.now() - begunAt)
    return Math.min(retry.budgetMs - this.#waited, time)
  }

  #aborted({ provider, model }: Deployment): InterlinguaError {
    const cause: unknown = this.#options.signals.find(({ aborted }) => aborted)?.reason
    const context: ErrorContext = { provider: provider.name, model, cause }
    return new InterlinguaError({ kind: 'aborted', message: 'the caller aborted between two attempts' }, context)
  }

  /** The last failure's kind and words; it can be tried again when one of them can, after the shortest of their waits. */
  #together(last: InterlinguaError): InterlinguaError {
    const errors = this.#errors
    const waits = errors.flatMap(({ retryAfterMs }) => retryAfterMs ?? [])
    const told = errors.map(({ provider, model, kind, told }) => `${provider}/${model}: ${kind}: ${told}`).join('; ')
    const error: ApiError = { ...toApiError(last), message: `no deployment answered: ${told}` }
    if (waits.length > 0) error.retryAfterMs = Math.min(...waits)
    return new InterlinguaError(error, {
      retryable: errors.some(({ retryable }) => retryable),
      cause: new AggregateError(errors, 'no deployment answered'),
      ...(last.partial && { partial: last.partial }),
    })
  }
}
