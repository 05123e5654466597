/** A vendor's service over HTTP: where it is, and what proves who asks. */
import { checkAddress, joinPath } from '../access/base-address.ts'
import type { TokenOptions } from '../access/bearer-token.ts'
import { readEnvironment } from '../access/environment.ts'
import { segment } from '../access/path-segment.ts'
import { type Auth, requestHeaders, secretsIn } from '../access/request-headers.ts'
import type { Reshape, Shaped } from '../access/reshaped.ts'
import type { CredentialsSource, Signer, Signing } from '../access/signing.ts'
import { InterlinguaError } from '../errors.ts'
import type { HttpTransport } from '../http/transport.ts'
import { type TransportOptions, transportOf } from '../http/transport-options.ts'

/** What is known of a service; generated. */
export interface ServiceSpec {
  /** Its name, the part of a model's name before the slash. */
  name: string
  /** None where only the caller knows it. Its placeholders stand in braces; where one decides it, there is a table of its values. */
  baseURL?: string | { by: string; table: { readonly [value: string]: string; '*': string } }
  /** The environment variables that fill a placeholder, by its name; an option of that name goes before. */
  places?: { readonly [name: string]: readonly string[] | { env: readonly string[]; default: string } }
  /** What its calls look like, where they do not as its apis have them. */
  reshape?: Reshape
  /** The header with the key. */
  auth: Auth
  /** How requests without an `authorization` header are signed. */
  signing?: Signing
  /** Environment variables to look into, the first that is set wins. */
  env: { apiKey: readonly string[]; baseURL?: readonly string[] }
  /** Makes an address of what the environment says, where that may be less than one. */
  readAddress?: (found: string, base: string) => string
  /** Sent with every call. */
  headers?: Record<string, string>
}

/** Who asks, and where. */
export interface ServiceOptions extends TransportOptions {
  /** Else from the environment, at each call. Of several, another takes over where one may not or must wait. */
  apiKey?: string | readonly string[]
  /** Else from the environment, else the vendor's own. */
  baseURL?: string
  /** Sent with every call. The client's and a call's own go before. */
  headers?: Record<string, string>
  /**
   * In a page a key is shown to all who look, so that calls with one are refused there (`authentication`); true sends them all the
   * same: for pages that only their owner sees.
   */
  dangerouslyAllowBrowser?: boolean
}

/** What the users of a service that signs may say besides. */
export interface SigningOptions {
  /** Else from the environment, at each call. A key goes before them. */
  credentials?: CredentialsSource
}

/** A configured service. */
export interface Service {
  /** What its user calls it, else its own name. */
  readonly name: string
  /** The user's own; else the client's. */
  readonly transport: HttpTransport | undefined
  /** Signs requests, where that takes the place of a key. */
  readonly signer: Signer | undefined
  /** Where a call about this model goes, and what it carries. */
  call(call: Shaped, model: string): { url: string } & Omit<Shaped, 'path'>
  /** How many keys there are to choose from, at least 1. */
  readonly keys: number
  /**
   * The headers of a call, with one of the keys. Throws `authentication` without a key, `invalid-request` for a bad
   * header.
   */
  headers(key: number, ...more: (Record<string, string> | undefined)[]): Record<string, string>
  /** What must not stand in a message: the keys and the values of these headers and the service's own. */
  secrets(...more: (Record<string, string> | undefined)[]): string[]
}

export function createService(
  spec: ServiceSpec,
  options: ServiceOptions & SigningOptions & TokenOptions,
  name = spec.name,
): Service {
  let checked = ''
  const place = (place: string) => filled(spec, options, name, place)
  const own = () => vendorsOwn(spec, place)
  const { credentials, token, dangerouslyAllowBrowser } = options
  const { auth } = spec
  const key = { header: auth.type === 'header' ? auth.header : 'authorization', env: spec.env.apiKey }
  const signer = spec.signing?.({ name, credentials, token, place, key })
  const keys = typeof options.apiKey === 'string' ? [options.apiKey] : (options.apiKey ?? [])
  const keyOf = (key: number) => keys[key] || readEnvironment(spec.env.apiKey)
  return {
    name,
    transport: transportOf(options),
    signer,
    call(call, model) {
      const base = options.baseURL ?? addressIn(spec, own) ?? own()
      if (base === undefined || base !== checked) checked = checkAddress(name, base)
      const fill = (hole: string) => (hole === 'model' ? segment(model, 'model', { provider: name }) : place(hole))
      const shaped = spec.reshape?.(call, fill) ?? call
      return { url: joinPath(checked, shaped.path), headers: shaped.headers, body: shaped.body }
    },
    keys: Math.max(keys.length, 1),
    headers(key, ...more) {
      const { auth, env, signing } = spec
      const asking = {
        name,
        auth,
        env,
        signed: signing !== undefined,
        key: token ? undefined : () => keyOf(key),
        dangerouslyAllowBrowser,
      }
      return requestHeaders(asking, [spec.headers, options.headers, ...more])
    },
    secrets(...more) {
      const known = keys.length > 0 ? keys : [keyOf(0) ?? '']
      return secretsIn([...known, ...(signer?.secrets() ?? [])], [options.headers, ...more])
    },
  }
}

function addressIn({ env, readAddress }: ServiceSpec, own: () => string | undefined): string | undefined {
  const found = readEnvironment(env.baseURL ?? [])
  return found !== undefined && readAddress ? readAddress(found, own() ?? '') : found
}

function vendorsOwn({ baseURL }: ServiceSpec, place: (name: string) => string): string | undefined {
  const text = typeof baseURL === 'object' ? entryOf(baseURL.table, place(baseURL.by)) : baseURL
  return text?.replace(/\{(\w+)\}/g, (_, name) => place(name))
}

function entryOf(table: { readonly [value: string]: string; '*': string }, value: string): string | undefined {
  return Object.hasOwn(table, value) ? table[value] : table['*']
}

/** What stands in the place of a placeholder: part of a host's name or a path, that cannot lead to another. */
function filled(spec: ServiceSpec, options: object, name: string, place: string): string {
  const from = spec.places?.[place] ?? []
  const { env: variables, default: usual } = 'env' in from ? from : { env: from, default: undefined }
  const value = Reflect.get(options, place) ?? readEnvironment(variables) ?? usual
  if (typeof value === 'string' && /^[a-z\d]([a-z\d-]*[a-z\d])?$/i.test(value)) return value
  const what = value ? `The ${place} of ${name} is no name.` : `There is no ${place} for ${name}.`
  const named = variables.length > 0 ? `${variables.join(' or ')} in the environment or ` : ''
  const message = `${what} Set ${named}${place} in the provider's options.`
  throw new InterlinguaError({ kind: 'invalid-request', message, param: place }, { provider: name })
}
