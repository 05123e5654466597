/** The events of a raw stream, as the vendor sends them. */
import { withReply } from '../call/answer.ts'
import { type ErrorContext, InterlinguaError, isInterlinguaError, toApiError } from '../errors.ts'
import type { HttpReply } from '../http/http.ts'
import type { Where } from '../http/http-request.ts'
import type { ApiError, ErrorKind } from '../types.ts'
import { type EventDecoder, subtypeOf, type Transport } from '../wire/wire-transport.ts'

/**
 * A streamed answer, read as fast as it is iterated, by one reader. What the vendor tells of as an event, errors too,
 * is an event here; the iteration throws where the answer is cut off or unreadable. Giving it up closes the connection.
 */
export interface RawStream<Event> extends AsyncIterable<Event> {
  readonly status: number
  readonly headers: Record<string, string>
  readonly requestId: string | undefined
  /** Closes the connection; who still iterates gets an `aborted` error. Needed only where nobody iterates. */
  cancel(): void
}

/** The stream in the body of a reply, ending with `endOfStream` where the vendor has such a marker. */
export function rawStream<Event>(
  reply: HttpReply,
  where: Where,
  transport: Transport,
  endOfStream?: string,
): RawStream<Event> {
  const { status, headers, requestId } = reply
  const events = new EventReader<Event>(reply, where, transport, endOfStream).events()
  return { status, headers, requestId, cancel: () => reply.cancel(), [Symbol.asyncIterator]: () => events }
}

class EventReader<Event> {
  readonly #reply: HttpReply
  readonly #where: Where
  readonly #endOfStream: string | undefined
  readonly #transport: Transport
  readonly #decoder: EventDecoder
  #told: Event[] = []
  #count = 0
  #marked = false
  #failure: unknown

  constructor(reply: HttpReply, where: Where, transport: Transport, endOfStream?: string) {
    this.#reply = reply
    this.#where = where
    this.#endOfStream = endOfStream
    const onEvent = (data: string, _: string, unterminated: boolean) => this.#onEvent(data, unterminated)
    this.#transport = transport
    this.#decoder = transport.decoder(onEvent, reply.limits.event)
  }

  /** Events that came whole are told before the failure that came with them. */
  async *events(): AsyncGenerator<Event, void, undefined> {
    try {
      for (let more = true; more; ) {
        more = await this.#read()
        const told = this.#told
        this.#told = []
        yield* told
        if (this.#failure !== undefined) throw this.#failure
      }
    } finally {
      if (this.#marked) this.#reply.release()
      else this.#reply.cancel()
    }
  }

  /** Reads once. Gives whether there may be more. */
  async #read(): Promise<boolean> {
    try {
      const { value } = await this.#reply.read()
      const before = this.#count
      if (value === undefined) this.#end()
      else {
        this.#decoder.push(value)
        while (this.#decoder.next());
      }
      if (this.#count > before) this.#reply.spoke()
      return value !== undefined && !this.#marked
    } catch (cause) {
      this.#failure = cause instanceof InterlinguaError ? cause : this.#broken(cause)
      return false
    }
  }

  #onEvent(data: string, unterminated: boolean): void {
    if (this.#marked || data === '') return
    this.#count++
    this.#marked = data === this.#endOfStream
    if (this.#marked) return
    try {
      this.#told.push(JSON.parse(data))
    } catch {
      throw unterminated ? this.#cut('within an event') : this.#fault('protocol', 'an event of the stream is not JSON')
    }
  }

  #end(): void {
    this.#ended()
    this.#decoder.end()
    if (this.#marked) return
    const type = this.#reply.headers['content-type'] ?? ''
    if (this.#count === 0 && !type.includes(subtypeOf(this.#transport)))
      throw this.#fault('protocol', 'the body is no event stream')
    if (this.#count === 0) throw this.#cut('before its first event')
    if (this.#endOfStream !== undefined) throw this.#cut(`before its end, ${this.#endOfStream}`)
  }

  /** Throws where the call had ended before, and its transport took that for the end of the body. */
  #ended(): void {
    try {
      this.#reply.ended()
    } catch (cause) {
      throw isInterlinguaError(cause) ? this.#error(toApiError(cause), cause) : cause
    }
  }

  #cut(place: string): InterlinguaError {
    return this.#fault('truncated', `the stream was cut off ${place}`)
  }

  #fault(kind: ErrorKind, message: string): InterlinguaError {
    return this.#error(withReply({ kind, message }, this.#reply))
  }

  /** A connection that broke has cut the answer off; timeouts and aborts are what they are. */
  #broken(cause: unknown): InterlinguaError {
    const failure = this.#reply.failure(cause)
    const error = toApiError(failure)
    if (error.kind === 'network') error.kind = 'truncated'
    return this.#error(error, failure)
  }

  /** Once events were told, the same call would tell them twice. */
  #error(error: ApiError, { phase, cause }: ErrorContext = {}): InterlinguaError {
    const context: ErrorContext = { ...this.#where, midStream: true, cause, ...(phase && { phase }) }
    return new InterlinguaError(error, this.#count > 0 ? { ...context, retryable: false } : context)
  }
}
