/** The writing side: events and errors as frames. */
import type { Frames } from '../wire/wire-transport.ts'
import { loadCodec, loadedCodec } from './codec.ts'

const utf8 = new TextEncoder()

/** An event is an object with one key, its name; what says its `__type` is an exception. */
export const awsEventStreamFrames: Frames = {
  mediaType: 'application/vnd.amazon.eventstream',
  load: loadCodec,
  frame(data) {
    const wire = JSON.parse(data) as { [key: string]: unknown; __type?: unknown }
    if (typeof wire.__type === 'string') {
      const { __type: type, ...body } = wire
      const name = type.charAt(0).toLowerCase() + type.slice(1)
      return frameOf({ ':exception-type': name, ':message-type': 'exception' }, body)
    }
    const [[name, body] = ['', {}]] = Object.entries(wire)
    return frameOf({ ':event-type': name, ':message-type': 'event' }, body)
  },
}

/** One frame of these headers around this as JSON. */
function frameOf(headers: { [name: string]: string }, body: unknown): Uint8Array {
  const all = { ...headers, ':content-type': 'application/json' }
  const entries = Object.entries(all).map(([name, value]) => [name, { type: 'string' as const, value }])
  return loadedCodec().encode({ headers: Object.fromEntries(entries), body: utf8.encode(JSON.stringify(body)) })
}
