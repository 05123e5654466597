/** The tokens that a key may take within a minute: an estimate is taken before they are asked for, and put right by what it was. */
import type { Counts } from './counts.ts'
import { refused } from './failure.ts'

/** Puts the estimate right, once it is known what was taken; leaves it, where nobody says. */
export type Settle = (taken: number | undefined) => void

const MINUTE = 60_000

/**
 * Throws `rate-limit` where it would be more than the key may take. A request that is alone in its minute passes, as it
 * never could otherwise.
 */
export async function takeTokens(counts: Counts, key: string, most: number, estimate: number): Promise<Settle> {
  const name = `tokens:${key}`
  const { count, left } = await counts.add(name, estimate, MINUTE)
  const until = performance.now() + left
  const settle: Settle = (taken = estimate) => {
    const more = taken - estimate
    // The minute that it was taken from may be over: nothing is given back to the next one.
    if (more > 0 || (more < 0 && performance.now() < until)) void counts.add(name, more, MINUTE)
  }
  if (count <= most || count === estimate) return settle
  settle(0)
  throw refused('rate-limit', 'this key has asked for as many tokens as it may take within a minute', {
    retryAfterMs: left,
  })
}
