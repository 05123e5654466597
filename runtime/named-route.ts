/** The way of a call whose model is named: one deployment, with all of its provider's keys. */
import { isOfTheKey } from './error-kind.ts'
import type { Route } from './route.ts'
import type { Service } from './service.ts'
import type { Deployment } from './types.ts'

/** Which key a service's next call begins with: they take turns. */
const turns = new WeakMap<object, number>()

export function namedRoute(service: Pick<Service, 'name' | 'keys'>, model: string): Route {
  const { keys, name: provider } = service
  const turn = turns.get(service) ?? 0
  if (keys > 1) turns.set(service, (turn + 1) % keys)
  let tried = 0
  const next = (): Deployment => ({ provider, model, key: (turn + tried++) % keys })
  let current: Deployment
  return {
    first: () => (current = next()),
    failover(error) {
      if (tried >= keys || !isOfTheKey(error)) return undefined
      current = next()
      return current
    },
    again: error => ({ deployment: current, error }),
    settle() {},
  }
}
