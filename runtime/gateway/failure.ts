/** What went wrong, in the words and with the status of the vendor whose client asks. */
import { worded } from '../adapter/error-words.ts'
import { statusOf } from '../adapter/ingress.ts'
import type { ServerApi } from '../adapter/server-api.ts'
import { InterlinguaError, isInterlinguaError, toApiError } from '../errors.ts'
import type { Answered } from '../http/exchange.ts'
import type { ApiError, ErrorKind } from '../types.ts'

/** A request that is refused before it is asked of anybody. */
export function refused(kind: ErrorKind, message: string, more: Partial<ApiError> = {}): InterlinguaError {
  return new InterlinguaError({ kind, message, ...more })
}

/** An error as the client shall be told of it, with its status. */
export interface Told {
  error: ApiError
  status: number
}

/**
 * The error for a client. That a vendor refuses the gateway's own key is no fault of the client's, whose key is another; and
 * what is no error of ours is told without its words, which are for nobody.
 */
export function toldTo(api: ServerApi, cause: unknown): Told {
  const known = isInterlinguaError(cause)
  const error: ApiError = known ? toApiError(cause) : { kind: 'server', message: 'the gateway failed' }
  if (known && cause.provider !== undefined && (error.kind === 'authentication' || error.kind === 'permission')) {
    const message = `the gateway may not ask ${cause.provider} for this: its key was refused`
    return withStatus(api, { kind: 'server', status: 502, message })
  }
  // A status of another vendor's, as 200 for an error within a stream, may mean nothing here.
  return withStatus(api, error)
}

function withStatus(api: ServerApi, error: ApiError): Told {
  const status = statusOf(api, error)
  return { error: { ...error, status }, status }
}

export function failureAnswer(api: ServerApi, { error, status }: Told, headers: Record<string, string>): Answered {
  const wait = error.retryAfterMs
  const more: Record<string, string> = wait === undefined ? {} : { 'retry-after': String(Math.ceil(wait / 1000)) }
  return json(api.encodeError(worded(error, api.errorRules)), status, { ...headers, ...more })
}

const plain: { [kind in ErrorKind]?: number } = {
  authentication: 401,
  permission: 403,
  'not-found': 404,
  'request-too-large': 413,
}

/** A failure of what is no vendor's. */
export function ownFailure(cause: unknown): Answered {
  if (!isInterlinguaError(cause)) return json({ error: { kind: 'server', message: 'the gateway failed' } }, 500)
  const { kind, message, param } = toApiError(cause)
  return json({ error: { kind, message, ...(param && { param }) } }, plain[kind] ?? 400)
}

export function json(body: unknown, status: number, headers: Record<string, string> = {}): Answered {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) }
}
