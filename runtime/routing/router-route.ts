/** The way of one call through a router and those nested in it. */
import type { Continuation, Route, RoutedCall, Settled } from '../chat/route.ts'
import { InterlinguaError } from '../errors.ts'
import type { Deployment } from '../types.ts'
import type { Branch, Descent } from './branch.ts'
import type { Cooling } from './breaker.ts'
import { continuation } from './joined-stream.ts'

export interface RouterRouteOptions {
  isContinued: boolean
  now(): number
}

export class RouterRoute implements Route {
  readonly continuation?: Continuation
  readonly #name: string
  readonly #now: () => number
  readonly #tree: Branch
  /** Why nothing took the call, as far as it did not. */
  readonly #reasons: string[] = []
  #soonest: Cooling | undefined

  constructor(
    name: string,
    call: RoutedCall,
    treeOf: (call: Descent) => Branch,
    { isContinued, now }: RouterRouteOptions,
  ) {
    this.#name = name
    this.#now = now
    if (isContinued) this.continuation = continuation
    this.#tree = treeOf({
      ...call,
      skip: (deployment, reason) => {
        this.#reasons.push(`${deployment.provider}/${deployment.model}: ${reason}`)
        call.skip(deployment, reason)
      },
      refuse: (reason, cooling) => {
        this.#reasons.push(reason)
        if (cooling && !(this.#soonest && this.#soonest.until <= cooling.until)) this.#soonest = cooling
      },
    })
  }

  first(): Deployment {
    if (this.#tree.best() === undefined) throw this.#nothing()
    return this.#tree.take()
  }

  failover(error: InterlinguaError): Deployment | undefined {
    return this.#tree.best(error) && this.#tree.take()
  }

  again(error: InterlinguaError): { deployment: Deployment; error: InterlinguaError } | undefined {
    return this.#tree.again(error)
  }

  settle(deployment: Deployment, settled: Settled): void {
    this.#tree.settle(deployment, settled)
  }

  /** Of the kind of what is free soonest, where all that could take the call cools down. */
  #nothing(): InterlinguaError {
    const message = `the router '${this.#name}' has nothing that can take this call: ${this.#reasons.join('; ')}`
    if (this.#soonest === undefined) return new InterlinguaError({ kind: 'invalid-request', message, param: 'model' })
    const { error, until } = this.#soonest
    return new InterlinguaError({ kind: error.kind, message, retryAfterMs: Math.max(0, until - this.#now()) })
  }
}
