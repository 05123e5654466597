/** Server-sent events from bytes, synchronously and in time linear in the length of the stream. */
import { HeldBytes, utf8Text } from '../http/held-bytes.ts'
import { defaultLimits, tooLarge } from '../http/limits.ts'
import type { EventDecoder, Frames, OnEvent, Transport } from './wire-transport.ts'

const LF = 10
const CR = 13
const BOM = '\ufeff'

/**
 * Bytes are pushed, events are told one at a time, when `next` asks for them: who waits for the first of many shall
 * not wait until all of them are read. An event's data are its lines joined by `\n`, its name is that of `event:`; at the
 * end of the body one may stand without its blank line. Throws `response-too-large` for an event of more than
 * `maxEventBytes`.
 */
export class SseDecoder implements EventDecoder {
  readonly #onEvent: OnEvent
  readonly #max: number
  /** Whole lines that end with line feeds, of which those before `#at` were read. */
  #text = ''
  #at = 0
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
    const bytes = this.#skipLineFeed && chunk[0] === LF ? chunk.subarray(1) : chunk
    const cut = endOfLines(bytes)
    if (chunk.length > 0) this.#skipLineFeed = cut === bytes.length && bytes[cut - 1] === CR
    if (cut > 0) this.#read(cut === bytes.length ? bytes : bytes.subarray(0, cut))
    if (cut === bytes.length) return
    this.#held.hold(bytes.subarray(cut))
    this.#limit(this.#held.length)
  }

  next(): boolean {
    const text = this.#text
    while (this.#at < text.length) {
      const start = this.#at
      const end = text.indexOf('\n', start)
      this.#at = end + 1
      if (end > start) this.#field(text, start, end)
      else if (this.#tell(false)) return true
    }
    // A stream that waits shall not keep what was read.
    this.#text = ''
    this.#at = 0
    return false
  }

  /** The body ended. What is left is told; a last line and event without their ends as `unterminated`. */
  end(): void {
    while (this.next());
    if (this.#held.length > 0) this.#read(undefined, '\n')
    while (this.next());
    this.#tell(true)
  }

  /** Goes on with the lines that are held, of which the last one may lack its end. */
  #read(lines?: Uint8Array, end = ''): void {
    const text = utf8Text(this.#held.take(lines)) + end
    this.#at = !this.#started && text.startsWith(BOM) ? 1 : 0
    this.#started = true
    this.#text = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  }

  #field(text: string, start: number, end: number): void {
    const data = valueIn('data', text, start, end)
    if (data === undefined) this.#name = valueIn('event', text, start, end) ?? this.#name
    else {
      this.#data = this.#data === undefined ? data : `${this.#data}\n${data}`
      this.#limit(0)
    }
  }

  #tell(unterminated: boolean): boolean {
    const data = this.#data
    const name = this.#name
    this.#data = undefined
    this.#name = ''
    if (data === undefined) return false
    this.#onEvent(data, name, unterminated)
    return true
  }

  #limit(held: number): void {
    if (held + (this.#data?.length ?? 0) <= this.#max) return
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

/** What a line says of a field; nothing where it speaks of another: `data` is not `database`. */
function valueIn(field: string, text: string, start: number, end: number): string | undefined {
  const at = start + field.length
  if (!text.startsWith(field, start)) return undefined
  if (at === end) return ''
  return text[at] === ':' ? text.slice(text[at + 1] === ' ' ? at + 2 : at + 1, end) : undefined
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
