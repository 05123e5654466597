/** When something that failed may be tried again. Times are milliseconds of whatever clock the caller has. */
import type { InterlinguaError } from '../errors.ts'

/** When what failed is passed over, and for how long. */
export interface BreakerOptions {
  /** How many failures in a row it takes; 5. */
  failures: number
  /** For how long, the first time; twice as long each further time in a row. 10,000. */
  cooldownMs: number
  /** The longest, also where a server asks for more; 600,000. */
  maxCooldownMs: number
}

export const defaultBreaker: BreakerOptions = { failures: 5, cooldownMs: 10_000, maxCooldownMs: 600_000 }

/** Why something is passed over, and until when. */
export interface Cooling {
  until: number
  error: InterlinguaError
  /** It may be tried again, and another call does so at this moment. */
  isProbed: boolean
}

/** Closed while all is well; open for a while after failures; then half-open: one call may try. */
export class Breaker {
  readonly #options: BreakerOptions
  #failures = 0
  /** The failures in a row before the last success: they count again where that success comes to nothing. */
  #forgiven = 0
  #openings = 0
  #openedAt = Number.NEGATIVE_INFINITY
  #until = Number.NEGATIVE_INFINITY
  #probedUntil = Number.NEGATIVE_INFINITY
  #error: InterlinguaError | undefined

  constructor(options: BreakerOptions) {
    this.#options = options
  }

  cooling(now: number): Cooling | undefined {
    if (this.#error === undefined) return undefined
    const until = Math.max(this.#until, this.#probedUntil)
    return until > now ? { until, error: this.#error, isProbed: this.#until <= now } : undefined
  }

  /** A call is on its way. Where it is the probe, it is the only one for a cooldown's time, should it never return. */
  begin(now: number): void {
    if (this.#error !== undefined && this.#until <= now) this.#probedUntil = now + this.#cooldown(this.#openings)
  }

  succeed(startedAt: number): void {
    if (startedAt < this.#openedAt) return
    this.#forgiven = this.#failures
    this.#failures = 0
    this.#openings = 0
    this.#error = undefined
    this.#probedUntil = Number.NEGATIVE_INFINITY
  }

  /** What had succeeded broke off. */
  unsucceed(): void {
    this.#failures += this.#forgiven
    this.#forgiven = 0
  }

  /** `isCertain`: the next call would fail, too. So would it where the server says for how long. */
  fail(error: InterlinguaError, startedAt: number, now: number, isCertain: boolean): void {
    const { retryAfterMs } = error
    const isNews = this.#error === undefined || startedAt >= this.#until
    if (isNews) {
      this.#failures++
      const isEnough = isCertain || retryAfterMs !== undefined || this.#failures >= this.#options.failures
      if (this.#error === undefined && !isEnough) return
      this.#until = now + (retryAfterMs === undefined ? this.#cooldown(this.#openings) : this.#capped(retryAfterMs))
      this.#openings++
      this.#openedAt = now
      this.#error = error
      this.#probedUntil = Number.NEGATIVE_INFINITY
    } else if (retryAfterMs !== undefined) {
      this.#until = Math.max(this.#until, now + this.#capped(retryAfterMs))
    }
  }

  /** A call told nothing about what this guards. If it was the probe, another call may be. */
  release(startedAt: number): void {
    if (startedAt >= this.#until) this.#probedUntil = Number.NEGATIVE_INFINITY
  }

  #cooldown(openings: number): number {
    return this.#capped(this.#options.cooldownMs * 2 ** openings)
  }

  #capped(ms: number): number {
    return Math.min(ms, this.#options.maxCooldownMs)
  }
}
