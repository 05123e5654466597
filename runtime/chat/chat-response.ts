import { linkCalls } from '../adapter/canonical.ts'
import type { HttpReply } from '../http/http.ts'
import type { Attempt, Citation, Loss, Message, Part, Response, TokenLogprob } from '../types.ts'
import type { CallOf, ToolInput } from './tool.ts'

/** A response with what callers mostly ask of it. `T` are the tools that were offered. */
export interface ChatResponse<T extends ToolInput = ToolInput> extends Response {
  /** All text parts, joined. */
  text: string
  /** All reasoning parts, joined. */
  reasoningText: string
  /** All refusals, joined. */
  refusal: string
  /** Calls of tools that know their types are checked; in `content` all are as the model wrote them. */
  toolCalls: CallOf<T>[]
  /** What all text parts are taken from, in order. */
  citations: Citation[]
  /** The tokens of all text parts; empty where the request did not ask for `logprobs`. */
  logprobs: TokenLogprob[]
  /** The answer as a message, ready to be appended to the conversation. */
  message: Message
  /** What of the request did not arrive as it was. */
  loss: Loss[]
  /** The vendor's answer as it came; streams keep no body. */
  raw: { status: number; headers: Record<string, string>; body: unknown }
  /** What was tried, in order; the last one gave this answer. */
  attempts: readonly Attempt[]
  /** In USD; only where `interlingua/budget` is in use and knows the price. Unknown is absent, not 0. */
  cost?: number
  /** No call was made for this answer: a cache had it, or an identical call under way was shared. */
  cached?: true
}

/** Adds the conveniences to the response itself. Calls without an id get one that the conversation does not have yet. */
export function toChatResponse(
  response: Response,
  loss: Loss[],
  reply: Pick<HttpReply, 'status' | 'headers'>,
  body: unknown,
  makeId: () => string,
): ChatResponse {
  const content = linkCalls(response.content, makeId)
  const raw = { status: reply.status, headers: reply.headers, body }
  response.content = content
  // Spread into a new object, it would take ten times as long.
  return Object.assign(response, conveniencesOf(response), { loss, raw, attempts: [] })
}

/** The same response with another answer in it: the conveniences follow the new content, what else it had stays. */
export function withAnswer(response: ChatResponse, answer: Response): ChatResponse {
  const {
    id,
    model,
    createdAt,
    content,
    finishReason,
    rawFinishReason,
    stopSequence,
    usage,
    serviceTier,
    safety,
    native,
    ...kept
  }: ChatResponse = response
  return { ...answer, ...kept, ...conveniencesOf(answer) }
}

type Convenience = 'text' | 'reasoningText' | 'refusal' | 'toolCalls' | 'citations' | 'logprobs' | 'message'

function conveniencesOf({ content, finishReason }: Response): Pick<ChatResponse, 'content' | Convenience> {
  return {
    content,
    text: joined(content, 'text'),
    reasoningText: joined(content, 'reasoning'),
    refusal: joined(content, 'refusal'),
    toolCalls: content.filter(part => part.type === 'tool-call'),
    citations: content.flatMap(part => (part.type === 'text' ? (part.citations ?? []) : [])),
    logprobs: content.flatMap(part => (part.type === 'text' ? (part.logprobs ?? []) : [])),
    message: { role: 'assistant', content, ...(finishReason === 'pause' && { paused: true }) },
  }
}

function joined(content: readonly Part[], type: 'text' | 'reasoning' | 'refusal'): string {
  let text = ''
  for (const part of content) if (part.type === type) text += part.text
  return text
}
