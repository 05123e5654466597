/** From the body of an answer to data, or to the error that it tells of. */
import type { ChatApi, WireError } from '../adapter/adapter.ts'
import { kindOfCode, kindOfStatus } from '../error-kind.ts'
import { InterlinguaError } from '../errors.ts'
import type { HttpReply } from '../http/http.ts'
import type { Where } from '../http/http-request.ts'
import { type Redact, redactData, snippet } from '../http/redact.ts'
import { retryAfterOf } from '../http/reply-headers.ts'
import { isObject, readJson } from '../text/json.ts'
import type { ApiError } from '../types.ts'

/** What is known of a call whose answer may be an error. */
export interface Failing {
  api: Pick<ChatApi, 'decodeError'>
  where: Where
  redact: Redact
}

/** What an answer is read with. */
export interface Reading extends Failing {
  api: ChatApi
}

/** The body of a successful answer as JSON. Throws the typed error of any other. */
export async function readBody(reply: HttpReply, reading: Reading): Promise<unknown> {
  const text = await reply.text()
  if (reply.status < 200 || reply.status >= 300) throw statusError(reply, text, reading)
  const body = parseBody(text, reply, reading)
  if (typeof body === 'object' && body !== null) return body
  const message = `the body is neither an object nor a list: ${snippet(text, reading.redact)}`
  throw new InterlinguaError(withReply({ kind: 'protocol', message }, reply), reading.where)
}

/** JSON of a body. Throws `protocol` with the body's beginning. */
export function parseBody(
  text: string,
  reply: HttpReply,
  { where, redact }: Omit<Failing, 'api'>,
  midStream = false,
): unknown {
  // Without a byte order mark, too.
  const body = text.trim()
  const data = readJson(body)
  if (data !== undefined) return data
  const kind = body.startsWith('<') ? 'HTML' : 'not JSON'
  const message = body === '' ? 'the body is empty' : `the body is ${kind}: ${snippet(body, redact)}`
  throw new InterlinguaError(withReply({ kind: 'protocol', message }, reply), { ...where, midStream })
}

/** The error that a status other than 2xx stands for, told by its body where that can be read. */
export function statusError(reply: HttpReply, text: string, reading: Failing): InterlinguaError {
  return new InterlinguaError(statusFailure(reply, text, reading), reading.where)
}

/** The same as data. */
export function statusFailure(reply: HttpReply, text: string, reading: Failing): ApiError {
  const { api, redact } = reading
  const shown = snippet(text, redact) || 'the answer has no body'
  return withReply(apiError(wireErrorOf(readJson(redact(text)), api, reply) ?? {}, redact, reply.status, shown), reply)
}

/** The error in a body, which some vendors send as the only element of a list. */
export function wireErrorOf(
  body: unknown,
  api: Failing['api'],
  reply?: Pick<HttpReply, 'status' | 'headers'>,
): WireError | undefined {
  return api.decodeError(Array.isArray(body) ? body[0] : body, reply?.status, reply?.headers)
}

/**
 * An error as data, from the vendor's words. The vendor's kind wins over the status, unless it only says that the request
 * is bad: vendors say so of whatever is not their fault, and a status other than 400 knows more.
 */
export function apiError(wire: WireError, redact: Redact, status?: number, fallback = ''): ApiError {
  const { message, code, kind: said, ...rest } = wire
  const implied = status === undefined ? (kindOfCode(code) ?? 'unknown') : kindOfStatus(status)
  const kind = said === undefined || (said === 'invalid-request' && implied !== 'unknown') ? implied : said
  const error: ApiError = { ...rest, kind, message: message || fallback || 'the vendor gives no reason' }
  if (code !== undefined && code !== null) error.code = String(code)
  return redactData(error, redact)
}

/** Whether a body says that it is an error, whatever its status was. */
export function tellsError(body: unknown): boolean {
  return isObject(body) && Boolean(body.error)
}

/** Adds what the status line and the headers say, which wins over what the body says of a retry. */
export function withReply(error: ApiError, reply: HttpReply): ApiError {
  error.status ??= reply.status
  if (error.requestId === undefined && reply.requestId) error.requestId = reply.requestId
  const wait = retryAfterOf(reply.headers)
  if (wait !== undefined) error.retryAfterMs = wait
  const again = reply.headers['x-should-retry']
  if (again === 'true' || again === 'false') error.retryable = again === 'true'
  return error
}
