/** Raw clients: the vendor's own operations, in the vendor's own words. What is generated for them is a table. */
import { signed } from '../access/signing.ts'
import { parseBody } from '../call/answer.ts'
import { Attempts } from '../call/attempts.ts'
import { namedRoute } from '../call/named-route.ts'
import { createService, type Service, type ServiceOptions, type ServiceSpec } from '../call/service.ts'
import { type WholeCall, wholeCall } from '../call/whole-call.ts'
import type { CallOptions } from '../chat/input.ts'
import { InterlinguaError, isInterlinguaError, toApiError } from '../errors.ts'
import { type HttpReply, send } from '../http/http.ts'
import type { HttpRequest, Timeouts, Where } from '../http/http-request.ts'
import type { Limits } from '../http/limits.ts'
import type { BodyWriter } from '../http/multipart.ts'
import { type Redact, redactor } from '../http/redact.ts'
import type { RetryOptions } from '../http/retry.ts'
import { watchOf } from '../http/timed-watch.ts'
import type { Transport } from '../wire/wire-transport.ts'
import { addressOf } from './raw-address.ts'
import type { RawBytes } from './raw-bytes.ts'
import { type ErrorDecoder, rawError } from './raw-error.ts'
import { type RawStream, rawStream } from './raw-stream.ts'

export type { ByteStream } from '../http/byte-stream.ts'
export type { Upload, UploadFile } from '../upload.ts'
export type { RawBytes } from './raw-bytes.ts'
export { RawError, type RawErrorGuard, rawErrorGuard } from './raw-error.ts'
export type { RawStream } from './raw-stream.ts'

/** How an operation travels; generated. */
export interface RawOperation {
  method: string
  /** Its parameters stand in braces. */
  path: string
  /** Sent with every call. */
  query?: Record<string, string>
  /** Whether the answer is a stream: always, where the body says `stream: true`, or unless it says `stream: false`. */
  streams?: 'always' | 'on-request' | 'unless-declined'
  /** How a stream's events lie in its bytes; there where it streams. */
  transport?: Transport
  endOfStream?: string
  /** Writes the body where it is no JSON. */
  write?: BodyWriter
  /** What the answer becomes where it is bytes. */
  read?: (reply: HttpReply, where: Where) => RawBytes
  /** The answer may be a text that is no JSON; its media type says so. */
  text?: true
}

export interface RawSpec<Api> extends ServiceSpec {
  operations: { readonly [name in keyof Api]: RawOperation }
  /** The error tables of its apis. */
  errors?: readonly ErrorDecoder[]
}

export interface RawClientOptions extends ServiceOptions {
  /** For all calls, in milliseconds; a number is the time for a whole call. */
  timeout?: number | Timeouts
  /** How failed calls are sent again; false: never. Streams that began are not. */
  retry?: RetryOptions | false
  /** The most that is read of an answer, in bytes. */
  limits?: Limits
  /** Aborts all calls of the client. */
  signal?: AbortSignal
}

/** What every call takes beside the parts of its request. */
export type RawOptions = CallOptions

/** A whole answer. */
export interface RawResponse<Data> {
  data: Data
  status: number
  headers: Record<string, string>
  requestId: string | undefined
}

/** What may stand in a body's `stream`. */
export type RawFlag = boolean | null | undefined

/** The answer of an operation whose body's `stream` decides: either one where the flag's type does not tell. */
export type RawAnswer<Flag extends RawFlag, Data, Event> = Flag extends true ? RawStream<Event> : RawResponse<Data>

/** The same, where only `stream: false` declines the stream. */
export type RawStreamUnless<Flag extends RawFlag, Data, Event> = Flag extends false
  ? RawResponse<Data>
  : RawStream<Event>

/** What a call is given, as it is seen from here. */
export interface RawInput extends RawOptions {
  path?: Record<string, unknown>
  query?: Record<string, unknown>
  body?: unknown
}

/** One operation of a configured client. */
interface Method {
  errors: readonly ErrorDecoder[]
  service: Service
  client: RawClientOptions
  operation: RawOperation
  where: Where
}

