/** What vendors say that an answer cost: in USD, whole and streamed, as servers write it and as a budget counts it. */
import { describe, expect, it } from 'vitest'
import { apis } from '../../generated/registry.ts'
import { budget } from '../../runtime/budget/budget.ts'
import { sumOf } from '../../runtime/chat/usage-sum.ts'
import { encodeStream } from '../../runtime/stream/encoder.ts'
import type { Usage } from '../../runtime/types.ts'
import { ask, price } from '../middleware/prices.ts'
import { chatChunk, chatCompletion } from '../support/chat-completion.ts'
import { streamed, whole, written } from './told.ts'

const counts = { prompt_tokens: 9, completion_tokens: 2, total_tokens: 11 }
const response = (usage?: object) => ({
  ...{ id: 'r', object: 'response', created_at: 1, model: 'm', output: [] },
  ...(usage ? { status: 'completed', usage } : { status: 'in_progress', usage: null }),
})

const rows = [
  ['openrouter-chat', { ...counts, cost: 0.00014 }, 0.00014, {}],
  [
    'perplexity-chat',
    {
      ...counts,
      cost: { total_cost: 0.00619, input_tokens_cost: 0.00005, output_tokens_cost: 0.00014, request_cost: 0.006 },
    },
    0.00619,
    { cost: { input_tokens_cost: 0.00005, output_tokens_cost: 0.00014, request_cost: 0.006 } },
  ],
  ['xai-chat', { ...counts, cost_in_usd_ticks: 1_721_250 }, 0.000172125, {}],
  [
    'xai-responses',
    { input_tokens: 9, output_tokens: 2, total_tokens: 11, cost_in_usd_ticks: 1_721_250, cost_in_nano_usd: 172_125 },
    0.000172125,
    { cost_in_nano_usd: 172_125 },
  ],
] as const

describe.each(rows)('%s', (api, usage, cost, beside) => {
  const body = api === 'xai-responses' ? response(usage) : chatCompletion({ content: 'hi' }, {}, { usage })
  const events =
    api === 'xai-responses'
      ? [
          { type: 'response.created', response: response() },
          { type: 'response.completed', response: response(usage) },
        ]
      : [chatChunk({ content: 'hi' }, { finish_reason: 'stop' }), chatChunk({}, {}, { choices: [], usage })]
  const ways = () => [whole(api, body), streamed(api, events).response]

  it('tells the cost, and keeps beside it what it is made of', () => {
    for (const told of ways()) {
      expect(told.usage?.cost).toBe(cost)
      expect(told.usage?.native?.[api] ?? {}).toEqual(beside)
    }
  })

  it('comes back to the letter, whole and streamed', () => {
    for (const told of ways()) expect((written(api, told) as { usage: object }).usage).toMatchObject(usage)
    const again = encodeStream(apis[api]!.server, streamed(api, events).events)
    expect(streamed(api, JSON.parse(JSON.stringify(again))).response.usage).toEqual(
      streamed(api, events).response.usage,
    )
  })

  it('is told by another vendor’s words, too', () => {
    for (const [other] of rows) {
      const said = JSON.parse(JSON.stringify(written(other, whole(api, body))))
      expect(whole(other, said).usage?.cost, other).toBeCloseTo(cost, 10)
    }
  })

  it.each([null, 'free', {}])('what it says of tomorrow breaks nothing: %j', odd => {
    const [field] = Object.keys(usage).filter(name => name.startsWith('cost'))
    const changed = chatCompletion({ content: 'hi' }, {}, { usage: { ...counts, [field!]: odd } })
    if (api !== 'xai-responses') expect(whole(api, changed).usage).toMatchObject({ inputTokens: 9, outputTokens: 2 })
  })
})

it('others tell none, and none is made up', () => {
  expect(whole('openai-chat', chatCompletion({ content: 'hi' }, {}, { usage: counts })).usage).not.toHaveProperty(
    'cost',
  )
  for (const [api] of rows) {
    const answer = { content: [{ type: 'text' as const, text: 'hi' }], finishReason: 'stop' as const }
    const said = written(api, { ...answer, usage: { inputTokens: 9, outputTokens: 2, totalTokens: 11 } })
    expect(JSON.stringify(said), api).not.toContain('cost')
  }
})

describe('beside chat', () => {
  const calls = (api: string) => apis[api]!.client

  it('OpenRouter’s embeddings and ranks, Perplexity’s embeddings and xAI’s images tell it', () => {
    const embedded = { object: 'list', model: 'm', data: [], usage: { prompt_tokens: 4, total_tokens: 4 } }
    const openrouter = { ...embedded, usage: { ...embedded.usage, cost: 0.01 } }
    expect(calls('openrouter-chat').embed!.decode(openrouter).usage?.cost).toBe(0.01)
    const ranked = { id: 'r', model: 'm', results: [], usage: { total_tokens: 4, cost: 0.02 } }
    expect(calls('openrouter-chat').rerank!.decode(ranked).usage?.cost).toBe(0.02)
    const perplexity = {
      ...embedded,
      usage: { ...embedded.usage, cost: { total_cost: 0.03, input_cost: 0.03, currency: 'USD' } },
    }
    expect(calls('perplexity-chat').embed!.decode(perplexity).usage?.cost).toBe(0.03)
    const drawn = { data: [{ url: 'https://a.example/b.png' }], usage: { cost_in_usd_ticks: 400_000_000 } }
    expect(calls('xai-chat').generateImage!.decode(drawn).usage?.cost).toBe(0.04)
  })
})

describe('counted', () => {
  const answered = async (usage: Usage, prices = {}) => {
    const attempts = [{ provider: 'toy', model: 'm', key: 0, outcome: 'answered', startedAt: 0, ms: 1 }]
    const spending = budget({ prices })
    const call = { verb: 'chat', input: ask } as const
    const { cost } = await spending.middleware(call, async () => ({ usage, attempts }) as never)
    return [cost, spending.totals.all.usd]
  }

  it('what two attempts cost is added up', () => {
    expect(sumOf({ inputTokens: 1, cost: 0.25 }, { inputTokens: 2, cost: 0.5 })).toEqual({ inputTokens: 3, cost: 0.75 })
  })

  it('a budget takes the vendor’s word before a price, and needs none', async () => {
    const usage = { inputTokens: 1_000_000, outputTokens: 0, cost: 0.5 }
    expect(await answered(usage)).toEqual([0.5, 0.5])
    expect(await answered(usage, { 'toy/m': price })).toEqual([0.5, 0.5])
    expect(await answered({ inputTokens: 1_000_000, outputTokens: 0 }, { 'toy/m': price })).toEqual([2, 2])
  })
})
