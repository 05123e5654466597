import type { Call, Verb, Verbs } from '../call/middleware.ts'
import type { ChatResponse } from '../chat/chat-response.ts'
import type { ChatStream } from '../chat/chat-stream.ts'
import { mapStream } from '../chat/stream-tools.ts'
import type { Loss } from '../types.ts'

/** The answer of a chat, which tells of more that did not arrive as it was. */
export function withLoss<V extends Verb>(call: Call<V>, answer: Verbs[V]['answer'], more: Loss[]): Verbs[V]['answer'] {
  if (more.length === 0) return answer
  if (call.verb === 'chat') {
    const response = answer as ChatResponse
    return { ...response, loss: [...response.loss, ...more] } as Verbs[V]['answer']
  }
  return mapStream(answer as ChatStream, event =>
    event.type === 'start' ? { ...event, loss: [...(event.loss ?? []), ...more] } : event,
  ) as Verbs[V]['answer']
}
