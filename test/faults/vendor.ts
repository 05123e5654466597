/** What the four vendors say on the wire, written by hand: the streams and bodies that rows break. */
import { anthropicBeginning, anthropicMessage } from '../support/anthropic-message.ts'
import { chatChunk, chatCompletion } from '../support/chat-completion.ts'
import type { Api } from './subject.ts'

/** An answer of one text, or of one call, in the vendor's words. */
export interface Wire {
  /** Events before any content: lifecycle only. */
  begin: string[]
  /** A piece of the text, the first one opening it. */
  text(delta: string, first?: boolean): string[]
  /** A call, its arguments in these pieces. */
  call(name: string, pieces: readonly string[]): string[]
  /** What ends the answer properly, the terminal event last. */
  finish(reason?: 'stop' | 'length' | 'tool-calls'): string[]
  /** The error event of an overloaded vendor within a stream. */
  overloaded: string
  /** The same answer whole. */
  whole(text: string): object
  /** An error body, its type being what the vendor says of a status. */
  error(status: number, message: string): object
}

const event = (data: object | string, name?: string) =>
  `${name ? `event: ${name}\n` : ''}data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`
const typed = (data: { type: string }) => event(data, data.type)

const chunk = (delta: object, reason: string | null = null, more: object = {}) =>
  event(chatChunk(delta, { finish_reason: reason }, more))

const usage = { prompt_tokens: 3, completion_tokens: 5, total_tokens: 8 }
const chat: Wire = {
  begin: [chunk({ role: 'assistant', content: '' })],
  text: delta => [chunk({ content: delta })],
  call: (name, pieces) => [
    chunk({ tool_calls: [{ index: 0, id: 'call_a', type: 'function', function: { name, arguments: '' } }] }),
    ...pieces.map(text => chunk({ tool_calls: [{ index: 0, function: { arguments: text } }] })),
  ],
  finish: (reason = 'stop') => [
    chunk({}, reason === 'tool-calls' ? 'tool_calls' : reason),
    chunk({}, null, { choices: [], usage }),
    event('[DONE]'),
  ],
  overloaded: event({ error: { message: 'Overloaded, come back', type: 'server_error', code: '503' } }),
  whole: text => chatCompletion({ content: text }, {}, { usage }),
  error: (status, message) => ({ error: { message, param: null, ...openaiWords(status) } }),
}

const messages: Wire = {
  begin: [typed({ type: 'message_start', message: anthropicBeginning() } as never), typed({ type: 'ping' })],
  text: (delta, first) => [
    ...(first
      ? [typed({ type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } } as never)]
      : []),
    typed({ type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: delta } } as never),
  ],
  call: (name, pieces) => [
    typed({
      type: 'content_block_start',
      index: 0,
      content_block: { type: 'tool_use', id: 'call_a', name, input: {} },
    } as never),
    ...pieces.map(text =>
      typed({
        type: 'content_block_delta',
        index: 0,
        delta: { type: 'input_json_delta', partial_json: text },
      } as never),
    ),
  ],
  finish: (reason = 'stop') => [
    typed({ type: 'content_block_stop', index: 0 } as never),
    typed({
      type: 'message_delta',
      delta: {
        stop_reason: { stop: 'end_turn', length: 'max_tokens', 'tool-calls': 'tool_use' }[reason],
        stop_sequence: null,
      },
      usage: { output_tokens: 5 },
    } as never),
    typed({ type: 'message_stop' }),
  ],
  overloaded: typed({
    type: 'error',
    error: { details: null, type: 'overloaded_error', message: 'Overloaded' },
  } as never),
  whole: text => anthropicMessage(text),
  error: (status, message) => ({ type: 'error', error: { type: anthropicType(status), message }, request_id: 'req_1' }),
}

const created = {
  id: 'r1',
  object: 'response',
  created_at: 1,
  model: 'm',
  status: 'in_progress',
  output: [],
  usage: null,
}
const said = (text: string) => ({
  id: 'i1',
  type: 'message',
  status: 'completed',
  role: 'assistant',
  content: [{ type: 'output_text', text, annotations: [] }],
})

