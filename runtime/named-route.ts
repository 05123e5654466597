/** The way of a call whose model is named: one deployment, with all of its provider's keys. */

import type { Provider } from './provider.ts'
import type { Deployment, Route } from './route.ts'
import type { ErrorKind } from './types.ts'

/** Another key may do what this one may not. */
const ofTheKey: ReadonlySet<ErrorKind> = new Set(['authentication', 'permission', 'rate-limit', 'quota-exhausted'])

/** Which key a provider's next call begins with: they take turns. */
const turns = new WeakMap<Provider, number>()

export function namedRoute(provider: Provider, model: string): Route {
  const { keys } = provider
  const turn = turns.get(provider) ?? 0
  if (keys > 1) turns.set(provider, (turn + 1) % keys)
  let tried = 0
  const next = (): Deployment => ({ provider, model, key: (turn + tried++) % keys })
  let current: Deployment
  return {
    first: () => (current = next()),
    failover(error) {
      if (tried >= keys || !ofTheKey.has(error.kind)) return undefined
      current = next()
      return current
    },
    again: error => ({ deployment: current, error }),
    settle() {},
  }
}
