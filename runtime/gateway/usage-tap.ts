/** Looks at bytes that pass by, for the usage in them; whatever it cannot read it lets be. */
import type { ClientApi } from '../adapter.ts'
import { createDecoder } from '../decoder.ts'
import { defaultLimits } from '../limits.ts'
import type { Usage } from '../types.ts'

export interface UsageTap {
  push(chunk: Uint8Array): void
  /** What was told, once nothing more comes. */
  usage(): Usage | undefined
}

/** Of a stream in the api's own transport. */
export function streamTap({ id, chat }: ClientApi): UsageTap {
  const told = createDecoder(id)
  let isBlind = false
  const events = chat.transport.decoder((data, _, unterminated) => {
    if (!unterminated && data !== chat.endOfStream) chat.decodeEvent(JSON.parse(data), told)
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
    usage: () => told.response().usage,
  }
}

/** Of a whole answer, up to a length. */
export function wholeTap(read: (body: unknown) => Usage | undefined): UsageTap {
  const decoder = new TextDecoder()
  let text: string | undefined = ''
  return {
    push(chunk) {
      if (text !== undefined) text += decoder.decode(chunk, { stream: true })
      if (text !== undefined && text.length > MOST) text = undefined
    },
    usage() {
      try {
        return text === undefined ? undefined : read(JSON.parse(text))
      } catch {
        return undefined
      }
    },
  }
}

const MOST = 16 * 1024 * 1024
