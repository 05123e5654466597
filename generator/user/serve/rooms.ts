/** What stands around every call: a cache, budgets and limits. What a new file has as it was goes on where it is. */
import type { Budget } from '../../../runtime/budget/index.ts'
import type { Middleware } from '../../../runtime/index.ts'
import type { ServeConfig } from './schema.ts'
import type { Tell } from './tell.ts'

export interface Rooms {
  readonly cache: Room | undefined
  readonly budget: (Room & { readonly budget: Budget }) | undefined
  readonly limit: Room | undefined
}

interface Room {
  /** Its section of the file. */
  readonly section: string
  readonly middleware: Middleware
}

type Sections = Pick<ServeConfig, 'cache' | 'budget' | 'limit'>

/** Tells of packages that a section needs and that are not there. */
export async function roomsOf(config: Sections, before: Rooms | undefined, tell: Tell): Promise<Rooms> {
  const packaged = async (name: 'cache' | 'limit', needed: string, make: () => Promise<Middleware>) => {
    if (config[name] === undefined) return undefined
    const section = JSON.stringify(config[name])
    const known = before?.[name]
    if (known?.section === section) return known
    try {
      return { section, middleware: await make() }
    } catch (failed) {
      if (!isMissing(failed, needed)) throw failed
      tell([name], `needs the package ${needed}, which is not installed here`, `npm install ${needed}`)
      return undefined
    }
  }
  const [cache, limit] = await Promise.all([
    packaged('cache', 'keyv', async () => (await import('../../../runtime/cache/index.ts')).cache(config.cache)),
    packaged('limit', 'rate-limiter-flexible', async () =>
      (await import('../../../runtime/limit/index.ts')).limit(config.limit ?? {}),
    ),
  ])
  return { cache, limit, budget: await budgetOf(config.budget, before?.budget) }
}

/** The first outermost: what the cache answers costs nothing and waits for nobody. */
export function around({ cache, budget, limit }: Rooms): Middleware[] {
  return [cache, budget, limit].flatMap(room => room?.middleware ?? [])
}

/** Another budget begins with what was spent under the one before. */
async function budgetOf(config: ServeConfig['budget'], before: Rooms['budget']): Promise<Rooms['budget']> {
  if (config === undefined) return undefined
  const section = JSON.stringify(config)
  if (before?.section === section) return before
  const { budget } = await import('../../../runtime/budget/index.ts')
  const made = budget({ ...config, ...(before && { spent: before.budget.totals }) })
  return { section, middleware: made.middleware, budget: made }
}

function isMissing(failed: unknown, name: string): boolean {
  const { code, message } = Object(failed)
  return code === 'ERR_MODULE_NOT_FOUND' && String(message).includes(`'${name}'`)
}
