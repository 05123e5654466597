/** What a mock may be told to answer, whichever API it is asked in. */
import type { ApiError, Part, Response, StreamEvent } from '../types.ts'
import { tokensIn } from './calls.ts'
import type { Fault, MockError } from './fault.ts'
import type { Pace } from './pace.ts'

/** A text, a list of parts, or one of the longer forms. */
export type Answer = string | readonly Part[] | SpokenAnswer | StreamedAnswer | FailedAnswer | VerbatimAnswer

/** What every longer form may say of how it is delivered. */
export interface Delivery {
  /** How fast it comes; what is not said is as the mock's own pace. */
  pace?: Pace
  /** What breaks on the way. */
  fault?: Fault | Fault['type']
  /** Headers beside the vendor's own. */
  headers?: Record<string, string>
}

/** An answer by what is said: `reasoning`, `text`, then `toolCalls`; or, in their place, all parts in `content`. */
export interface SpokenAnswer extends Partial<Response>, Delivery {
  /** What it thought. */
  reasoning?: string
  /** What it says. */
  text?: string
  /** `id` and `input` are made up where they are absent: `call_1`, …, and `{}`. */
  toolCalls?: readonly { id?: string; name: string; input?: unknown }[]
}

/** An answer by the events of its stream. Who asks for a whole answer gets their fold. */
export interface StreamedAnswer extends Delivery {
  /** In the unified form, in their order. */
  events: Iterable<StreamEvent> | AsyncIterable<StreamEvent>
}

/** A failure, told in the vendor's own status, body and headers. */
export interface FailedAnswer extends Delivery {
  /** Its kind, or all of it. */
  error: MockError
}

/** An answer that no API words: a page of a proxy, a body of your own. A `body` that is no text or bytes is sent as JSON. */
export interface VerbatimAnswer extends Delivery {
  /** Sent as it is. */
  body: unknown
  /** 200, where absent. */
  status?: number
}

/** An answer in one of four forms, with nothing left to be filled in. */
export type Settled = Delivery &
  (
    | { type: 'whole'; response: Response }
    | { type: 'events'; events: StreamedAnswer['events'] }
    | { type: 'error'; error: ApiError }
    | { type: 'verbatim'; status: number; body: unknown }
  )

/** What an answer is filled in with. */
export interface Setting {
  model: string
  /** Of all that is asked, for the count of tokens. */
  asked: unknown
  /** How many answers were given before this one, from 0. */
  index: number
  /** Makes up the id of a call. */
  nextCallId(): string
}

/** Throws a `TypeError` for what is none of the forms. */
export function settle(answer: Answer, setting: Setting): Settled {
  if (typeof answer === 'string') return { type: 'whole', response: filledIn({ text: answer }, setting) }
  if (isParts(answer)) return { type: 'whole', response: filledIn({ content: [...answer] }, setting) }
  if (typeof answer !== 'object' || answer === null) throw new TypeError(`${typeof answer} is no answer`)
  if ('error' in answer) return { ...answer, type: 'error', error: errorOf(answer.error) }
  if ('events' in answer) return { ...answer, type: 'events' }
  if ('body' in answer) return { ...answer, type: 'verbatim', status: answer.status ?? 200 }
  const { pace, fault, headers, ...said } = answer
  return { type: 'whole', response: filledIn(said, setting), pace, fault, headers }
}

/** An error by its kind alone has no words yet: the vendor's API has some. */
export function errorOf(error: MockError): ApiError {
  return typeof error === 'string' ? { kind: error, message: '' } : { message: '', ...error }
}

function isParts(answer: Answer): answer is readonly Part[] {
  return Array.isArray(answer)
}

function filledIn({ reasoning, text, toolCalls = [], ...said }: SpokenAnswer, setting: Setting): Response {
  const content: Part[] = said.content ?? [
    ...(reasoning === undefined ? [] : [{ type: 'reasoning' as const, text: reasoning }]),
    ...(text === undefined ? [] : [{ type: 'text' as const, text }]),
    ...toolCalls.map(({ id = setting.nextCallId(), name, input = {} }) => ({
      type: 'tool-call' as const,
      id,
      name,
      input,
    })),
  ]
  const calls = content.some(({ type }) => type === 'tool-call')
  return {
    id: `answer_${setting.index + 1}`,
    model: setting.model,
    createdAt: 1_750_000_000,
    finishReason: calls ? 'tool-calls' : 'stop',
    usage: usageOf(setting.asked, content),
    ...said,
    content,
  }
}

function usageOf(asked: unknown, content: readonly Part[]): NonNullable<Response['usage']> {
  const thoughts = content.filter(({ type }) => type === 'reasoning')
  const inputTokens = tokensIn(asked)
  const outputTokens = tokensIn(content)
  return {
    inputTokens,
    outputTokens,
    totalTokens: inputTokens + outputTokens,
    ...(thoughts.length > 0 && { reasoningTokens: tokensIn(thoughts) }),
  }
}
