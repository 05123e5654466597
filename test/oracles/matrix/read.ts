/** What an official SDK understood of an answer, in words that are the same for all of them. */

import { apis } from '../../../generated/registry.ts'
import type { FinishReason, Response } from '../../../runtime/types.ts'
import { decodeStream, encodeAsStream, overTheWire, subject } from '../../laws/subject.ts'

export interface Read {
  text: string
  reasoning: string
  calls: { name: string; input: unknown }[]
  /** The SDK's own word. */
  finish: unknown
  /** All of the prompt, and all of the answer. */
  tokens: [input: unknown, output: unknown]
}

/** By each grammar, the word for why an answer ended: from the vendors' own reference. */
const finishWords: Record<string, Partial<Record<FinishReason, string>>> = {
  'openai-chat': { stop: 'stop', length: 'length', 'tool-calls': 'tool_calls', 'content-filter': 'content_filter' },
  'openai-responses': {
    stop: 'completed',
    length: 'max_output_tokens',
    'tool-calls': 'completed',
    'content-filter': 'content_filter',
    error: 'failed',
  },
  'anthropic-messages': {
    stop: 'end_turn',
    length: 'max_tokens',
    'tool-calls': 'tool_use',
    'content-filter': 'refusal',
  },
  // It has words for some errors of a model only; ours is the first of them.
  gemini: {
    error: 'MALFORMED_FUNCTION_CALL',
    stop: 'STOP',
    length: 'MAX_TOKENS',
    'tool-calls': 'STOP',
    'content-filter': 'SAFETY',
  },
  'ollama-chat': { stop: 'stop', length: 'length', 'tool-calls': 'stop' },
}

/** What of an answer is left once an API has told it, whole or streamed: what the pair of two loses is what each loses. */
export function told(api: string, answer: Response, streamed: boolean): Response {
  const { client, server } = apis[api]!
  if (!streamed) return client.chat.decode(overTheWire(server.chat.encode(answer)))
  return decodeStream(subject(api), encodeAsStream(subject(api), answer)).response
}

/** What an SDK of a grammar should understand of an answer. */
export function readOf(api: string, { content, finishReason, usage }: Response): Read {
  const textOf = (type: 'text' | 'reasoning') => content.map(part => (part.type === type ? part.text : '')).join('')
  return {
    text: textOf('text'),
    reasoning: textOf('reasoning'),
    calls: content.flatMap(part => (part.type === 'tool-call' ? [{ name: part.name, input: part.input }] : [])),
    finish: finishReason && finishWords[api]?.[finishReason],
    tokens: [usage?.inputTokens, usage?.outputTokens],
  }
}
