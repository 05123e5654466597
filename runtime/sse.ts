/** Server-sent events from bytes, synchronously and in time linear in the length of the stream. */
import { HeldBytes } from './held-bytes.ts'
import { defaultLimits, tooLarge } from './limits.ts'
import type { EventDecoder, Frames, OnEvent, Transport } from './wire-transport.ts'

const LF = 10
const CR = 13
const COLON = 58
const SPACE = 32
const BOM = 0xfeff

/**
 * Bytes are pushed, events are told one at a time, when `next` asks for them: who waits for the first of many shall
 * not wait until all of them are read. An event's data are its lines joined by `\n`, its name is that of `event:`; at the
 * end of the body one may stand without its blank line. Throws `response-too-large` for an event of more than
 * `maxEventBytes`.
 */
export class SseDecoder implements EventDecoder {
  readonly #onEvent: OnEvent
  readonly #max: number
  /** Whole lines, of which those before `#at` were read. */
  #text = ''
  #at = 0
  /** Where in `#text` the next carriage return stands; its length for none. */
  #cr = 0
  readonly #held = new HeldBytes()
  #started = false
  #skipLineFeed = false
  #name = ''
  #data: string | undefined

  constructor(onEvent: OnEvent, maxEventBytes = defaultLimits.event) {
    this.#onEvent = onEvent
    this.#max = maxEventBytes
  }

  push(chunk: Uint8Array): void {
    if (chunk.length === 0) return
    let bytes = chunk
    if (this.#skipLineFeed) {
      this.#skipLineFeed = false
      if (bytes[0] === LF) bytes = bytes.subarray(1)
    }
    const cut = endOfLines(bytes)
    if (cut === 0) {
      this.#keep(bytes)
      return
    }
    this.#skipLineFeed = bytes[cut - 1] === CR && cut === bytes.length
    this.#read(this.#held.take(cut === bytes.length ? bytes : bytes.subarray(0, cut)))
    if (cut < bytes.length) this.#keep(bytes.subarray(cut))
  }

  next(): boolean {
    const text = this.#text
    let start = this.#at
    while (start < text.length) {
      let end = text.indexOf('\n', start)
      let next = end + 1
      const cr = this.#cr
      if (end === -1 || cr < end) {
        next = end === cr + 1 ? cr + 2 : cr + 1
        end = cr
        this.#cr = indexOfReturn(text, next)
      }
      this.#at = next
      if (end === start) {
        const data = this.#data
        const name = this.#name
        this.#data = undefined
        this.#name = ''
        if (data !== undefined) {
          this.#onEvent(data, name, false)
          return true
        }
      } else this.#field(text, start, end)
      start = next
    }
    // A stream that waits shall not keep what was read.
    this.#text = ''
    this.#at = 0
    return false
  }

  /** The body ended. What is left is told; a last line and event without their ends as `unterminated`. */
  end(): void {
    while (this.next());
    if (this.#held.length > 0) this.#read(`${this.#held.take()}\n`)
    while (this.next());
    if (this.#data === undefined) return
    this.#onEvent(this.#data, this.#name, true)
    this.#data = undefined
  }

  #keep(bytes: Uint8Array): void {
    if (bytes.length === 0) return
    this.#held.hold(bytes)
    this.#limit(this.#held.length + (this.#data?.length ?? 0))
  }

  /** Goes on with text that ends with a line end. */
  #read(text: string): void {
    this.#text = text
    this.#at = !this.#started && text.charCodeAt(0) === BOM ? 1 : 0
    this.#started = true
    this.#cr = indexOfReturn(text, this.#at)
  }

  #field(text: string, start: number, end: number): void {
    const first = text.charCodeAt(start)
    if (first === 100 && text.startsWith('data', start)) {
      const value = valueAt(text, start + 4, end)
      if (value === undefined) return
      if (this.#data === undefined) this.#data = value
      else this.#data += `\n${value}`
      this.#limit(this.#data.length)
    } else if (first === 101 && text.startsWith('event', start)) {
      this.#name = valueAt(text, start + 5, end) ?? this.#name
    }
  }

  #limit(size: number): void {
    if (size <= this.#max) return
    this.#held.drop()
    this.#data = undefined
    throw tooLarge('event', this.#max)
  }
}

/** The index behind the last line end, 0 for none. Carriage returns are only looked for behind the last line feed. */
function endOfLines(bytes: Uint8Array): number {
  const cut = bytes.lastIndexOf(LF) + 1
  if (cut === bytes.length) return cut
  return Math.max(cut, bytes.subarray(cut).lastIndexOf(CR) + cut + 1)
}

function indexOfReturn(text: string, from: number): number {
  const at = text.indexOf('\r', from)
  return at === -1 ? text.length : at
}

/** What follows the field's name, or nothing where the name goes on: `data` is not `database`. */
function valueAt(text: string, at: number, end: number): string | undefined {
  if (at === end) return ''
  if (text.charCodeAt(at) !== COLON) return undefined
  return text.slice(text.charCodeAt(at + 1) === SPACE && at + 1 < end ? at + 2 : at + 1, end)
}

export const sse: Transport = {
  mediaType: 'text/event-stream',
  documents: '{[<',
  decoder: (onEvent, maxEventBytes) => new SseDecoder(onEvent, maxEventBytes),
}

export const sseFrames: Frames = {
  mediaType: 'text/event-stream',
  frame: (data, name) => `${name === undefined ? '' : `event: ${name.replace(/[\r\n]+/g, ' ')}\n`}data: ${data}\n\n`,
}
