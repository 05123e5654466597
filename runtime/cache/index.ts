/** An exact-match cache of answers, as middleware. Its store is Keyv, and with it whatever Keyv has an adapter for. */
import { Keyv } from 'keyv'
import type { Middleware } from '../call/middleware.ts'
import { InterlinguaError } from '../errors.ts'
import { Answers } from './answers.ts'
import { BoundedMap } from './bounded-map.ts'
import type { Lock } from './lock.ts'
import { Shelf, type StoreWarning } from './shelf.ts'

export { type Hold, type Lock, redisLock } from './lock.ts'
export type { StoreWarning } from './shelf.ts'

/** Where answers are kept, and for how long. */
export interface CacheOptions {
  /** Where answers are kept. In memory, if absent: the 1000 that were asked for last. */
  store?: Keyv
  /** How long an answer is kept, in milliseconds. For ever, if absent. */
  ttl?: number
  /** Answers are shared within one namespace only. */
  namespace?: string
  /** With a lock that processes share, of identical calls at one time in all of them only one is made. */
  lock?: Lock
  /** How long the store may take for one thing, in milliseconds (500 if absent); then the call goes past it. */
  patience?: number
  /** Told when the store fails, once a second at most. */
  onWarning?: (warning: StoreWarning) => void
}

/** What a call may say about the cache, as `context: { cache: … }`. */
export interface CacheContext {
  /** Neither looks into the cache nor leaves anything there. */
  bypass?: boolean
  /** Over the cache's own. */
  ttl?: number
  /** Over the cache's own. */
  namespace?: string
}

declare global {
  namespace Interlingua {
    interface CallContext {
      cache?: CacheContext
    }
  }
}

const mostInMemory = 1000

/**
 * Answers a call that was answered before from a store, with `cached: true`, and identical calls at one time by one
 * call. Chat, streams and embeddings alike; chat and stream of one request answer each other. Never keeps an error, an
 * answer that broke off or was aborted, or one that ended otherwise than by `stop` or `tool-calls`. Speech goes by.
 */
export function cache(options: CacheOptions = {}): Middleware {
  const { ttl, namespace = '', lock, patience = 500, onWarning = () => {} } = options
  checkTtl(ttl)
  const store = options.store ?? new Keyv({ store: new BoundedMap(mostInMemory) })
  const answers = new Answers(new Shelf(store, patience, onWarning), lock)
  return async (call, next) => {
    const own = call.input.context?.cache ?? {}
    checkTtl(own.ttl)
    // What is said is read once, as it comes.
    if (own.bypass || call.verb === 'speech') return next(call)
    return answers.of(call, next, own.namespace ?? namespace, own.ttl ?? ttl)
  }
}

function checkTtl(ttl: number | undefined): void {
  if (ttl === undefined || (Number.isFinite(ttl) && ttl > 0)) return
  const message = 'a ttl is a number of milliseconds above 0. To keep an answer out of the cache, use bypass.'
  throw new InterlinguaError({ kind: 'invalid-request', message, param: 'ttl' })
}
