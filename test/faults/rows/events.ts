import { chatChunk } from '../../support/chat-completion.ts'
import { cohereEnd, cohereHalf, ollamaLine } from '../narrow-wires.ts'
import { type RecordedStream, recordedStreams, wrongFields } from '../recorded.ts'
import type { Row } from '../row.ts'
import { inMemory, status, streamed } from '../scripts.ts'
import type { Stage } from '../stage.ts'
import { wireOf } from '../vendor.ts'
import { exceptionsAsFrames } from './frames.ts'

const event = (data: object, name?: string) => `${name ? `event: ${name}\n` : ''}data: ${JSON.stringify(data)}\n\n`
const chunk = (choice: object | undefined, more: object = {}) =>
  event(chatChunk({}, {}, { choices: choice ? [choice] : [], ...more }))
const delta = (content: string, reason: string | null = null) =>
  chunk({ index: 0, delta: { content }, finish_reason: reason })
const done = 'data: [DONE]\n\n'

/** JSON that a tool or a user wrote: what stands in it is theirs. */
const theirs = new Set([
  'args',
  'arguments',
  'input',
  'parameters',
  'schema',
  'metadata',
  'headers',
  'operation',
  'action',
])

/** The same data with a field that nobody knows in every object. */
function withStrangers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withStrangers)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).map(([key, item]) => [key, theirs.has(key) ? item : withStrangers(item)])
  return { ...Object.fromEntries(fields), x_never_seen: { a: [1, null] } }
}

const mutated = (text: string, change: (data: unknown) => unknown) =>
  text.replace(
    /^data: ?(\{.*\})(\r?)$/gm,
    (_, data: string, end: string) => `data: ${JSON.stringify(change(JSON.parse(data)))}${end}`,
  )

async function unchanged(stage: Stage, what: string, stream: RecordedStream, text: string): Promise<void> {
  const outcome = await stage.ask('http://127.0.0.1:1', {
    api: stream.api,
    fetch: inMemory([new TextEncoder().encode(text)]),
  })
  stage.saw(`${stream.id}, ${what}`, wrongFields(stream, outcome), [])
}

