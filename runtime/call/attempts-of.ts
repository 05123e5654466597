/** From a call to its attempts: where each may go. */
import type { CallOptions } from '../chat/input.ts'
import type { Router } from '../chat/route.ts'
import type { Attempt, Deployment, Loss } from '../types.ts'
import { Attempts } from './attempts.ts'
import { type ClientOptions, isRouter, providerOf, type Target, targetAt, wayOf } from './call.ts'
import { namedRoute } from './named-route.ts'
import type { Operation, Provider } from './provider.ts'
import { wholeCall } from './whole-call.ts'

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
  if (!isRouter(way)) return attemptsAt(client, providerOf(client, way.provider), input, operation, way.model)
  const lossAt = await prepare()
  const call = wholeCall(client, input)
  const { headers } = input
  const target = (deployment: Deployment) => targetAt(client, deployment, headers, operation, call)
  const list: Attempt[] = []
  const route = way.route({
    resolve: model => wayOf(client, model),
    lossAt: deployment => lossAt(target(deployment)),
    skip: (deployment, reason) =>
      list.push({ ...deployment, outcome: 'skipped', startedAt: Date.now(), ms: 0, reason }),
  })
  return new Attempts(route, call, target, list)
}

/** The attempts of a call to one provider, about one of its models or about none. */
export function attemptsAt(
  client: ClientOptions,
  provider: Provider,
  options: CallOptions,
  operation: Operation | undefined,
  model = '',
): Attempts<Target> {
  const call = wholeCall(client, options)
  // Not with the closure that is kept: a long stream shall not keep its request.
  const { headers } = options
  return new Attempts(namedRoute(provider, model), call, deployment =>
    targetAt(client, deployment, headers, operation, call),
  )
}
