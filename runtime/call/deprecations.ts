/** Models that their vendors have announced to end, told of when they are asked. */
import { type FactRow, matchFacts } from '../adapter/facts.ts'
import { compact } from '../adapter/native.ts'
import type { Call, Middleware, Next, Verb, Verbs } from './middleware.ts'

/** What a vendor has announced of a model. Dates are ISO 8601, as `2026-11-30`. */
interface Retirement {
  /** Since when it should not be built on. */
  deprecated?: string
  /** From when on it does not answer. */
  retires?: string
  /** Where the vendor says so. */
  source: string
}

/** What is told of a model that will end. */
export interface DeprecationNotice extends Retirement {
  /** The provider's name. */
  provider: string
  /** The model's name, without the provider. */
  model: string
  /** All of it in a sentence. */
  message: string
}

/** Whom to tell. */
export interface DeprecationOptions {
  /** Told once a model and process; `console.warn` of the message, if absent. What it throws is dropped. */
  warn?(notice: DeprecationNotice): void
}

/** By the provider's name. */
type Retirements = { readonly [provider: string]: readonly FactRow<Retirement>[] }

/**
 * Makes the middleware of what is known: for `use` of a client, where it sees what routers choose, too, or of a provider. Models of
 * which nothing is announced are passed over in silence, and so are providers under another name than their own.
 */
export function deprecationsOf(known: Retirements): (options?: DeprecationOptions) => Middleware {
  const told = new Set<string>()
  return ({ warn = toConsole }: DeprecationOptions = {}) => {
    return async function noticing<V extends Verb>(call: Call<V>, next: Next<V>): Promise<Verbs[V]['answer']> {
      // Only an attempt knows where it goes.
      if (!call.target) return next({ ...call, input: { ...call.input, use: [...(call.input.use ?? []), noticing] } })
      const { provider, model } = call.target
      const retirement = matchFacts(Object.hasOwn(known, provider) ? known[provider]! : [], model)
      const { source, deprecated, retires } = retirement
      if (source !== undefined && !told.has(`${provider}/${model}`)) {
        told.add(`${provider}/${model}`)
        const since = deprecated ? ` since ${deprecated}` : ''
        const until = retires ? ` and answers until ${retires}` : ''
        const message = `interlingua: ${provider}/${model} is deprecated${since}${until}: ${source}`
        try {
          warn(compact<DeprecationNotice>({ provider, model, deprecated, retires, source, message }))
        } catch {
          // No call fails for a notice.
        }
      }
      return next(call)
    }
  }
}

function toConsole({ message }: DeprecationNotice): void {
  console.warn(message)
}