/** What vendors say that nobody expects. */
export const events: Row[] = [
  {
    number: 42,
    inject: '`[DONE]` without finish_reason; finish_reason without `[DONE]`; `finish_reason: ""`',
    expected: 'success with no reason, success, success with no or another reason; none throws',
    async run(stage) {
      const chat = (...told: string[]) => stage.play(1, streamed(told))
      const sentinel = await chat(delta('fine'), done)
      stage.saw(
        'no reason',
        { ...sentinel, reason: sentinel.finish ?? 'none' },
        { kind: 'answer', text: 'fine', reason: 'none' },
      )
      stage.saw('no sentinel', await chat(delta('fine'), delta('', 'length')), {
        kind: 'answer',
        text: 'fine',
        finish: 'length',
      })
      const empty = await chat(delta('fine'), delta('', ''), done)
      stage.saw('empty reason', empty, { kind: 'answer', text: 'fine' })
      stage.holds('empty reason is none of ours', empty.finish === undefined || empty.finish === 'other', empty.finish)
    },
  },
  {
    number: 55,
    inject:
      'Responses `failed`, `error`, `incomplete`; an error as `event: error`, in a list, beside empty choices, as an end, as a line',
    expected: 'each the error it is, in the stream’s middle; incomplete is an answer of reason length',
    async run(stage) {
      const responses = wireOf('openai-responses')
      const failed = {
        type: 'response.failed',
        response: {
          id: 'r1',
          object: 'response',
          status: 'failed',
          output: [],
          error: { code: 'server_error', message: 'broke' },
        },
      }
      const begin = [...responses.begin, ...responses.text('half', true)]
      const api = 'openai-responses'
      const kinds = { text: 'half', midStream: true, retryable: false }
      stage.saw('failed', await stage.play(1, streamed([...begin, event(failed, failed.type)]), { api }), {
        kind: 'server',
        ...kinds,
      })
      stage.saw('error', await stage.play(1, streamed([...begin, responses.overloaded]), { api }), {
        kind: 'server',
        ...kinds,
      })
      const short = await stage.play(1, streamed([...begin, ...responses.finish('length')]), { api })
      stage.saw('incomplete', short, { kind: 'answer', finish: 'length', text: 'half' })
      const chatError = chunk(undefined, { error: { code: 502, message: 'broke' } })
      stage.saw('beside choices', await stage.play(1, streamed([delta('half'), chatError])), {
        kind: 'server',
        ...kinds,
      })
      const named = event({ error: { message: 'broke', type: 'server_error' } }, 'error')
      stage.saw('event: error', await stage.play(1, streamed([delta('half'), named])), { kind: 'server', ...kinds })
      stage.saw('of Groq', await stage.play(1, streamed([delta('half'), named]), { api: 'groq-chat' }), {
        kind: 'server',
        ...kinds,
      })
      const ended = cohereEnd({ finish_reason: 'ERROR', error: 'broke' })
      stage.saw('an end', await stage.play(1, streamed([...cohereHalf, ended]), { api: 'cohere-chat' }), {
        kind: 'server',
        ...kinds,
      })
      const wordless = cohereEnd({ finish_reason: 'TIMEOUT' })
      stage.saw('an end in a word', await stage.play(1, streamed([...cohereHalf, wordless]), { api: 'cohere-chat' }), {
        kind: 'timeout',
        ...kinds,
      })
      const lines = [ollamaLine('half'), '{"error":"model runner has stopped"}\n']
      stage.saw('a line', await stage.play(1, streamed(lines), { api: 'ollama-chat' }), { kind: 'server', ...kinds })
      const list = status(503, [{ error: { code: 503, message: 'busy', status: 'UNAVAILABLE' } }])
      stage.saw('in a list', await stage.play(1, list, { api: 'gemini' }), { kind: 'overloaded', status: 503 })
      const listed = status(200, [{ error: { code: 503, message: 'busy', status: 'UNAVAILABLE' } }])
      stage.saw('in a list, 200', await stage.play(1, listed, { api: 'gemini' }), {
        kind: 'overloaded',
        midStream: true,
      })
      await exceptionsAsFrames(stage)
    },
  },
  {
    number: 57,
    inject: 'unknown events, fields, finish reasons; null where a field may be absent',
    expected: 'ignored or `other`, the raw word kept, nothing thrown',
    heavy: true,
    async run(stage) {
      for (const stream of recordedStreams(4)) {
        const stranger = 'event: never_seen\ndata: {"type":"never_seen","x":[1]}\n\n'
        // A chat chunk has no type: an object without choices is the stranger there.
        await unchanged(stage, 'unknown events', stream, stream.text.replace(/(\r?\n)\1(?=.)/gs, `$&${stranger}`))
        await unchanged(stage, 'unknown fields', stream, mutated(stream.text, withStrangers))
      }
      const reason = await stage.play(1, streamed([delta('fine'), delta('', 'bored'), done]))
      stage.saw(
        'unknown reason',
        { ...reason, raw: rawReason(reason.answer) },
        { kind: 'answer', finish: 'other', raw: 'bored' },
      )
      const nulls = chunk(
        {
          index: 0,
          delta: { content: 'fine', role: null, refusal: null, tool_calls: null, function_call: null },
          logprobs: null,
          finish_reason: null,
        },
        { usage: null, system_fingerprint: null, service_tier: null },
      )
      stage.saw('nulls', await stage.play(1, streamed([nulls, delta('', 'stop'), done])), {
        kind: 'answer',
        text: 'fine',
        finish: 'stop',
      })
      const anthropic = wireOf('anthropic-messages')
      const block = [
        event({ type: 'content_block_start', index: 0, content_block: { type: 'hologram', x: 1 } }),
        event({ type: 'content_block_delta', index: 0, delta: { type: 'hologram_delta', y: 2 } }),
        event({ type: 'content_block_stop', index: 0 }),
      ]
      const known = anthropic.text('fine', true).map(text => text.replace('"index":0', '"index":1'))
      const outcome = await stage.play(
        1,
        streamed([
          ...anthropic.begin,
          ...block,
          ...known,
          ...anthropic.finish().map(text => text.replace('"index":0', '"index":1')),
        ]),
        { api: 'anthropic-messages' },
      )
      stage.saw(
        'unknown part',
        { ...outcome, parts: outcome.answer?.content.map(part => part.type) },
        { kind: 'answer', text: 'fine', parts: ['native', 'text'] },
      )
    },
  },
  {
    number: 58,
    inject: 'Azure: a first chunk with empty choices, a chunk without delta, an empty id',
    expected: 'no throw, no empty parts',
    async run(stage) {
      const filter = event({
        id: '',
        object: '',
        created: 0,
        model: '',
        choices: [],
        prompt_filter_results: [{ prompt_index: 0, content_filter_results: {} }],
      })
      const bare = chunk({
        index: 0,
        finish_reason: null,
        content_filter_results: {},
        content_filter_offsets: { check_offset: 1 },
      })
      const outcome = await stage.play(
        1,
        streamed([filter, delta(''), bare, delta('fine'), bare, delta('', 'stop'), done]),
      )
      stage.saw('outcome', outcome, { kind: 'answer', text: 'fine', finish: 'stop' })
      stage.saw(
        'parts',
        outcome.answer?.content.map(part => part.type),
        ['text'],
      )
    },
  },
]

const rawReason = (answer: unknown) => (answer as { rawFinishReason?: string } | undefined)?.rawFinishReason
