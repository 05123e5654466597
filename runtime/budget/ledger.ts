/** What was spent, by all calls and by tag, and what calls under way may still spend. */
import { InterlinguaError } from '../errors.ts'

/** A hard stop: no call begins that may lead over it. */
export interface Limit {
  usd: number
  /** Only of calls with this tag; of all calls where absent. */
  tag?: string
}

/** In USD. */
export interface Total {
  /** What calls cost, as far as that is known. */
  usd: number
  /** What ended calls may have cost of which it is not known: their estimates. Counts against limits. */
  uncertainUsd: number
  /** The estimates of the calls under way. Counts against limits. */
  reservedUsd: number
  /** Calls that have ended. */
  calls: number
}

export interface Totals {
  all: Total
  tags: { [tag: string]: Total }
}

/** The place that a call under way takes. */
export interface Reservation {
  /** Once: what it cost, undefined where that is not known. */
  settle(usd: number | undefined): void
}

export class Ledger {
  readonly #limits: readonly Limit[]
  readonly #all: Total
  readonly #tags: Map<string, Total>

  constructor(limits: readonly Limit[], spent?: Totals) {
    this.#limits = limits
    this.#all = begin(spent?.all)
    this.#tags = new Map(Object.entries(spent?.tags ?? {}).map(([tag, total]) => [tag, begin(total)]))
  }

  get totals(): Totals {
    const tags = [...this.#tags].map(([tag, total]) => [tag, { ...total }] as const)
    return { all: { ...this.#all }, tags: Object.fromEntries(tags) }
  }

  /** Whether any limit holds for calls with these tags. */
  isLimited(tags: readonly string[]): boolean {
    return this.#limits.some(limit => holds(limit, tags))
  }

  /** Throws `quota-exhausted` where what was spent and may still be spent leaves no room for this estimate. */
  reserve(tags: readonly string[], estimate: number): Reservation {
    for (const limit of this.#limits) if (holds(limit, tags)) this.#check(limit, estimate)
    const totals = [this.#all, ...new Set(tags)].map(one => (typeof one === 'string' ? this.#totalOf(one) : one))
    for (const total of totals) total.reservedUsd += estimate
    return {
      settle: usd => {
        for (const total of totals) {
          total.reservedUsd -= estimate
          total.calls++
          if (usd === undefined) total.uncertainUsd += estimate
          else total.usd += usd
        }
      },
    }
  }

  #check({ usd, tag }: Limit, estimate: number): void {
    const total = tag === undefined ? this.#all : this.#totalOf(tag)
    if (total.usd + total.uncertainUsd + total.reservedUsd + estimate <= usd) return
    const whose = tag === undefined ? 'the budget' : `the budget of '${tag}'`
    const used = `${amount(total.usd)} spent, ${amount(total.uncertainUsd)} maybe spent, ${amount(total.reservedUsd)} reserved`
    const message = `${whose} of ${amount(usd)} has no room for a call of about ${amount(estimate)}: ${used}.`
    throw new InterlinguaError({ kind: 'quota-exhausted', code: 'budget-exceeded', message }, { retryable: false })
  }

  #totalOf(tag: string): Total {
    const known = this.#tags.get(tag)
    if (known) return known
    const total = begin()
    this.#tags.set(tag, total)
    return total
  }
}

function begin(spent?: Total): Total {
  return { usd: 0, uncertainUsd: 0, calls: 0, ...spent, reservedUsd: 0 }
}

function holds({ tag }: Limit, tags: readonly string[]): boolean {
  return tag === undefined || tags.includes(tag)
}

function amount(usd: number): string {
  return `${Number(usd.toPrecision(6))} USD`
}
