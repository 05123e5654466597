/** The bytes of an answer as they leave: at their pace, and up to where they break. */
import { worded } from '../adapter/error-words.ts'
import { statusOf } from '../adapter/ingress.ts'
import type { ServerApi } from '../adapter/server-api.ts'
import { createBodyEncoder } from '../stream/encoder.ts'
import type { ApiError, StreamEvent } from '../types.ts'
import type { Frames } from '../wire/wire-transport.ts'
import { errorOf } from './answer.ts'
import { Broken, type Fault } from './fault.ts'
import { type Pace, sleep, slices } from './pace.ts'

/** How a body is delivered, and until when somebody waits for it. */
export interface Course {
  pace: Pace
  fault?: Fault | undefined
  signal: AbortSignal
}

const utf8 = new TextEncoder()

/** The body of a stream. Throws `Broken` where the connection shall break, and the signal's reason once nobody waits. */
export async function* streamBody(
  events: Iterable<StreamEvent> | AsyncIterable<StreamEvent>,
  api: ServerApi,
  frames: Frames,
  { pace, fault, signal }: Course,
): AsyncGenerator<Uint8Array> {
  const encoder = createBodyEncoder(api, frames)
  let coming = fault
  let deltas = 0
  await sleep(pace.firstMs ?? 0, signal)
  for await (const event of events) {
    if (coming && (deltas >= (coming.after ?? 0) || isTerminal(event))) {
      const struck = coming
      coming = undefined
      if (yield* strike(struck)) return
    }
    if (event.type === 'part-delta' && deltas++ > 0 && pace.deltaMs) await sleep(pace.deltaMs, signal)
    signal.throwIfAborted()
    yield* sent(encoder.push(event), pace)
  }

  /** Whether nothing comes after it. */
  async function* strike(fault: Fault): AsyncGenerator<Uint8Array, boolean> {
    switch (fault.type) {
      case 'reset':
      case 'cut':
        throw new Broken(fault.type)
      case 'end':
        return true
      case 'stall':
        await sleep(fault.ms ?? Number.POSITIVE_INFINITY, signal)
        return false
      case 'malformed':
        yield* sent(malformed(frames), pace)
        return false
      case 'error':
        yield* sent(encoder.push({ type: 'error', error: errorIn(fault, api) }), pace)
        return true
    }
  }
}

/** The error that a fault tells under a good status: the body alone says what it is. */
export function errorIn({ error = 'server' }: Extract<Fault, { type: 'error' }>, api: ServerApi): ApiError {
  const told = worded(errorOf(error), api.errorRules)
  return { ...told, status: statusOf(api, told) }
}

/** The body of an answer that is no stream. */
export async function* wholeBody(body: string | Uint8Array, course: Course): AsyncGenerator<Uint8Array> {
  const { pace, fault, signal } = course
  const bytes = typeof body === 'string' ? utf8.encode(body) : body
  await sleep(pace.firstMs ?? 0, signal)
  if (fault?.type === 'stall') await sleep(fault.ms ?? Number.POSITIVE_INFINITY, signal)
  const isBroken = fault !== undefined && fault.type !== 'stall' && fault.type !== 'error'
  yield* slices(isBroken ? bytes.subarray(0, bytes.length >> 1) : bytes, pace.bytes)
  if (fault?.type === 'reset' || fault?.type === 'cut') throw new Broken(fault.type)
}

/** A frame that cannot be read: JSON that breaks off, or bytes whose checksum is wrong. */
function malformed({ frame }: Frames): string | Uint8Array {
  const good = frame('{"breaks":{"o":"ff"}}')
  if (typeof good === 'string') return good.replace('ff"}}', 'f')
  return good.with(-1, good.at(-1)! ^ 1)
}

function sent(written: string | Uint8Array, { bytes }: Pace): Generator<Uint8Array> {
  return slices(typeof written === 'string' ? utf8.encode(written) : written, bytes)
}

function isTerminal({ type }: StreamEvent): boolean {
  return type === 'finish' || type === 'error'
}
