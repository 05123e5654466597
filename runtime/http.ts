/** One HTTP call by `fetch`, with timeouts and aborts, leaving no timer and no listener behind. */
import { InterlinguaError } from './errors.ts'
import type { HttpRequest, Where } from './http-request.ts'
import { defaultLimits, type Limits, textWithin } from './limits.ts'
import { requestIdOf } from './reply-headers.ts'
import { hostOf, Watch } from './watch.ts'

/** An answer whose body is still to be read: to its end, or until `cancel`. */
export interface HttpReply {
  readonly status: number
  readonly headers: Record<string, string>
  readonly requestId: string | undefined
  readonly limits: Required<Limits>
  /** The next bytes of the body, undefined at its end. Rejects with whatever the platform says: see `failure`. */
  read(): Promise<Uint8Array | undefined>
  /** The whole body. Throws `aborted`, `timeout`, `network` and `response-too-large`. */
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
export async function send(request: HttpRequest): Promise<HttpReply> {
  const watch = new Watch(request)
  request.onStart?.(() => watch.abort())
  try {
    const { method, url, headers, body } = request
    const init: RequestInit = { method, headers, redirect: 'manual' }
    if (watch.signal) init.signal = watch.signal
    if (body !== undefined) init.body = body
    const response = await watch.guard(() => (request.fetch ?? globalThis.fetch)(url, init))
    watch.answered(response.status >= 200 && response.status < 300)
    const reply = new Reply(response, watch, request)
    if (response.type !== 'opaqueredirect' && !(response.status >= 300 && response.status < 400)) return reply
    reply.cancel()
    const message = `${hostOf(url)} answers with a redirect, which is not followed as it would take the key along. Set baseURL to the final address.`
    throw new InterlinguaError({ kind: 'protocol', message, status: response.status }, request.where)
  } catch (error) {
    watch.done()
    throw error instanceof InterlinguaError ? error : watch.failure(error)
  }
}

/** How long a connection is kept for the end of a body that has nothing more to say. */
const lingerMs = 50

class Reply implements HttpReply {
  readonly status: number
  readonly headers: Record<string, string> = {}
  readonly requestId: string | undefined
  readonly limits: Required<Limits>
  readonly #response: globalThis.Response
  readonly #where: Where
  readonly #watch: Watch
  #whole = false
  #reader: ReadableStreamDefaultReader<Uint8Array> | undefined

  constructor(response: globalThis.Response, watch: Watch, { limits, where }: HttpRequest) {
    this.limits = { ...defaultLimits, ...limits }
    this.#where = where
    this.status = response.status
    response.headers.forEach((value, name) => {
      this.headers[name] = value
    })
    this.requestId = requestIdOf(this.headers)
    this.#response = response
    this.#watch = watch
  }

  read(): Promise<Uint8Array | undefined> {
    const reader = this.#reader ?? this.#open()
    if (reader === undefined) return Promise.resolve(this.#bytes({ done: true, value: undefined }))
    if (!this.#whole) this.#watch.waiting()
    return reader.read().then(this.#bytes)
  }

  #open(): ReadableStreamDefaultReader<Uint8Array> | undefined {
    this.#reader = this.#response.body?.getReader()
    // A body that takes no notice of the signal ends here, and `read` sees why.
    const end = () => this.#reader?.cancel().catch(() => {})
    if (this.#watch.aborted) end()
    else this.#watch.signal?.addEventListener('abort', end, { once: true })
    return this.#reader
  }

  readonly #bytes = (result: { done: boolean; value?: Uint8Array | undefined }): Uint8Array | undefined => {
    if (!result.done) return result.value
    if (this.#watch.aborted) throw new Error('aborted')
    this.#watch.done()
    return undefined
  }

  async text(): Promise<string> {
    this.#watch.waiting()
    try {
      const text = await this.#watch.guard(() => textWithin(this.#response, this.limits.body, this.#where))
      this.#watch.done()
      return text
    } catch (error) {
      if (!(error instanceof InterlinguaError)) throw this.failure(error)
      this.cancel()
      throw error
    }
  }

  spoke(): void {
    this.#watch.spoke()
  }

  release(): void {
    this.#whole = true
    this.#watch.done()
    const close = () => this.#close()
    const timer = setTimeout(close, lingerMs)
    const ended = (bytes: Uint8Array | undefined) => {
      if (bytes !== undefined) close()
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
    this.#watch.abort()
    // Where there is no signal, and where the transport takes no notice of it.
    const body = this.#reader ?? this.#response.body
    body?.cancel().catch(() => {})
  }

  failure(cause: unknown): InterlinguaError {
    this.#watch.done()
    return this.#watch.failure(cause)
  }
}
