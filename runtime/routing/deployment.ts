/** A leaf of the tree: one deployment. */
import type { Settled } from '../chat/route.ts'
import { type InterlinguaError, isInterlinguaError } from '../errors.ts'
import type { Deployment, Loss } from '../types.ts'
import type { Branch, Descent, OnLoss, Rank } from './branch.ts'
import type { Cooling } from './breaker.ts'
import type { Health } from './health.ts'

/** Whether a model can take the call: the same for all keys, found out when it is first asked for. */
export class Fit {
  readonly #call: Descent
  readonly #deployment: Deployment
  readonly #onLoss: OnLoss
  #found: { isLossy: boolean } | 'unfit' | undefined

  constructor(call: Descent, deployment: Deployment, onLoss: OnLoss) {
    this.#call = call
    this.#deployment = deployment
    this.#onLoss = onLoss
  }

  /** Undefined, and the reason noted, where the call does not go there. */
  find(): { isLossy: boolean } | undefined {
    this.#found ??= this.#look()
    return this.#found === 'unfit' ? undefined : this.#found
  }

  #look(): { isLossy: boolean } | 'unfit' {
    try {
      const loss = this.#call.lossAt(this.#deployment)
      if (loss.length === 0 || this.#onLoss !== 'skip') return { isLossy: loss.length > 0 }
      this.#call.skip(this.#deployment, `would lose ${loss.map(inWords).join('; ')}`)
    } catch (error) {
      // What is wrong with the request itself shows when it is sent.
      if (!isInterlinguaError(error)) return { isLossy: false }
      this.#call.skip(this.#deployment, error.told)
    }
    return 'unfit'
  }
}

function inWords({ path, kind, detail }: Loss): string {
  return `${path} (${kind}): ${detail}`
}

export class DeploymentBranch implements Branch {
  readonly #call: Descent
  readonly #deployment: Deployment
  readonly #fit: Fit
  readonly #health: Health
  readonly #now: () => number
  #isTried = false
  #isNoted = false
  #failure: InterlinguaError | undefined
  #hasSucceeded = false

  constructor(call: Descent, deployment: Deployment, fit: Fit, health: Health, now: () => number) {
    this.#call = call
    this.#deployment = deployment
    this.#fit = fit
    this.#health = health
    this.#now = now
  }

  best(): Rank | undefined {
    const fit = this.#isTried ? undefined : this.#fit.find()
    return fit && { ...fit, cooling: this.#cooling() }
  }

  take(): Deployment {
    this.#isTried = true
    this.#health.begin(this.#deployment.key, this.#now())
    return this.#deployment
  }

  passOver(): void {
    const [cooling] = this.#cooling().sort((a, b) => b.until - a.until)
    if (this.#isTried || this.#isNoted || cooling === undefined) return
    this.#isNoted = true
    this.#call.skip(this.#deployment, reasonOf(cooling, this.#now()))
  }

  again(): { deployment: Deployment; error: InterlinguaError } | undefined {
    return this.#failure && { deployment: this.#deployment, error: this.#failure }
  }

  settle(_: Deployment, settled: Settled): void {
    const broke = settled.error !== undefined && this.#hasSucceeded
    this.#hasSucceeded = settled.error === undefined
    this.#failure = settled.error
    this.#health.settle(this.#deployment.key, settled, this.#now(), broke)
  }

  #cooling(): Cooling[] {
    return this.#health.cooling(this.#deployment.key, this.#now())
  }
}

function reasonOf({ until, error, isProbed }: Cooling, now: number): string {
  if (isProbed) return `another call finds out whether it has recovered from ${error.kind}`
  return `cooling down after ${error.kind} for another ${Math.ceil((until - now) / 1000)} s`
}
