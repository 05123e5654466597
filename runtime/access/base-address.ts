/** Where a service is. */
import { InterlinguaError } from '../errors.ts'

/** Keys in an address end up in logs; and nothing can be sent to what is no address. */
export function checkAddress(name: string, base = ''): string {
  const url = URL.canParse(base) ? new URL(base) : undefined
  if (url && /^https?:$/.test(url.protocol) && !url.username && !url.password) return base
  const message = `baseURL of ${name} is no address to send to: it needs http:// or https:// and no user and password in it`
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
