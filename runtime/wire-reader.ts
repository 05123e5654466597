/** From the bytes of a streamed answer to what the decoder is told, synchronously. */
import { apiError, parseBody, type Reading, tellsError, wireErrorOf, withReply } from './answer.ts'
import type { Decoder } from './decoder.ts'
import { InterlinguaError } from './errors.ts'
import type { HttpReply } from './http.ts'
import { tooLarge } from './limits.ts'
import { type EventDecoder, subtypeOf, type Transport } from './wire-transport.ts'

/**
 * Reads the events of a transport; and, where the body turns out to be a document instead (it begins as no such stream
 * does), that document at its end. Throws `protocol` for what is neither.
 */
export class WireReader {
  readonly #decoder: Decoder
  readonly #reply: HttpReply
  readonly #reading: Reading
  readonly #transport: Transport
  readonly #events: EventDecoder
  readonly #endOfStream: string | undefined
  #document: Uint8Array[] | undefined
  #length = 0
  #began = false
  #count = 0

  constructor(decoder: Decoder, reply: HttpReply, reading: Reading) {
    this.#decoder = decoder
    this.#reply = reply
    this.#reading = reading
    this.#endOfStream = reading.api.chat.endOfStream
    this.#transport = reading.api.chat.transport
    this.#events = this.#transport.decoder(this.#onEvent, reply.limits.event)
  }

  /** Takes the next bytes, once `next` has found nothing more in those before. */
  push(bytes: Uint8Array): void {
    if (!this.#began) this.#begin(bytes)
    if (this.#document) this.#keep(this.#document, bytes)
    else this.#events.push(bytes)
  }

  /** Tells the decoder of the next wire event; false where that needs more bytes. */
  next(): boolean {
    return this.#document === undefined && this.#events.next()
  }

  /** The body ended. */
  end(): void {
    if (this.#document) this.#readDocument(this.#document)
    else this.#events.end()
    if (this.#decoder.done) return
    const type = this.#reply.headers['content-type'] ?? ''
    if (this.#count === 0 && !this.#document && !type.includes(subtypeOf(this.#transport))) {
      const message = this.#began ? 'the body is no event stream' : 'the body is empty'
      throw this.#protocol(message)
    }
    this.#decoder.eof()
  }

  #keep(document: Uint8Array[], bytes: Uint8Array): void {
    const max = this.#reply.limits.body
    this.#length += bytes.length
    if (this.#length > max) throw tooLarge('body', max, this.#reading.where)
    document.push(bytes)
  }

  #begin(bytes: Uint8Array): void {
    for (const byte of bytes) {
      // White space and the bytes of a byte order mark.
      if (byte <= 32 || byte === 0xef || byte === 0xbb || byte === 0xbf) continue
      this.#began = true
      if (this.#transport.documents.includes(String.fromCharCode(byte))) this.#document = []
      return
    }
  }

  readonly #onEvent = (data: string, name: string, unterminated: boolean): void => {
    const decoder = this.#decoder
    if (decoder.done || data === '') return
    this.#count++
    if (data === this.#endOfStream) {
      decoder.end()
      return
    }
    let event: unknown
    try {
      event = JSON.parse(data)
    } catch {
      // The end of a broken body is cut, not wrong: the decoder tells that it is missing.
      if (unterminated) return
      throw this.#protocol('an event of the stream is not JSON')
    }
    const { errorBody } = this.#transport
    if (name === 'error' && errorBody) {
      decoder.error(wireErrorOf(errorBody(event), this.#reading.api) ?? {})
      return
    }
    this.#decode(event)
    if (name === 'error' && !decoder.done) decoder.error(wireErrorOf(event, this.#reading.api) ?? {})
  }

  #decode(event: unknown): void {
    const { api, where } = this.#reading
    try {
      api.chat.decodeEvent(event, this.#decoder)
    } catch (cause) {
      const message = 'an event of the stream does not have the shape of this API'
      throw new InterlinguaError({ kind: 'protocol', message }, { ...where, midStream: true, cause })
    }
  }

  #readDocument(pieces: readonly Uint8Array[]): void {
    const utf8 = new TextDecoder()
    let text = ''
    for (const piece of pieces) text += utf8.decode(piece, { stream: true })
    const body = parseBody(text + utf8.decode(), this.#reply, this.#reading, true)
    const { api, redact } = this.#reading
    const wire = tellsError(body) || (Array.isArray(body) && tellsError(body[0])) ? wireErrorOf(body, api) : undefined
    if (wire) this.#decoder.fail(withReply(apiError(wire, redact), this.#reply))
    else if (Array.isArray(body)) for (const event of body) this.#decode(event)
    else this.#whole(body)
  }

  /** A whole answer, from who does not stream. */
  #whole(body: unknown): void {
    try {
      this.#decoder.start(this.#reading.api.chat.decode(body))
    } catch (cause) {
      throw this.#protocol('the answer does not have the shape of this API', cause)
    }
  }

  #protocol(message: string, cause?: unknown): InterlinguaError {
    const error = withReply({ kind: 'protocol', message }, this.#reply)
    return new InterlinguaError(error, { ...this.#reading.where, midStream: true, cause })
  }
}
