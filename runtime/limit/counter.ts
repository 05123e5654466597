/** A count that processes share, over rate-limiter-flexible: in memory, or wherever the user's limiter keeps it. */
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterRes,
  type RateLimiterStoreAbstract,
  RLWrapperTimeouts,
} from 'rate-limiter-flexible'

/** So many in so many whole seconds. */
export interface Quota {
  limit: number
  seconds: number
}

/** What a limiter of the user's must be made with. */
export interface LimiterSettings {
  points: number
  duration: number
  keyPrefix: string
  /** Counts in this process alone, and warns, while the store is down. */
  insuranceLimiter: RateLimiterMemory
}

/** As `settings => new RateLimiterRedis({ storeClient, ...settings })`. */
export type MakeLimiter = (settings: LimiterSettings) => RateLimiterStoreAbstract

/** Either until when it counts, or in how many milliseconds to ask again. */
export type Count = { until: number; wait?: undefined } | { wait: number }

/** How long the store may take, in milliseconds. */
const patienceMs = 500
/** A correction that came after its window would lift or lower the next one's limit. */
const marginMs = 100

export class Counter {
  readonly #limiter: RateLimiterAbstract
  readonly #ms: number

  constructor(quota: Quota, keyPrefix: string, make: MakeLimiter | undefined, warn: () => void) {
    const settings = { points: quota.limit, duration: quota.seconds, keyPrefix }
    this.#ms = quota.seconds * 1000
    this.#limiter = make
      ? new RLWrapperTimeouts({
          limiter: make({ ...settings, insuranceLimiter: new Insurance(settings, warn) }),
          timeoutMs: patienceMs,
        })
      : new RateLimiterMemory(settings)
  }

  /** Counts so much, or nothing where that is too much by now. */
  async take(key: string, weight: number): Promise<Count> {
    const askedAt = performance.now()
    try {
      const { msBeforeNext } = await this.#limiter.consume(key, weight)
      return { until: askedAt + msBeforeNext }
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused
      // What is refused was counted all the same, and would keep smaller calls out.
      await this.correct(key, -weight, askedAt + refused.msBeforeNext)
      // A wall clock that was set back makes the time look longer than any window is.
      return { wait: Math.min(Math.max(refused.msBeforeNext, 1), this.#ms) }
    }
  }

  /** It was more or less than counted, in the window that lasts until then. */
  async correct(key: string, difference: number, until: number): Promise<void> {
    if (difference > 0) await this.#limiter.penalty(key, difference)
    else if (difference < 0 && performance.now() + marginMs < until) await this.#limiter.reward(key, -difference)
  }
}

/** Counts in this process, and tells that it had to. */
class Insurance extends RateLimiterMemory {
  readonly #warn: () => void

  constructor(settings: { points: number; duration: number; keyPrefix: string }, warn: () => void) {
    super(settings)
    this.#warn = warn
  }

  override consume(...call: Parameters<RateLimiterMemory['consume']>): ReturnType<RateLimiterMemory['consume']> {
    this.#warn()
    return super.consume(...call)
  }
}
