/** An inner node of the tree: branches that stand in for each other. */
import type { Settled } from '../chat/route.ts'
import type { InterlinguaError } from '../errors.ts'
import type { Deployment } from '../types.ts'
import type { Branch, Rank } from './branch.ts'
import type { Cooling } from './breaker.ts'
import type { Strategy } from './strategy.ts'

export interface GroupOptions {
  /** Whether another branch may do better after this failure. What cools down after any other is asked none the less. */
  permits(error: InterlinguaError): boolean
  prefersLossless: boolean
  /** Told why nothing is left but what cools down, where such is not used. */
  refuse?: ((cooling: Cooling) => void) | undefined
}

interface Choice {
  at: number
  rank: Rank
  cooling: Cooling | undefined
}

export class Group implements Branch {
  readonly #branches: readonly Branch[]
  readonly #strategy: Strategy
  readonly #options: GroupOptions
  /** The places of the branches that may be asked, in order. */
  #order: readonly number[] | undefined
  #choice: Choice | undefined
  #passed: readonly number[] = []
  #current: number | undefined

  constructor(branches: readonly Branch[], strategy: Strategy, options: GroupOptions) {
    this.#branches = branches
    this.#strategy = strategy
    this.#options = options
  }

  best(failure?: InterlinguaError): Rank | undefined {
    const { permits, refuse } = this.#options
    this.#order ??= this.#strategy.order()
    if (failure && this.#current !== undefined && !permits(failure)) this.#order = [this.#current]
    const seen: Choice[] = []
    for (const at of this.#order) {
      const rank = this.#branches[at]!.best(at === this.#current ? failure : undefined)
      if (rank === undefined) continue
      const choice = { at, rank, cooling: this.#coolingOf(rank) }
      seen.push(choice)
      if (this.#isBest(choice)) break
    }
    const best = seen.reduce<Choice | undefined>(
      (one, other) => (one && !this.#isBetter(other, one) ? one : other),
      undefined,
    )
    const isRefused = refuse !== undefined && best?.cooling !== undefined
    if (isRefused) refuse(best!.cooling!)
    this.#choice = isRefused ? undefined : best
    this.#passed = seen.flatMap(({ at, cooling }) => (cooling && at !== this.#choice?.at ? at : []))
    if (isRefused) this.passOver()
    return this.#choice?.rank
  }

  take(): Deployment {
    const { at } = this.#choice!
    for (const passed of this.#passed) this.#branches[passed]!.passOver()
    if (this.#current === undefined) this.#strategy.begin?.(at)
    this.#current = at
    return this.#branches[at]!.take()
  }

  passOver(): void {
    for (const at of this.#order ?? []) this.#branches[at]!.passOver()
  }

  again(error: InterlinguaError): { deployment: Deployment; error: InterlinguaError } | undefined {
    let soonest: { deployment: Deployment; error: InterlinguaError } | undefined
    for (const at of this.#order ?? []) {
      const candidate = this.#branches[at]!.again(error)
      if (candidate === undefined || (soonest && waitOf(candidate.error) >= waitOf(soonest.error))) continue
      soonest = candidate
      this.#current = at
    }
    return soonest
  }

  settle(deployment: Deployment, settled: Settled): void {
    const at = this.#current!
    this.#strategy.settle?.(at, settled)
    this.#branches[at]!.settle(deployment, settled)
  }

  /** What keeps a branch from being asked, here: it would fail in a way after which another is asked. */
  #coolingOf({ cooling }: Rank): Cooling | undefined {
    return cooling
      .filter(({ error }) => this.#options.permits(error))
      .reduce<Cooling | undefined>((one, other) => (one && one.until >= other.until ? one : other), undefined)
  }

  #isBest({ cooling, rank }: Choice): boolean {
    return cooling === undefined && !(this.#options.prefersLossless && rank.isLossy)
  }

  #isBetter(one: Choice, other: Choice): boolean {
    const [a, b] = [one.cooling?.until ?? Number.NEGATIVE_INFINITY, other.cooling?.until ?? Number.NEGATIVE_INFINITY]
    if (a !== b) return a < b
    return this.#options.prefersLossless && !one.rank.isLossy && other.rank.isLossy
  }
}

/** How long to wait before it may be tried again. */
function waitOf({ retryable, retryAfterMs = 0 }: InterlinguaError): number {
  return retryable ? retryAfterMs : Number.POSITIVE_INFINITY
}
