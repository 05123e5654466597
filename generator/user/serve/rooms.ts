/** What stands around every call: guards, a cache, budgets and limits. What a new file has as it was goes on where it is. */
import type { Budget, BudgetOptions } from '../../../runtime/budget/index.ts'
import type { Middleware } from '../../../runtime/index.ts'
import { guardsOf } from './guards.ts'
import { present } from './present.ts'
import { type Redis, redisOf } from './redis.ts'
import type { ServeConfig } from './schema.ts'
import type { Tell } from './tell.ts'

export interface Rooms {
  readonly guards: readonly Middleware[]
  readonly cache: Room | undefined
  readonly budget: (Room & { readonly budget: Budget }) | undefined
  readonly limit: Room | undefined
  readonly redis: Redis | undefined
}

interface Room {
  /** Its section of the file. */
  readonly section: string
  readonly middleware: Middleware
}

type Sections = Pick<ServeConfig, 'cache' | 'budget' | 'limit' | 'redis' | 'guard' | 'redaction' | 'use'>

/** `folder` is that of the file. Tells of packages that a section needs and that are not there. */
export async function roomsOf(config: Sections, before: Rooms | undefined, folder: string, tell: Tell): Promise<Rooms> {
  const packaged = async <T>(name: keyof Sections, packages: readonly string[], make: () => Promise<T>) => {
    try {
      return await make()
    } catch (failed) {
      const missing = packages.find(needed => isMissing(failed, needed))
      if (missing === undefined) throw failed
      tell([name], `needs the package ${missing}, which is not installed here`, `npm install ${missing}`)
      return undefined
    }
  }
  const { redis: shared } = config
  const redis = shared && (await packaged('redis', ['@keyv/redis'], () => redisOf(shared, before?.redis)))
  const room = async (name: 'cache' | 'limit', packages: readonly string[], make: () => Promise<Middleware>) => {
    if (config[name] === undefined) return undefined
    const section = JSON.stringify([config[name], shared])
    const known = before?.[name]
    if (known?.section === section) return known
    const middleware = await packaged(name, packages, make)
    return middleware && { section, middleware }
  }
  const [guards, cache, limit] = await Promise.all([
    guardsOf(config, folder, tell),
    room('cache', ['keyv'], async () => {
      const said = present(config.cache ?? {})
      return redis ? redis.cache(said) : (await import('../../../runtime/cache/index.ts')).cache(said)
    }),
    room('limit', ['rate-limiter-flexible'], async () => {
      const said = present(config.limit ?? {})
      return redis ? redis.limit(said) : (await import('../../../runtime/limit/index.ts')).limit(said)
    }),
  ])
  return { guards, redis, cache, limit, budget: await budgetOf(config.budget, redis, before?.budget) }
}

/** The first outermost: what the cache answers costs nothing and waits for nobody, and guards see that, too. */
export function around({ guards, cache, budget, limit }: Rooms): Middleware[] {
  return [...guards, ...[cache, budget, limit].flatMap(room => room?.middleware ?? [])]
}

/** Another budget begins with what was spent under the one before. */
async function budgetOf(
  config: ServeConfig['budget'],
  redis: Redis | undefined,
  before: Rooms['budget'],
): Promise<Rooms['budget']> {
  if (config === undefined) return undefined
  const section = JSON.stringify([config, redis?.section])
  if (before?.section === section) return before
  const { budget, redisSpending } = await import('../../../runtime/budget/index.ts')
  const made = budget({
    ...(config as BudgetOptions),
    ...(redis && { shared: redisSpending(redis.send, { prefix: redis.prefix }) }),
    ...(before && { spent: before.budget.totals }),
  })
  return { section, middleware: made.middleware, budget: made }
}

function isMissing(failed: unknown, name: string): boolean {
  const { code, message } = Object(failed)
  return code === 'ERR_MODULE_NOT_FOUND' && String(message).includes(`'${name}'`)
}
