/** The providers that a configuration names: without names, all whose keys are in the environment. */
import { providers as known } from '../../../generated/providers.ts'
import type { Provider, ProviderOptions } from '../../../runtime/index.ts'
import { didYouMean } from '../../problem.ts'
import type { ProviderConfig } from './schema.ts'
import type { Environment } from './secrets.ts'
import type { Tell } from './tell.ts'

type Make = (options: ProviderOptions) => Provider

/** Tells what is wrong with them; those that are right are made. */
export function providersOf(
  configs: { readonly [name: string]: ProviderConfig | null } | undefined,
  environment: Environment,
  tell: Tell,
): Provider[] {
  if (configs)
    return Object.entries(configs).flatMap(([name, config]) => providerOf(name, config ?? {}, environment, tell) ?? [])
  const found = Object.values<Make>(known)
    .map(make => make({}))
    .filter(({ spec }) => hasAny(spec.env.apiKey, environment))
  const hint = 'name some in `providers`, or set the variables with their keys'
  if (found.length === 0) tell([], 'there is no provider: none is named, and the environment has no key of any', hint)
  return found
}

function providerOf(name: string, config: ProviderConfig, environment: Environment, tell: Tell): Provider | undefined {
  const { provider: kind = name, api, baseURL, apiKey, headers, ...places } = config
  const path = ['providers', name]
  const at = config.provider === undefined ? path : [...path, 'provider']
  const make: Make | undefined = Object.hasOwn(known, kind) ? known[kind as keyof typeof known] : undefined
  if (!make) {
    const names = Object.keys(known)
    return void tell(at, `there is no provider '${kind}'`, didYouMean(kind, names) ?? `there are: ${names.join(', ')}`)
  }
  if (name === '' || name.includes('/')) return void tell(path, 'a name is not empty and has no slash in it')
  const { spec } = make({})
  if (api !== undefined && !Object.hasOwn(spec.apis, api))
    return void tell([...path, 'api'], `there is no api '${api}'`, `there are: ${Object.keys(spec.apis).join(', ')}`)
  const address = baseURL ?? (hasAny(spec.env.baseURL ?? [], environment) ? undefined : spec.baseURL)
  if (baseURL !== undefined && !isAddress(baseURL))
    tell([...path, 'baseURL'], 'is no address', 'it begins with http:// or https:// and has no user and password in it')
  else if (address === undefined && !hasAny(spec.env.baseURL ?? [], environment))
    tell(path, 'it needs an address', 'as `baseURL: https://…/v1`')
  if (apiKey === undefined && needsKey(spec) && !hasAny(spec.env.apiKey, environment))
    tell(path, 'it has no key', `set ${spec.env.apiKey.join(' or ')}, or \`apiKey: \${NAME}\``)
  if (!arePlaces(places, Object.keys(spec.places ?? {}), path, tell)) return undefined
  return make({
    name,
    ...places,
    ...(api !== undefined && { api }),
    ...(baseURL !== undefined && { baseURL }),
    ...(apiKey !== undefined && { apiKey }),
    ...(headers && { headers }),
  })
}

function needsKey({ auth, signing }: Provider['spec']): boolean {
  return auth.type !== 'none' && !auth.optional && !signing
}

function arePlaces(
  given: { readonly [key: string]: unknown },
  known: readonly string[],
  path: readonly string[],
  tell: Tell,
): boolean {
  const keys = ['provider', 'api', 'baseURL', 'apiKey', 'headers', ...known]
  const wrong = Object.entries(given).filter(([key, value]) => !known.includes(key) || typeof value !== 'string')
  for (const [key] of wrong) {
    const isKnown = known.includes(key)
    const hint = isKnown ? 'a text' : (didYouMean(key, keys) ?? `there are: ${keys.join(', ')}`)
    tell([...path, key], isKnown ? 'is no text' : 'no such key', hint)
  }
  return wrong.length === 0
}

function isAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined
  return url !== undefined && /^https?:$/.test(url.protocol) && url.username === '' && url.password === ''
}

function hasAny(names: readonly string[], environment: Environment): boolean {
  return names.some(name => environment[name]?.trim())
}
