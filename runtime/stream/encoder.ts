/** Writes unified streams as one api's wire events. All state of encoding is here. */
import { withNative } from '../adapter/native.ts'
import type { ServerApi, StreamState } from '../adapter/server-api.ts'
import { joinedBytes } from '../http/joined-bytes.ts'
import { isObject } from '../text/json.ts'
import type { JsonObject, Part, StreamEvent } from '../types.ts'
import type { Frames } from '../wire/wire-transport.ts'
import { apply, createFold, responseOf } from './fold.ts'
import { createItemIds } from './item-ids.ts'
import type { Draft } from './part-drafts.ts'
import { partOf } from './part-drafts.ts'
import { createSpans } from './spans.ts'

export interface EncoderState extends StreamState {
  /** Takes in an event, before it is written. */
  see(event: StreamEvent): void
}

export interface StreamEncoder {
  /** The wire events that one unified event becomes. */
  push(event: StreamEvent): unknown[]
}

/** Which parts an api tells: those that only another knows, or that it has no form for, are none of its stream. */
export interface Told {
  readonly id: string
  readonly chat: Pick<ServerApi['chat'], 'parts'>
}

export interface BodyEncoder {
  /** What one unified event becomes: text, or bytes where the transport is no text. */
  push(event: StreamEvent): string | Uint8Array
}

/** The state behind the encoder of one stream: wire keys are dense, parts that the api does not tell have none. */
export function createEncoderState(api: Told): EncoderState {
  const fold = createFold()
  const keys = new Map<number, { key: number; ordinal: number }>()
  const kinds = new Map<Part['type'], number>()
  const citations = new Map<number, number>()
  let sequence = 0

  return {
    see(event) {
      if (event.type === 'part-start' && !isForeign(event.part, api) && !keys.has(event.index)) {
        const ordinal = kinds.get(event.part.type) ?? 0
        kinds.set(event.part.type, ordinal + 1)
        keys.set(event.index, { key: keys.size, ordinal })
      }
      apply(fold, event)
    },
    key(index, ordinal = false) {
      const known = keys.get(index)
      if (known === undefined) return index
      return ordinal ? known.ordinal : known.key
    },
    part: index => partOf(draftOf(fold.drafts.get(index), index)),
    citations: () =>
      [...fold.drafts.values()].flatMap(({ part }) => (part.type === 'text' ? (part.citations ?? []) : [])),
    cited(index) {
      const next = citations.get(index) ?? 0
      citations.set(index, next + 1)
      return next
    },
    kind(index) {
      const part = fold.drafts.get(index)?.part
      return part?.type === 'tool-call' ? part.kind : undefined
    },
    get head() {
      return fold.head
    },
    response: () => responseOf(fold),
    sequence: () => sequence++,
  }
}

/**
 * Writes a stream event by event. Parts that the api has no form for, and events and late fields that only another api knows, are left out. An event
 * of this api's own is written as it is; what is left of one (it has no `type`) rides on the next event written.
 * A second `start` is not written, nor is anything after the terminal.
 */
