/** What a cache keeps of an answer, and which answers it keeps. */
import type { UnaryAnswer } from '../call/calls.ts'
import type { ChatResponse } from '../chat/chat-response.ts'
import { isObject } from '../text/json.ts'
import type { StreamEvent } from '../types.ts'

/** A whole answer. `events` are there where it was streamed. */
export interface Kept<A extends ChatResponse | UnaryAnswer = ChatResponse | UnaryAnswer> {
  answer: A
  events?: readonly StreamEvent[]
}

/** Changes when entries of an older form can't be read any more. */
const form = 1

/** Cookies are for one client; what was tried is told by the call that tried it. */
export function written({ answer, events }: Kept): string {
  if (!('content' in answer)) return JSON.stringify({ form, answer: { ...answer, attempts: [] } })
  const { 'set-cookie': _, ...headers } = answer.raw.headers
  return JSON.stringify({ form, answer: { ...answer, attempts: [], raw: { ...answer.raw, headers } }, events })
}

/** The answer as who did not ask for it himself gets it; nothing where the text is none of ours, or broken. */
export function read<A extends ChatResponse | UnaryAnswer>(text: string | undefined): Kept<A> | undefined {
  const kept = text === undefined ? undefined : parsed(text)
  if (!isObject(kept) || kept.form !== form || !isObject(kept.answer)) return undefined
  const { answer, events } = kept as { answer: { [field: string]: unknown }; events?: unknown }
  const isWhole =
    'content' in answer ? Array.isArray(answer.content) && isObject(answer.raw) : Array.isArray(answer.attempts)
  if (!isWhole) return undefined
  if (events !== undefined && !isFinished(events)) return undefined
  answer.cached = true
  return kept as unknown as Kept<A>
}

/** The answer of a call that others made, for one of those who wait for it. */
export function copyOf<A extends ChatResponse | UnaryAnswer>(answer: A): A {
  return read<A>(written({ answer }))!.answer
}

/** Only what is whole is kept: an answer that came to its own end, and whose calls can be made. */
export function isWorthKeeping(answer: ChatResponse | UnaryAnswer): boolean {
  if (!('content' in answer)) return true
  const ended = answer.finishReason === 'stop' || answer.finishReason === 'tool-calls'
  return ended && answer.content.every(part => part.type !== 'tool-call' || !part.invalid)
}

function isFinished(events: unknown): boolean {
  return Array.isArray(events) && events.every(isObject) && events.at(-1)?.type === 'finish'
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
