/** A branch that is a router of somebody else's making: what it gives is taken as it comes. */
import type { Route, Router, Settled } from '../chat/route.ts'
import type { InterlinguaError } from '../errors.ts'
import { isInterlinguaError } from '../errors.ts'
import type { Deployment } from '../types.ts'
import type { Branch, Descent, OnLoss, Rank } from './branch.ts'
import { Fit } from './deployment.ts'

export class Foreign implements Branch {
  readonly #call: Descent
  readonly #router: Router
  readonly #onLoss: OnLoss
  #isBegun = false
  #route: Route | undefined
  #next: Deployment | undefined

  constructor(call: Descent, router: Router, onLoss: OnLoss) {
    this.#call = call
    this.#router = router
    this.#onLoss = onLoss
  }

  best(failure?: InterlinguaError): Rank | undefined {
    if (!this.#isBegun) this.#next = this.#first()
    else if (failure) this.#next = this.#route?.failover(failure)
    const fit = this.#next && new Fit(this.#call, this.#next, this.#onLoss).find()
    return fit && { ...fit, cooling: [] }
  }

  take(): Deployment {
    const deployment = this.#next!
    this.#next = undefined
    return deployment
  }

  passOver(): void {}

  again(error: InterlinguaError): { deployment: Deployment; error: InterlinguaError } | undefined {
    return this.#route?.again(error)
  }

  settle(deployment: Deployment, settled: Settled): void {
    this.#route?.settle(deployment, settled)
  }

  /** Where it can take nothing, another branch may. */
  #first(): Deployment | undefined {
    this.#isBegun = true
    try {
      this.#route = this.#router.route(this.#call)
      return this.#route.first()
    } catch (error) {
      if (!isInterlinguaError(error)) throw error
      this.#call.refuse(`${this.#router.name}: ${error.told}`)
      return undefined
    }
  }
}
