/** When a request is to end, for transports that need no signal of the platform. */
import type { LazyAbort } from './lazy-abort.ts'
import type { HttpTransport, TransportReply, TransportRequest } from './transport.ts'

/** A request that tells of its end by `ending`, in place of `signal`. */
export interface EndingRequest extends TransportRequest {
  readonly ending?: LazyAbort
}

/** By name, so that bundles of their own know each other. */
const endings = Symbol.for('interlingua.ending')

/** A transport that takes either. Who puts another around it is given signals, as its author knows them. */
export function takingEndings(transport: (request: EndingRequest) => Promise<TransportReply>): HttpTransport {
  return Object.assign(transport, { [endings]: true })
}

export function takesEndings(transport: HttpTransport): boolean {
  return endings in transport
}
