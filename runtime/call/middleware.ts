/**
 * An onion around calls. A middleware gets a call and the rest of the way, and gives the answer:
 *
 *     const timed: Middleware = async (call, next) => {
 *       const begun = performance.now()
 *       const answer = await next(call)
 *       console.info(call.verb, call.input.model, performance.now() - begun)
 *       return answer
 *     }
 *     createClient({ providers, use: [timed] })
 *
 * It may change the call it passes on (`next({ ...call, input })`), call `next` again or not at all, throw, and give
 * another answer. The first of a list is outermost. In the client's `use` it surrounds a whole call with all its
 * attempts; in a provider's `use` each attempt at that provider, whose address stands in `call.target`. A call's own
 * `use` surrounds each of its attempts, wherever it goes.
 *
 * The answer of `stream` is the stream itself, and comes before anything was sent: see `tapStream` for what is
 * in it. Streams fail by their last event and by `response`, not by rejecting.
 */
import type { SchemaDialects } from '../adapter/schema-dialect.ts'
import type { ChatResponse } from '../chat/chat-response.ts'
import type { ChatStream } from '../chat/chat-stream.ts'
import type { ChatInput } from '../chat/input.ts'
import type { Where } from '../http/http-request.ts'
import type { Facts } from '../types.ts'
import type { SpeechInput, SpeechResult, UnaryVerbs } from './calls.ts'

declare global {
  namespace Interlingua {
    interface CallUse {
      /** Around each attempt of this call, within the middlewares of its provider; the first outermost. */
      use?: readonly Middleware[]
    }
  }
}

/** The calls that middleware sees, each with what goes in and what comes out. */
export interface Verbs extends UnaryVerbs {
  /** A whole answer. */
  chat: { input: ChatInput; answer: ChatResponse }
  /** An answer as it comes. */
  stream: { input: ChatInput; answer: ChatStream }
  /** A text, spoken. */
  speech: { input: SpeechInput; answer: SpeechResult }
}

/** The name of a verb. */
export type Verb = keyof Verbs

/** One call on its way in. */
export interface Call<V extends Verb = Verb> {
  /** What was called. */
  readonly verb: V
  /** What the caller wrote. */
  readonly input: Verbs[V]['input']
  /** Where an attempt goes; absent around a whole call, which may go to several places. */
  readonly target?: Where & {
    readonly model: string
    readonly key: number
    /** What JSON Schemas its api takes, where that is known. */
    readonly schemas?: SchemaDialects
    /** What is known of the model. */
    readonly facts?: Facts
  }
}

/** Whether it is chat, whole or as a stream. */
export function isChat(call: Call): call is Call<'chat' | 'stream'> {
  return call.verb === 'chat' || call.verb === 'stream'
}

/** The rest of the way. */
export type Next<V extends Verb = Verb> = (call: Call<V>) => Promise<Verbs[V]['answer']>

/** Surrounds calls: gives what `next` gives, or something else, or throws. */
export type Middleware = <V extends Verb>(call: Call<V>, next: Next<V>) => Promise<Verbs[V]['answer']>

/** Runs a call through the middlewares, the first outermost. */
export function throughAll<V extends Verb>(
  list: readonly Middleware[],
  call: Call<V>,
  last: Next<V>,
): Promise<Verbs[V]['answer']> {
  const from =
    (at: number): Next<V> =>
    passed => {
      const middleware = list[at]
      return middleware ? middleware(passed, from(at + 1)) : last(passed)
    }
  return from(0)(call)
}
