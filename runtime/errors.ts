import { isRetryable } from './error-kind.ts'
import type { ApiError, ErrorKind, Response } from './types.ts'

/** Which of the timeouts passed: before the headers, between two reads of the body, or over the whole call. */
export type TimeoutPhase = 'headers' | 'idle' | 'total'

/** Everything an error may know about where it happened. */
export interface ErrorDetails {
  kind: ErrorKind
  provider?: string
  api?: string
  model?: string
  /** The HTTP status, where an answer came. */
  status?: number
  /** The vendor's own word for the kind of error. */
  type?: string
  /** The vendor's own code. */
  code?: string
  /** The request parameter the vendor blames. */
  param?: string
  requestId?: string
  /** How long the server asks to wait, in milliseconds. */
  retryAfterMs?: number
  phase?: TimeoutPhase
  /** The answer had begun when it failed. */
  midStream?: boolean
  /** What had arrived of the answer. */
  partial?: Response
  cause?: unknown
}

const brand = Symbol.for('interlingua.error')

const shown = [
  'kind',
  'provider',
  'api',
  'model',
  'status',
  'type',
  'code',
  'param',
  'requestId',
  'retryable',
  'retryAfterMs',
  'phase',
  'midStream',
] as const

/** The one error this library throws. The message never has a key, a header or a prompt in it. */
export class InterlinguaError extends Error {
  readonly kind: ErrorKind
  readonly provider: string | undefined
  readonly api: string | undefined
  readonly model: string | undefined
  readonly status: number | undefined
  readonly type: string | undefined
  readonly code: string | undefined
  readonly param: string | undefined
  readonly requestId: string | undefined
  /** Whether sending the same request again may help. */
  readonly retryable: boolean
  /** How long the server asks to wait, in milliseconds. */
  readonly retryAfterMs: number | undefined
  readonly phase: TimeoutPhase | undefined
  readonly midStream: boolean
  readonly partial: Response | undefined

  constructor(message: string, details: ErrorDetails) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.name = 'InterlinguaError'
    this.kind = details.kind
    this.provider = details.provider
    this.api = details.api
    this.model = details.model
    this.status = details.status
    this.type = details.type
    this.code = details.code
    this.param = details.param
    this.requestId = details.requestId
    this.retryable = isRetryable(details.kind, details.status)
    this.retryAfterMs = details.retryAfterMs
    this.phase = details.phase
    this.midStream = details.midStream ?? false
    this.partial = details.partial
    Object.defineProperty(this, brand, { value: true })
  }

  /** For logs: without `partial` and `cause`, which may hold what the user or the model said. */
  toJSON(): Record<string, unknown> {
    const json: Record<string, unknown> = { name: this.name, message: this.message }
    for (const field of shown) if (this[field] !== undefined) json[field] = this[field]
    return json
  }
}

/** Whether a caught value is ours, even from another copy of this library. */
export function isInterlinguaError(value: unknown): value is InterlinguaError {
  return typeof value === 'object' && value !== null && brand in value
}

/** The same failure as data, for the last event of a stream. */
export function toApiError(error: InterlinguaError): ApiError {
  const data: ApiError = { kind: error.kind, message: error.message }
  if (error.status !== undefined) data.status = error.status
  if (error.type !== undefined) data.type = error.type
  if (error.code !== undefined) data.code = error.code
  if (error.param !== undefined) data.param = error.param
  if (error.requestId !== undefined) data.requestId = error.requestId
  if (error.retryAfterMs !== undefined) data.retryAfterMs = error.retryAfterMs
  return data
}

const snippetLength = 200

/** The beginning of a body fit for a message: one line, at most 200 characters, the secrets taken out. */
export function snippet(text: string, secrets: readonly string[] = []): string {
  const cut = redact(text.slice(0, 4096), secrets).replace(/\s+/g, ' ').trim()
  return cut.length > snippetLength ? `${cut.slice(0, snippetLength - 1)}…` : cut
}

/** The text with each of the secrets replaced. Secrets of under four characters are no secrets. */
export function redact(text: string, secrets: readonly string[]): string {
  let clean = text
  for (const secret of secrets) if (secret.length >= 4) clean = clean.replaceAll(secret, '[redacted]')
  return clean
}
