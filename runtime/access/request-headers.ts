/** The headers of a call, and the key among them. */
import { InterlinguaError } from '../errors.ts'

type Layer = Readonly<Record<string, string>> | undefined

/** How a key is sent. An optional one is sent where there is one. */
export type Auth =
  | { type: 'bearer'; optional?: true }
  | { type: 'header'; header: string; optional?: true }
  | { type: 'none' }

/** Who asks, and by what header that is said. */
export interface Asking {
  /** The provider's name. */
  name: string
  /** The header with the key. */
  auth: Auth
  /** The environment variables that may have the key. */
  env: { apiKey: readonly string[] }
  /** Something else than a key may say it, too. */
  signed?: boolean
  /** Absent where something else than a key says it. */
  key?: (() => string | undefined) | undefined
  /** A key may be shown to all who look into the page. */
  dangerouslyAllowBrowser?: boolean | undefined
}

/**
 * The layers laid over each other, by names in lower case, with the key unless they bring a header of its name. Throws
 * `authentication` without a key, `invalid-request` for a bad header.
 */
export function requestHeaders(asking: Asking, layers: readonly Layer[]): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const layer of layers) for (const field in layer) headers[field.toLowerCase()] = layer[field]!
  authorize(headers, asking)
  for (const field in headers) check(asking.name, field, headers[field]!)
  return headers
}

/** What must not stand in a message: the keys and the values of these headers. */
export function secretsIn(keys: readonly string[], layers: readonly Layer[]): string[] {
  const values = layers.flatMap(layer => Object.values(layer ?? {}))
  return [...keys, ...values.filter(value => value.length >= 8)]
}

function authorize(headers: Record<string, string>, asking: Asking): void {
  const { name, auth, env, signed, key, dangerouslyAllowBrowser } = asking
  if (auth.type === 'none' || !key) return
  const field = auth.type === 'bearer' ? 'authorization' : auth.header.toLowerCase()
  if (headers[field]) return
  const value = key()
  // In a page all who look see it.
  if (value && (dangerouslyAllowBrowser || !('document' in globalThis)))
    headers[field] = auth.type === 'bearer' ? `Bearer ${value}` : value
  else if (value || !auth.optional) {
    const names = env.apiKey.join(' or ')
    const option = signed ? 'apiKey or token' : 'apiKey'
    const message = value
      ? `The API key for ${name} shows in the page. Use a server, or set dangerouslyAllowBrowser in the provider's options.`
      : `There is no API key for ${name}. Set ${names && `${names} in the environment or `}${option} in the provider's options.`
    throw new InterlinguaError({ kind: 'authentication', message }, { provider: name })
  }
}

function check(name: string, field: string, value: string): void {
  const stray = typeof value !== 'string' || !/^[\t -~\x80-\xff]*$/.test(value)
  if (!stray && /^[\w!#$%&'*+.^`|~-]+$/.test(field)) return
  const shown = /^[\w-]*$/.test(field) ? `'${field}'` : 'with that name'
  const message = `no request can carry the header ${shown}: a line break, NUL or a character beyond Latin-1 is in its name or value. Check the key and the headers for ${name}.`
  throw new InterlinguaError({ kind: 'invalid-request', message }, { provider: name })
}