/** Responses repeats all that was said at its end, so an answer knows what it said. */
function responses(): Wire {
  let all = ''
  let output: object[] = []
  const place = { output_index: 0, content_index: 0, item_id: 'i1' }
  return {
    begin: ['response.created', 'response.in_progress'].map(type => typed({ type, response: created } as never)),
    text(delta, first) {
      all = first ? delta : all + delta
      output = [said(all)]
      return [
        ...(first
          ? [
              typed({
                type: 'response.output_item.added',
                output_index: 0,
                item: { ...said(''), status: 'in_progress', content: [] },
              } as never),
              typed({
                type: 'response.content_part.added',
                ...place,
                part: { type: 'output_text', text: '', annotations: [] },
              } as never),
            ]
          : []),
        typed({ type: 'response.output_text.delta', ...place, delta } as never),
      ]
    },
    call(name, pieces) {
      const item = { id: 'i1', type: 'function_call', call_id: 'call_a', name, arguments: '', status: 'in_progress' }
      output = [{ ...item, arguments: pieces.join(''), status: 'completed' }]
      return [
        typed({ type: 'response.output_item.added', output_index: 0, item } as never),
        ...pieces.map(delta =>
          typed({ type: 'response.function_call_arguments.delta', output_index: 0, item_id: 'i1', delta } as never),
        ),
      ]
    },
    finish(reason = 'stop') {
      const whole = { ...created, output, usage: { input_tokens: 3, output_tokens: 5, total_tokens: 8 } }
      const done = typed({ type: 'response.output_item.done', output_index: 0, item: output[0] } as never)
      return reason === 'length'
        ? [
            done,
            typed({
              type: 'response.incomplete',
              response: { ...whole, status: 'incomplete', incomplete_details: { reason: 'max_output_tokens' } },
            } as never),
          ]
        : [done, typed({ type: 'response.completed', response: { ...whole, status: 'completed' } } as never)]
    },
    overloaded: typed({
      type: 'error',
      code: 'server_error',
      message: 'Overloaded',
      param: null,
      sequence_number: 9,
    } as never),
    whole: text => ({
      ...created,
      status: 'completed',
      output: [said(text)],
      usage: { input_tokens: 3, output_tokens: 5, total_tokens: 8 },
    }),
    error: chat.error,
  }
}

const candidate = (parts: object[], finishReason?: string) =>
  event({
    candidates: [{ content: { parts, role: 'model' }, ...(finishReason && { finishReason }), index: 0 }],
    usageMetadata: { promptTokenCount: 3, candidatesTokenCount: 5, totalTokenCount: 8 },
    modelVersion: 'm',
    responseId: 'g1',
  })

const gemini: Wire = {
  begin: [],
  text: delta => [candidate([{ text: delta }])],
  call: (name, pieces) => [candidate([{ functionCall: { name, args: JSON.parse(pieces.join('') || '{}') } }])],
  finish: (reason = 'stop') => [candidate([{ text: '' }], reason === 'length' ? 'MAX_TOKENS' : 'STOP')],
  overloaded: event({ error: { code: 503, message: 'The model is overloaded.', status: 'UNAVAILABLE' } }),
  whole: text => ({
    candidates: [{ content: { parts: [{ text }], role: 'model' }, finishReason: 'STOP', index: 0 }],
    usageMetadata: { promptTokenCount: 3, candidatesTokenCount: 5, totalTokenCount: 8 },
    modelVersion: 'm',
    responseId: 'g1',
  }),
  error: (status, message) => ({ error: { code: status, message, status: googleStatus(status) } }),
}

const openaiWords = (status: number) =>
  ({
    401: { type: 'invalid_request_error', code: 'invalid_api_key' },
    403: { type: 'request_forbidden', code: 'unsupported_country_region_territory' },
    404: { type: 'invalid_request_error', code: 'model_not_found' },
    429: { type: 'requests', code: 'rate_limit_exceeded' },
  })[status] ?? { type: status < 500 ? 'invalid_request_error' : 'server_error', code: null }
const anthropicType = (status: number) =>
  ({
    400: 'invalid_request_error',
    401: 'authentication_error',
    403: 'permission_error',
    404: 'not_found_error',
    413: 'request_too_large',
    422: 'invalid_request_error',
    429: 'rate_limit_error',
    529: 'overloaded_error',
  })[status] ?? (status < 500 ? 'invalid_request_error' : 'api_error')
const googleStatus = (status: number) =>
  ({
    400: 'INVALID_ARGUMENT',
    401: 'UNAUTHENTICATED',
    403: 'PERMISSION_DENIED',
    404: 'NOT_FOUND',
    429: 'RESOURCE_EXHAUSTED',
    503: 'UNAVAILABLE',
    504: 'DEADLINE_EXCEEDED',
  })[status] ?? (status < 500 ? 'INVALID_ARGUMENT' : 'INTERNAL')

export function wireOf(api: Api): Wire {
  return { 'openai-chat': chat, 'anthropic-messages': messages, gemini }[api as 'gemini'] ?? responses()
}

/** The events of a whole streamed answer of one text. */
export function answerOf(api: Api, ...pieces: string[]): string[] {
  const wire = wireOf(api)
  return [...wire.begin, ...pieces.flatMap((piece, at) => wire.text(piece, at === 0)), ...wire.finish()]
}
