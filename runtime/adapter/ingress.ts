/**
 * What a server has to be to stand for a vendor: the paths that its clients call, what each of them is, and how they show
 * who they are. Generated for each provider; gateways and mocks serve by it.
 */
import { kindOfStatus } from '../error-kind.ts'
import type { AskedHeaders } from '../http/exchange.ts'
import type { ApiError, CallName, ErrorKind } from '../types.ts'
import type { HttpCall } from './adapter.ts'
import type { ServerApi } from './server-api.ts'

/** One path of a vendor's service. */
export interface IngressRoute {
  /** The HTTP method. */
  readonly method: HttpCall['method']
  /** Below the ingress' base; `{$model}` stands for the model's name, slashes and all. */
  readonly path: string
  /** What is called there. */
  readonly call: 'chat' | CallName
  /** The grammar that is spoken there. */
  readonly api: ServerApi
  /** It is the path of streams alone, whatever the body says. */
  readonly stream?: true
  /** What stands in the query of who wants the api's own frames; others get those of `unasked`. */
  readonly frames?: { readonly [name: string]: string }
}

/** What is known of a vendor's service as a server; generated. */
export interface IngressSpec {
  /** The vendor's name, below which its paths are found, too. */
  readonly name: string
  /** Of the vendor's base URL; what stands in braces differs from caller to caller. */
  readonly host: string
  /** The path of the vendor's base URL, without a slash at its end. */
  readonly base: string
  /** The header with the caller's key; the name of a query's field where it may also stand. */
  readonly auth:
    | { readonly type: 'bearer' }
    | { readonly type: 'header'; readonly header: string; readonly query?: string }
  /** Headers that the vendor's clients always send. */
  readonly headers: readonly string[]
  /** The environment variables in which its clients look for a key and a base URL. */
  readonly env: { readonly apiKey: readonly string[]; readonly baseURL?: readonly string[] }
  /** Its paths. */
  readonly routes: readonly IngressRoute[]
}

/** A vendor's service, to be served. */
export interface Ingress extends IngressSpec {
  /** The route of a request; undefined where the vendor has none. `call` is what the route's api decodes, without a body. */
  find(method: string, path: string, query: URLSearchParams): FoundRoute | undefined
}

export interface FoundRoute {
  readonly route: IngressRoute
  readonly call: HttpCall
}

/** Makes the function with which a user says that a vendor's grammar is served. */
export function defineIngress(spec: IngressSpec): (options?: IngressOptions) => Ingress {
  const patterns = spec.routes.map(route => ({ route, pattern: patternOf(route.path) }))
  return ({ name = spec.name, base = spec.base } = {}) => ({
    ...spec,
    name,
    base,
    find(method, path, query) {
      if (!path.startsWith(`${base}/`)) return undefined
      const below = path.slice(base.length)
      const found = patterns.find(({ route, pattern }) => route.method === method && pattern.test(below))
      if (!found) return undefined
      const text = query.size > 0 ? `${below}?${query}` : below
      return { route: found.route, call: { method: found.route.method, path: text } }
    },
  })
}

/** Where it differs from the vendor's own. */
export interface IngressOptions {
  /** Else the provider's own. */
  name?: string
  /** Else the path of the vendor's base URL, as `/v1`. */
  base?: string
}

/** Whose client sent a request, as far as headers tell: the more, the likelier. */
export function likeness({ auth, headers }: IngressSpec, sent: AskedHeaders): number {
  const key = auth.type === 'bearer' ? 'authorization' : auth.header
  const known = headers.filter(name => sent.has(name)).length
  return known * 2 - (headers.length - known) + (sent.has(key) ? 1 : 0)
}

/** The key that a request brings, wherever the vendor's clients put it; `authorization` will do for all. */
export function keyOf({ auth }: IngressSpec, headers: AskedHeaders, query: URLSearchParams): string | undefined {
  const bearer = /^bearer +(\S.*)$/i.exec(headers.get('authorization') ?? '')?.[1]
  if (auth.type === 'bearer') return bearer
  return headers.get(auth.header) ?? (auth.query ? query.get(auth.query) : undefined) ?? bearer
}

const statuses: { readonly [kind in ErrorKind]: number } = {
  authentication: 401,
  permission: 403,
  'not-found': 404,
  'invalid-request': 400,
  'context-length': 400,
  'request-too-large': 413,
  'content-filter': 400,
  'rate-limit': 429,
  'quota-exhausted': 402,
  overloaded: 503,
  server: 500,
  timeout: 504,
  network: 502,
  truncated: 502,
  protocol: 502,
  'response-too-large': 502,
  aborted: 499,
  unknown: 500,
}

/** The status with which this vendor tells such an error: that of the error where it means the same. */
export function statusOf(api: ServerApi, { kind, status }: ApiError): number {
  const isError = status !== undefined && status >= 400 && status < 600
  // A vendor may call any failure of its own what it likes.
  if (isError && (kindOfStatus(status) === kind || (kind === 'server' && status >= 500))) return status
  const ruled = api.errorRules.find(rule => rule.field === 'status' && rule.kind === kind)?.match
  return api.statuses?.[kind] ?? (typeof ruled === 'string' ? Number(ruled) : statuses[kind])
}

function patternOf(path: string): RegExp {
  const text = path
    .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
    .replace(/\{\\\$(\w+)\}/g, (_, name) => (name === 'model' ? '(.+)' : '([^/]+)'))
  return new RegExp(`^${text}$`)
}
