import { InterlinguaError } from './errors.ts'

/** Told each event's data and name (`message` where the stream gives none), synchronously. */
export type OnData = (data: string, event: string) => void

export interface SseOptions {
  /** The largest event in bytes (32 MiB by default); a larger one throws `response-too-large`. */
  maxEventBytes?: number
}

/** A decoder of one event stream. */
export interface SseDecoder {
  /** Takes the next bytes, split anywhere. Throws `response-too-large`. */
  push(bytes: Uint8Array): void
  /** The stream is over: what stands unterminated is read as if it were terminated. */
  end(): void
}

const LF = 10
const CR = 13
const defaultMaxEventBytes = 32 * 1024 * 1024

/**
 * Decodes server-sent events. Bytes are cut at the last line end, so that one call of a decoder without state reads
 * all whole lines; bytes after it wait in a list, which keeps a long line linear in its length.
 */
export function createSseDecoder(onData: OnData, options: SseOptions = {}): SseDecoder {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const maxEventBytes = options.maxEventBytes ?? defaultMaxEventBytes
  let carry: Uint8Array[] = []
  let carried = 0
  let first = true
  let skipLF = false
  let data: string | undefined
  let size = 0
  let name = ''

  function dispatch(): void {
    const text = data
    const event = name
    data = undefined
    name = ''
    size = 0
    if (text !== undefined) onData(text, event || 'message')
  }

  function line(text: string, start: number, end: number): void {
    if (start === end) return dispatch()
    const code = text.charCodeAt(start)
    // 'd' and 'e' begin the only two fields that matter; a comment, an id and a retry are passed over.
    if (code === 100 && text.startsWith('data', start)) {
      const value = valueOf(text, start + 4, end)
      if (value === undefined) return
      size += value.length
      limit(size)
      data = data === undefined ? value : `${data}\n${value}`
    } else if (code === 101 && text.startsWith('event', start)) {
      const value = valueOf(text, start + 5, end)
      if (value !== undefined) name = value
    }
  }

  function limit(bytes: number): void {
    if (bytes <= maxEventBytes) return
    carry = []
    carried = 0
    throw new InterlinguaError(
      `An event of the stream is larger than ${maxEventBytes} bytes. Raise maxEventBytes if that is expected.`,
      { kind: 'response-too-large' },
    )
  }

  function lines(text: string): void {
    let start = 0
    if (first) {
      first = false
      if (text.charCodeAt(0) === 0xfeff) start = 1
    }
    if (text.includes('\r')) return mixedLines(text, start)
    for (let end = text.indexOf('\n', start); end !== -1; end = text.indexOf('\n', start)) {
      line(text, start, end)
      start = end + 1
    }
  }

  function mixedLines(text: string, from: number): void {
    let start = from
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code !== LF && code !== CR) continue
      line(text, start, at)
      if (code === CR && text.charCodeAt(at + 1) === LF) at++
      start = at + 1
    }
  }

  return {
    push(chunk) {
      let bytes = chunk
      if (skipLF && bytes.length > 0) {
        skipLF = false
        if (bytes[0] === LF) bytes = bytes.subarray(1)
      }
      if (bytes.length === 0) return
      const cut = Math.max(bytes.lastIndexOf(LF), bytes.lastIndexOf(CR)) + 1
      if (cut === 0) {
        // The caller's buffer may be used again, so what waits is copied.
        carry.push(bytes.slice())
        carried += bytes.length
        return limit(carried)
      }
      skipLF = cut === bytes.length && bytes[cut - 1] === CR
      const head = cut === bytes.length ? bytes : bytes.subarray(0, cut)
      const whole = carried === 0 ? head : join(carry, carried, head)
      const rest = bytes.length - cut
      carry = rest === 0 ? [] : [bytes.slice(cut)]
      carried = rest
      lines(decoder.decode(whole))
      limit(carried)
    },
    end() {
      if (carried > 0) {
        const whole = join(carry, carried, new Uint8Array([LF]))
        carry = []
        carried = 0
        lines(decoder.decode(whole))
      }
      dispatch()
    },
  }
}

/** What stands after a field's name, or undefined where the name goes on. */
function valueOf(text: string, at: number, end: number): string | undefined {
  if (at === end) return ''
  if (text.charCodeAt(at) !== 58) return undefined
  return text.slice(text.charCodeAt(at + 1) === 32 ? at + 2 : at + 1, end)
}

function join(parts: readonly Uint8Array[], length: number, last: Uint8Array): Uint8Array {
  const whole = new Uint8Array(length + last.length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  whole.set(last, at)
  return whole
}
