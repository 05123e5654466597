/** A vendor's service over HTTP: where it is, and what proves who asks. */

import type { TokenOptions } from './bearer-token.ts'
import { readEnvironment } from './environment.ts'
import { InterlinguaError } from './errors.ts'
import { segment } from './path-segment.ts'
import type { Reshape, Shaped } from './reshaped.ts'
import type { CredentialsSource, Signer, Signing } from './signing.ts'
import type { HttpTransport } from './transport.ts'
import { type TransportOptions, transportOf } from './transport-options.ts'

/** What is known of a service; generated. */
export interface ServiceSpec {
  name: string
  /** None where only the caller knows it. Its placeholders stand in braces; where one decides it, there is a table of its values. */
  baseURL?: string | { by: string; table: { readonly [value: string]: string; '*': string } }
  /** The environment variables that fill a placeholder, by its name; an option of that name goes before. */
  places?: { readonly [name: string]: readonly string[] | { env: readonly string[]; default: string } }
  /** What its calls look like, where they do not as its apis have them. */
  reshape?: Reshape
  /** An optional key is sent where there is one. */
  auth: { type: 'bearer'; optional?: true } | { type: 'header'; header: string; optional?: true } | { type: 'none' }
  /** How requests without an `authorization` header are signed. */
  signing?: Signing
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

/** What the users of a service that signs may say besides. */
export interface SigningOptions {
  /** Else from the environment, at each call. A key goes before them. */
  credentials?: CredentialsSource
}

/** A configured service. */
export interface Service {
  readonly name: string
  readonly transport: HttpTransport | undefined
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
  const { credentials, token } = options
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
      const { path, ...rest } = spec.reshape ? spec.reshape(call, fill) : call
      return { url: joinPath(checked, path), ...rest }
    },
    keys: Math.max(keys.length, 1),
    headers(key, ...more) {
      const headers: Record<string, string> = {}
      addHeaders(headers, spec.headers)
      addHeaders(headers, options.headers)
      for (const layer of more) addHeaders(headers, layer)
      if (!token) authorize(headers, spec, name, () => keyOf(key))
      for (const field in headers) check(name, field, headers[field]!)
      return headers
    },
    secrets(...more) {
      const values = [options.headers, ...more].flatMap(headers => Object.values(headers ?? {}))
      const known = keys.length > 0 ? keys : [keyOf(0) ?? '']
      return [...known, ...(signer?.secrets() ?? []), ...values.filter(value => value.length >= 8)]
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

function addHeaders(headers: Record<string, string>, layer: Record<string, string> | undefined): void {
  for (const field in layer) headers[field.toLowerCase()] = layer[field]!
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
  if (!key && auth.optional) return
  if (!key) {
    const names = spec.env.apiKey.join(' or ')
    const option = spec.signing ? 'apiKey or token' : 'apiKey'
    const message = `There is no API key for ${name}. Set ${names ? `${names} in the environment or ` : ''}${option} in the provider's options.`
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
