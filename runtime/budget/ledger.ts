/** What was spent, by all calls and by tag, and what calls under way may still spend. */
import { InterlinguaError } from '../errors.ts'
import { accountOf, holds, type Limit } from './limit.ts'

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

/** What was spent: plain data, to be kept and given back as `spent`. */
export interface Totals {
  /** By all calls. */
  all: Total
  /** By the calls with a tag. */
  tags: { [tag: string]: Total }
  /** Of days and months, where a limit names them. */
  periods?: { [account: string]: Total }
}

/** The place that a call under way takes. */
export interface Reservation {
  /** Once: what it cost, undefined where that is not known. */
  settle(usd: number | undefined): void
}

export class Ledger {
  readonly #all: Total
  readonly #tags: Map<string, Total>
  readonly #periods: Map<string, Total>
  readonly #now: () => number

  constructor(spent?: Totals, now: () => number = Date.now) {
    this.#all = begin(spent?.all)
    this.#tags = totalsFrom(spent?.tags)
    this.#periods = totalsFrom(spent?.periods)
    this.#now = now
  }

  get totals(): Totals {
    const periods = copyOf(this.#periods)
    const hasPeriods = Object.keys(periods).length > 0
    return { all: { ...this.#all }, tags: copyOf(this.#tags), ...(hasPeriods && { periods }) }
  }

  /** Throws `quota-exhausted` where what was spent and may still be spent leaves no room for this estimate. */
  reserve(tags: readonly string[], limits: readonly Limit[], estimate: number): Reservation {
    const own = limits.filter(limit => holds(limit, tags))
    for (const limit of own) checkRoom(limit, this.#totalFor(limit), estimate)
    const totals = new Set([
      this.#all,
      ...tags.map(tag => totalIn(this.#tags, tag)),
      ...own.map(limit => this.#totalFor(limit)),
    ])
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

  #totalFor(limit: Limit): Total {
    if (limit.per !== undefined) return totalIn(this.#periods, accountOf(limit, this.#now()))
    return limit.tag === undefined ? this.#all : totalIn(this.#tags, limit.tag)
  }
}

/** Throws `quota-exhausted` where a total leaves no room for an estimate. */
function checkRoom(limit: Limit, total: Total, estimate: number): void {
  if (total.usd + total.uncertainUsd + total.reservedUsd + estimate > limit.usd) throw noRoom(limit, total, estimate)
}

export function noRoom({ usd, tag, per }: Limit, total: Omit<Total, 'calls'>, estimate: number): InterlinguaError {
  const whose = tag === undefined ? 'the budget' : `the budget of '${tag}'`
  const each = per === undefined ? '' : ` a ${per}`
  const used = `${amount(total.usd)} spent, ${amount(total.uncertainUsd)} maybe spent, ${amount(total.reservedUsd)} reserved`
  const message = `${whose} of ${amount(usd)}${each} has no room for a call of about ${amount(estimate)}: ${used}.`
  return new InterlinguaError({ kind: 'quota-exhausted', code: 'budget-exceeded', message }, { retryable: false })
}

function totalIn(totals: Map<string, Total>, name: string): Total {
  const known = totals.get(name)
  if (known) return known
  const total = begin()
  totals.set(name, total)
  return total
}

function begin(spent?: Total): Total {
  return { usd: 0, uncertainUsd: 0, calls: 0, ...spent, reservedUsd: 0 }
}

function totalsFrom(spent: { [name: string]: Total } = {}): Map<string, Total> {
  return new Map(Object.entries(spent).map(([name, total]) => [name, begin(total)]))
}

function copyOf(totals: ReadonlyMap<string, Total>): { [name: string]: Total } {
  return Object.fromEntries([...totals].map(([name, total]) => [name, { ...total }]))
}

function amount(usd: number): string {
  return `${Number(usd.toPrecision(6))} USD`
}
