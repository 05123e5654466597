/** Where a request goes. */
import type { AskedUrl } from '../http/exchange.ts'

/** What reading as an address would leave as it is: no dots alone, nothing that is escaped, no query. */
const plainPath = /^(?:\/[\w~:-][\w.~:-]*)+$/
const plainHost = /^[a-z][a-z\d-]*(?:\.[a-z][a-z\d-]*)*(?::[1-9]\d{0,3})?$|^127\.0\.0\.1(?::[1-5]?\d{1,4})?$/

const nothing = new URLSearchParams()

/** Undefined for what is no address. Most are plain, and reading them would cost more than what they say. */
export function addressOf(path: string, host: string): AskedUrl | undefined {
  if (plainPath.test(path) && plainHost.test(host))
    return { href: `http://${host}${path}`, pathname: path, searchParams: nothing }
  try {
    return new URL(path, `http://${host}`)
  } catch {
    return undefined
  }
}
