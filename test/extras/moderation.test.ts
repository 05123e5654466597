/** What moderation of a prompt and its answer found, as findings; its scores stay native. */
import { describe, expect, it } from 'vitest'
import { apis } from '../../generated/registry.ts'
import { encodeStream } from '../../runtime/stream/encoder.ts'
import type { Response, Safety, StreamEvent } from '../../runtime/types.ts'
import { streamed, whole, written } from './told.ts'

const result = (categories: { [category: string]: boolean }) => ({
  type: 'moderation_result',
  model: 'omni-moderation-2024-09-26',
  flagged: Object.values(categories).some(applies => applies),
  categories,
  category_scores: Object.fromEntries(Object.keys(categories).map((category, at) => [category, at / 10])),
  category_applied_input_types: Object.fromEntries(Object.keys(categories).map(category => [category, ['text']])),
})
const results = (...categories: { [category: string]: boolean }[]) => ({
  type: 'moderation_results',
  model: 'omni-moderation-latest',
  results: categories.map(result),
})
const failed = { type: 'error', code: 'overloaded', message: 'Try again.' }
const asked = { violence: true, 'violence/graphic': false }
const said = { violence: false, 'self-harm/intent': false }

const completion = (more: object) => ({
  id: 'c',
  object: 'chat.completion',
  created: 1,
  model: 'm',
  choices: [{ index: 0, message: { role: 'assistant', content: 'hi', refusal: null }, finish_reason: 'stop' }],
  ...more,
})
const chunk = (choices: object[], more: object = {}) => ({
  id: 'c',
  object: 'chat.completion.chunk',
  created: 1,
  model: 'm',
  choices,
  ...more,
})
const text = chunk([{ index: 0, delta: { role: 'assistant', content: 'hi' }, finish_reason: null }])
const end = chunk([{ index: 0, delta: {}, finish_reason: 'stop' }])
const usage = chunk([], { usage: { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 } })
const item = {
  id: 'msg_1',
  type: 'message',
  role: 'assistant',
  status: 'completed',
  content: [{ type: 'output_text', text: 'hi', annotations: [], logprobs: [] }],
}
const response = (more: object) => ({
  id: 'r',
  object: 'response',
  created_at: 1,
  model: 'm',
  status: 'completed',
  output: [item],
  ...more,
})
const began = { type: 'response.created', response: response({ status: 'in_progress', output: [], moderation: null }) }

const safety: Safety = {
  prompt: [
    { category: 'violence', detected: true },
    { category: 'violence/graphic', detected: false },
  ],
  answer: [
    { category: 'violence', detected: false },
    { category: 'self-harm/intent', detected: false },
  ],
}
const ofChat = { input: results(asked), output: results(said) }
const ofResponses = { input: result(asked), output: result(said) }
const rows = [
  { api: 'openai-chat', moderation: ofChat, body: completion({ moderation: ofChat }) },
  { api: 'openai-responses', moderation: ofResponses, body: response({ moderation: ofResponses }) },
]
const streams: [string, string, object, object[]][] = [
  ['openai-chat', 'before the end', ofChat, [text, chunk([], { moderation: ofChat }), end, usage]],
  ['openai-chat', 'after the end', ofChat, [text, end, usage, chunk([], { moderation: ofChat })]],
  ['openai-chat', 'with the end', ofChat, [text, { ...end, moderation: ofChat }, usage]],
  [
    'openai-responses',
    'with the end',
    ofResponses,
    [began, { type: 'response.completed', response: response({ moderation: ofResponses }) }],
  ],
]
const again = (api: string, events: readonly StreamEvent[]) => encodeStream(apis[api]!.server, events)
const unnative = ({ native: _, ...answer }: Response): Response => answer

