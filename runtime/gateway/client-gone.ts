import type { Leaving } from '../http/exchange.ts'

/**
 * Calls it once the client has aborted its request. In process nobody closes a connection: who then reads no more of the
 * answer would never be missed, and neither would the vendor's stream behind it.
 */
export function whenGone(signal: Leaving, leave: () => void): void {
  if (signal.aborted) leave()
  else signal.addEventListener('abort', leave, { once: true })
}
