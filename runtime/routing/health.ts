/** How well a deployment does, and each of its keys. */
import type { Settled } from '../chat/route.ts'
import { isOfTheKey } from '../error-kind.ts'
import type { ErrorKind } from '../types.ts'
import { Breaker, type BreakerOptions, type Cooling } from './breaker.ts'

const ofTheDeployment: ReadonlySet<ErrorKind> = new Set([
  'not-found',
  'overloaded',
  'server',
  'timeout',
  'network',
  'truncated',
  'protocol',
])

export class Health {
  readonly #deployment: Breaker
  readonly #keys: readonly Breaker[]

  constructor(keys: number, options: BreakerOptions) {
    this.#deployment = new Breaker(options)
    this.#keys = Array.from({ length: keys }, () => new Breaker(options))
  }

  /** Why a call with this key is better not made now. */
  cooling(key: number, now: number): Cooling[] {
    return this.#of(key).flatMap(breaker => breaker.cooling(now) ?? [])
  }

  begin(key: number, now: number): void {
    for (const breaker of this.#of(key)) breaker.begin(now)
  }

  /** `broke`: the same attempt was told to have succeeded. */
  settle(key: number, { error, ms }: Settled, now: number, broke: boolean): void {
    const startedAt = now - ms
    const [deployment, own] = this.#of(key)
    if (error === undefined) {
      deployment.succeed(startedAt)
      own.succeed(startedAt)
      return
    }
    if (broke) deployment.unsucceed()
    deployment.release(startedAt)
    own.release(startedAt)
    if (isOfTheKey(error)) own.fail(error, startedAt, now, true)
    else if (ofTheDeployment.has(error.kind)) deployment.fail(error, startedAt, now, false)
  }

  #of(key: number): [deployment: Breaker, key: Breaker] {
    return [this.#deployment, this.#keys[key] as Breaker]
  }
}