/** Makes the function with which a user configures a raw client; `More` is what only this one can be told. */
export function defineRaw<Api, More extends object = object>(
  spec: RawSpec<Api>,
): (options?: RawClientOptions & More) => Api {
  return (client: RawClientOptions = {}) => {
    const service = createService(spec, client)
    const methods = Object.entries<RawOperation>(spec.operations).map(([name, operation]) => {
      const where = { provider: service.name, api: name }
      const method: Method = { service, client, operation, where, errors: spec.errors ?? [] }
      return [name, (input: RawInput = {}) => call(method, input)] as const
    })
    return Object.fromEntries(methods) as Api
  }
}

async function call(method: Method, input: RawInput): Promise<RawResponse<unknown> | RawStream<unknown> | RawBytes> {
  const { client, service } = method
  const whole = wholeCall(client, input)
  const route = namedRoute(service, '')
  return new Attempts(route, whole, ({ key }) => key).untilAnswered(key => attempt(method, input, whole, key))
}

async function attempt(method: Method, input: RawInput, whole: WholeCall, key: number) {
  const { operation, service, where } = method
  const redact = redactor(() => service.secrets(input.headers))
  const streams = streamOf(operation, input.body)
  await streams?.load?.()
  const request = requestOf(method, input, whole, key, redact, streams)
  const reply = await send(request, watchOf(request))
  if (reply.status < 200 || reply.status >= 300) throw await rawError(reply, where, redact, method.errors)
  if (streams) return rawStream(reply, where, streams, operation.endOfStream)
  return operation.read?.(reply, where) ?? wholeOf(operation, reply, where, redact)
}

function requestOf(
  { client, operation, service, where }: Method,
  input: RawInput,
  { begunAt, idempotencyKey, signals, timeout }: WholeCall,
  key: number,
  redact: Redact,
  streams: Transport | undefined,
): HttpRequest {
  const { body: asked, path, query } = input
  const accept = operation.read || operation.text ? '*/*' : 'application/json'
  const base: Record<string, string> = { accept: streams?.mediaType ?? accept }
  if (asked !== undefined) base['content-type'] = 'application/json'
  if (operation.method === 'POST') base['idempotency-key'] = idempotencyKey
  const address = addressOf(operation.path, path, { ...query, ...operation.query }, where)
  const headers = service.headers(key, base, input.headers)
  const { body, ...sent } = service.call({ path: address, body: asked, headers }, modelOf(asked))
  const written = body === undefined ? undefined : bodyOf(operation, body, where)
  if (typeof written === 'object') sent.headers['content-type'] = written.type
  const transport = signed(service.transport, service.signer)
  return {
    method: operation.method,
    ...sent,
    where,
    redact,
    ...(written !== undefined && { body: written }),
    signals,
    begunAt,
    ...(timeout && { timeout }),
    ...(client.limits && { limits: client.limits }),
    ...(transport && { transport }),
  }
}

function modelOf(body: unknown): string {
  const model = typeof body === 'object' && body !== null && 'model' in body ? body.model : undefined
  return typeof model === 'string' ? model : ''
}

/** The transport of the answer, where it is a stream. */
function streamOf({ streams, transport }: RawOperation, body: unknown): Transport | undefined {
  const flag = typeof body === 'object' && body !== null && 'stream' in body ? body.stream : undefined
  const asked = streams === 'always' || (streams === 'on-request' ? flag === true : flag !== false)
  return streams !== undefined && asked ? transport : undefined
}

function bodyOf({ write }: RawOperation, body: unknown, where: Where): string | Blob {
  try {
    return write ? write(body) : JSON.stringify(body)
  } catch (cause) {
    const error = isInterlinguaError(cause)
      ? toApiError(cause)
      : { kind: 'invalid-request' as const, message: 'the body is no JSON' }
    throw new InterlinguaError(error, { ...where, cause })
  }
}

async function wholeOf(
  { text: mayBeText }: RawOperation,
  reply: HttpReply,
  where: Where,
  redact: Redact,
): Promise<RawResponse<unknown>> {
  const { status, headers, requestId } = reply
  const text = await reply.text()
  const isText = mayBeText && !/json/.test(headers['content-type'] ?? '')
  const data = status === 204 || status === 205 ? undefined : isText ? text : parseBody(text, reply, { where, redact })
  return { data, status, headers, requestId }
}
