/** What a vendor's cache had of the prompt: every counter of every contract reaches `usage`, whole and streamed. */
import { describe, expect, it } from 'vitest'
import { apis } from '../../generated/registry.ts'
import { sumOf } from '../../runtime/chat/usage-sum.ts'
import { encodeStream } from '../../runtime/stream/encoder.ts'
import { anthropicBeginning, anthropicMessage } from '../support/anthropic-message.ts'
import { chatChunk, chatCompletion } from '../support/chat-completion.ts'
import { ledgerLeaves } from './ledger-leaves.ts'
import { streamed, whole, written } from './told.ts'

interface Row {
  api: string
  usage: object
  /** As the answer's head and the stream's last event have it. */
  body(usage: object): object
  events(usage: object): object[]
  wanted: object
}

const completion = (usage: object) => chatCompletion({ content: 'hi' }, {}, { usage })
const chunks = (usage: object) => [
  chatChunk({ content: 'hi' }, { finish_reason: 'stop' }),
  chatChunk({}, {}, { choices: [], usage }),
]
const family = (api: string, usage: object, wanted: object = { cacheReadTokens: 3 }): Row => ({
  api,
  usage: { prompt_tokens: 9, completion_tokens: 2, total_tokens: 11, ...usage },
  body: completion,
  events: chunks,
  wanted: { inputTokens: 9, ...wanted },
})
const details = { prompt_tokens_details: { cached_tokens: 3 } }
const withWrites = { prompt_tokens_details: { cached_tokens: 3, cache_write_tokens: 4 } }
const both = { cacheReadTokens: 3, cacheWriteTokens: 4 }

const response = (usage: object) => ({
  id: 'r',
  object: 'response',
  created_at: 1,
  model: 'm',
  status: 'completed',
  output: [],
  usage: { input_tokens: 9, output_tokens: 2, total_tokens: 11, ...usage },
})
const responses = (api: string, counted: object, wanted: object): Row => ({
  api,
  usage: { input_tokens_details: counted },
  body: response,
  events: usage => [
    { type: 'response.created', response: { ...response({}), status: 'in_progress', usage: null } },
    { type: 'response.completed', response: response(usage) },
  ],
  wanted: { inputTokens: 9, ...wanted },
})
const message = (usage: object) => anthropicMessage('', { usage })

const anthropic: Row = {
  api: 'anthropic-messages',
  usage: { input_tokens: 2, cache_read_input_tokens: 3, cache_creation_input_tokens: 4, output_tokens: 2 },
  body: message,
  events: usage => [
    { type: 'message_start', message: anthropicBeginning({ usage }) },
    { type: 'message_delta', delta: { stop_reason: 'end_turn', stop_sequence: null }, usage: { output_tokens: 2 } },
    { type: 'message_stop' },
  ],
  wanted: { inputTokens: 9, ...both },
}
const bedrock: Row = {
  api: 'bedrock-converse',
  usage: { inputTokens: 2, cacheReadInputTokens: 3, cacheWriteInputTokens: 4, outputTokens: 2, totalTokens: 11 },
  body: usage => ({
    output: { message: { role: 'assistant', content: [{ text: 'hi' }] } },
    stopReason: 'end_turn',
    usage,
    metrics: { latencyMs: 1 },
  }),
  events: usage => [
    { messageStart: { role: 'assistant' } },
    { messageStop: { stopReason: 'end_turn' } },
    { metadata: { usage, metrics: { latencyMs: 1 } } },
  ],
  wanted: { inputTokens: 9, ...both },
}
/** Those that were written, by how long they are kept. */
const apart = { cacheWrites: { '5m': 3, '1h': 1 } }
const split = (row: Row, usage: object, wanted: object = apart): Row => ({
  ...row,
  usage: { ...row.usage, ...usage },
  wanted: { ...row.wanted, ...wanted },
})
const hour = { ttl: '1h', inputTokens: 1 }
const minutes = { ttl: '5m', inputTokens: 3 }

