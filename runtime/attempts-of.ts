/** From a call to its attempts: where each may go, and the loop around those that give a whole answer. */
import { Attempts } from './attempts.ts'
import {
  type Belonging,
  type ClientOptions,
  isRouter,
  providerOf,
  signalsOf,
  type Target,
  targetAt,
  timeoutsOf,
  wayOf,
} from './call.ts'
import type { CallOptions } from './input.ts'
import { namedRoute } from './named-route.ts'
import type { Operation, Provider } from './provider.ts'
import { retryOf } from './retry.ts'
import type { Route, Router } from './route.ts'
import type { Attempt, Deployment, Loss } from './types.ts'

/** What would be lost of a request at a target. Throws where the call cannot be made there. */
export type LossAt = (target: Target) => readonly Loss[]

/** The attempts of a call about a model. `prepare` is asked only where there is a choice of deployments. */
export async function attemptsOf(
  client: ClientOptions,
  input: CallOptions & { model: string | Router },
  operation: Operation | undefined,
  prepare: () => LossAt | Promise<LossAt>,
): Promise<Attempts<Target>> {
  const way = wayOf(client, input?.model)
  if (!isRouter(way))
    return along(client, input, operation, () => namedRoute(providerOf(client, way.provider), way.model))
  const lossAt = await prepare()
  return along(client, input, operation, (list, target) =>
    way.route({
      resolve: model => wayOf(client, model),
      lossAt: deployment => lossAt(target(deployment)),
      skip: (deployment, reason) =>
        list.push({ ...deployment, outcome: 'skipped', startedAt: Date.now(), ms: 0, reason }),
    }),
  )
}

/** The attempts of a call about no model. */
export function attemptsAt(
  client: ClientOptions,
  provider: Provider,
  options: CallOptions,
  operation: Operation,
): Attempts<Target> {
  return along(client, options, operation, () => namedRoute(provider, ''))
}

function along(
  client: ClientOptions,
  options: CallOptions,
  operation: Operation | undefined,
  routeOf: (list: Attempt[], target: (deployment: Deployment) => Target) => Route,
): Attempts<Target> {
  const list: Attempt[] = []
  const of: Belonging = {
    begunAt: performance.now(),
    idempotencyKey: options.idempotencyKey ?? globalThis.crypto.randomUUID(),
  }
  const target = (deployment: Deployment) => targetAt(client, deployment, options, operation, of)
  const total = timeoutsOf(client, options)?.total
  const retry = retryOf(options.retry ?? client.retry)
  const signals = signalsOf(client, options)
  return new Attempts(routeOf(list, target), { retry, signals, total, begunAt: of.begunAt, target }, list)
}

/** Makes attempts until one gives an answer. */
export async function untilAnswered<T>(attempts: Attempts<Target>, once: (target: Target) => Promise<T>): Promise<T> {
  for (let target = attempts.first(); ; ) {
    try {
      const answer = await once(target)
      attempts.answered()
      return answer
    } catch (error) {
      target = await attempts.after(error)
    }
  }
}
