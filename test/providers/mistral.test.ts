/** What Mistral answers, whole and streamed, and its other calls, as its document and recorded traffic have them, in cases of our own. */
import { describe, expect, it } from 'vitest'
import { failure } from '../support/failure.ts'
import { json } from '../support/loopback.ts'
import { answer, chat, chunk, stream, talk, talkOf, thinking, usage } from './mistral-wire.ts'
import { eventsOf } from './wire.ts'

describe('what is answered', () => {
  it('has thoughts among its chunks, in order, which go back as they came', async () => {
    const content = [
      { ...thinking('One.', 'Two.'), closed: true },
      { type: 'text', text: 'Done.' },
    ]
    const reply = await chat(answer({ content }))
    expect(reply.content.map(part => part.type)).toEqual(['reasoning', 'reasoning', 'text'])
    expect([reply.reasoningText, reply.text]).toEqual(['One.Two.', 'Done.'])
    await talk.llm.chat({ model: 'mistral/m', messages: [{ role: 'user', content: 'Hi' }, reply.message] })
    expect((talk.sent().body.messages as object[])[1]).toEqual({ role: 'assistant', content })
  })

  it('tells sources as citations, and keeps what else is no text, both in their place', async () => {
    const content = [
      { type: 'text', text: 'It rains' },
      { type: 'reference', reference_ids: [1, 2] },
      { type: 'tool_reference', tool: 'web_search', title: 'Rain' },
    ]
    const reply = await chat(answer({ content }))
    expect(reply.text).toBe('It rains')
    expect(reply.citations).toEqual([1, 2].map(index => ({ type: 'document', index })))
    expect(reply.content[2]).toEqual({ type: 'native', api: 'mistral-chat', slot: 'chunk', value: content[2] })
    await talk.llm.chat({ model: 'mistral/m', messages: [{ role: 'user', content: 'Hi' }, reply.message] })
    expect((talk.sent().body.messages as object[])[1]).toEqual({ role: 'assistant', content })
  })

  it.each([
    ['text', '{"city":"Bonn"}'],
    ['an object', { city: 'Bonn' }],
  ])('has a call whose arguments are %s', async (_, args) => {
    const call = { id: 'aX2gaLIyo', function: { name: 'weather', arguments: args } }
    const reply = await chat(answer({ content: '', tool_calls: [call] }, 'tool_calls'))
    expect(reply.finishReason).toBe('tool-calls')
    expect(reply.toolCalls).toMatchObject([{ id: 'aX2gaLIyo', name: 'weather', input: { city: 'Bonn' } }])
  })

  it.each([
    ['stop', 'stop'],
    ['length', 'length'],
    ['model_length', 'length'],
    ['error', 'error'],
    ['tired', 'other'],
  ])('that ended with %s ended with %s', async (word, finishReason) => {
    const reply = await chat(answer({ content: 'x' }, word))
    expect([reply.finishReason, reply.rawFinishReason]).toEqual([finishReason, word])
  })

  it('counts tokens, those of the cache among them', async () => {
    const { usage: counted } = await chat(
      answer({ content: 'x' }, 'stop', { usage: { ...usage, prompt_tokens_details: { cached_tokens: 5 } } }),
    )
    expect(counted).toMatchObject({ inputTokens: 9, cacheReadTokens: 5, outputTokens: 4, totalTokens: 13 })
  })
})

