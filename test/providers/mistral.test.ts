/** Mistral's grammar, as its document and recorded traffic have it, in cases of our own. */

import { afterEach, describe, expect, it } from 'vitest'
import { mistral } from '../../generated/mistral/index.ts'
import type { ChatInput } from '../../runtime/index.ts'
import { failure } from '../support/failure.ts'
import { eventStream, json, type Script } from '../support/loopback.ts'
import { eventsOf, sse, type Talk, talkTo } from './wire.ts'

let talk: Talk
afterEach(() => talk?.close())

const usage = { prompt_tokens: 9, completion_tokens: 4, total_tokens: 13 }
const answer = (message: object, finish_reason = 'stop', more: object = {}) =>
  json({
    id: 'a1',
    object: 'chat.completion',
    created: 1,
    model: 'm',
    usage,
    choices: [{ index: 0, finish_reason, message: { role: 'assistant', ...message } }],
    ...more,
  })
const chunk = (delta: object, finish_reason: string | null = null, more: object = {}) => ({
  id: 'a1',
  object: 'chat.completion.chunk',
  created: 1,
  model: 'm',
  choices: [{ index: 0, delta, finish_reason }],
  p: 'abcdef',
  ...more,
})
const thinking = (...texts: string[]) => ({ type: 'thinking', thinking: texts.map(text => ({ type: 'text', text })) })

async function chat(script: Script, input: Partial<ChatInput> = {}) {
  talk = await talkTo(mistral, script)
  return talk.llm.chat({ model: 'mistral/mistral-small-latest', messages: 'Hi', ...input })
}
const stream = async (...events: object[]) => {
  talk = await talkTo(mistral, eventStream(sse(events)))
  return talk.llm.stream({ model: 'mistral/m', messages: 'Hi' })
}
const hello = answer({ content: 'Hello' })

