/** Calls walked through a router, without any network: what is asked in which order, under a clock of the test's own. */
import type { Router, Way } from '../../../runtime/chat/route.ts'
import { InterlinguaError } from '../../../runtime/errors.ts'
import type { Deployment, ErrorKind, Loss } from '../../../runtime/types.ts'

/** What a deployment does: it answers after so many milliseconds, or fails. */
export type Reply = number | ErrorKind | InterlinguaError

export interface World {
  routers?: Router[]
  keys?: { [provider: string]: number }
  loss?: { [address: string]: Loss[] | Error }
  /** Moved on by what an attempt takes. */
  clock?: Clock
}

export class Clock {
  ms = 1_000
  readonly now = () => this.ms
}

export const loss: Loss = { path: 'seed', kind: 'unsupported', detail: 'there is no seed' }

export function error(kind: ErrorKind, retryAfterMs?: number): InterlinguaError {
  return new InterlinguaError({ kind, message: kind, ...(retryAfterMs !== undefined && { retryAfterMs }) })
}

/** `a/m` for the only key of a provider, `a/m#1` for the second of several. */
function nameOf({ provider, model, key }: Deployment, { keys = {} }: World = {}): string {
  return `${provider}/${model}${keys[provider] ? `#${key}` : ''}`
}

export function routeOf(router: Router, world: World = {}) {
  const skipped: string[] = []
  const route = router.route({
    resolve: model => wayOf(model, world),
    lossAt(deployment) {
      const found = world.loss?.[nameOf(deployment)] ?? []
      if (found instanceof Error) throw found
      return found
    },
    skip: (deployment, reason) => skipped.push(`${nameOf(deployment, world)}: ${reason}`),
  })
  return { route, skipped }
}

/** One call, each deployment asked once at most. */
export function walk(router: Router, reply: (address: string) => Reply, world: World = {}) {
  const { route, skipped } = routeOf(router, world)
  const tried: string[] = []
  for (let next: Deployment | undefined = route.first(); next; ) {
    const address = nameOf(next, world)
    tried.push(address)
    const outcome = reply(address)
    const ms = typeof outcome === 'number' ? outcome : 0
    if (world.clock) world.clock.ms += ms
    if (typeof outcome === 'number') {
      route.settle(next, { ms })
      return { tried, skipped, answered: address }
    }
    const failure = typeof outcome === 'string' ? error(outcome) : outcome
    route.settle(next, { ms, error: failure })
    next = route.failover(failure)
  }
  return { tried, skipped, answered: undefined }
}

function wayOf(model: string | Router, { routers = [], keys = {} }: World): Way {
  if (typeof model === 'object') return model
  const router = routers.find(({ name }) => name === model)
  if (router) return router
  const [provider = '', name] = model.split('/')
  if (!name) throw new InterlinguaError({ kind: 'invalid-request', message: `nobody serves '${model}'` })
  return { provider, model: name, keys: keys[provider] ?? 1 }
}
