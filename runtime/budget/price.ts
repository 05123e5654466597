/** What tokens cost: data with a source and a date, and nothing assumed where it is silent. */
import { InterlinguaError } from '../errors.ts'
import type { Usage } from '../types.ts'

/** In USD per million tokens. */
export interface Rates {
  /** Of input that no other rate is for. */
  input: number
  /** Of output, thoughts included. */
  output: number
  /** Of input that was read from the vendor's cache; as `input` where absent. */
  cacheRead?: number
  /** Of input that was written to the vendor's cache; as `input` where absent. */
  cacheWrite?: number
  /** Of that which is kept for an hour, where the usage tells it; as `cacheWrite` where absent. */
  cacheWriteHour?: number
  /** Of output that was thought; as `output` where absent. */
  reasoning?: number
}

export interface Price extends Rates {
  currency: 'USD'
  /** The web page that says so. */
  source: string
  /** When it said so, as `2026-11-25`. */
  date: string
  /** Of the whole call where its input is longer than so many tokens. */
  long?: Rates & { over: number }
  /** Of the vendor's searches of the web, in USD per thousand, where the usage counts them; absent: the cost is that of the tokens. */
  webSearch?: number
  /** By the service tier that the answer names. Tiers but `standard` and `default` have no price unless it stands here. */
  tiers?: { [tier: string]: Rates }
}

/** By `provider/model`; `provider/model-*` is for all that begin so, the longest beginning counts. */
export type Prices = { readonly [model: string]: Price }

/** Throws `invalid-request` for a price that cannot be relied on: no source, no date, no number. */
export function checkPrices(prices: Prices): void {
  for (const [model, price] of Object.entries(prices)) {
    const wrong = faultOf(price)
    if (wrong === undefined) continue
    const message = `the price of '${model}' ${wrong}`
    throw new InterlinguaError({ kind: 'invalid-request', message, param: `prices['${model}']` })
  }
}

function faultOf(price: Price): string | undefined {
  const { source, date, currency, long, tiers = {} } = price
  if (typeof source !== 'string' || !/^https?:$/.test(URL.canParse(source) ? new URL(source).protocol : ''))
    return 'has no source: give the URL of the page that says so'
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || Number.isNaN(Date.parse(date))) return 'has no date, as 2026-11-25'
  if (currency !== 'USD') return 'is not in USD'
  if (long && !(long.over > 0)) return 'does not say over how many tokens it is another one'
  const all = [price, ...(long ? [long] : []), ...Object.values(tiers)]
  if (!isRate(price.webSearch ?? 0)) return 'has a rate that is no number of USD per thousand searches'
  return all.every(isSound) ? undefined : 'has a rate that is no number of USD per million tokens'
}

function isSound({ input, output, ...others }: Rates): boolean {
  const more = [others.cacheRead, others.cacheWrite, others.cacheWriteHour, others.reasoning].filter(
    rate => rate !== undefined,
  )
  return [input, output, ...more].every(isRate)
}

function isRate(rate: number): boolean {
  return Number.isFinite(rate) && rate >= 0
}

export function priceOf(prices: Prices, model: string): Price | undefined {
  if (Object.hasOwn(prices, model)) return prices[model]
  const beginnings = Object.keys(prices).filter(key => key.endsWith('*') && model.startsWith(key.slice(0, -1)))
  const longest = beginnings.toSorted((a, b) => b.length - a.length)[0]
  return longest === undefined ? undefined : prices[longest]
}

/**
 * In USD. Input and output tokens are totals: what was cached and what was thought is part of them. Undefined where the
 * usage leaves open what it was, contradicts itself, or the tier has no price.
 */
export function costOf(price: Price, usage: Usage | undefined, tier?: string): number | undefined {
  const { inputTokens, outputTokens, cacheReadTokens = 0, cacheWriteTokens = 0, reasoningTokens = 0 } = usage ?? {}
  const rates = ratesOf(price, inputTokens, tier)
  if (rates === undefined || inputTokens === undefined || outputTokens === undefined) return undefined
  const { '1h': hour = 0 } = usage?.cacheWrites ?? {}
  const plain = inputTokens - cacheReadTokens - cacheWriteTokens
  const said = outputTokens - reasoningTokens
  if (plain < 0 || said < 0 || hour > cacheWriteTokens) return undefined
  const {
    input,
    output,
    cacheRead = input,
    cacheWrite = input,
    cacheWriteHour = cacheWrite,
    reasoning = output,
  } = rates
  const written = (cacheWriteTokens - hour) * cacheWrite + hour * cacheWriteHour
  const coming = plain * input + cacheReadTokens * cacheRead + written
  const searched = (usage?.hostedTools?.webSearch ?? 0) * (price.webSearch ?? 0)
  return (coming + said * output + reasoningTokens * reasoning) / 1_000_000 + searched / 1_000
}

function ratesOf(price: Price, inputTokens = 0, tier = 'standard'): Rates | undefined {
  const named = price.tiers && Object.hasOwn(price.tiers, tier) ? price.tiers[tier] : undefined
  if (named) return named
  if (tier !== 'standard' && tier !== 'default') return undefined
  return price.long && inputTokens > price.long.over ? price.long : price
}
