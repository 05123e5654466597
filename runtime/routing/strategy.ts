/** In which order the models of a router are asked. Each knows them by their place in the router's list. */
import type { Settled } from '../chat/route.ts'

/** In US dollars (or whatever all prices of a router are in) for a million tokens. */
export interface TokenPrices {
  /** Of input. */
  input: number
  /** Of output. */
  output: number
}

export interface Candidate {
  /** How often it comes first, in proportion to the others; 1. One of 0 only stands in for the others. */
  weight?: number
  /** For `least-cost`. */
  prices?: TokenPrices
}

export interface Strategy {
  /** All candidates, the best one first. */
  order(): number[]
  /** A call begins with this one. */
  begin?(at: number): void
  settle?(at: number, settled: Settled): void
}

/** What strategies go by. */
export interface Sources {
  now(): number
  /** Uniform in [0, 1). */
  random(): number
}

/**
 * `ordered`: as listed. `weighted`: by chance. `round-robin`: in turns. `least-latency`: the quickest to its first
 * content. `least-cost`: the cheapest by its prices, where three tokens go in for one that comes out.
 */
export type StrategyName = 'ordered' | 'weighted' | 'round-robin' | 'least-latency' | 'least-cost'

export const strategies: { [name in StrategyName]: (list: readonly Candidate[], sources: Sources) => Strategy } = {
  ordered: list => ({ order: () => [...list.keys()] }),
  weighted: (list, { random }) => ({
    // A draw without replacement: the chance to come next is always in proportion to the weights that are left.
    order: () => ascending(list.map(({ weight = 1 }) => (weight === 0 ? Infinity : -Math.log(1 - random()) / weight))),
  }),
  'round-robin': list => roundRobin(list.length),
  'least-latency': leastLatency,
  'least-cost': list => {
    const order = ascending(list.map(({ prices }) => (prices ? 3 * prices.input + prices.output : Infinity)))
    return { order: () => order }
  },
}

export function roundRobin(length: number): Strategy {
  let turn = 0
  return {
    order: () => Array.from({ length }, (_, at) => (turn + at) % length),
    begin: at => {
      turn = (at + 1) % length
    },
  }
}

/** What a new measurement counts beside all before. */
const share = 0.3
/** After so long without being asked, a candidate is measured again: it may have become quick. */
const validMs = 300_000

function leastLatency(list: readonly Candidate[], { now }: Sources): Strategy {
  const latencies = list.map(() => ({ ms: Infinity, until: Number.NEGATIVE_INFINITY }))
  return {
    order: () => ascending(latencies.map(({ ms, until }) => (until <= now() ? -1 : ms))),
    begin: at => {
      // One call measures; the others do not wait in line for it.
      latencies[at]!.until = now() + validMs
    },
    settle: (at, { error, ms }) => {
      const latency = latencies[at]!
      const isMeasured = latency.ms !== Infinity
      if (error === undefined) {
        latency.ms = isMeasured ? latency.ms + share * (ms - latency.ms) : ms
        latency.until = now() + validMs
      } else if (!isMeasured) latency.until = Number.NEGATIVE_INFINITY
    },
  }
}

/** Places by value; equal ones as they stand, two infinite ones too: what is no number is no difference to `sort`. */
function ascending(values: readonly number[]): number[] {
  return [...values.keys()].sort((a, b) => values[a]! - values[b]!)
}
