/** The one error class. It never shows a key, a header or the prompt: not in its message, JSON or `console.log`. */
import { advice, isPassing } from './error-kind.ts'
import { compact } from './native.ts'
import type { ApiError, Attempt, ErrorKind, Response } from './types.ts'

/** Which wait was too long: for a connection, the headers, the first event, between two, for a whole body, or for all. */
export type TimeoutPhase = 'connect' | 'headers' | 'first-event' | 'idle' | 'body' | 'total'

/** Where and when an error happened. */
export interface ErrorContext {
  provider?: string
  api?: string
  model?: string
  phase?: TimeoutPhase
  /** The error came in the body of a stream, after a good status. */
  midStream?: boolean
  /** The answer up to the error. */
  partial?: Response
  /** Whether the same call may succeed later, where the kind alone does not tell. */
  retryable?: boolean
  cause?: unknown
}

/**
 * Everything that goes wrong in a call. `kind` says what to do about it; `message` says what happened and where.
 * Its name is `AbortError` for the kind `aborted`, so that code which looks for aborts finds it.
 */
export class InterlinguaError extends Error {
  readonly kind: ErrorKind
  readonly provider?: string
  readonly api?: string
  readonly model?: string
  /** The HTTP status, where there was an answer. */
  readonly status?: number
  /** The vendor's own word for the kind of error. */
  readonly type?: string
  /** The vendor's own code. */
  readonly code?: string
  /** The request parameter the vendor blames. */
  readonly param?: string
  /** What to quote to the vendor's support. */
  readonly requestId?: string
  /** Whether the same call may succeed later. False once parts of the answer were told: they would be told twice. */
  readonly retryable: boolean
  /** How long the vendor asks to wait before the next try, in milliseconds. */
  readonly retryAfterMs?: number
  /** For the kind `timeout`: which wait was too long. Absent where it was the vendor's own. */
  readonly phase?: TimeoutPhase
  /** The error came in the body of a stream, after a good status. */
  readonly midStream: boolean
  /** The answer up to the error, for streams. Not shown when the error is logged. */
  declare readonly partial?: Response
  /** Fields of the error that only this api knows. Not shown when the error is logged. */
  declare readonly native?: ApiError['native']

  /** All attempts of the call that failed, in their order. Not shown when the error is logged. */
  declare attempts?: readonly Attempt[]

  /** The message without where and advice: the vendor's own words, where it had any. */
  declare readonly told: string

  constructor(error: ApiError, context: ErrorContext = {}) {
    super(describe(error, context), context.cause === undefined ? undefined : { cause: context.cause })
    hide(this, 'name', error.kind === 'aborted' ? 'AbortError' : 'InterlinguaError')
    this.kind = error.kind
    this.provider = context.provider
    this.api = context.api
    this.model = context.model
    this.status = error.status
    this.type = error.type
    this.code = error.code
    this.param = error.param
    this.requestId = error.requestId
    this.retryAfterMs = error.retryAfterMs
    this.phase = context.phase
    this.midStream = context.midStream ?? false
    this.retryable = (context.retryable ?? error.retryable ?? isPassing(error.kind)) && !says(context.partial)
    for (const key of Object.keys(this) as (keyof this)[]) if (this[key] === undefined) delete this[key]
    hide(this, 'told', error.message)
    hide(this, 'partial', context.partial)
    hide(this, 'native', error.native)
    Object.defineProperty(this, 'attempts', { value: undefined, enumerable: false, writable: true })
  }

  /** The error as plain data for logs: without cause, stack, `partial` and `native`. */
  toJSON(): { [field: string]: unknown } {
    const { name, message } = this
    return Object.assign<{ [field: string]: unknown }, object>({ name, message }, this)
  }
}

/** The same failure as data, for the last event of a stream. */
export function toApiError(error: InterlinguaError): ApiError {
  const { kind, status, type, code, param, requestId, retryAfterMs, retryable, native } = error
  const told = retryable === isPassing(kind) ? undefined : retryable
  return compact({
    kind,
    message: error.told,
    status,
    type,
    code,
    param,
    requestId,
    retryAfterMs,
    retryable: told,
    native,
  })
}

/** The same failure with another answer so far: for who changed the answer on its way. */
export function withPartial(error: InterlinguaError, partial: Response): InterlinguaError {
  const copy = new InterlinguaError(toApiError(error), { ...error, cause: error.cause, partial })
  if (error.attempts) copy.attempts = error.attempts
  return copy
}

/** Whether this is the library's error, also when two copies of the library are loaded. */
export function isInterlinguaError(error: unknown): error is InterlinguaError {
  if (error instanceof InterlinguaError) return true
  return error instanceof Error && (error as { [brand]?: unknown })[brand] === true
}

const brand = Symbol.for('interlingua.error')
Object.defineProperty(InterlinguaError.prototype, brand, { value: true })

function describe(error: ApiError, context: ErrorContext): string {
  const who = [context.api, context.model].filter(Boolean).join(', ')
  const where = context.provider && `${context.provider}${who && ` (${who})`}`
  const what = error.status === undefined || error.status < 300 ? error.kind : `${error.kind} (HTTP ${error.status})`
  const text = error.message.trim()
  // A raw stream was cut off, and keeps no answer so far.
  const hint = error.kind === 'truncated' && !context.partial ? undefined : advice[error.kind]
  const said = hint && !/[.!?]$/.test(text) ? `${text}.` : text
  return [where, what, hint ? `${said} ${hint}` : said].filter(Boolean).join(': ')
}

/** Whether something of an answer was told. */
function says(partial: Response | undefined): boolean {
  return partial?.content.some(part => !('text' in part) || part.text !== '') === true
}

function hide(target: object, key: string, value: unknown): void {
  if (value !== undefined) Object.defineProperty(target, key, { value, enumerable: false, configurable: true })
}
