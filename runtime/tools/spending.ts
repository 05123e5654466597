/** What a run has used, against its limits. */
import type { ChatResponse } from '../chat/chat-response.ts'
import { plainCounts, sumOf } from '../chat/usage-sum.ts'
import type { Usage } from '../types.ts'
import type { Spent } from './outcome.ts'
import type { RunLimits } from './run-types.ts'

export class Spending {
  usage: Usage | undefined
  /** Undefined where that of a step is not known. */
  cost: number | undefined = 0
  #countsTokens = true

  answered({ usage, cost, cached }: ChatResponse): void {
    this.#add(cached ? {} : usage, cached ? 0 : cost)
  }

  tools({ usage, cost }: Spent): void {
    if (usage) this.#add(usage, cost)
  }

  #add(usage: Usage | undefined, cost: number | undefined): void {
    const totalTokens = tokensOf(usage)
    if (totalTokens === undefined) this.#countsTokens = false
    if (usage) {
      const { totalTokens: _, ...known } = sumOf(this.usage, { ...plainCounts(usage), totalTokens })
      const all = (this.usage?.totalTokens ?? 0) + (totalTokens ?? 0)
      this.usage = this.#countsTokens ? { ...known, totalTokens: all } : known
    }
    this.cost = this.cost === undefined || cost === undefined ? undefined : this.cost + cost
  }

  /** The limit that does not let another step begin. */
  reached({ steps = 20, tokens, usd }: RunLimits, step: number): keyof RunLimits | undefined {
    if (step >= steps) return 'steps'
    if (step === 0) return undefined
    if (tokens !== undefined && (!this.#countsTokens || (tokensOf(this.usage) ?? 0) >= tokens)) return 'tokens'
    return usd !== undefined && (this.cost === undefined || this.cost >= usd) ? 'usd' : undefined
  }
}

/** Nothing was used where nothing is said of a cached answer. */
function tokensOf(usage: Usage | undefined): number | undefined {
  if (usage === undefined) return undefined
  const { totalTokens, inputTokens, outputTokens } = usage
  if (totalTokens !== undefined) return totalTokens
  if (inputTokens === undefined && outputTokens === undefined) return Object.keys(usage).length === 0 ? 0 : undefined
  return (inputTokens ?? 0) + (outputTokens ?? 0)
}
