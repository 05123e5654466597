import type { CallOptions } from './input.ts'
import type { Router } from './route.ts'
import type { Attempt, EmbedRequest, EmbedResponse, Loss } from './types.ts'

/** An embedding request as callers may write it; `model` is `provider/model` or a router. */
export interface EmbedInput extends Omit<EmbedRequest, 'model' | 'input'>, CallOptions {
  model: string | Router
  input: string | string[]
}

/** The vectors, in the order of the inputs. */
export interface EmbedResult extends EmbedResponse {
  /** What of the request did not arrive as it was. */
  loss: Loss[]
  /** What was tried, in order; the last one gave this answer. */
  attempts: readonly Attempt[]
  /** In USD; only where `interlingua/budget` is in use and knows the price. Unknown is absent, not 0. */
  cost?: number
  /** No call was made for this answer: a cache had it, or an identical call under way was shared. */
  cached?: true
}
