import type { ApiError, ErrorKind } from '../types.ts'

/** Why an answer did not come, or not to its end. `kind` says what to do about it, as that of `InterlinguaError`. */
export class ReadError extends Error {
  override readonly name = 'ReadError'
  /** What it is, in the words of `InterlinguaError`. */
  readonly kind: ErrorKind
  /** The HTTP status: of your server where it refused, else of the vendor. */
  readonly status: number | undefined
  /** Whether the same request may succeed later, where that is known. */
  readonly retryable: boolean | undefined
  /** How long to wait before, in milliseconds. */
  readonly retryAfterMs: number | undefined
  /** What to quote to support. */
  readonly requestId: string | undefined

  constructor(error: ApiError, cause?: unknown) {
    super(error.message, cause === undefined ? undefined : { cause })
    this.kind = error.kind
    this.status = error.status
    this.retryable = error.retryable
    this.retryAfterMs = error.retryAfterMs
    this.requestId = error.requestId
  }
}
