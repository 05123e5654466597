/** From the bytes of a body to its frames. */
import { InterlinguaError } from '../errors.ts'
import { tooLarge } from '../http/limits.ts'
import type { EventDecoder, OnEvent } from '../wire/wire-transport.ts'
import { loadedCodec } from './codec.ts'
import { eventOf, type Frame } from './event.ts'
import { frameLength, PRELUDE } from './prelude.ts'

/**
 * Both checksums of each frame are checked, that of its beginning before its length is believed. Throws `protocol` where a
 * frame is corrupt; after that nothing in the body can be found again.
 */
export class AwsEventStreamDecoder implements EventDecoder {
  readonly #onEvent: OnEvent
  readonly #max: number
  /** What was not read yet. */
  #pieces: Uint8Array[] = []
  #held = 0
  /** The length of the frame that is coming, once its beginning told it. */
  #length = 0

  constructor(onEvent: OnEvent, maxEventBytes: number) {
    this.#onEvent = onEvent
    this.#max = maxEventBytes
  }

  push(chunk: Uint8Array): void {
    if (chunk.length === 0) return
    this.#pieces.push(chunk)
    this.#held += chunk.length
  }

  next(): boolean {
    if (this.#length === 0) {
      if (this.#held < PRELUDE) return false
      this.#length = this.#announced(this.#joined())
    }
    if (this.#held < this.#length) return false
    const bytes = this.#joined()
    const frame = bytes.subarray(0, this.#length)
    this.#drop()
    this.push(bytes.subarray(frame.length))
    const event = eventOf(this.#decoded(frame))
    if (typeof event === 'string') throw corrupt(event)
    this.#onEvent(event.data, event.isError ? 'error' : '', false)
    return true
  }

  /** The beginning of a frame at the end of the body is an event that was cut. */
  end(): void {
    while (this.next());
    if (this.#held === 0) return
    this.#drop()
    this.#onEvent('{', '', true)
  }

  #announced(bytes: Uint8Array): number {
    const length = frameLength(bytes)
    if (typeof length === 'string') throw corrupt(length)
    if (length <= this.#max) return length
    this.#drop()
    throw tooLarge('event', this.#max)
  }

  #decoded(bytes: Uint8Array): Frame {
    try {
      return loadedCodec().decode(bytes)
    } catch (cause) {
      throw corrupt(cause instanceof Error ? cause.message : 'it cannot be read', cause)
    }
  }

  /** All that is held in one piece. */
  #joined(): Uint8Array {
    const [first = new Uint8Array(0), ...others] = this.#pieces
    if (others.length === 0) return first
    const whole = new Uint8Array(this.#held)
    let at = 0
    for (const piece of this.#pieces) {
      whole.set(piece, at)
      at += piece.length
    }
    this.#pieces = [whole]
    return whole
  }

  #drop(): void {
    this.#pieces = []
    this.#held = 0
    this.#length = 0
  }
}

export function corrupt(what: string, cause?: unknown): InterlinguaError {
  const message = `a frame of the event stream is corrupt: ${what}`
  return new InterlinguaError({ kind: 'protocol', message }, cause === undefined ? {} : { cause })
}
