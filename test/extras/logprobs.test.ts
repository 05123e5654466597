/** How likely each token was: asked for and told in one form, whole and streamed. */
import { describe, expect, it } from 'vitest'
import type { TokenLogprob } from '../../runtime/types.ts'
import { sent, streamed, whole, written } from './told.ts'

const wire = (token: string, logprob: number) => ({ token, logprob, bytes: [...Buffer.from(token)] })
const tokens = (...words: string[]) =>
  words.map(word => ({ ...wire(word, -0.5), top_logprobs: [wire(word, -0.5), wire('no', -2)] }))
const read = (...words: string[]): TokenLogprob[] =>
  words.map(word => ({ ...wire(word, -0.5), alternatives: [wire(word, -0.5), wire('no', -2)] }))

const chat = [
  'openai-chat',
  'openai-compatible',
  'groq-chat',
  'deepseek-chat',
  'openrouter-chat',
  'xai-chat',
  'cerebras-chat',
]

describe.each(chat)('%s', api => {
  const choice = (more: object) => ({
    id: 'c',
    object: 'chat.completion',
    created: 1,
    model: 'm',
    choices: [{ index: 0, ...more }],
  })
  const body = choice({
    message: { role: 'assistant', content: 'hi ho' },
    finish_reason: 'stop',
    logprobs: { content: tokens('hi', ' ho') },
  })

  it('asks for them', () => {
    const { body, loss } = sent(api, { model: 'm', messages: [], logprobs: 2 })
    expect(body).toMatchObject({ logprobs: true, top_logprobs: 2 })
    expect(loss).toEqual([])
  })

  it('tells them of the text, and writes what it read', () => {
    const answer = whole(api, body)
    expect(answer.content).toEqual([{ type: 'text', text: 'hi ho', logprobs: read('hi', ' ho') }])
    expect(written(api, answer)).toMatchObject(body)
  })

  it('tells them with the text that they are of', () => {
    const piece = (word: string) =>
      choice({ delta: { content: word }, logprobs: { content: tokens(word) }, finish_reason: null })
    const { events, response } = streamed(api, [
      piece('hi'),
      piece(' ho'),
      choice({ delta: {}, finish_reason: 'stop' }),
    ])
    expect(events.filter(({ type }) => type === 'part-delta')).toEqual([
      { type: 'part-delta', index: 0, kind: 'text', delta: 'hi', logprobs: read('hi') },
      { type: 'part-delta', index: 0, kind: 'text', delta: ' ho', logprobs: read(' ho') },
    ])
    expect(response.content).toEqual([{ type: 'text', text: 'hi ho', logprobs: read('hi', ' ho') }])
  })
})

it('openai-chat tells those of a refusal apart', () => {
  const body = {
    id: 'c',
    object: 'chat.completion',
    created: 1,
    model: 'm',
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content: null, refusal: 'no' },
        finish_reason: 'stop',
        logprobs: { content: null, refusal: tokens('no') },
      },
    ],
  }
  const answer = whole('openai-chat', body)
  expect(answer.content).toEqual([{ type: 'refusal', text: 'no', logprobs: read('no') }])
  expect(written('openai-chat', answer)).toMatchObject(body)
})

it('openai-responses has them on each text', () => {
  const { events } = streamed('openai-responses', [
    { type: 'response.created', response: { id: 'r', model: 'm', output: [], status: 'in_progress' } },
    {
      type: 'response.content_part.added',
      output_index: 0,
      content_index: 0,
      part: { type: 'output_text', text: '', annotations: [] },
    },
    {
      type: 'response.output_text.delta',
      output_index: 0,
      content_index: 0,
      delta: 'hi',
      logprobs: [{ token: 'hi', logprob: -0.5, top_logprobs: [{ token: 'no', logprob: -2 }] }],
    },
  ])
  const alternatives = [{ token: 'no', logprob: -2 }]
  expect(events.find(({ type }) => type === 'part-delta')).toMatchObject({
    logprobs: [{ token: 'hi', logprob: -0.5, alternatives }],
  })
})

it('ollama has them beside the message', () => {
  const line = (content: string, more: object) => ({
    model: 'm',
    created_at: '2026-01-01T00:00:00Z',
    message: { role: 'assistant', content },
    ...more,
  })
  const { response } = streamed('ollama-chat', [
    line('hi', { done: false, logprobs: tokens('hi') }),
    line('', { done: true, done_reason: 'stop' }),
  ])
  expect(response.content).toEqual([{ type: 'text', text: 'hi', logprobs: read('hi') }])
})

it('they are no part of the conversation: nothing is lost where an answer goes back', () => {
  const content = [{ type: 'text' as const, text: 'hi', logprobs: read('hi') }]
  for (const api of ['openai-chat', 'anthropic-messages', 'gemini']) {
    const { body, loss } = sent(api, { model: 'm', messages: [{ role: 'assistant', content }] })
    expect(loss).toEqual([])
    expect(JSON.stringify(body)).not.toContain('logprob')
  }
})
