/** What became of the requests of a batch, one by one. */
import { callIds } from '../adapter/canonical.ts'
import { apiError, wireErrorOf } from '../call/answer.ts'
import { decodedAnswer, operationOf, type Target } from '../call/call.ts'
import { type ChatResponse, toChatResponse } from '../chat/chat-response.ts'
import { InterlinguaError } from '../errors.ts'
import type { ByteStream } from '../http/byte-stream.ts'
import { defaultLimits, type Limits } from '../http/limits.ts'
import type { ApiError, BatchLine } from '../types.ts'
import { NdjsonDecoder } from '../wire/ndjson.ts'

/** The answer to one request, or why there is none. `id` is missing where the line cannot be read. */
export type BatchResult =
  | { id: string; response: ChatResponse; error?: undefined }
  | { id: string | undefined; response?: undefined; error: InterlinguaError }

/** The results in these bytes, in the vendor's order. A line that cannot be read is a result with an error. */
export async function* resultsIn(bytes: ByteStream, target: Target, limits: Limits = {}): AsyncGenerator<BatchResult> {
  let results: BatchResult[] = []
  let line = 0
  const decoder = new NdjsonDecoder(text => {
    line++
    results.push(read(text, line, target))
  }, limits.event ?? defaultLimits.event)
  for await (const piece of bytes) {
    decoder.push(piece)
    while (decoder.next());
    yield* results
    results = []
  }
  decoder.end()
  yield* results
}

/** A line that cannot be read is a result, too. */
function read(text: string, at: number, target: Target): BatchResult {
  let line: BatchLine
  try {
    const wire: unknown = JSON.parse(text)
    line = decodedAnswer(target, () => operationOf(target, 'batchLine').decode(wire))
  } catch (cause) {
    const message = `line ${at} of the results cannot be read`
    return { id: undefined, error: new InterlinguaError({ kind: 'protocol', message }, { ...target.where, cause }) }
  }
  return resultOf(line, at, target)
}

/** `at`: which of them it is, from 1. An answer to nobody knows which request is in the error. */
export function resultOf(line: BatchLine, at: number, target: Target): BatchResult {
  const { id } = line
  const named = typeof id === 'string' && id !== ''
  try {
    const response = responseOf(line, target)
    return named ? { id, response } : { id: undefined, error: nameless(at, target, { partial: response }) }
  } catch (cause) {
    if (!(cause instanceof InterlinguaError)) throw cause
    return named ? { id, error: cause } : { id: undefined, error: nameless(at, target, { cause }) }
  }
}

function nameless(at: number, { where }: Target, more: { partial?: ChatResponse; cause?: unknown }): InterlinguaError {
  const message = `result ${at} does not say which request it is of`
  return new InterlinguaError({ kind: 'protocol', message }, { ...where, ...more })
}

function responseOf(line: BatchLine, target: Target): ChatResponse {
  const { status = 200, body, error } = flat(line, target)
  if (error !== undefined) throw failed(error, undefined, target)
  if (status < 200 || status >= 300) throw failed(body, status, target)
  if (typeof body !== 'object' || body === null)
    throw new InterlinguaError(
      { kind: 'protocol', message: 'the result has neither an answer nor an error' },
      target.where,
    )
  const response = decodedAnswer(target, () => target.api.chat.decode(body))
  return toChatResponse(response, [], { status, headers: {} }, body, callIds([]))
}

/** The outcome, where the wire tells it by a word of its own, in the form of the others. */
function flat({ result, ...line }: BatchLine, target: Target): Pick<BatchLine, 'status' | 'body' | 'error'> {
  if (result === undefined) return line
  if (result.type === 'succeeded') return { body: result.body }
  if (result.type === 'errored') return { error: result.error }
  const ends: { readonly [type: string]: ApiError } = {
    expired: { kind: 'timeout', message: 'the batch expired before this request was answered', retryable: true },
    cancelled: { kind: 'aborted', message: 'the batch was cancelled before this request was answered' },
  }
  throw new InterlinguaError(
    ends[result.type] ?? { kind: 'unknown', message: 'the result is of an unknown kind' },
    target.where,
  )
}

/** The error of one request. Where the vendor's chat has other errors, its message and code stand in the line itself. */
function failed(body: unknown, status: number | undefined, target: Target): InterlinguaError {
  const wire = wireErrorOf(body, target.api, status === undefined ? undefined : { status, headers: {} })
  const said = wire?.message === undefined ? { ...wire, ...plainly(body) } : wire
  const error = apiError(said, target.redact, status, 'the request failed')
  if (status !== undefined) error.status = status
  return new InterlinguaError(expired(error), target.where)
}

function plainly(body: unknown): { message?: string; code?: string } {
  const { message, code } =
    typeof body === 'object' && body !== null ? (body as { message?: unknown; code?: unknown }) : {}
  return { ...(typeof message === 'string' && { message }), ...(typeof code === 'string' && { code }) }
}

/** Vendors that have no word for it tell by a code that the time was over. */
function expired(error: ApiError): ApiError {
  if (error.kind !== 'unknown' || !/expired/.test(error.code ?? '')) return error
  return { ...error, kind: 'timeout', retryable: true }
}
