/** Calls through a middleware, to a next that is under the test's hand. */
import type { Call, Middleware } from '../../runtime/call/middleware.ts'
import type { ChatResponse } from '../../runtime/chat/chat-response.ts'
import type { ChatInput } from '../../runtime/chat/input.ts'

export function response(more: Partial<ChatResponse> = {}): ChatResponse {
  const content = [{ type: 'text' as const, text: 'hello' }]
  return {
    content,
    text: 'hello',
    reasoningText: '',
    refusal: '',
    toolCalls: [],
    citations: [],
    logprobs: [],
    message: { role: 'assistant', content },
    finishReason: 'stop',
    loss: [],
    raw: { status: 200, headers: {}, body: {} },
    attempts: [],
    ...more,
  }
}

const ask: ChatInput = { model: 'toy/m', messages: 'hello' }

export interface Caller {
  /** When each call went on, by `performance.now()`. */
  readonly sent: number[]
  call(input?: Partial<ChatInput>, target?: Call['target']): Promise<ChatResponse>
}

/** Every call that is let through takes `ms` and then gives the answer. */
export function caller(through: Middleware, answer: () => ChatResponse | Promise<ChatResponse> = response): Caller {
  const sent: number[] = []
  return {
    sent,
    call: (input = {}, target) =>
      through({ verb: 'chat', input: { ...ask, ...input }, ...(target && { target }) }, async () => {
        sent.push(performance.now())
        return answer()
      }),
  }
}

/** How many at most stand within any `ms` milliseconds. */
export function mostWithin(times: readonly number[], ms: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return Math.max(0, ...sorted.map((from, at) => sorted.slice(at).filter(time => time < from + ms).length))
}
