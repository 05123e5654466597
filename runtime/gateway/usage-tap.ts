/** Looks at bytes that pass by, for the answer in them and its usage; whatever it cannot read it lets be. */
import type { ClientApi } from '../adapter/adapter.ts'
import { defaultLimits } from '../http/limits.ts'
import { createDecoder } from '../stream/decoder.ts'
import type { Response as Answer } from '../types.ts'

export interface Tap {
  push(chunk: Uint8Array): void
  /** What was told so far; of a whole answer nothing before its last byte. */
  answer(): Answer | undefined
}

/** Of a stream in the api's own transport; of the events that have one of these `fields` in them, where not all is wanted. */
export function streamTap({ id, chat }: ClientApi, fields?: readonly string[]): Tap {
  const told = createDecoder(id)
  let isBlind = false
  const events = chat.transport.decoder((data, _, unterminated) => {
    if (unterminated || data === chat.endOfStream) return
    if (!fields || fields.some(field => data.includes(field))) chat.decodeEvent(JSON.parse(data), told)
  }, defaultLimits.event)
  return {
    push(chunk) {
      if (isBlind) return
      try {
        events.push(chunk)
        while (events.next());
        told.take()
      } catch {
        isBlind = true
      }
    },
    answer: () => told.response(),
  }
}

/** Of a whole answer, up to a length. */
export function wholeTap(read: (body: unknown) => Answer): Tap {
  const decoder = new TextDecoder()
  let text: string | undefined = ''
  return {
    push(chunk) {
      if (text !== undefined) text += decoder.decode(chunk, { stream: true })
      if (text !== undefined && text.length > MOST) text = undefined
    },
    answer() {
      try {
        return text === undefined ? undefined : read(JSON.parse(text))
      } catch {
        return undefined
      }
    },
  }
}

const MOST = 16 * 1024 * 1024
