/** From the bytes of a streamed answer to what the decoder is told, synchronously. */
import { InterlinguaError } from '../errors.ts'
import { HeldBytes, utf8Text } from '../http/held-bytes.ts'
import type { HttpReply } from '../http/http.ts'
import { tooLarge } from '../http/limits.ts'
import { createDecoder, type Decoder } from '../stream/decoder.ts'
import { readJson } from '../text/json.ts'
import { type EventDecoder, subtypeOf } from '../wire/wire-transport.ts'
import { apiError, parseBody, type Reading, tellsError, wireErrorOf, withReply } from './answer.ts'

/**
 * Reads the events of a transport; and, where the body turns out to be a document instead (it begins as no such stream
 * does), that document at its end. Throws `protocol` for what is neither.
 */
export class WireReader {
  /** What is told of the events. */
  readonly decoder: Decoder
  readonly #reply: HttpReply
  readonly #reading: Reading
  readonly #events: EventDecoder
  #document: HeldBytes | undefined
  #began = false
  #count = 0

  constructor(reply: HttpReply, reading: Reading) {
    const { id, chat } = reading.api
    this.decoder = createDecoder(id)
    this.#reply = reply
    this.#reading = reading
    this.#events = chat.transport.decoder(this.#onEvent, reply.limits.event)
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
    if (this.decoder.done) return
    const type = this.#reply.headers['content-type'] ?? ''
    if (this.#count === 0 && !this.#document && !type.includes(subtypeOf(this.#reading.api.chat.transport))) {
      throw this.#protocol(this.#began ? 'the body is no event stream' : 'the body is empty')
    }
    this.decoder.eof()
  }

  #keep(document: HeldBytes, bytes: Uint8Array): void {
    const max = this.#reply.limits.body
    document.hold(bytes)
    if (document.length > max) throw tooLarge('body', max, this.#reading.where)
  }

  #begin(bytes: Uint8Array): void {
    for (const byte of bytes) {
      // White space and the bytes of a byte order mark.
      if (byte <= 32 || byte === 0xef || byte === 0xbb || byte === 0xbf) continue
      this.#began = true
      if (this.#reading.api.chat.transport.documents.includes(String.fromCharCode(byte)))
        this.#document = new HeldBytes()
      return
    }
  }

  readonly #onEvent = (data: string, name: string, unterminated: boolean): void => {
    const { decoder } = this
    const { api } = this.#reading
    const { endOfStream, transport } = api.chat
    if (decoder.done || data === '') return
    this.#count++
    if (data === endOfStream) {
      decoder.end()
      return
    }
    const event = readJson(data)
    if (event === undefined) {
      // The end of a broken body is cut, not wrong: the decoder tells that it is missing.
      if (unterminated) return
      throw this.#protocol('an event of the stream is not JSON')
    }
    const { errorBody } = transport
    const isError = name === 'error'
    if (!isError || !errorBody) this.#decode(event)
    if (isError && !decoder.done) decoder.error(wireErrorOf(errorBody ? errorBody(event) : event, api) ?? {})
  }

  #decode(event: unknown): void {
    const { api, where } = this.#reading
    try {
      api.chat.decodeEvent(event, this.decoder)
    } catch (cause) {
      const message = 'an event of the stream does not have the shape of this API'
      throw new InterlinguaError({ kind: 'protocol', message }, { ...where, midStream: true, cause })
    }
  }

  #readDocument(document: HeldBytes): void {
    const body = parseBody(utf8Text(document.take()), this.#reply, this.#reading, true)
    const { api, redact } = this.#reading
    const wire = tellsError(body) || (Array.isArray(body) && tellsError(body[0])) ? wireErrorOf(body, api) : undefined
    if (wire) this.decoder.fail(withReply(apiError(wire, redact), this.#reply))
    else if (Array.isArray(body)) for (const event of body) this.#decode(event)
    else this.#whole(body)
  }

  /** A whole answer, from who does not stream. */
  #whole(body: unknown): void {
    try {
      this.decoder.start(this.#reading.api.chat.decode(body))
    } catch (cause) {
      throw this.#protocol('the answer does not have the shape of this API', cause)
    }
  }

  #protocol(message: string, cause?: unknown): InterlinguaError {
    const error = withReply({ kind: 'protocol', message }, this.#reply)
    return new InterlinguaError(error, { ...this.#reading.where, midStream: true, cause })
  }
}