describe('a stream', () => {
  it('tells thoughts and text, though one comes as chunks and the other bare', async () => {
    const live = await stream(
      chunk({ role: 'assistant', content: '' }),
      chunk({ content: [thinking('Hm')] }),
      chunk({ content: [thinking(', yes')] }),
      chunk({ content: [{ type: 'text', text: 'It ' }] }),
      chunk({ content: 'is.' }),
      chunk({ content: '' }, 'stop', { usage: { ...usage, prompt_tokens_details: { cached_tokens: 2 } } }),
    )
    const events = await eventsOf(live)
    const { text, reasoningText, finishReason, usage: counted, content } = await live.response
    expect([text, reasoningText, finishReason]).toEqual(['It is.', 'Hm, yes', 'stop'])
    expect(content).toEqual([
      { type: 'reasoning', text: 'Hm, yes' },
      { type: 'text', text: 'It is.' },
    ])
    expect(counted).toMatchObject({ inputTokens: 9, cacheReadTokens: 2, outputTokens: 4 })
    expect(events.filter(({ type }) => type === 'native')).toEqual([]) // padding is nothing that is said
    expect(events.at(-1)).toMatchObject({ type: 'finish' })
  })

  it.each([
    ['at once, without an index', [{ id: 'aX2gaLIyo', function: { name: 'f', arguments: '{"a":1}' } }]],
    ['at once, as an object', [{ id: 'aX2gaLIyo', index: 0, function: { name: 'f', arguments: { a: 1 } } }]],
    [
      'piece by piece, under an empty name',
      [
        { id: 'aX2gaLIyo', index: 0, function: { name: 'f', arguments: '' } },
        { index: 0, function: { name: '', arguments: '{"a"' } },
        { index: 0, function: { name: '', arguments: ':1}' } },
      ],
    ],
  ])('tells a call %s', async (_, pieces) => {
    const live = await stream(...pieces.map(call => chunk({ tool_calls: [call] })), chunk({}, 'tool_calls', { usage }))
    const { toolCalls, finishReason } = await live.response
    expect(toolCalls).toMatchObject([{ id: 'aX2gaLIyo', name: 'f', input: { a: 1 } }])
    expect(finishReason).toBe('tool-calls')
  })

  it('that fails on the way says why, and what came before', async () => {
    const live = await stream(chunk({ content: 'So' }), {
      object: 'error',
      message: 'Overloaded',
      type: 'internal_server_error',
    })
    const error = await failure(live.response)
    expect(error).toMatchObject({ kind: 'server', message: expect.stringContaining('Overloaded'), midStream: true })
    expect(error.partial?.content).toEqual([{ type: 'text', text: 'So' }])
  })
})

describe('an error', () => {
  const body = (message: unknown, type: string, code: string | null = null) => ({
    object: 'error',
    message,
    type,
    param: null,
    code,
  })
  it.each([
    [401, { message: 'Unauthorized', request_id: 'r' }, 'authentication', 'Unauthorized'],
    [401, { detail: 'Unauthorized' }, 'authentication', 'Unauthorized'],
    [400, body('Invalid model: x', 'invalid_model', '1500'), 'not-found', 'Invalid model'],
    [
      400,
      body(
        'Prompt contains 140000 tokens, too large for model with 131072 maximum context length',
        'invalid_request_prompt',
      ),
      'context-length',
      'too large',
    ],
    [
      422,
      { detail: [{ type: 'extra_forbidden', loc: ['body', 'store'], msg: 'Extra inputs' }] },
      'invalid-request',
      'Extra inputs',
    ],
    [
      422,
      body({ detail: [{ type: 'missing', loc: ['body'], msg: 'Field required' }] }, 'invalid_request_error'),
      'invalid-request',
      'Field required',
    ],
    [429, body('Rate limit exceeded', 'rate_limited', '1300'), 'rate-limit', 'Rate limit'],
    [429, body('Service tier capacity exceeded', 'service_tier_capacity_exceeded', '3505'), 'overloaded', 'capacity'],
    [500, body('Service unavailable.', 'internal_server_error', '1000'), 'server', 'unavailable'],
  ])('%i %j is %s', async (status, said, kind, words) => {
    const error = await failure(chat(json(said, status)))
    expect(error).toMatchObject({ kind, status, message: expect.stringContaining(words) })
  })
})

it('embeds', async () => {
  await talkOf(
    json({
      id: 'e',
      object: 'list',
      model: 'mistral-embed',
      usage,
      data: [{ embedding: [1, 2] }, { embedding: [3, 4] }],
    }),
  )
  const { embeddings } = await talk.llm.embed({ model: 'mistral/mistral-embed', input: ['a', 'b'], dimensions: 2 })
  expect(embeddings).toEqual([
    [1, 2],
    [3, 4],
  ])
  expect(talk.sent()).toEqual({
    url: '/v1/embeddings',
    body: { model: 'mistral-embed', input: ['a', 'b'], output_dimension: 2 },
  })
})

it('lists models with what they take', async () => {
  const card = {
    id: 'm',
    object: 'model',
    created: 5,
    name: 'M',
    type: 'base',
    max_context_length: 131_072,
    capabilities: {},
  }
  await talkOf(json({ object: 'list', data: [card] }))
  const { models } = await talk.llm.models('mistral')
  expect(models).toMatchObject([{ id: 'm', name: 'M', createdAt: 5, contextWindow: 131_072 }])
})
