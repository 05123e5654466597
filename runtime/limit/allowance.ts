/** One limit of one key: what this process took of it exactly, and what all of them took. */
import type { Counter, Quota } from './counter.ts'
import { Window } from './window.ts'

/** What was allowed. */
export interface Allowed {
  wait?: undefined
  /** The call is made now, however long the other limits, the store or the process took since. */
  begin(): void
  /** It is known now how much it was. */
  settle(weight: number): void
}

export class Allowance {
  readonly #quota: Quota
  readonly #key: string
  readonly #counter: Counter
  readonly #window: Window

  constructor(quota: Quota, key: string, counter: Counter) {
    this.#quota = quota
    this.#key = key
    this.#counter = counter
    this.#window = new Window(quota.limit, quota.seconds * 1000)
  }

  get idle(): boolean {
    return this.#window.empty
  }

  /** Takes so much, or says in how many milliseconds to ask again. More than the whole limit counts as all of it. */
  async take(estimate: number): Promise<Allowed | { wait: number }> {
    const weight = Math.max(0, Math.min(Math.ceil(estimate) || 0, this.#quota.limit))
    const wait = this.#window.waitFor(weight)
    if (wait > 0) return { wait }
    const count = await this.#counter.take(this.#key, weight)
    if (count.wait !== undefined) return count
    const taken = this.#window.take(weight)
    return {
      begin: () => this.#window.begin(taken),
      settle: actual => {
        const difference = Math.ceil(actual) - taken.weight
        this.#window.settle(taken, taken.weight + difference)
        this.#counter.correct(this.#key, difference, count.until)
      },
    }
  }
}
