/** A whole answer, told as a stream would have told it. */
import { compact } from '../adapter/native.ts'
import type { ChatResponse } from '../chat/chat-response.ts'
import { annotationsOf, emptied, isCall } from '../stream/part-drafts.ts'
import { argumentText } from '../text/arguments.ts'
import { isTextual } from '../text/text-part.ts'
import type { DeltaKind, Part, StreamEvent } from '../types.ts'

/** The events whose fold is this answer: each part with all its text in one delta. */
export function eventsOf(answer: ChatResponse): StreamEvent[] {
  const { id, model, createdAt, serviceTier, safety, loss } = answer
  const { content, finishReason, rawFinishReason, stopSequence, usage, native } = answer
  return [
    compact({ type: 'start' as const, id, model, createdAt, serviceTier, safety, ...(loss.length > 0 && { loss }) }),
    ...content.flatMap(partEvents),
    compact({ type: 'finish' as const, finishReason, rawFinishReason, stopSequence, usage, native }),
  ]
}

function partEvents(part: Part, index: number): StreamEvent[] {
  const [kind, delta] = toldBy(part)
  return [
    { type: 'part-start', index, part: emptied(part) },
    ...(kind && delta ? [{ type: 'part-delta' as const, index, kind, delta }] : []),
    ...annotationsOf(part, index),
    { type: 'part-end', index, part },
  ]
}

function toldBy(part: Part): [kind?: DeltaKind, delta?: string] {
  if (isTextual(part)) return [part.type, part.text]
  return isCall(part) ? [part.type, argumentText(part)] : []
}
