/** Limits on calls, as middleware: requests and tokens in a time, and calls at one time, for whatever they are counted by. */
import type { SpeechResult, UnaryAnswer } from '../call/calls.ts'
import type { Call, Middleware } from '../call/middleware.ts'
import type { ChatResponse } from '../chat/chat-response.ts'
import { InterlinguaError, isInterlinguaError } from '../errors.ts'
import type { Usage } from '../types.ts'
import { attended } from './abandoned-stream.ts'
import { Allowance } from './allowance.ts'
import { Counter, type MakeLimiter, type Quota } from './counter.ts'
import { estimateTokens } from './estimate.ts'
import { type Admission, Gate } from './gate.ts'
import { holdOf } from './headers.ts'
import { type By, keyOf } from './key.ts'

export type { LimiterSettings, MakeLimiter, Quota } from './counter.ts'
export { estimateTokens } from './estimate.ts'
export type { By } from './key.ts'

/** What is counted, by whom, and how long calls wait. */
export interface LimitOptions {
  /** What is limited each for itself: `model`, if absent. `key` can only be told in a provider's `use`. */
  by?: By
  /** Calls in a time. */
  requests?: Quota
  /** Tokens in a time, in and out. An estimate is taken before the call, and corrected by its usage. */
  tokens?: Quota
  /** Calls at one time, in this process. A stream counts until its end. */
  concurrency?: number
  /** How long a call waits for its turn, in milliseconds: 60 000, if absent. With 0 it fails at once. */
  maxWait?: number
  /** How many calls wait for one key: 1000, if absent. More fail at once. */
  maxQueue?: number
  /** A stream is cancelled that nobody reads for so many milliseconds: 60 000, if absent. */
  unread?: number
  /** Where the counts are kept, for many processes to share them. In memory, if absent. */
  limiter?: MakeLimiter
  /** Tells limits apart that share a store. */
  name?: string
  /** How many tokens a call may take. */
  estimate?: (call: Call) => number
  /** Told when the store is down and this process counts for itself, once a second at most. */
  onWarning?: (warning: LimitWarning) => void
}

/** A store that failed. */
export interface LimitWarning {
  /** What is counted by this process alone for now. */
  counting: 'requests' | 'tokens'
}

/**
 * Keeps calls within limits: they wait for their turn, in order, or fail with `rate-limit`. Holds back, too, as long as
 * the vendor's rate-limit headers or `retry-after` say that it would refuse.
 */
export function limit(options: LimitOptions): Middleware {
  const { by = 'model', maxWait = 60_000, unread = 60_000, estimate = estimateTokens } = options
  const gates = createGates(options)
  return async (call, next) => {
    const gate = gates(keyOf(by, call))
    const { signal, timeout } = call.input
    const total = (typeof timeout === 'number' ? timeout : timeout?.total) ?? Number.POSITIVE_INFINITY
    const tokens = options.tokens ? estimate(call) : 0
    const admission = await gate.enter({ tokens, signal, maxWait: Math.min(maxWait, total) })
    admission.begin()
    const done = (answer: ChatResponse | UnaryAnswer | SpeechResult) => conclude(gate, admission, answer)
    const failed = (cause: unknown) => fail(gate, admission, cause)
    try {
      const answer = await next(call)
      if (!('closed' in answer)) {
        done(answer)
        return answer
      }
      answer.closed.then(() => answer.response).then(done, failed)
      return attended(answer, unread) as typeof answer
    } catch (cause) {
      failed(cause)
      throw cause
    }
  }
}

const mostIdleGates = 1000

function createGates(options: LimitOptions): (key: string) => Gate {
  const { requests, tokens, concurrency = Number.POSITIVE_INFINITY, maxQueue = 1000, name = 'limit' } = options
  const gates = new Map<string, Gate>()
  const warn = throttled(options.onWarning ?? (() => {}))
  const counterOf = (counting: 'requests' | 'tokens', quota: Quota | undefined) =>
    quota && new Counter(checked(quota), `interlingua:${name}:${counting}`, options.limiter, () => warn({ counting }))
  const counters = { requests: counterOf('requests', requests), tokens: counterOf('tokens', tokens) }
  return key => {
    const known = gates.get(key)
    if (known) return known
    if (gates.size >= mostIdleGates) for (const [other, gate] of gates) if (gate.idle) gates.delete(other)
    const gate = new Gate({
      requests: requests && new Allowance(requests, key, counters.requests!),
      tokens: tokens && new Allowance(tokens, key, counters.tokens!),
      concurrency,
      maxQueue,
    })
    gates.set(key, gate)
    return gate
  }
}

function checked(quota: Quota): Quota {
  if (Number.isInteger(quota.limit) && quota.limit > 0 && Number.isInteger(quota.seconds) && quota.seconds > 0)
    return quota
  const message = 'a quota is a whole number above 0, in whole seconds'
  throw new InterlinguaError({ kind: 'invalid-request', message })
}

function throttled(warn: (warning: LimitWarning) => void): (warning: LimitWarning) => void {
  let last = Number.NEGATIVE_INFINITY
  return warning => {
    if (performance.now() - last < 1000) return
    last = performance.now()
    warn(warning)
  }
}

/** An answer that no call was made for says nothing of the vendor. */
function conclude(gate: Gate, admission: Admission, answer: ChatResponse | UnaryAnswer | SpeechResult): void {
  const cached = 'cached' in answer && answer.cached
  admission.leave(cached ? 0 : tokensOf('usage' in answer ? answer.usage : undefined))
  const hold = 'raw' in answer && !cached ? holdOf(answer.raw.headers) : undefined
  if (hold !== undefined) gate.hold(hold)
}

function fail(gate: Gate, admission: Admission, cause: unknown): void {
  const error = isInterlinguaError(cause) ? cause : undefined
  // What a vendor refuses before it says anything costs no tokens.
  const refused = error?.status !== undefined && !error.midStream
  admission.leave(tokensOf(error?.partial?.usage) ?? (refused ? 0 : undefined))
  if (error?.kind === 'rate-limit' && error.retryAfterMs !== undefined) gate.hold(error.retryAfterMs)
}

function tokensOf(usage: Usage | undefined): number | undefined {
  const { inputTokens, outputTokens, totalTokens } = usage ?? {}
  if (totalTokens !== undefined) return totalTokens
  return inputTokens === undefined && outputTokens === undefined ? undefined : (inputTokens ?? 0) + (outputTokens ?? 0)
}
