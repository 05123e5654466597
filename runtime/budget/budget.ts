/** What calls cost, and an end to it. */
import type { UnaryAnswer } from '../call/calls.ts'
import { type Call, isChat, type Middleware, type Next, type Verb, type Verbs } from '../call/middleware.ts'
import type { ChatResponse } from '../chat/chat-response.ts'
import type { ChatStream } from '../chat/chat-stream.ts'
import type { Router } from '../chat/route.ts'
import { tapStream } from '../chat/stream-tools.ts'
import { InterlinguaError, isInterlinguaError } from '../errors.ts'
import type { Attempt, Usage } from '../types.ts'
import { estimateUsage } from './estimate.ts'
import { Ledger, type Reservation, type Totals } from './ledger.ts'
import { holds, type Limit } from './limit.ts'
import { checkPrices, costOf, type Prices, priceOf } from './price.ts'
import type { SharedSpending } from './shared.ts'

/** What is counted, and how far it may go. */
export interface BudgetOptions {
  /** By `provider/model`, `*` for any text. None are built in. */
  prices: Prices
  /** Where there are several for a call, all of them hold. */
  limits?: readonly Limit[]
  /** What to do with a call under a limit whose model has no price. `refuse` where it is not said. */
  unpriced?: 'refuse' | 'allow'
  /** How many tokens a call may take at most; a rough count of its own where absent. */
  estimate?(call: Call): Usage
  /** What was spent before, as `totals` told it. */
  spent?: Totals
  /**
   * Where many processes count what falls under limits. While it does not answer each of them keeps the limits for itself, by
   * what it has spent itself. In this process alone, if absent.
   */
  shared?: SharedSpending
  /** Told when it does not answer, once a second at most. */
  onWarning?: (cause: unknown) => void
}

declare global {
  namespace Interlingua {
    interface CallContext {
      /** Limits of this call beside those of the budget, as `{ usd: 10, tag: 'team-a', per: 'month' }`. */
      limits?: readonly Limit[]
    }
  }
}

export interface Budget {
  /**
   * For the client's `use`: a call's cost is that of its answer, by the deployment that gave it. In a provider's `use`
   * it counts each attempt.
   */
  middleware: Middleware
  /** A copy of what this process has spent so far. */
  readonly totals: Totals
}

/**
 * Sets `cost` on answers and keeps totals of it, by the tags in a call's `context.tags`. A call begins only where its
 * estimate fits into what the limits leave beside the estimates of the calls under way; it is settled by what its usage
 * says, at its end, failure or cancellation. So limits are overshot by no more than the calls under way cost more than
 * their estimates. Throws `quota-exhausted` with the code `budget-exceeded` where a limit is in the way, and
 * `invalid-request` with the code `price-unknown` for a call under a limit without a price.
 */
export function budget(options: BudgetOptions): Budget {
  const { prices, limits = [], unpriced = 'refuse', estimate = estimateUsage, spent } = options
  checkPrices(prices)
  const ledger = new Ledger(spent)
  const reserve = reserver(ledger, options)

  const middleware = async <V extends Verb>(call: Call<V>, next: Next<V>): Promise<Verbs[V]['answer']> => {
    const tags = call.input.context?.tags ?? []
    const own = [...limits, ...(call.input.context?.limits ?? [])].filter(limit => holds(limit, tags))
    const expected = expectedCost(prices, call, estimate(call))
    if (expected === undefined && unpriced === 'refuse' && own.length > 0) throw unpricedError(call)
    const reservation = await reserve(tags, own, expected ?? 0)
    const account = new Account(prices, call, reservation)
    try {
      const answer = await next(call)
      return (
        call.verb === 'stream'
          ? account.stream(answer as ChatStream)
          : account.answered(answer as ChatResponse | UnaryAnswer)
      ) as Verbs[V]['answer']
    } catch (error) {
      account.failed(error)
      throw error
    }
  }
  return {
    middleware,
    get totals() {
      return ledger.totals
    },
  }
}

type Reserve = (tags: readonly string[], limits: readonly Limit[], estimate: number) => Promise<Reservation>

/** Among all processes where they count together and can; in this one always, so that it knows what it has spent. */
function reserver(ledger: Ledger, { shared, onWarning = () => {} }: BudgetOptions): Reserve {
  let warnedAt = Number.NEGATIVE_INFINITY
  return async (tags, limits, estimate) => {
    if (!shared || limits.length === 0) return ledger.reserve(tags, limits, estimate)
    let together: Reservation
    try {
      together = await shared.reserve(limits, estimate)
    } catch (cause) {
      if (isInterlinguaError(cause)) throw cause
      if (Date.now() - warnedAt >= 1_000) onWarning(cause)
      if (Date.now() - warnedAt >= 1_000) warnedAt = Date.now()
      return ledger.reserve(tags, limits, estimate)
    }
    const own = ledger.reserve(tags, unlimited(limits), estimate)
    return {
      settle(usd) {
        own.settle(usd)
        together.settle(usd)
      },
    }
  }
}

