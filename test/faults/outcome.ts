/** What came of one call, as data to compare and as a few words to print. */
import { isInterlinguaError } from '../../runtime/index.ts'
import type { StreamEvent, ToolCallPart, Usage } from '../../runtime/types.ts'
import type { Answer } from './subject.ts'

export interface Outcome {
  /** The kind of the error, or `answer`. `untyped` is what no caller can act on. */
  kind: string
  ms: number
  text: string
  finish?: string
  calls: ToolCallPart[]
  usage?: Usage
  /** The types of the events of a stream, in their order. */
  types: string[]
  status?: number
  code?: string
  phase?: string
  retryable?: boolean
  retryAfterMs?: number
  midStream?: boolean
  requestId?: string
  /** How many attempts the answer or the error tells of. */
  attempts?: number
  message?: string
  error?: unknown
  answer?: Answer
}

export function answerOutcome(answer: Answer, events: readonly StreamEvent[], ms: number): Outcome {
  const { text, toolCalls: calls, finishReason: finish, usage } = answer
  return {
    kind: 'answer',
    ms,
    text,
    calls,
    types: events.map(({ type }) => type),
    answer,
    ...attemptsOf(answer),
    ...(finish && { finish }),
    ...(usage && { usage }),
  }
}

export function errorOutcome(error: unknown, events: readonly StreamEvent[], ms: number): Outcome {
  const types = events.map(({ type }) => type)
  if (!isInterlinguaError(error)) {
    const text = events.map(event => (event.type === 'part-delta' ? event.delta : '')).join('')
    return { kind: 'untyped', ms, text, calls: [], types, message: String(error), error }
  }
  const { kind, status, code, phase, retryable, retryAfterMs, midStream, requestId, message, partial } = error
  const content = partial?.content ?? []
  const known = { status, code, phase, retryAfterMs, requestId }
  return {
    kind,
    ms,
    text: content.map(part => (part.type === 'text' ? part.text : '')).join(''),
    calls: content.filter(part => part.type === 'tool-call'),
    types,
    retryable,
    midStream,
    message,
    error,
    ...attemptsOf(error),
    ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)),
  }
}

function attemptsOf(told: object): { attempts?: number } {
  const { attempts } = told as { attempts?: unknown }
  return Array.isArray(attempts) ? { attempts: attempts.length } : {}
}
