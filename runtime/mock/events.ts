/** A whole answer as the stream that a model would have sent: piece by piece. */
import { compact } from '../adapter/native.ts'
import { annotationsOf, emptied, isCall } from '../stream/part-drafts.ts'
import { argumentText } from '../text/arguments.ts'
import { isTextual } from '../text/text-part.ts'
import type { DeltaKind, Part, Response, StreamEvent } from '../types.ts'
import { pieces } from './pace.ts'

/** The events whose fold is the answer; `chunk` characters a delta, or a word. */
export function* eventsOf(response: Response, chunk?: number): Generator<StreamEvent> {
  const { content, finishReason, rawFinishReason, stopSequence, usage, native, ...head } = response
  yield { type: 'start', ...head }
  for (const [index, part] of content.entries()) {
    const [kind, text] = streamed(part)
    // What only one API knows of a text or a thought, as its signature, comes when it is complete.
    const late = isTextual(part) ? Object.entries(part.native ?? {}) : []
    yield { type: 'part-start', index, part: late.length > 0 ? { ...emptied(part), native: undefined } : emptied(part) }
    if (kind) for (const delta of pieces(text, chunk)) yield { type: 'part-delta', index, kind, delta }
    yield* annotationsOf(part, index)
    for (const [api, own] of late) yield { type: 'part-native', index, api, native: { ...own } }
    yield { type: 'part-end', index, part }
  }
  yield compact({ type: 'finish' as const, finishReason, rawFinishReason, stopSequence, usage, native })
}

function streamed(part: Part): [kind: DeltaKind | undefined, text: string] {
  if (isTextual(part)) return [part.type, part.text]
  return isCall(part) ? [part.type, argumentText(part)] : [undefined, '']
}
