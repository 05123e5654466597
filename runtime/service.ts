/** A vendor's service over HTTP: where it is, and what proves who asks. */
import { readEnvironment } from './environment.ts'
import { InterlinguaError } from './errors.ts'
import type { HttpTransport } from './transport.ts'
import { type TransportOptions, transportOf } from './transport-options.ts'

/** What is known of a service; generated. */
export interface ServiceSpec {
  name: string
  /** None where only the caller knows it. */
  baseURL?: string
  /** An optional key is sent where there is one. */
  auth: { type: 'bearer'; optional?: true } | { type: 'header'; header: string } | { type: 'none' }
  /** Environment variables to look into, the first that is set wins. */
  env: { apiKey: readonly string[]; baseURL?: readonly string[] }
  /** Makes an address of what the environment says, where that may be less than one. */
  readAddress?: (found: string, base: string) => string
  headers?: Record<string, string>
}

export interface ServiceOptions extends TransportOptions {
  /** Else from the environment, at each call. Of several, another takes over where one may not or must wait. */
  apiKey?: string | readonly string[]
  /** Else from the environment, else the vendor's own. */
  baseURL?: string
  headers?: Record<string, string>
}

/** A configured service. */
export interface Service {
  readonly name: string
  readonly transport: HttpTransport | undefined
  /** The address of a path. */
  url(path: string): string
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

export function createService(spec: ServiceSpec, options: ServiceOptions, name = spec.name): Service {
  let checked = ''
  const own = typeof options.apiKey === 'string' ? [options.apiKey] : (options.apiKey ?? [])
  const keyOf = (key: number) => own[key] || readEnvironment(spec.env.apiKey)
  return {
    name,
    transport: transportOf(options),
    url(path) {
      const base = options.baseURL ?? addressIn(spec) ?? spec.baseURL
      if (base === undefined || base !== checked) checked = checkAddress(name, base)
      return joinPath(checked, path)
    },
    keys: Math.max(own.length, 1),
    headers(key, ...more) {
      const headers: Record<string, string> = {}
      addHeaders(headers, spec.headers)
      addHeaders(headers, options.headers)
      for (const layer of more) addHeaders(headers, layer)
      authorize(headers, spec, name, () => keyOf(key))
      for (const field in headers) check(name, field, headers[field]!)
      return headers
    },
    secrets(...more) {
      const values = [options.headers, ...more].flatMap(headers => Object.values(headers ?? {}))
      return [...(own.length > 0 ? own : [keyOf(0) ?? '']), ...values.filter(value => value.length >= 8)]
    },
  }
}

function addressIn({ env, baseURL = '', readAddress }: ServiceSpec): string | undefined {
  const found = readEnvironment(env.baseURL ?? [])
  return found !== undefined && readAddress ? readAddress(found, baseURL) : found
}

function addHeaders(headers: Record<string, string>, layer: Record<string, string> | undefined): void {
  for (const field in layer) headers[field.toLowerCase()] = layer[field]!
}

/** Keys in an address end up in logs; and nothing can be sent to what is no address. */
function checkAddress(name: string, base = ''): string {
  const url = URL.canParse(base) ? new URL(base) : undefined
  if (url && /^https?:$/.test(url.protocol) && !url.username && !url.password) return base
  const message = `baseURL of ${name} is no address to send to: it needs http:// or https:// and no user and password in it`
  throw new InterlinguaError({ kind: 'invalid-request', message }, { provider: name })
}

/** Adds the key, unless the caller brings a header of the same name. */
function authorize(
  headers: Record<string, string>,
  spec: ServiceSpec,
  name: string,
  keyOf: () => string | undefined,
): void {
  const { auth } = spec
  if (auth.type === 'none') return
  const field = auth.type === 'bearer' ? 'authorization' : auth.header.toLowerCase()
  if (headers[field]) return
  const key = keyOf()
  if (!key && auth.type === 'bearer' && auth.optional) return
  if (!key) {
    const names = spec.env.apiKey.join(' or ')
    const message = `There is no API key for ${name}. Set ${names ? `${names} in the environment or ` : ''}apiKey in the provider's options.`
    throw new InterlinguaError({ kind: 'authentication', message }, { provider: name })
  }
  headers[field] = auth.type === 'bearer' ? `Bearer ${key}` : key
}

function check(name: string, field: string, value: string): void {
  const stray = typeof value !== 'string' || !/^[\t -~\x80-\xff]*$/.test(value)
  if (!stray && /^[\w!#$%&'*+.^`|~-]+$/.test(field)) return
  const shown = /^[\w-]*$/.test(field) ? `'${field}'` : 'with that name'
  const message = `no request can carry the header ${shown}: a line break, NUL or a character beyond Latin-1 is in its name or value. Check the key and the headers for ${name}.`
  throw new InterlinguaError({ kind: 'invalid-request', message }, { provider: name })
}

/** One address from two, with one slash between; the base's query, where it has one, goes along. */
export function joinPath(base: string, path: string): string {
  const [front = '', query] = split(base)
  const [below = '', own] = split(path)
  const both = [query, own].filter(Boolean).join('&')
  return `${front.replace(/\/+$/, '')}/${below.replace(/^\/+/, '')}${both && `?${both}`}`
}

function split(address: string): string[] {
  const at = address.indexOf('?')
  return at === -1 ? [address] : [address.slice(0, at), address.slice(at + 1)]
}
