/**
 * The attempts of one call: where each goes, when the next one may be made, and when it is enough. A call is sent at
 * most `1 + maxRetries` times, or once to each of the deployments that may stand in for each other, where there are more.
 */
import type { Continuation, Route } from '../chat/route.ts'
import { type ErrorContext, InterlinguaError, isInterlinguaError, toApiError } from '../errors.ts'
import { Pause } from '../http/pause.ts'
import { isFinal, waitBefore } from '../http/retry.ts'
import type { ApiError, Attempt, Deployment, Usage } from '../types.ts'
import type { WholeCall } from './whole-call.ts'

export class Attempts<Target> {
  declare readonly list: Attempt[]
  readonly #route: Route
  readonly #call: WholeCall
  readonly #target: (deployment: Deployment) => Target
  readonly #errors: InterlinguaError[] = []
  #pause: Pause | undefined
  #current: { deployment: Deployment; attempt: Attempt; at: number } | undefined
  #waited = 0

  /** `target` gives what an attempt at a deployment is made with; `list` takes what the route skips, too. */
  constructor(route: Route, call: WholeCall, target: (deployment: Deployment) => Target, list: Attempt[] = []) {
    this.#route = route
    this.#call = call
    this.#target = target
    this.list = list
  }

  /** How a stream that broke off goes on, where it may. */
  get continuation(): Continuation | undefined {
    return this.#route.continuation
  }

  /** Where the first attempt goes. Throws where the route finds nothing. */
  first(): Target {
    try {
      return this.#begin(this.#route.first())
    } catch (error) {
      if (isInterlinguaError(error)) error.attempts = this.list
      throw error
    }
  }

  /** Makes attempts until one gives an answer. */
  async untilAnswered<T>(once: (target: Target) => Promise<T>): Promise<T> {
    for (let target = this.first(); ; ) {
      try {
        const answer = await once(target)
        this.answered()
        return answer
      } catch (error) {
        target = await this.after(error)
      }
    }
  }

  /** The attempt at hand succeeded. */
  answered(): void {
    this.#settle('answered')
  }

  /** What the attempt at hand used. */
  used(usage: Usage | undefined): void {
    if (this.#current && usage) this.#current.attempt.usage = usage
  }

  /** The attempt that had been answered broke off. What it told stays told, so that is the end. */
  broke(cause: unknown): unknown {
    if (!isInterlinguaError(cause) || cause.attempts) return cause
    this.#settle('failed', cause)
    cause.attempts = this.list
    return cause
  }

  /** Gives up the wait at hand. */
  cancel(): void {
    this.#pause?.end()
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
    const other = this.#other(error)
    if (other) return this.#begin(other)
    const again = this.#route.again(error)
    const retries = this.#errors.length - 1
    const { retry } = this.#call
    if (!again?.error.retryable || retries >= retry.maxRetries) throw this.final(error)
    const wait = waitBefore(retries, again.error, retry)
    if (wait > this.#left()) throw this.final(error)
    this.#waited += wait
    this.#pause ??= new Pause(this.#call.signals)
    if (!(await this.#pause.wait(wait))) throw this.final(this.#aborted(again.deployment))
    return this.#begin(again.deployment)
  }

  /** What to throw: the failure with all attempts, standing for all where several deployments failed. */
  final(error: InterlinguaError): InterlinguaError {
    const failure = this.#severalFailed() && !isFinal(error) ? this.#together(error) : error
    failure.attempts = this.list
    return failure
  }

  /** Routers in routers may lead to a deployment by several ways: it is asked once. */
  #other(error: InterlinguaError): Deployment | undefined {
    let other = this.#route.failover(error)
    while (other && this.#wasAsked(other)) other = this.#route.failover(error)
    return other
  }

  #wasAsked({ provider, model, key }: Deployment): boolean {
    return this.#made().some(attempt => attempt.provider === provider && attempt.model === model && attempt.key === key)
  }

  /** Several models, not several keys for one. */
  #severalFailed(): boolean {
    const [first, ...others] = this.#made()
    return others.some(({ provider, model }) => provider !== first?.provider || model !== first.model)
  }

  #made(): Attempt[] {
    return this.list.filter(({ outcome }) => outcome !== 'skipped')
  }

  #begin(deployment: Deployment): Target {
    // Spread, it would have another shape each time, which costs more than all else that is done here.
    const { provider, model, key } = deployment
    const attempt: Attempt = { provider, model, key, outcome: 'failed', startedAt: Date.now(), ms: 0 }
    this.list.push(attempt)
    this.#current = { deployment, attempt, at: performance.now() }
    return this.#target(deployment)
  }

  #settle(outcome: 'answered' | 'failed', error?: InterlinguaError): void {
    if (this.#current === undefined) return
    const { deployment, attempt, at } = this.#current
    attempt.outcome = outcome
    attempt.ms = performance.now() - at
    if (error) attempt.error = toApiError(error)
    this.used(error?.partial?.usage)
    this.#route.settle(deployment, { ms: attempt.ms, error })
  }

  /** How long may still be waited. */
  #left(): number {
    const { retry, timeout, begunAt } = this.#call
    const time = (timeout?.total ?? Number.POSITIVE_INFINITY) - (performance.now() - begunAt)
    return Math.min(retry.budgetMs - this.#waited, time)
  }

  #aborted({ provider, model }: Deployment): InterlinguaError {
    const cause: unknown = this.#call.signals.find(({ aborted }) => aborted)?.reason
    const context: ErrorContext = { provider, model, cause }
    return new InterlinguaError({ kind: 'aborted', message: 'the caller aborted between two attempts' }, context)
  }

  /** The last failure's kind and words; it can be tried again when one of them can, after the shortest of their waits. */
  #together(last: InterlinguaError): InterlinguaError {
    const errors = this.#errors
    const waits = errors.flatMap(({ retryAfterMs }) => retryAfterMs ?? [])
    const told = this.list
      .flatMap(({ provider, model, error }) => (error ? `${provider}/${model}: ${error.kind}: ${error.message}` : []))
      .join('; ')
    const error: ApiError = { ...toApiError(last), message: `no deployment answered: ${told}` }
    if (waits.length > 0) error.retryAfterMs = Math.min(...waits)
    return new InterlinguaError(error, {
      retryable: errors.some(({ retryable }) => retryable),
      cause: new AggregateError(errors, 'no deployment answered'),
      partial: last.partial,
    })
  }
}
