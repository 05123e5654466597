/** Bytes of what is not whole yet, held until its end comes. */
export class HeldBytes {
  #pieces: Uint8Array[] = []
  /** How many there are. */
  length = 0

  hold(bytes: Uint8Array): void {
    if (bytes.length === 0) return
    this.#pieces.push(bytes)
    this.length += bytes.length
  }

  /** All of them and these behind them as one; nothing is held any more. */
  take(last?: Uint8Array): Uint8Array {
    if (last && this.length === 0) return last
    if (last) this.hold(last)
    const pieces = this.#pieces
    const whole = pieces.length === 1 ? pieces[0]! : new Uint8Array(this.length)
    let at = 0
    if (pieces.length > 1)
      for (const piece of pieces) {
        whole.set(piece, at)
        at += piece.length
      }
    this.drop()
    return whole
  }

  drop(): void {
    this.#pieces = []
    this.length = 0
  }
}

// Stateless as it is only given whole lines: a cut behind a line end never lies inside a UTF-8 sequence.
const utf8 = /* @__PURE__ */ new TextDecoder('utf-8', { ignoreBOM: true })

/** The text of bytes within a stream, where U+FEFF is a character like others. */
export function utf8Text(bytes: Uint8Array): string {
  return utf8.decode(bytes)
}
