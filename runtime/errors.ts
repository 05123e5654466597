/** The one error class. It never shows a key, a header or the prompt: not in its message, JSON or `console.log`. */
import { advice, isPassing } from './error-kind.ts'
import type { ApiError, Attempt, ErrorKind, Response } from './types.ts'

/** Which wait was too long: for a connection, the headers, the first event, between two, for a whole body, or for all. */
export type TimeoutPhase = 'connect' | 'headers' | 'first-event' | 'idle' | 'body' | 'total'

/** Where and when an error happened. */
export interface ErrorContext {
  /** The provider that was asked. */
  provider?: string
  /** The api that it was asked in. */
  api?: string
  /** The model's name, without the provider. */
  model?: string
  /** Of a timeout: what took too long. */
  phase?: TimeoutPhase
  /** The error came in the body of a stream, after a good status. */
  midStream?: boolean
  /** The answer up to the error. */
  partial?: Response
  /** Whether the same call may succeed later, where the kind alone does not tell. */
  retryable?: boolean
  /** What was thrown first. */
  cause?: unknown
}

const brand = Symbol.for('interlingua.error')

/**
 * Everything that goes wrong in a call. `kind` says what to do about it; `message` says what happened and where.
 * Its name is `AbortError` for the kind `aborted`, so that code which looks for aborts finds it.
 */
export class InterlinguaError extends Error {
  /** What it is, in one word for all vendors: it says what to do. */
  declare readonly kind: ErrorKind
  /** The provider that was asked. */
  declare readonly provider?: string
  /** The api that it was asked in. */
  declare readonly api?: string
  /** The model's name, without the provider. */
  declare readonly model?: string
  /** The HTTP status, where there was an answer. */
  declare readonly status?: number
  /** The vendor's own word for the kind of error. */
  declare readonly type?: string
  /** The vendor's own code. */
  declare readonly code?: string
  /** The request parameter the vendor blames. */
  declare readonly param?: string
  /** What to quote to the vendor's support. */
  declare readonly requestId?: string
  /** Whether the same call may succeed later. False once parts of the answer were told: they would be told twice. */
  declare readonly retryable: boolean
  /** How long the vendor asks to wait before the next try, in milliseconds. */
  declare readonly retryAfterMs?: number
  /** For the kind `timeout`: which wait was too long. Absent where it was the vendor's own. */
  declare readonly phase?: TimeoutPhase
  /** The error came in the body of a stream, after a good status. */
  declare readonly midStream: boolean
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
    const { kind, message, native } = error
    const { partial, midStream = false } = context
    const retryable = (context.retryable ?? error.retryable ?? isPassing(kind)) && !says(partial)
    Object.assign(this, picked({ ...context, ...error, midStream, retryable }, shown))
    const name = kind === 'aborted' ? 'AbortError' : 'InterlinguaError'
    for (const [field, value] of Object.entries({ name, told: message, partial, native, attempts: undefined }))
      Object.defineProperty(this, field, { value, configurable: true, writable: true })
  }

  /** By which `isInterlinguaError` knows it. */
  get [brand](): true {
    return true
  }

  /** The error as plain data for logs: without cause, stack, `partial` and `native`. */
  toJSON(): { [field: string]: unknown } {
    const { name, message } = this
    return Object.assign<{ [field: string]: unknown }, object>({ name, message }, this)
  }
}

const ofTheAnswer = ['status', 'type', 'code', 'param', 'requestId', 'retryAfterMs'] as const
const shown = ['kind', 'provider', 'api', 'model', ...ofTheAnswer, 'phase', 'midStream', 'retryable'] as const

/** These fields, as far as they are there. */
function picked<T, Field extends keyof T>(from: T, fields: readonly Field[]): Pick<T, Field> {
  const found = {} as Pick<T, Field>
  for (const field of fields) if (from[field] !== undefined) found[field] = from[field]
  return found
}

/** The same failure as data, for the last event of a stream. */
export function toApiError(error: InterlinguaError): ApiError {
  const { kind, retryable } = error
  const data: ApiError = { ...picked(error, ['kind', ...ofTheAnswer, 'native']), message: error.told }
  if (retryable !== isPassing(kind)) data.retryable = retryable
  return data
}

/** The same failure with another answer so far: for who changed the answer on its way. */
export function withPartial(error: InterlinguaError, partial: Response): InterlinguaError {
  const copy = new InterlinguaError(toApiError(error), { ...error, cause: error.cause, partial })
  if (error.attempts) copy.attempts = error.attempts
  return copy
}

/** Whether this is the library's error, also when two copies of the library are loaded. */
export function isInterlinguaError(error: unknown): error is InterlinguaError {
  return error instanceof Error && (error as { [brand]?: unknown })[brand] === true
}

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
