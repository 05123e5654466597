/** What one HTTP call is, before it is sent. */
import type { Limits } from './limits.ts'
import type { Redact } from './redact.ts'
import type { HttpTransport } from './transport.ts'

/** Milliseconds until each phase of a call is given up. What is absent may take for ever. */
export interface Timeouts {
  /**
   * Until the connection stands: name found, proxy passed, TLS agreed. Does not concern a connection that is used again,
   * and none where the transport cannot tell: `fetch` cannot.
   */
  connect?: number
  /** Until the headers of the answer, connecting included. */
  headers?: number
  /** From the headers of a stream to its first event that says something, while the reader waits for it; else `idle`. */
  firstEvent?: number
  /**
   * Between two events of a stream that say something (pings and comments do not), while the reader waits for one;
   * for a whole answer, from its headers to its end.
   */
  idle?: number
  /** The whole call, body included, with all its attempts and the waits between them. */
  total?: number
}

/** Where a call goes, for errors. */
export interface Where {
  provider: string
  api: string
  model?: string
}

export interface HttpRequest {
  method: string
  url: string
  headers: Record<string, string>
  body?: string | Blob
  /** The call ends with the first of them. */
  signals: readonly AbortSignal[]
  timeout?: Timeouts
  limits?: Limits
  transport?: HttpTransport
  /** When the call began whose attempt this is, by `performance.now()`: its total time counts from then. */
  begunAt?: number
  where: Where
  redact: Redact
  /** Given the function that aborts the call, before it is sent. */
  onStart?: (abort: () => void) => void
  /** Told when the call ends early after its headers have come. */
  onAbort?: () => void
}
