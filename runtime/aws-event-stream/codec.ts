/** The library that knows the frames, loaded when it is first needed: who never streams need not have it. */
import type { EventStreamCodec } from '@smithy/eventstream-codec'
import { InterlinguaError } from '../errors.ts'

const encoder = new TextEncoder()
const decoder = new TextDecoder()

let codec: EventStreamCodec | undefined

/** Throws `invalid-request` where the package is missing. */
export async function loadCodec(): Promise<void> {
  if (codec !== undefined) return
  try {
    const library = await import('@smithy/eventstream-codec')
    codec = new library.EventStreamCodec(
      input => (typeof input === 'string' ? input : decoder.decode(input as Uint8Array)),
      text => encoder.encode(text),
    )
  } catch (cause) {
    const message = 'streams of this API need the package @smithy/eventstream-codec: install it beside this one'
    throw new InterlinguaError({ kind: 'invalid-request', message }, { cause })
  }
}

export function loadedCodec(): EventStreamCodec {
  if (codec !== undefined) return codec
  throw new Error('the transport was not loaded: await its load() first')
}
