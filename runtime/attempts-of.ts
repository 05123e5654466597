/** From a call to its attempts: where each may go, and the loop around those that give a whole answer. */
import { type Attempt, Attempts } from './attempts.ts'
import {
  type Belonging,
  type ClientOptions,
  isRouter,
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
import type { Deployment, Route, Router } from './route.ts'
import type { Loss } from './types.ts'

/** What would be lost of a request at a target. Throws where the call cannot be made there. */
export type LossAt = (target: Target) => readonly Loss[]

/** The attempts of a call about a model. `prepare` is asked only where there is a choice of deployments. */
export async function attemptsOf(
  client: ClientOptions,
  input: CallOptions & { model: string | Router },
  operation: Operation | undefined,
  prepare: () => LossAt | Promise<LossAt>,
): Promise<Attempts> {
  const way = wayOf(client, input?.model)
  if (!isRouter(way)) return along(client, input, operation, () => namedRoute(way.provider, way.model))
  const lossAt = await prepare()
  return along(client, input, operation, (list, target) =>
    way.route({
      resolve: model => wayOf(client, model),
      lossAt: deployment => lossAt(target(deployment)),
      skip: (deployment, reason) => list.push(skipped(deployment, reason)),
    }),
  )
}

/** The attempts of a call about no model. */
export function attemptsAt(
  client: ClientOptions,
  provider: Provider,
  options: CallOptions,
  operation: Operation,
): Attempts {
  return along(client, options, operation, () => namedRoute(provider, ''))
}

function along(
  client: ClientOptions,
  options: CallOptions,
  operation: Operation | undefined,
  routeOf: (list: Attempt[], target: (deployment: Deployment) => Target) => Route,
): Attempts {
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

function skipped({ provider, model, key }: Deployment, reason: string): Attempt {
  return { provider: provider.name, model, key, outcome: 'skipped', startedAt: Date.now(), ms: 0, reason }
}

/** Makes attempts until one gives an answer. */
export async function untilAnswered<T>(attempts: Attempts, once: (target: Target) => Promise<T>): Promise<T> {
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