export function createStreamEncoder(api: ServerApi): StreamEncoder {
  const state = createEncoderState(api)
  const foreign = new Set<number>()
  const spans = api.chat.spans && createSpans(api.chat.spans)
  const itemIds = api.chat.items && createItemIds(api.chat.items)
  let started = false
  let done = false
  let left: JsonObject[] = []

  return { push: event => (spans ? spans.push(event).flatMap(push) : push(event)) }

  function push(event: StreamEvent): unknown[] {
    if (done) return []
    state.see(event)
    if (!isTold(event)) return []
    done = event.type === 'finish' || event.type === 'error'
    if (event.type === 'native') return own(event.value)
    const written = named(api.chat.encodeEvent(event, state))
    if (left.length === 0 || !isObject(written[0])) return written
    const [first, ...others] = written
    const riding = left.reduce<object>((wire, rest) => withNative(wire, rest), first)
    left = []
    return [riding, ...others]
  }

  function named(written: unknown[]): unknown[] {
    return itemIds ? written.map(itemIds) : written
  }

  function isTold(event: StreamEvent): boolean {
    switch (event.type) {
      case 'start': {
        const first = !started
        started = true
        return first
      }
      case 'part-start':
        if (isForeign(event.part, api)) foreign.add(event.index)
        return !foreign.has(event.index)
      case 'part-native':
        return event.api === api.id && !foreign.has(event.index)
      case 'part-delta':
      case 'part-citation':
      case 'part-end':
        return !foreign.has(event.index)
      case 'native':
        return event.api === api.id
      default:
        return true
    }
  }

  function own(value: unknown): unknown[] {
    if (!isObject(value)) return [value]
    if (typeof value.type === 'string') return [counted(value)]
    left.push(value)
    return []
  }

  /** An event of this api's own was counted in another stream. */
  function counted(value: JsonObject): JsonObject {
    const { sequence } = api.chat
    return sequence !== undefined && sequence in value ? { ...value, [sequence]: state.sequence() } : value
  }
}

/** All wire events of a stream. */
export function encodeStream(api: ServerApi, events: Iterable<StreamEvent>): unknown[] {
  const encoder = createStreamEncoder(api)
  return countedFirst([...events], api).flatMap(event => encoder.push(event))
}

/** How a stream begins, where what is counted by then is told in its first event: the encoder has to have seen it. */
export function countedFirst(events: readonly StreamEvent[], { chat }: ServerApi): readonly StreamEvent[] {
  const [start, usage, ...others] = events
  if (!chat.countsFirst || start?.type !== 'start' || usage?.type !== 'usage') return events
  return [usage, start, ...others]
}

/**
 * A stream as its body, in the api's transport or other frames; the api's end-of-stream data follows a finish, and never an
 * error.
 */
export function createBodyEncoder(api: ServerApi, frames: Frames = api.chat.frames): BodyEncoder {
  const encoder = createStreamEncoder(api)
  const { endOfStream, eventName } = api.chat
  const { document } = frames
  let begun = false
  let ended = false
  return {
    push(event) {
      const told = encoder.push(event).map(framed)
      if (ended || (event.type !== 'finish' && event.type !== 'error')) return asOne(placed(told))
      ended = true
      if (document) return asOne([...placed(told), begun ? document.close : `${document.open}${document.close}`])
      return asOne(endOfStream === undefined || event.type === 'error' ? told : [...told, frames.frame(endOfStream)])
    },
  }

  /** Each where it stands in the document that all of them are, if they are one. */
  function placed(told: (string | Uint8Array)[]): (string | Uint8Array)[] {
    if (!document) return told
    return told.flatMap(text => {
      const before = begun ? document.between : document.open
      begun = true
      return [before, text]
    })
  }

  function framed(wire: unknown): string | Uint8Array {
    const name = eventName !== undefined && isObject(wire) ? wire[eventName] : undefined
    return frames.frame(JSON.stringify(wire), typeof name === 'string' ? name : undefined)
  }
}

/** A whole stream as its body. */
export function toBody(events: Iterable<StreamEvent>, api: ServerApi): string | Uint8Array {
  const encoder = createBodyEncoder(api)
  return asOne(countedFirst([...events], api).map(event => encoder.push(event)))
}

/** Frames are all of text or all of bytes. */
function asOne(frames: readonly (string | Uint8Array)[]): string | Uint8Array {
  if (frames.every(frame => typeof frame === 'string')) return frames.join('')
  const bytes = frames.filter(frame => typeof frame !== 'string')
  return joinedBytes(bytes)
}

function isForeign(part: Part, { id, chat }: Told): boolean {
  return part.type === 'native' ? part.api !== id : !chat.parts.includes(part.type)
}

function draftOf(draft: Draft | undefined, index: number): Draft {
  if (draft === undefined) throw new RangeError(`The stream has no part ${index}: its events are not bracketed.`)
  return draft
}
