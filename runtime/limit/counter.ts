/** A count that processes share, over rate-limiter-flexible: in memory, or wherever the user's limiter keeps it. */
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRes, RLWrapperTimeouts } from 'rate-limiter-flexible'

/** So many in so many whole seconds. */
export interface Quota {
  /** How many. */
  limit: number
  /** In how long a time. */
  seconds: number
}

/** What a limiter of the user's must be made with. */
export interface LimiterSettings {
  /** How many. */
  points: number
  /** In seconds. */
  duration: number
  /** What all names begin with. */
  keyPrefix: string
}

/** As `settings => new RateLimiterRedis({ storeClient, ...settings })`. */
export type MakeLimiter = (settings: LimiterSettings) => RateLimiterAbstract

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
    this.#limiter = make ? insured(make(settings), new Insurance(settings, warn)) : new RateLimiterMemory(settings)
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
      this.correct(key, -weight, askedAt + refused.msBeforeNext)
      // A wall clock that was set back makes the time look longer than any window is.
      return { wait: Math.min(Math.max(refused.msBeforeNext, 1), this.#ms) }
    }
  }

  /** It was more or less than counted, in the window that lasts until then. What fails leaves the count as it is. */
  correct(key: string, difference: number, until: number): void {
    const kept = () => {}
    if (difference > 0) this.#limiter.penalty(key, difference).catch(kept)
    else if (difference < 0 && performance.now() + marginMs < until) this.#limiter.reward(key, -difference).catch(kept)
  }
}

/** While the store fails, or takes too long, the insurance counts. */
function insured(limiter: RateLimiterAbstract, insurance: RateLimiterMemory): RateLimiterAbstract {
  // The library's types leave out that the wrapper takes one.
  return Object.assign(new RLWrapperTimeouts({ limiter, timeoutMs: patienceMs }), { insuranceLimiter: insurance })
}

/** Counts in this process, and tells that it had to. */
class Insurance extends RateLimiterMemory {
  readonly #warn: () => void

  constructor(settings: LimiterSettings, warn: () => void) {
    super(settings)
    this.#warn = warn
  }

  override consume(...call: Parameters<RateLimiterMemory['consume']>): ReturnType<RateLimiterMemory['consume']> {
    this.#warn()
    return super.consume(...call)
  }
}
