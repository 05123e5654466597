/** How a caller chooses the transport. */
import { type Fetch, fetchTransport } from './fetch-transport.ts'
import type { HttpTransport } from './transport.ts'

/** For a client or for one provider, whose own choice goes before the client's. */
export interface TransportOptions {
  /** Calls travel by this `fetch`. */
  fetch?: Fetch
  /** Else by this; without both by the platform's: `node:http` and `node:https` on Node, elsewhere the global `fetch`. */
  transport?: HttpTransport
}

export function transportOf({ fetch, transport }: TransportOptions): HttpTransport | undefined {
  return fetch ? fetchTransport(fetch) : transport
}
