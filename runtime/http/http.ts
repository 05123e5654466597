/** One HTTP call, whatever its transport, with timeouts and aborts, leaving no timer and no listener behind. */
import { InterlinguaError } from '../errors.ts'
import type { Sending, Watch } from './abort-watch.ts'
import { hostOf } from './connection-failure.ts'
import { HeldBytes } from './held-bytes.ts'
import type { HttpRequest, Where } from './http-request.ts'
import { defaultLimits, type Limits, tooLarge } from './limits.ts'
import { platformTransport } from './platform.ts'
import { requestIdOf } from './reply-headers.ts'
import type { BodyRead, HttpTransport, TransportReply, TransportRequest } from './transport.ts'

/** An answer whose body is still to be read: to its end, or until `cancel`. */
export interface HttpReply {
  readonly status: number
  readonly headers: Record<string, string>
  readonly requestId: string | undefined
  readonly limits: Required<Limits>
  /** The next bytes of the body, no value at its end: see `ended`. Rejects with whatever the platform says: see `failure`. */
  read(): Promise<BodyRead>
  /** To be called when `read` found the end. Throws `aborted` and `timeout` where the call had ended before. */
  ended(): void
  /** The whole body. Throws `aborted`, `timeout`, `network` and `response-too-large`. */
  bytes(): Promise<Uint8Array>
  /** The same as text. */
  text(): Promise<string>
  /** The bytes said something: the time that counts as `idle` begins anew. */
  spoke(): void
  /**
   * The answer is whole, though its body has not ended: timeouts and the caller's signal do not concern it any more.
   * The body may end by itself, so that its connection can be used again; else the connection is closed.
   */
  release(): void
  /** Closes the connection. */
  cancel(): void
  /** What a failed `read` means. */
  failure(cause: unknown): InterlinguaError
}

/** Sends a request, once. Throws `aborted`, `timeout` (with its phase), `network` and, for a redirect, `protocol`. */
export async function send(request: HttpRequest, watch: Watch): Promise<HttpReply> {
  request.onStart?.(watch.abort)
  let sending: Promise<TransportReply> | undefined
  try {
    const { transport = platformTransport } = request
    const begin = () => {
      sending = transport(outgoing(request, watch, transport))
      return sending
    }
    const reply = await watch.guard(begin)
    const { status } = reply
    watch.answered(status >= 200 && status < 300)
    if (status < 300 || status >= 400) return new Reply(reply, watch, request)
    reply.cancel()
    const message = `${hostOf(request.url)} answers with a redirect, which is not followed as it would take the key along. Set baseURL to the final address.`
    throw new InterlinguaError({ kind: 'protocol', message, status }, request.where)
  } catch (error) {
    watch.done()
    // A transport that takes no notice of the signal may answer yet.
    if (watch.aborted) sending?.then(late => late.cancel()).catch(() => {})
    throw error instanceof InterlinguaError ? error : watch.failure(error)
  }
}

/** Without spreading, as all that is done once a call: most processes end before it is compiled well. */
function outgoing(
  { method, url, headers, body }: HttpRequest,
  watch: Watch,
  transport: HttpTransport,
): TransportRequest {
  const request: Sending = { method, url, headers }
  if (body !== undefined) request.body = body
  watch.attach(request, transport)
  return request
}

const utf8 = /* @__PURE__ */ new TextDecoder()

/** How long a connection is kept for the end of a body that has nothing more to say. */
const lingerMs = 50

class Reply implements HttpReply {
  declare readonly status: number
  declare readonly headers: Record<string, string>
  declare readonly requestId: string | undefined
  declare readonly limits: Required<Limits>
  readonly #where: Where
  readonly #reply: TransportReply
  readonly #watch: Watch
  #whole = false

  constructor(reply: TransportReply, watch: Watch, { limits, where, onAbort }: HttpRequest) {
    this.#where = where
    this.limits = limits ? { ...defaultLimits, ...limits } : defaultLimits
    this.status = reply.status
    this.headers = reply.headers
    this.requestId = requestIdOf(reply.headers)
    this.#reply = reply
    this.#watch = watch
    // A body that takes no notice of the signal ends here, and `read` sees why.
    watch.onAbort = () => {
      reply.cancel()
      onAbort?.()
    }
  }

  read(): Promise<BodyRead> {
    if (!this.#whole) this.#watch.waiting()
    return this.#reply.read()
  }

  ended(): void {
    if (this.#watch.aborted) throw this.failure(undefined)
    this.#watch.done()
  }

  async text(): Promise<string> {
    return utf8.decode(await this.bytes())
  }

  async bytes(): Promise<Uint8Array> {
    this.#watch.waiting(true)
    try {
      const bytes = await this.#watch.guard(() => this.#collect())
      this.#watch.done()
      return bytes
    } catch (error) {
      if (!(error instanceof InterlinguaError)) throw this.failure(error)
      this.cancel()
      throw error
    }
  }

  /** Throws `response-too-large`, before anything is read where the length is announced. */
  async #collect(): Promise<Uint8Array> {
    const max = this.limits.body
    const held = new HeldBytes()
    const isTooLong = Number(this.headers['content-length']) > max
    while (!isTooLong && held.length <= max) {
      const { value } = await this.#reply.read()
      if (value === undefined) return held.take()
      held.hold(value)
    }
    throw tooLarge('body', max, this.#where)
  }

  spoke(): void {
    this.#watch.spoke()
  }

  release(): void {
    this.#whole = true
    this.#watch.done()
    const close = () => this.#close()
    const timer = setTimeout(close, lingerMs)
    const ended = ({ value }: BodyRead) => {
      if (value !== undefined) close()
    }
    this.read()
      .then(ended, close)
      .finally(() => clearTimeout(timer))
  }

  cancel(): void {
    this.#watch.done()
    this.#close()
  }

  #close(): void {
    // What is told of an abort cancels.
    if (this.#watch.abortable) this.#watch.abort()
    else this.#reply.cancel()
  }

  failure(cause: unknown): InterlinguaError {
    this.#watch.done()
    return this.#watch.failure(cause)
  }
}
