/** The beginning of what is not whole yet: bytes held until their end comes. */
const nothing = new Uint8Array(0)

// Stateless as it is only given whole lines: a cut behind a line end never lies inside a UTF-8 sequence.
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

export class HeldBytes {
  #pieces: Uint8Array[] = []
  /** How many there are. */
  length = 0

  hold(bytes: Uint8Array): void {
    if (bytes.length === 0) return
    this.#pieces.push(bytes)
    this.length += bytes.length
  }

  /** The text of all that was held, and these bytes behind it; nothing is held any more. */
  take(bytes: Uint8Array = nothing): string {
    if (this.length === 0) return utf8.decode(bytes)
    const whole = new Uint8Array(this.length + bytes.length)
    let at = 0
    for (const piece of this.#pieces) {
      whole.set(piece, at)
      at += piece.length
    }
    whole.set(bytes, at)
    this.drop()
    return utf8.decode(whole)
  }

  drop(): void {
    this.#pieces = []
    this.length = 0
  }
}
