/** Server-sent events from bytes, synchronously and in time linear in the length of the stream. */
import { defaultLimits, tooLarge } from './limits.ts'

/**
 * Told of each event as it completes: its data (lines joined by `\n`) and its `event:` name, `''` for none.
 * `unterminated` marks what stood at the end of the body without its blank line: whole, or cut.
 */
export type OnEvent = (data: string, name: string, unterminated: boolean) => void

const LF = 10
const CR = 13
const COLON = 58
const SPACE = 32
const BOM = 0xfeff

// Stateless as it is only given whole lines: a cut behind a line end never lies inside a UTF-8 sequence.
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

/**
 * Bytes are pushed, events are told one at a time, when `next` asks for them: who waits for the first of many shall
 * not wait until all of them are read. Throws `response-too-large` for an event of more than `maxEventBytes`.
 */
export class SseDecoder {
  readonly #onEvent: OnEvent
  readonly #max: number
  /** Whole lines, of which those before `#at` were read. */
  #text = ''
  #at = 0
  /** Where in `#text` the next carriage return stands; its length for none. */
  #cr = 0
  #carry: Uint8Array[] = []
  #carried = 0
  #started = false
  #skipLineFeed = false
  #name = ''
  #data: string | undefined

  constructor(onEvent: OnEvent, maxEventBytes = defaultLimits.event) {
    this.#onEvent = onEvent
    this.#max = maxEventBytes
  }

  /** Takes the next bytes, once `next` has found nothing more in those before. */
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
    this.#read(this.#take(cut === bytes.length ? bytes : bytes.subarray(0, cut)))
    if (cut < bytes.length) this.#keep(bytes.subarray(cut))
  }

  /** Tells the next event, unless more bytes are needed for it: then it is false. */
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
    return false
  }

  /** The body ended. What is left is told; a last line and event without their ends as `unterminated`. */
  end(): void {
    while (this.next());
    if (this.#carried > 0) this.#read(`${this.#take(new Uint8Array(0))}\n`)
    while (this.next());
    if (this.#data === undefined) return
    this.#onEvent(this.#data, this.#name, true)
    this.#data = undefined
  }

  #keep(bytes: Uint8Array): void {
    if (bytes.length === 0) return
    this.#carry.push(bytes)
    this.#carried += bytes.length
    this.#limit(this.#carried + (this.#data?.length ?? 0))
  }

  #take(bytes: Uint8Array): string {
    if (this.#carried === 0) return utf8.decode(bytes)
    const whole = new Uint8Array(this.#carried + bytes.length)
    let at = 0
    for (const piece of this.#carry) {
      whole.set(piece, at)
      at += piece.length
    }
    whole.set(bytes, at)
    this.#carry = []
    this.#carried = 0
    return utf8.decode(whole)
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
    this.#carry = []
    this.#carried = 0
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