describe('what is asked', () => {
  it('has the names that this vendor gives to options', async () => {
    const { loss } = await chat(hello, {
      maxOutputTokens: 50,
      seed: 7,
      temperature: 0.5,
      topP: 0.9,
      stop: ['END'],
      presencePenalty: 0.1,
      frequencyPenalty: 0.2,
      parallelToolCalls: false,
      cacheKey: 'k',
      metadata: { team: 'blue' },
      reasoning: { effort: 'high' },
    })
    expect(loss).toEqual([])
    expect(talk.sent()).toEqual({
      url: '/v1/chat/completions',
      body: {
        model: 'mistral-small-latest',
        messages: [{ role: 'user', content: 'Hi' }],
        max_tokens: 50,
        random_seed: 7,
        temperature: 0.5,
        top_p: 0.9,
        stop: ['END'],
        presence_penalty: 0.1,
        frequency_penalty: 0.2,
        parallel_tool_calls: false,
        prompt_cache_key: 'k',
        metadata: { team: 'blue' },
        reasoning_effort: 'high',
      },
    })
  })

  it('tells what it cannot have', async () => {
    const { loss } = await chat(hello, {
      topK: 4,
      logprobs: 2,
      userId: 'u',
      temperature: 2,
      reasoning: { effort: 'low' },
    })
    expect(loss.map(({ path, kind }) => [path, kind])).toEqual([
      ['topK', 'unsupported'],
      ['logprobs', 'unsupported'],
      ['userId', 'unsupported'],
      ['reasoning.effort', 'changed'],
      ['temperature', 'changed'],
    ])
    expect(talk.sent().body).toMatchObject({ temperature: 1.5, reasoning_effort: 'high' })
  })

  it('has no effort for a model that takes none', async () => {
    const { loss } = await chat(hello, { model: 'mistral/magistral-medium-latest', reasoning: { effort: 'high' } })
    expect(loss).toMatchObject([{ path: 'reasoning.effort', kind: 'model' }])
    expect(talk.sent().body).not.toHaveProperty('reasoning_effort')
  })

  it('passes on what only this vendor has', async () => {
    await chat(hello, { native: { 'mistral-chat': { prompt_mode: 'reasoning', safe_prompt: true } } })
    expect(talk.sent().body).toMatchObject({ prompt_mode: 'reasoning', safe_prompt: true })
  })

  it('has pictures, sounds and documents as chunks', async () => {
    const { loss } = await chat(hello, {
      messages: [
        {
          role: 'user',
          content: [
            { type: 'text', text: 'Which?' },
            { type: 'image', mediaType: 'image/png', data: 'AAAA', detail: 'low' },
            { type: 'image', url: 'https://a.test/1.png' },
            { type: 'audio', mediaType: 'audio/mpeg', data: 'BBBB' },
            { type: 'audio', url: 'https://a.test/1.mp3' },
            { type: 'document', mediaType: 'application/pdf', data: 'CCCC', filename: 'a.pdf' },
            { type: 'document', url: 'https://a.test/1.pdf' },
            { type: 'document', fileId: 'f1' },
          ],
        },
      ],
    })
    expect(loss).toEqual([])
    expect(talk.sent().body.messages).toEqual([
      {
        role: 'user',
        content: [
          { type: 'text', text: 'Which?' },
          { type: 'image_url', image_url: { url: 'data:image/png;base64,AAAA', detail: 'low' } },
          { type: 'image_url', image_url: { url: 'https://a.test/1.png' } },
          { type: 'input_audio', input_audio: { data: 'BBBB', format: 'mp3' } },
          { type: 'input_audio', input_audio: 'https://a.test/1.mp3' },
          { type: 'document_url', document_url: 'data:application/pdf;base64,CCCC', document_name: 'a.pdf' },
          { type: 'document_url', document_url: 'https://a.test/1.pdf' },
          { type: 'file', file_id: 'f1' },
        ],
      },
    ])
  })

  it('has tools, a choice among them, and calls with results under ids that this vendor takes', async () => {
    const { loss } = await chat(hello, {
      tools: [{ type: 'function', name: 'now' }],
      toolChoice: { type: 'required' },
      messages: [
        { role: 'user', content: 'Time?' },
        {
          role: 'assistant',
          content: [
            { type: 'reasoning', text: 'A clock.' },
            { type: 'tool-call', id: 'toolu_123', name: 'now', input: { zone: 'UTC' } },
          ],
        },
        { role: 'tool', content: [{ type: 'tool-result', id: 'toolu_123', name: 'now', content: 'noon' }] },
      ],
    })
    const { messages, ...rest } = talk.sent().body as { messages: { tool_calls?: { id: string }[] }[] }
    const id = messages[1]!.tool_calls![0]!.id
    expect(id).toMatch(/^[A-Za-z0-9]{9}$/)
    expect(rest).toMatchObject({
      tools: [{ type: 'function', function: { name: 'now', parameters: {} } }],
      tool_choice: 'any',
    })
    expect(messages.slice(1)).toEqual([
      {
        role: 'assistant',
        content: [thinking('A clock.')],
        tool_calls: [{ id, type: 'function', function: { name: 'now', arguments: '{"zone":"UTC"}' } }],
      },
      { role: 'tool', tool_call_id: id, content: 'noon' },
    ])
    expect(loss.map(({ kind, path }) => [kind, path])).toEqual([
      ['changed', 'messages[1].content[1].id'],
      ['changed', 'messages[2].content[0].id'],
    ])
  })

  it.each([
    [{ type: 'json' }, { type: 'json_object' }],
    [
      { type: 'json', name: 'n', schema: { type: 'object' }, strict: true },
      { type: 'json_schema', json_schema: { name: 'n', schema: { type: 'object' }, strict: true } },
    ],
  ] as const)('has %j as %j', async (responseFormat, response_format) => {
    await chat(hello, { responseFormat })
    expect(talk.sent().body).toMatchObject({ response_format })
  })
})

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

  it('keeps sources and what else is no text in their place, for this vendor alone', async () => {
    const content = [
      { type: 'text', text: 'It rains' },
      { type: 'reference', reference_ids: [1, 2] },
    ]
    const reply = await chat(answer({ content }))
    expect(reply.text).toBe('It rains')
    expect(reply.content[1]).toEqual({ type: 'native', api: 'mistral-chat', slot: 'chunk', value: content[1] })
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
  talk = await talkTo(
    mistral,
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
  talk = await talkTo(mistral, json({ object: 'list', data: [card] }))
  const { models } = await talk.llm.models('mistral')
  expect(models).toMatchObject([{ id: 'm', name: 'M', createdAt: 5, contextWindow: 131_072 }])
})
