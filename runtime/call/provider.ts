import type { ClientApi } from '../adapter/adapter.ts'
import type { FactRow } from '../adapter/facts.ts'
import { InterlinguaError } from '../errors.ts'
import type { CallName, Facts } from '../types.ts'
import type { Middleware } from './middleware.ts'
import { createService, type Service, type ServiceOptions, type ServiceSpec } from './service.ts'

/** Calls that not every api of a provider offers. */
export type Operation = CallName

/** What is known of a vendor and its apis; generated. */
export interface ProviderSpec extends ServiceSpec {
  /** The grammars that it speaks, by their names. */
  apis: Record<string, ClientApi>
  /** The one to chat through where no other is asked for. */
  defaultApi: string
  /** The api that serves an operation, where it is not the chosen one. */
  operations?: Partial<Record<Operation, string>>
  /** The provider does not offer what is not listed, whatever its apis have. */
  unlisted?: false
  /** What is true of its models. */
  facts: readonly FactRow[]
}

/** Who asks, where, and through which api. */
export interface ProviderOptions extends ServiceOptions {
  /** Which of the provider's apis to chat through. */
  api?: string
  /** Around each attempt at this provider, the first outermost. */
  use?: readonly Middleware[]
  /** What is true of every model there, whatever is known of its name. */
  quirks?: Facts
  /** What stands before the slash in `provider/model`; needed to configure a provider twice. */
  name?: string
}

/** A configured provider. */
export interface Provider extends Service {
  /** What is known of the vendor. */
  readonly spec: ProviderSpec
  /** Around each attempt at it. */
  readonly use: readonly Middleware[]
  /** What its user says of all its models. */
  readonly quirks: Facts
  /** The api for chat, or the one that serves an operation. Throws `invalid-request` where there is none. */
  api(operation?: Operation): ClientApi
}

/** Makes the function with which a user configures a provider; `More` is what only this one can be told. */
export function defineProvider<More extends object = object>(
  spec: ProviderSpec,
): (options?: ProviderOptions & More) => Provider {
  return (options: ProviderOptions = {}) => createProvider(spec, options)
}

function createProvider(spec: ProviderSpec, options: ProviderOptions): Provider {
  const name = options.name ?? spec.name
  const chosen = options.api ?? spec.defaultApi
  if (spec.apis[chosen] === undefined) {
    const message = `${name} has no api '${chosen}'. It has: ${Object.keys(spec.apis).join(', ')}.`
    throw new InterlinguaError({ kind: 'invalid-request', message }, { provider: name })
  }
  if (name === '' || name.includes('/')) {
    const message = `'${name}' cannot name a provider: a name is not empty and has no slash in it.`
    throw new InterlinguaError({ kind: 'invalid-request', message })
  }
  return {
    ...createService(spec, options, name),
    spec,
    use: options.use ?? [],
    quirks: options.quirks ?? {},
    api: operation => apiOf(spec, name, chosen, operation),
  }
}

function apiOf(spec: ProviderSpec, name: string, chosen: string, operation?: Operation): ClientApi {
  const own = spec.apis[chosen] as ClientApi
  if (operation === undefined) return own
  const other = spec.operations?.[operation]
  if (other === undefined && own[operation] && spec.unlisted !== false) return own
  const api = other === undefined ? undefined : spec.apis[other]
  if (api?.[operation]) return api
  const message = `${name} does not offer '${operation}' in any of its known apis. Take another provider for it.`
  throw new InterlinguaError({ kind: 'invalid-request', message }, { provider: name })
}
