/** When a failed call is sent again, and how long to wait before. */
import type { InterlinguaError } from '../errors.ts'

/** All times in milliseconds. */
export interface RetryOptions {
  /** How often a call is sent again after its first failure, over all layers together; 2. */
  maxRetries?: number
  /** The first wait is anywhere between 0 and this, and each later one up to twice as long; 500. */
  baseMs?: number
  /** The longest wait of our own choosing; 8,000. A server may ask for more. */
  maxMs?: number
  /** All waits of a call together; 60,000. A server that asks for more makes the call fail at once. */
  budgetMs?: number
}

export const defaultRetry: Required<RetryOptions> = { maxRetries: 2, baseMs: 500, maxMs: 8_000, budgetMs: 60_000 }

export function retryOf(options: RetryOptions | false | undefined): Required<RetryOptions> {
  if (options === undefined) return defaultRetry
  return { ...defaultRetry, ...(options === false ? { maxRetries: 0 } : options) }
}

/**
 * The wait before a retry, of which `retries` were made before: as long as the server asks, with at most a quarter (and
 * half a second) on top, so that callers who were refused together do not come back together; else by full jitter.
 */
export function waitBefore(
  retries: number,
  { retryAfterMs }: Pick<InterlinguaError, 'retryAfterMs'>,
  { baseMs, maxMs }: Required<RetryOptions>,
  random: () => number = Math.random,
): number {
  if (retryAfterMs !== undefined) return retryAfterMs + random() * Math.min(retryAfterMs / 4, 500)
  return random() * Math.min(maxMs, baseMs * 2 ** retries)
}

/** Whether the call is over for good, whatever could be tried: the caller gave it up, or its time is. */
export function isFinal({ kind, phase }: InterlinguaError): boolean {
  return kind === 'aborted' || phase === 'total'
}
