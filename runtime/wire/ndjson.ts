/** One JSON value a line (`application/x-ndjson`), from bytes, synchronously and in time linear in the stream's length. */
import { HeldBytes, utf8Text } from '../http/held-bytes.ts'
import { defaultLimits, tooLarge } from '../http/limits.ts'
import type { EventDecoder, Frames, OnEvent, Transport } from './wire-transport.ts'

const LF = 10
const BOM = 0xfeff

/**
 * A line ends with a line feed; a carriage return before it is white space to JSON, as it is to us. Lines of nothing but
 * white space say nothing. A byte order mark before the first line is no part of it.
 */
export class NdjsonDecoder implements EventDecoder {
  readonly #onEvent: OnEvent
  readonly #max: number
  readonly #held = new HeldBytes()
  /** Whole lines, of which those before `#at` were read. */
  #text = ''
  #at = 0
  #started = false

  constructor(onEvent: OnEvent, maxEventBytes = defaultLimits.event) {
    this.#onEvent = onEvent
    this.#max = maxEventBytes
  }

  push(chunk: Uint8Array): void {
    const cut = chunk.lastIndexOf(LF) + 1
    this.#held.hold(chunk.subarray(0, cut))
    if (cut > 0) this.#read()
    this.#held.hold(chunk.subarray(cut))
    if (this.#held.length > this.#max) this.#tooLong()
  }

  next(): boolean {
    const text = this.#text
    while (this.#at < text.length) {
      const start = this.#at
      const end = text.indexOf('\n', start)
      this.#at = end + 1
      if (this.#tell(text.slice(start, end), false)) return true
    }
    // A stream that waits shall not keep what was read.
    this.#text = ''
    this.#at = 0
    return false
  }

  end(): void {
    while (this.next());
    if (this.#held.length === 0) return
    this.#read()
    this.#tell(this.#text.slice(this.#at), true)
    this.#text = ''
    this.#at = 0
  }

  /** Goes on with what is held. */
  #read(): void {
    const text = utf8Text(this.#held.take())
    this.#text = text
    this.#at = !this.#started && text.charCodeAt(0) === BOM ? 1 : 0
    this.#started = true
  }

  #tell(line: string, unterminated: boolean): boolean {
    if (line.length > this.#max) this.#tooLong()
    if (line.trim() === '') return false
    this.#onEvent(line, '', unterminated)
    return true
  }

  #tooLong(): never {
    this.#held.drop()
    this.#text = ''
    this.#at = 0
    throw tooLarge('event', this.#max)
  }
}

/** A line that begins with `{` may be an event; a list or a page is none. */
export const ndjson: Transport = {
  mediaType: 'application/x-ndjson',
  documents: '[<',
  decoder: (onEvent, maxEventBytes) => new NdjsonDecoder(onEvent, maxEventBytes),
}

/** An event's name has no place here. */
export const ndjsonFrames: Frames = {
  mediaType: 'application/x-ndjson',
  frame: data => `${data}\n`,
}
