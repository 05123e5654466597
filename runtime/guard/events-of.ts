import { compact } from '../adapter/native.ts'
import type { ChatResponse } from '../chat/chat-response.ts'
import { annotationsOf, emptied } from '../stream/part-drafts.ts'
import { isTextual } from '../text/text-part.ts'
import type { StreamEvent } from '../types.ts'

/** A stream that would tell this response: each part in one delta. Its fold is the response. */
export function eventsOf(response: ChatResponse): StreamEvent[] {
  const { id, model, createdAt, serviceTier, safety, native, content, loss, usage } = response
  const { finishReason, rawFinishReason, stopSequence } = response
  const lost = loss.length > 0 ? loss : undefined
  const start = { id, model, createdAt, serviceTier, safety, native, loss: lost }
  const events: StreamEvent[] = [compact({ type: 'start', ...start })]
  for (const [index, part] of content.entries()) {
    events.push({ type: 'part-start', index, part: emptied(part) })
    if (isTextual(part) && part.text !== '')
      events.push({ type: 'part-delta', index, kind: part.type, delta: part.text })
    events.push(...annotationsOf(part, index), { type: 'part-end', index, part })
  }
  events.push(compact({ type: 'finish', finishReason, rawFinishReason, stopSequence, usage }))
  return events
}
