import { InterlinguaError, isInterlinguaError, toApiError } from '../errors.ts'
import type { ErrorKind } from '../types.ts'

/**
 * A failure as the AI SDK knows failures of calls (`APICallError.isInstance`), which it does by marks that are the same in
 * every copy of it. The cause is ours, with all that it tells. Nothing of the request is in it.
 */
class CallError extends Error {
  readonly url = ''
  readonly requestBodyValues = {}
  declare readonly statusCode?: number
  /** How long the vendor asks to wait, where it does. */
  declare readonly responseHeaders?: Record<string, string>
  /** False where the client has sent the call again already: two that retry would do so nine times. */
  readonly isRetryable: boolean
  readonly data: { kind: ErrorKind; [field: string]: unknown }

  constructor(error: InterlinguaError) {
    super(error.message, { cause: error })
    this.name = 'AI_APICallError'
    if (error.status !== undefined) this.statusCode = error.status
    if (error.retryAfterMs !== undefined) this.responseHeaders = { 'retry-after-ms': String(error.retryAfterMs) }
    this.isRetryable = error.retryable && (error.attempts?.length ?? 0) <= 1
    const { native: _, ...data } = toApiError(error)
    this.data = data
  }
}

for (const mark of ['vercel.ai.error', 'vercel.ai.error.AI_APICallError'])
  Object.defineProperty(CallError.prototype, Symbol.for(mark), { value: true })

/** What the AI SDK shall be told: aborts are known by their name, all else by the marks. */
export function callError(failure: unknown): Error {
  if (!isInterlinguaError(failure))
    return new CallError(new InterlinguaError({ kind: 'unknown', message: String(failure) }, { cause: failure }))
  return failure.kind === 'aborted' ? failure : new CallError(failure)
}