describe.each(rows)('moderation of $api', ({ api, moderation, body }) => {
  it('is told of a whole answer, and comes back as it was', () => {
    const answer = whole(api, body)
    expect(answer.safety).toEqual(safety)
    expect(answer.finishReason).toBe('stop')
    expect(answer.native?.[api]).toMatchObject({ moderation })
    expect(written(api, answer)).toMatchObject({ moderation })
  })

  it('is written by what was found alone', () => {
    const again = written(api, unnative(whole(api, body)))
    expect(again).toMatchObject({ moderation: { input: { model: 'unknown' }, output: { model: 'unknown' } } })
    expect(whole(api, again).safety).toEqual(safety)
  })

  it.each([
    ['of one side alone', { ...moderation, output: failed }, { prompt: safety.prompt }],
    ['of none', { input: failed, output: failed }, undefined],
    ['of yesterday', null, undefined],
    ['of tomorrow', { input: 'fine', output: [1], third: { results: [null, { categories: 1 }] } }, undefined],
  ])('%s is no more than that, and comes back', (_, moderation, wanted) => {
    const wire = JSON.parse(JSON.stringify({ ...body, moderation }))
    const answer = whole(api, wire)
    expect(answer.safety).toEqual(wanted)
    expect((written(api, answer) as { moderation?: unknown }).moderation ?? null).toEqual(moderation)
  })

  it('says of a side that nobody knows of that it was none', () => {
    const answer: Response = { content: [], finishReason: 'stop', safety: { prompt: safety.prompt! } }
    expect(written(api, answer)).toMatchObject({ moderation: { output: { type: 'error', code: 'not_moderated' } } })
    expect(whole(api, written(api, answer)).safety).toEqual({ prompt: safety.prompt })
  })

  it('what is found otherwise since is written, and the other side as it was', () => {
    const answer = whole(api, body)
    const prompt = safety.prompt!.map(found => ({ ...found, detected: !found.detected }))
    const changed = written(api, { ...answer, safety: { ...answer.safety, prompt } })
    expect(changed).toMatchObject({ moderation: { output: moderation.output } })
    expect(whole(api, changed).safety).toEqual({ ...safety, prompt })
  })

  it('is not there where nothing was found', () => {
    expect(written(api, { content: [], finishReason: 'stop' })).not.toHaveProperty('moderation')
    expect(
      JSON.stringify(again(api, streamed(api, streams.find(row => row[0] === api)![3].slice(0, 1)).events)),
    ).not.toMatch(/"moderation":\{/)
  })
})

describe.each(streams)('a stream of %s that tells moderation %s', (api, _, moderation, events) => {
  it('tells what was found, once, and the rest natively', () => {
    const told = streamed(api, events)
    expect(told.response).toMatchObject({ safety, finishReason: 'stop' })
    expect(told.response.native?.[api]).toMatchObject({ moderation })
    expect(told.events.filter(event => event.type === 'start' && event.safety)).toEqual([{ type: 'start', safety }])
    expect(told.events.at(-1)).toMatchObject({ type: 'finish', finishReason: 'stop' })
  })

  it('is written with all that it was', () => {
    const wire = again(api, streamed(api, events).events)
    expect(JSON.stringify(wire)).toContain(JSON.stringify(moderation))
    expect(JSON.stringify(wire).split('"moderation":{"')).toHaveLength(2)
  })

  it('is written by what was found alone', () => {
    const plain = streamed(api, events).events.flatMap((event): StreamEvent[] => {
      if (event.type === 'finish') return [{ ...event, native: {} }]
      return event.type === 'native' ? [] : [event]
    })
    const wire = again(api, plain)
    expect(JSON.stringify(wire)).not.toContain('omni-moderation')
    expect(streamed(api, wire).response.safety).toEqual(safety)
  })
})

it('of several results a category applies where one of them says so', () => {
  const moderation = { input: results({ hate: false, sexual: true }, { hate: true, sexual: false }), output: failed }
  expect(whole('openai-chat', completion({ moderation })).safety?.prompt).toEqual([
    { category: 'hate', detected: true },
    { category: 'sexual', detected: true },
  ])
})

describe('from one grammar to the other', () => {
  it('moderation is moderation, and no result of a filter', () => {
    const chat = written('openai-chat', unnative(whole('openai-responses', rows[1]!.body)))
    expect(chat).toMatchObject({ moderation: { input: { type: 'moderation_results', results: [{ flagged: true }] } } })
    expect(JSON.stringify(chat)).not.toContain('filter')
    const responses = written('openai-responses', unnative(whole('openai-chat', rows[0]!.body)))
    expect(responses).toMatchObject({ moderation: { input: { type: 'moderation_result', flagged: true } } })
    for (const [api, wire] of [
      ['openai-chat', chat],
      ['openai-responses', responses],
    ] as const)
      expect(whole(api, wire).safety).toEqual(safety)
  })

  it('what a filter did is a result of a filter where there is a place for it, else it applies or not', () => {
    const filtered: Response = {
      content: [],
      finishReason: 'content-filter',
      safety: {
        answer: [
          { category: 'hate', level: 'high', blocked: true },
          { category: 'violence', level: 'low', blocked: false },
          { category: 'jailbreak', detected: true, blocked: false },
          { category: '', blocked: false, native: { gemini: { category: 'HARM_CATEGORY_COSMIC' } } },
        ],
      },
    }
    expect(written('openai-chat', filtered)).not.toHaveProperty('moderation')
    const { moderation } = written('openai-responses', filtered) as { moderation: { input: object; output: object } }
    expect(moderation.input).toMatchObject({ type: 'error' })
    expect(moderation.output).toMatchObject({ type: 'moderation_result', flagged: true })
    expect(moderation.output).toHaveProperty('categories', { hate: true, violence: false, jailbreak: true })
  })

  it('both stand beside each other: of one side the filter is told', () => {
    const filters = { hate: { filtered: true, severity: 'high' } }
    const body = completion({
      moderation: ofChat,
      prompt_filter_results: [{ prompt_index: 0, content_filter_results: filters }],
    })
    const answer = whole('openai-chat', body)
    expect(answer.safety).toEqual({ ...safety, prompt: [{ category: 'hate', level: 'high', blocked: true }] })
    expect(written('openai-chat', answer)).toMatchObject(body)
  })
})

it.each(['openai-compatible', 'groq-chat', 'deepseek-chat', 'cerebras-chat', 'xai-responses'])(
  '%s does not have it: it stays native',
  api => {
    const { body, moderation } = api === 'xai-responses' ? rows[1]! : rows[0]!
    const answer = whole(api, body)
    expect(answer.safety).toBeUndefined()
    expect(written(api, answer)).toMatchObject({ moderation })
    expect(written(api, { content: [], finishReason: 'stop', safety })).not.toHaveProperty('moderation')
  },
)
