/** How fast an answer comes, and in pieces of which size. */

export interface Pace {
  /** Milliseconds until the status and headers are sent. */
  headersMs?: number
  /** Milliseconds from there until the first event of a stream, or the body. */
  firstMs?: number
  /** Milliseconds before each further piece of text or arguments. */
  deltaMs?: number
  /** How many characters of text or arguments a delta has; by words, where absent. */
  chunk?: number
  /** How many bytes are sent at once: events come cut anywhere. As they are written, where absent. */
  bytes?: number
}

/** A text as the deltas that tell it: `size` characters each, or its words; text without spaces in threes. */
export function pieces(text: string, size?: number): string[] {
  if (size !== undefined) return text.match(new RegExp(`.{1,${Math.max(1, Math.trunc(size))}}`, 'gsu')) ?? []
  return text.match(/\s/.test(text) ? /\s*\S+\s*|\s+/g : /.{1,3}/gsu) ?? []
}

/** The same bytes, in pieces of at most `size`. */
export function* slices(bytes: Uint8Array, size: number | undefined): Generator<Uint8Array> {
  const step = size === undefined ? bytes.length : Math.max(1, Math.trunc(size))
  for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step)
}

/** Waits; rejects with the signal's reason once it is aborted. `Infinity` waits for that alone. */
export function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason)
    const timer = Number.isFinite(ms) ? setTimeout(done, ms) : undefined
    signal.addEventListener('abort', gone, { once: true })
    function done() {
      signal.removeEventListener('abort', gone)
      resolve()
    }
    function gone() {
      clearTimeout(timer)
      reject(signal.reason)
    }
  })
}
