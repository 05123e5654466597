/** When a request is to end, for transports that need no signal of the platform. */
import type { HttpTransport, TransportReply, TransportRequest } from './transport.ts'

/** Until its answer has come, who sends a request is told by it when to give up. */
export interface Ending {
  readonly aborted: boolean
  /** The same as one of the platform's, for what takes nothing else. */
  readonly signal: AbortSignal
  /** Who says it last is told. */
  onEnd(giveUp: () => void): void
}

/** A request that tells of its end by `ending`, in place of `signal`: one of the platform costs as much as a request's head. */
export interface EndingRequest extends TransportRequest {
  readonly ending?: Ending
}

/** A transport that takes either. Who puts another around it is given signals, as its author knows them. */
export function takingEndings(transport: (request: EndingRequest) => Promise<TransportReply>): HttpTransport {
  return Object.assign(transport, { ending: true })
}
