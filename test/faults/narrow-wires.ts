/** Streams of the grammars that only some rows speak, written by hand: who says less than the four, and in other frames. */
import type { RecordedStream } from './recorded.ts'

const typed = (data: { type: string; [field: string]: unknown }) =>
  `event: ${data.type}\ndata: ${JSON.stringify(data)}\n\n`
const line = (fields: object) => `${JSON.stringify({ model: 'm', created_at: '2026-01-02T03:04:05Z', ...fields })}\n`

/** Cohere's events before an answer has ended. */
export const cohereHalf = [
  typed({ type: 'message-start', id: 'c1', delta: { message: { role: 'assistant', content: [] } } }),
  typed({ type: 'content-start', index: 0, delta: { message: { content: { type: 'text', text: '' } } } }),
  typed({ type: 'content-delta', index: 0, delta: { message: { content: { text: 'half' } } } }),
]

export const cohereEnd = (delta: object) => typed({ type: 'message-end', delta })

/** One line of Ollama's, of an answer that goes on. */
export const ollamaLine = (content: string) => line({ message: { role: 'assistant', content }, done: false })

export const narrowStreams: RecordedStream[] = [
  {
    id: 'by hand: cohere-chat, text',
    api: 'cohere-chat',
    text: [
      ...cohereHalf,
      typed({ type: 'content-end', index: 0 }),
      cohereEnd({ finish_reason: 'MAX_TOKENS', usage: { tokens: { input_tokens: 3, output_tokens: 5 } } }),
      'data: [DONE]\n\n',
    ].join(''),
    expected: { text: 'half', finishReason: 'length', usage: { input: 3, output: 5 }, order: ['text'] },
  },
  {
    id: 'by hand: ollama-chat, text',
    api: 'ollama-chat',
    text: [
      ollamaLine('Grüß'),
      ollamaLine(' dich 😀'),
      line({
        message: { role: 'assistant', content: '' },
        done: true,
        done_reason: 'stop',
        prompt_eval_count: 3,
        eval_count: 5,
      }),
    ].join(''),
    expected: { text: 'Grüß dich 😀', finishReason: 'stop', usage: { input: 3, output: 5 }, order: ['text'] },
  },
]