/** Counts the same, and stops nobody. */
function unlimited(limits: readonly Limit[]): Limit[] {
  return limits.map(limit => ({ ...limit, usd: Number.POSITIVE_INFINITY }))
}

/** One call's. */
class Account {
  readonly #prices: Prices
  readonly #call: Call
  readonly #reservation: Reservation

  constructor(prices: Prices, call: Call, reservation: Reservation) {
    this.#prices = prices
    this.#call = call
    this.#reservation = reservation
  }

  answered<T extends ChatResponse | UnaryAnswer>(answer: T): T {
    const tier = 'serviceTier' in answer ? answer.serviceTier : undefined
    const cost = answer.cached ? 0 : this.#cost(answer.attempts, answer.usage, tier)
    this.#reservation.settle(cost)
    if (cost !== undefined) answer.cost = cost
    return answer
  }

  stream(stream: ChatStream): ChatStream {
    return tapStream(stream, {
      done: response => void this.answered(response),
      failed: error => this.failed(error),
    })
  }

  /** A failure costs what its partial answer's usage says; nothing where nothing can have been answered. */
  failed(error: unknown): void {
    const { partial, attempts } = isInterlinguaError(error) ? error : {}
    const known = this.#cost(attempts, partial?.usage, partial?.serviceTier)
    this.#reservation.settle(known ?? (mayHaveCost(error) ? undefined : 0))
  }

  /** Of all attempts that are known to have used something, each by its own price; unknown where one of them is. */
  #cost(attempts: readonly Attempt[] = [], usage: Usage | undefined, tier?: string): number | undefined {
    const { target, input } = this.#call
    const made = attempts.filter(({ outcome }) => outcome !== 'skipped')
    const last = made.at(-1)
    const earlier = target ? [] : made.slice(0, -1).filter(attempt => attempt.usage)
    const own = earlier.length > 0 ? last?.usage : usage
    const costs = [
      this.#costAt(target ? addressOf(target) : last ? addressOf(last) : input.model, own, tier),
      ...earlier.map(attempt => this.#costAt(addressOf(attempt), attempt.usage)),
    ]
    return costs.reduce((sum, cost) => (sum === undefined || cost === undefined ? undefined : sum + cost))
  }

  /** The vendor's own word counts before prices: it knows of searches, discounts and what else no token tells. */
  #costAt(model: string | Router, usage: Usage | undefined, tier?: string): number | undefined {
    if (usage?.cost !== undefined) return usage.cost
    const price = typeof model === 'string' ? priceOf(this.#prices, model) : undefined
    const all = !isChat(this.#call) && usage ? { outputTokens: 0, ...usage } : usage
    return price && costOf(price, all, tier)
  }
}

/** What a call may cost; of a router, which may lead anywhere, by the dearest of all prices. */
function expectedCost(prices: Prices, { input, target }: Call, usage: Usage): number | undefined {
  const model = target ? addressOf(target) : input.model
  if (typeof model === 'string' && model.includes('/')) {
    const price = priceOf(prices, model)
    return price && costOf(price, usage)
  }
  const costs = Object.values(prices).map(price => costOf(price, usage) ?? 0)
  return costs.length > 0 ? Math.max(...costs) : undefined
}

/** Whether the vendor may have worked, and charge for it, before the call failed. */
function mayHaveCost(error: unknown): boolean {
  if (!isInterlinguaError(error)) return true
  const { kind, midStream, status } = error
  if (midStream) return true
  return status === undefined && ['timeout', 'network', 'truncated', 'aborted', 'protocol', 'unknown'].includes(kind)
}

function addressOf({ provider, model }: { provider: string; model: string }): string {
  return `${provider}/${model}`
}

function unpricedError({ input, target }: Call): InterlinguaError {
  const model = target ? addressOf(target) : typeof input.model === 'string' ? input.model : input.model.name
  const message = `'${model}' has no price, and the budget that holds for the call cannot be kept without one. Add it to \`prices\`, or set \`unpriced\` to 'allow'.`
  return new InterlinguaError({ kind: 'invalid-request', code: 'price-unknown', message, param: 'model' })
}
