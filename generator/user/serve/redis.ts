/** What gateways share in one Redis: counts, budgets, a cache and its lock, answers, and keys. */
import type { Middleware } from '../../../runtime/index.ts'
import type { LimitOptions } from '../../../runtime/limit/index.ts'
import type { ServeConfig } from './schema.ts'

export interface Redis {
  /** Its section of the file. */
  readonly section: string
  readonly prefix: string
  /** Rejects at once while there is no connection, and after a second whatever there is. */
  send(command: string[]): Promise<unknown>
  /** Resolves when it is there, or after a while: what needs it goes on without until it comes. */
  connect(): Promise<void>
  cache(config: NonNullable<ServeConfig['cache']>): Promise<Middleware>
  limit(config: LimitOptions): Promise<Middleware>
}

const PATIENCE = 1_000
const FIRST = 3_000

/** Throws where a package is missing. Asks nobody. */
export async function redisOf(config: NonNullable<ServeConfig['redis']>, before: Redis | undefined): Promise<Redis> {
  const section = JSON.stringify(config)
  if (before?.section === section) return before
  const { prefix = 'interlingua' } = config
  const { default: KeyvRedis, createClient } = await import('@keyv/redis')
  // Commands fail at once while there is no connection, instead of waiting for it.
  const client = createClient({ url: config.url, disableOfflineQueue: true, socket: { reconnectStrategy: 200 } })
  client.on('error', () => {})
  const send = (command: string[]) => within(PATIENCE, client.sendCommand(command))
  return {
    section,
    prefix,
    send,
    connect: () => connected(client),
    async cache(config) {
      const { cache, redisLock } = await import('../../../runtime/cache/index.ts')
      const { Keyv } = await import('keyv')
      const store = new Keyv(new KeyvRedis(client, { namespace: `${prefix}:cache` }))
      return cache({ ...(config.ttl !== undefined && { ttl: config.ttl }), store, lock: redisLock(send) })
    },
    async limit(config) {
      const { limit } = await import('../../../runtime/limit/index.ts')
      const { RateLimiterRedis } = await import('rate-limiter-flexible')
      const limiter: NonNullable<LimitOptions['limiter']> = ({ keyPrefix, ...settings }) =>
        new RateLimiterRedis({
          storeClient: client,
          useRedisPackage: true,
          keyPrefix: `${prefix}:${keyPrefix}`,
          ...settings,
        })
      return limit({ ...config, limiter })
    },
  }
}

async function connected(client: { readonly isOpen: boolean; connect(): Promise<unknown> }): Promise<void> {
  if (client.isOpen) return
  const there = client.connect().catch(() => {})
  await Promise.race([there, new Promise(resolve => setTimeout(resolve, FIRST).unref())])
}

function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('Redis does not answer')), ms)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
