/** By which tier an answer was served: one word for all, wherever the vendor says it, whole and streamed. */
import { describe, expect, it } from 'vitest'
import { anthropicMessage } from '../support/anthropic-message.ts'
import { chatChunk, chatCompletion } from '../support/chat-completion.ts'
import { sent, streamed, whole, written } from './told.ts'

const usage = { input_tokens: 1, output_tokens: 2 }
const message = (service_tier: string) => anthropicMessage('', { usage: { ...usage, service_tier } })
const gemini = (serviceTier: string) => ({
  responseId: 'r',
  candidates: [{ index: 0, content: { role: 'model', parts: [{ text: 'hi' }] }, finishReason: 'STOP' }],
  usageMetadata: { promptTokenCount: 1, candidatesTokenCount: 2, totalTokenCount: 3, serviceTier },
})
const completion = (service_tier: string) => chatCompletion({ content: 'hi' }, {}, { service_tier })
const chunk = (service_tier: string, finish_reason: string | null) =>
  chatChunk({ content: 'hi' }, { finish_reason }, { service_tier })
const metadata = { usage: { inputTokens: 1, outputTokens: 2, totalTokens: 3 }, metrics: { latencyMs: 1 } }

interface Row {
  api: string
  body: object
  events: unknown[]
  tier: string
}

const rows: Row[] = [
  {
    api: 'anthropic-messages',
    body: message('priority'),
    events: [
      { type: 'message_start', message: { ...message('priority'), stop_reason: null } },
      { type: 'message_delta', delta: { stop_reason: 'end_turn', stop_sequence: null }, usage: { output_tokens: 3 } },
      { type: 'message_stop' },
    ],
    tier: 'priority',
  },
  { api: 'gemini', body: gemini('flex'), events: [gemini('flex')], tier: 'flex' },
  ...['openai-chat', 'openrouter-chat', 'xai-chat', 'openai-compatible', 'cerebras-chat', 'deepseek-chat'].map(api => ({
    api,
    body: completion('priority'),
    events: [chunk('priority', null), chunk('priority', 'stop')],
    tier: 'priority',
  })),
  {
    api: 'bedrock-converse',
    body: {
      output: { message: { role: 'assistant', content: [{ text: 'hi' }] } },
      stopReason: 'end_turn',
      ...metadata,
      serviceTier: { type: 'default' },
    },
    events: [
      { messageStart: { role: 'assistant' } },
      { messageStop: { stopReason: 'end_turn' } },
      { metadata: { ...metadata, serviceTier: { type: 'default' } } },
    ],
    tier: 'standard',
  },
]

describe.each(rows)('$api', ({ api, body, events, tier }) => {
  it('says it of a whole answer, and writes what it read', () => {
    const answer = whole(api, body)
    expect(answer.serviceTier).toBe(tier)
    expect(JSON.stringify(answer.usage?.native ?? {})).not.toMatch(/tier/i)
    expect(written(api, answer)).toMatchObject(body)
  })

  it('says it of a stream', () => {
    const told = streamed(api, events)
    expect(told.response.serviceTier).toBe(tier)
    expect(JSON.stringify(told.response.native ?? {})).not.toMatch(/tier/i)
  })
})

it('keeps a word that we do not know', () => {
  expect(whole('gemini', gemini('cosmic')).serviceTier).toBeUndefined()
  for (const [api, body] of [
    ['gemini', gemini('cosmic')],
    ['anthropic-messages', message('cosmic')],
  ] as const)
    expect(written(api, whole(api, body))).toMatchObject(body)
})

describe('asked for', () => {
  const asking = { model: 'm', messages: [], serviceTier: 'standard' }

  it.each([
    ['openai-chat', 'default'],
    ['openai-compatible', 'default'],
    ['cerebras-chat', 'default'],
    ['openrouter-chat', 'default'],
    ['xai-chat', 'default'],
    ['groq-chat', 'on_demand'],
  ])('%s is sent %s', (api, service_tier) => {
    expect(sent(api, asking)).toMatchObject({ body: { service_tier }, loss: [] })
  })

  it.each(['deepseek-chat', 'mistral-chat', 'moonshot-chat', 'perplexity-chat', 'together-chat'])(
    '%s has none, and says so',
    api => {
      const { body, loss } = sent(api, asking)
      expect(body).not.toHaveProperty('service_tier')
      expect(loss.map(({ path }) => path)).toEqual(['serviceTier'])
    },
  )
})
