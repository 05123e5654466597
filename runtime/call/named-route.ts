/** The way of a call whose model is named: one deployment, with all of its provider's keys. */
import type { Route } from '../chat/route.ts'
import { isOfTheKey } from '../error-kind.ts'
import type { InterlinguaError } from '../errors.ts'
import type { Deployment } from '../types.ts'
import type { Service } from './service.ts'

/** Which key a service's next call begins with: they take turns. */
const turns = new WeakMap<object, number>()

export function namedRoute(service: Pick<Service, 'name' | 'keys'>, model: string): Route {
  const { keys, name: provider } = service
  const turn = turns.get(service) ?? 0
  if (keys > 1) turns.set(service, (turn + 1) % keys)
  return new NamedRoute(provider, model, keys, turn)
}

class NamedRoute implements Route {
  readonly #provider: string
  readonly #model: string
  readonly #keys: number
  readonly #turn: number
  #tried = 0
  #current!: Deployment

  constructor(provider: string, model: string, keys: number, turn: number) {
    this.#provider = provider
    this.#model = model
    this.#keys = keys
    this.#turn = turn
  }

  first(): Deployment {
    const key = (this.#turn + this.#tried++) % this.#keys
    this.#current = { provider: this.#provider, model: this.#model, key }
    return this.#current
  }

  failover(error: InterlinguaError): Deployment | undefined {
    return this.#tried < this.#keys && isOfTheKey(error) ? this.first() : undefined
  }

  again(error: InterlinguaError): { deployment: Deployment; error: InterlinguaError } {
    return { deployment: this.#current, error }
  }

  settle(): void {}
}
