/** How the bytes of one call travel. Everything above is the same for all transports. */
import type { ErrorKind } from '../types.ts'

/** One call, ready to be sent as it is. */
export interface TransportRequest {
  /** The HTTP method. */
  readonly method: string
  /** The whole address. */
  readonly url: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** A `Blob` may be large: it is sent as it is read, its length announced. */
  readonly body?: string | Blob
  /** Ends the call until its answer has come, which is ended by `cancel`. It is this call's own: listeners need not be taken away. */
  readonly signal?: AbortSignal
  /**
   * To be called when a connection begins to be made, and when it stands: the time between is `timeout.connect`.
   * A transport that cannot tell, or uses a connection that stands already, calls neither.
   */
  readonly connecting?: () => void
  /** Told when it stands. */
  readonly connected?: () => void
}

/** What one read of a body gives. It is what readers of web streams give, so that theirs can be passed on as it is. */
export interface BodyRead {
  readonly value?: Uint8Array | undefined
}

/** An answer whose body is still to be read: to its end, or until `cancel`. */
export interface TransportReply {
  /** The HTTP status. */
  readonly status: number
  /** Names in lower case. */
  readonly headers: Record<string, string>
  /**
   * The next bytes of the body, decompressed; no value at its end. Rejects where the body is cut off or broken. Is not
   * called again before it settles. Between calls the transport may read ahead only a bounded number of bytes.
   */
  read(): Promise<BodyRead>
  /** Closes the connection, unless the body has ended; settles a pending `read`. Never throws. */
  cancel(): void
}

/** Sends a request once, to its address and no other: redirects are answers. Rejects where no answer comes. */
export type HttpTransport = (request: TransportRequest) => Promise<TransportReply>

/** A failure that the transport can explain better than the platform's code does. */
export class TransportError extends Error {
  /** What it is, in the words of `InterlinguaError`. */
  declare readonly kind: ErrorKind
  /** The platform's code, as `ECONNRESET`. */
  declare readonly code: string
  /** Absent: as the kind says. */
  declare readonly retryable: boolean | undefined

  constructor(kind: ErrorKind, code: string, message: string, more: { retryable?: boolean; cause?: unknown } = {}) {
    super(message, more.cause === undefined ? undefined : { cause: more.cause })
    this.name = 'TransportError'
    this.kind = kind
    this.code = code
    this.retryable = more.retryable
  }
}

/** By its name: the transports of the built package have the class of their own copy. */
export function isTransportError(cause: unknown): cause is TransportError {
  return cause instanceof Error && cause.name === 'TransportError' && 'kind' in cause
}