const rows: Row[] = [
  anthropic,
  split(anthropic, { cache_creation: { ephemeral_5m_input_tokens: 3, ephemeral_1h_input_tokens: 1 } }),
  bedrock,
  split(bedrock, { cacheDetails: [minutes, hour] }),
  split(bedrock, { cacheDetails: [hour] }, { cacheWrites: { '1h': 1 } }),
  {
    api: 'gemini',
    usage: { promptTokenCount: 9, cachedContentTokenCount: 3, candidatesTokenCount: 2, totalTokenCount: 11 },
    body: usageMetadata => ({
      candidates: [{ index: 0, content: { role: 'model', parts: [{ text: 'hi' }] }, finishReason: 'STOP' }],
      usageMetadata,
    }),
    events: usageMetadata => [{ candidates: [{ index: 0, finishReason: 'STOP' }], usageMetadata }],
    wanted: { inputTokens: 9, cacheReadTokens: 3 },
  },
  {
    api: 'cohere-chat',
    usage: { tokens: { input_tokens: 9, output_tokens: 2 }, cached_tokens: 3 },
    body: usage => ({
      id: 'm',
      message: { role: 'assistant', content: [{ type: 'text', text: 'hi' }] },
      finish_reason: 'COMPLETE',
      usage,
    }),
    events: usage => [
      { type: 'message-start', id: 'm', delta: { message: { role: 'assistant' } } },
      { type: 'message-end', delta: { finish_reason: 'COMPLETE', usage } },
    ],
    wanted: { inputTokens: 9, cacheReadTokens: 3 },
  },
  responses('openai-responses', { cached_tokens: 3, cache_write_tokens: 4 }, both),
  responses('xai-responses', { cached_tokens: 3 }, { cacheReadTokens: 3 }),
  family('openai-chat', withWrites, both),
  family('openai-compatible', withWrites, both),
  family('openai-compatible', { cached_tokens: 3 }),
  family('openrouter-chat', withWrites, both),
  family('cerebras-chat', withWrites, both),
  family('groq-chat', details),
  family('mistral-chat', details),
  family('xai-chat', details),
  family('deepseek-chat', { prompt_cache_hit_tokens: 3, prompt_cache_miss_tokens: 6 }),
  family('moonshot-chat', { cached_tokens: 3 }),
  family('together-chat', { cached_tokens: 3 }),
]

describe.each(rows)('$api: $usage', ({ api, usage, body, events, wanted }) => {
  it('whole, and written again', () => {
    const answer = whole(api, body(usage))
    expect(answer.usage).toMatchObject(wanted)
    expect(JSON.stringify(answer.usage?.native ?? {})).not.toMatch(/cache/i)
    expect(written(api, answer)).toMatchObject(body(usage))
  })

  it('streamed', () => {
    expect(streamed(api, events(usage)).response.usage).toMatchObject(wanted)
  })
})

it.each([
  ['in another order', [hour, minutes], apart.cacheWrites],
  ['in ways of tomorrow', [minutes, { ttl: '1d', inputTokens: 1 }], { '5m': 3 }],
  ['in none that we know', 'none', {}],
])('what is kept %s stays as it was', (_, cacheDetails, cacheWrites) => {
  const answer = whole('bedrock-converse', bedrock.body({ ...bedrock.usage, cacheDetails }))
  expect(answer.usage).toMatchObject({ cacheWrites })
  expect(written('bedrock-converse', answer)).toMatchObject({ usage: { cacheDetails } })
})

it('a stream tells it again where its last event has a place, else the sum of them', () => {
  const again = (api: string, { usage, events }: Row) =>
    streamed(api, encodeStream(apis[api]!.server, streamed('bedrock-converse', events(usage)).events)).response.usage
  const told = split(bedrock, { cacheDetails: [minutes, hour] })
  expect(again('bedrock-converse', told)).toMatchObject({ cacheWriteTokens: 4, ...apart })
  expect(again('anthropic-messages', told)).toMatchObject({ cacheWriteTokens: 4 })
})

