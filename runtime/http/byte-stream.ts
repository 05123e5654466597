/** Bytes that an answer is made of: as a whole, or as they come. */
import { type ErrorContext, InterlinguaError, toApiError } from '../errors.ts'
import { unshared } from '../upload.ts'
import type { HttpReply } from './http.ts'
import type { Where } from './http-request.ts'

/**
 * The bytes of an answer, read once: as a whole, by `bytes` or `text`, or piece by piece as they come, by one iteration.
 * Who wants none of them says `cancel`, as the connection waits else.
 */
export interface ByteStream extends AsyncIterable<Uint8Array<ArrayBuffer>> {
  /** As the vendor says it; `application/octet-stream` where it does not. */
  readonly mediaType: string
  /**
   * All of it. Throws `response-too-large` where there is more than `limits.body`, `truncated` where it is cut off, `aborted`
   * and `timeout`. An iteration throws the same, but has no limit.
   */
  bytes(): Promise<Uint8Array<ArrayBuffer>>
  /** All of it, as UTF-8. */
  text(): Promise<string>
  /** Closes the connection; who still iterates gets an `aborted` error. */
  cancel(): void
}

export function byteStream(reply: HttpReply, where: Where): ByteStream {
  return new ReplyBytes(reply, where)
}

/** Bytes that are there already. */
export function heldBytes(bytes: Uint8Array<ArrayBuffer>, mediaType: string, where: Where): ByteStream {
  const take = once(where)
  const whole = async () => {
    take()
    return bytes
  }
  return {
    mediaType,
    bytes: whole,
    text: async () => new TextDecoder().decode(await whole()),
    cancel: () => {},
    async *[Symbol.asyncIterator]() {
      yield await whole()
    },
  }
}

/** Throws `invalid-request` where it is called again. */
function once(where: Where): () => void {
  let taken = false
  return () => {
    const message = 'the bytes of this answer were read before'
    if (taken) throw new InterlinguaError({ kind: 'invalid-request', message }, where)
    taken = true
  }
}

class ReplyBytes implements ByteStream {
  readonly mediaType: string
  readonly #reply: HttpReply
  readonly #where: Where
  readonly #take: () => void
  #cancelled = false

  constructor(reply: HttpReply, where: Where) {
    this.#reply = reply
    this.#where = where
    this.#take = once(where)
    this.mediaType = reply.headers['content-type'] ?? 'application/octet-stream'
  }

  async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    this.#take()
    try {
      return unshared(this.#wanted(await this.#reply.bytes()))
    } catch (cause) {
      throw this.#broken(cause)
    }
  }

  async text(): Promise<string> {
    return new TextDecoder().decode(await this.bytes())
  }

  cancel(): void {
    this.#cancelled = true
    this.#reply.cancel()
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
    this.#take()
    try {
      for (let piece = await this.#read(); piece; piece = await this.#read()) yield piece
    } finally {
      this.#reply.cancel()
    }
  }

  async #read(): Promise<Uint8Array<ArrayBuffer> | undefined> {
    try {
      const { value } = this.#wanted(await this.#reply.read())
      if (value) this.#reply.spoke()
      else this.#reply.ended()
      return value && unshared(value)
    } catch (cause) {
      throw this.#broken(cause instanceof InterlinguaError ? cause : this.#reply.failure(cause))
    }
  }

  /** Some transports take the end that was made of it for the end. */
  #wanted<T>(read: T): T {
    if (this.#cancelled) throw this.#aborted()
    return read
  }

  /** A connection that broke has cut the bytes off; all else is what it is. */
  #broken(cause: unknown): unknown {
    if (this.#cancelled) return this.#aborted()
    if (!(cause instanceof InterlinguaError) || cause.kind !== 'network') return cause
    const context: ErrorContext = { ...this.#where, midStream: true, cause }
    return new InterlinguaError({ ...toApiError(cause), kind: 'truncated' }, context)
  }

  #aborted(): InterlinguaError {
    return new InterlinguaError({ kind: 'aborted', message: 'the caller cancelled' }, this.#where)
  }
}
