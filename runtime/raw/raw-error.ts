/** The errors of raw calls, with the body as the vendor sent it. */
import type { ClientApi, WireError } from '../adapter/adapter.ts'
import { statusFailure } from '../call/answer.ts'
import { InterlinguaError, isInterlinguaError } from '../errors.ts'
import type { HttpReply } from '../http/http.ts'
import type { Where } from '../http/http-request.ts'
import { type Redact, redactData } from '../http/redact.ts'
import { isObject } from '../text/json.ts'
import type { ApiError } from '../types.ts'

/** How one api of a provider reads error bodies; generated. */
export type ErrorDecoder = ClientApi['decodeError']

/** A raw call that the vendor answered with an error, told in JSON. Its `api` is the method's name. */
export class RawError<Body = unknown> extends InterlinguaError {
  /** The body, without the key where it was echoed. Not shown when the error is logged. */
  declare readonly body: Body

  constructor(error: ApiError, where: Where, body: Body) {
    super(error, where)
    Object.defineProperty(this, 'body', { value: body, enumerable: false })
  }
}

/**
 * Tells whether a raw call failed with an error of the vendor. Given the method's name it only knows that method's
 * errors, and `error.body` has the type that the contract gives them.
 */
export type RawErrorGuard<Bodies> = <Name extends keyof Bodies & string = keyof Bodies & string>(
  error: unknown,
  method?: Name,
) => error is RawError<Bodies[Name]>

/** Makes the guard for one provider's errors, also when two copies of the library are loaded. */
export function rawErrorGuard<Bodies>(provider: string): RawErrorGuard<Bodies> {
  return <Name extends keyof Bodies & string>(error: unknown, method?: Name): error is RawError<Bodies[Name]> =>
    isInterlinguaError(error) &&
    Object.hasOwn(error, 'body') &&
    error.provider === provider &&
    (method === undefined || error.api === method)
}

/** What a bad status means: a `RawError` where the body is JSON. */
export async function rawError(
  reply: HttpReply,
  where: Where,
  redact: Redact,
  tables: readonly ErrorDecoder[] = [],
): Promise<InterlinguaError> {
  const text = await reply.text()
  const decodeError: ErrorDecoder = (...told) => toldBy(tables, ...told)
  const failure = statusFailure(reply, text, { api: { decodeError }, where, redact })
  const body = parsed(text)
  if (typeof body !== 'object' || body === null) return new InterlinguaError(failure, where)
  return new RawError(failure, where, redactData(body, redact))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What the provider's apis make of a body: the one that knows its kind, else the first that can read it. */
function toldBy(tables: readonly ErrorDecoder[], ...[body, status, headers]: Parameters<ErrorDecoder>) {
  const told = tables.map(decode => decode(body, status, headers)).filter(error => error !== undefined)
  return told.find(({ kind }) => kind !== undefined) ?? told[0] ?? plainly(body)
}

/** The words that are the same with all vendors, in the body or in its `error`. */
function plainly(body: unknown): WireError | undefined {
  const told = isObject(body) && isObject(body.error) ? body.error : body
  if (!isObject(told) || typeof told.message !== 'string') return undefined
  const error: WireError = { message: told.message }
  for (const field of ['type', 'code', 'param'] as const) {
    const value = told[field]
    if (typeof value === 'string') error[field] = value
    else if (field === 'code' && typeof value === 'number') error[field] = value
  }
  return error
}