it('a stream that tells it at its beginning is written with it there', () => {
  const usage = { cache_creation: { ephemeral_5m_input_tokens: 3, ephemeral_1h_input_tokens: 1 } }
  const { api, events, usage: all } = split(anthropic, usage)
  const told = streamed(api, events({ ...all, service_tier: 'standard' })).events
  const [head, ...others] = encodeStream(apis[api]!.server, told)
  expect(head).toMatchObject({
    type: 'message_start',
    message: { usage: { ...usage, input_tokens: 2, cache_read_input_tokens: 3, cache_creation_input_tokens: 4 } },
  })
  expect(others.map(event => (event as { type: string }).type)).toEqual(['message_delta', 'message_stop'])
  expect(streamed(api, [head, ...others]).response.usage).toMatchObject({ ...anthropic.wanted, ...apart })
})

it('a stream whose end tells the usage does not tell it at its beginning', () => {
  const told = streamed(anthropic.api, anthropic.events(anthropic.usage)).events
  const [created] = encodeStream(apis['openai-responses']!.server, told)
  expect(created).toMatchObject({ type: 'response.created' })
  expect((created as { response: { usage?: object } }).response.usage).toBeUndefined()
})

it('what one vendor tells of it is told in the words of the other', () => {
  const answer = whole('bedrock-converse', bedrock.body({ ...bedrock.usage, cacheDetails: [hour] }))
  const { native: _, ...plain } = answer
  expect(written('anthropic-messages', plain)).toMatchObject({
    usage: { cache_creation: { ephemeral_5m_input_tokens: 0, ephemeral_1h_input_tokens: 1 } },
  })
  const unsaid = whole('bedrock-converse', bedrock.body(bedrock.usage))
  expect(written('anthropic-messages', unsaid)).toMatchObject({ usage: { cache_creation: null } })
})

it('is told once, where it is the same each time', () => {
  const metadata = { usage: { ...bedrock.usage, cacheDetails: [hour] }, metrics: { latencyMs: 1 } }
  const { events } = streamed('bedrock-converse', [{ metadata }, { metadata }])
  expect(events.filter(({ type }) => type === 'usage')).toHaveLength(1)
})

it('two attempts together wrote what both did', () => {
  const sum = sumOf({ cacheWriteTokens: 4, ...apart }, { cacheWriteTokens: 2, cacheWrites: { '1h': 2 } })
  expect(sum).toEqual({ cacheWriteTokens: 6, cacheWrites: { '5m': 3, '1h': 3 } })
})

/** Counters that stay the vendor's own, with what they are. */
const own: { [leaf: string]: string } = {
  'cohere-chat ApiMeta.cached_tokens': 'of other calls',
  'deepseek-chat CompletionUsage.cached_tokens':
    'of the family, which the vendor does not send: it counts hits and misses',
  'gemini CountTokensResponse.cacheTokensDetails': 'of a prompt that is only counted',
  'gemini CountTokensResponse.cachedContentTokenCount': 'of a prompt that is only counted',
  'gemini UsageMetadata.cacheTokensDetails': 'by modality: parts of the tokens read',
  'mistral-chat UsageInfo.num_cached_tokens':
    'no part of the prompt: a recorded answer has 64 of them, and a prompt of 10',
}

it('every other counter of a cache is known, and why it is none of the usage', () => {
  const found = Object.keys(apis).flatMap(api => nativeCounters(api).map(leaf => `${api} ${leaf}`))
  expect(found.sort()).toEqual(Object.keys(own).sort())
})

/** What the ledger of an api has of the cache's counters that no unified field names. */
function nativeCounters(api: string): string[] {
  return ledgerLeaves(api, /^- `(\w*cache\w*tokens?\w*)` native/gim)
    .map(({ schema, leaf }) => `${schema}.${leaf}`)
    .filter(leaf => !leaf.includes('price'))
}
