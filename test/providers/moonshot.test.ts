/** Moonshot's dialect, as its document and recorded traffic have it, in cases of our own. */

import { afterEach, describe, expect, it } from 'vitest'
import { moonshot } from '../../generated/moonshot/index.ts'
import { failure } from '../support/failure.ts'
import { json } from '../support/loopback.ts'
import {
  answer,
  counts,
  media,
  options,
  piece,
  sentCall,
  sentFilms,
  sentPictures,
  vendor,
  withCall,
} from './chat-wire.ts'

const { chat, close, models, sent, stream } = vendor(moonshot)
afterEach(close)
const hello = answer({ content: 'Hello' })

describe('what is asked', () => {
  it('has the names that this vendor gives to options', async () => {
    const { loss } = await chat(hello, options, 'moonshot-v1-8k')
    expect(sent()).toEqual({
      url: '/v1/chat/completions',
      body: {
        model: 'moonshot-v1-8k',
        messages: [{ role: 'user', content: 'Hi' }],
        max_completion_tokens: 50,
        temperature: 0.5,
        top_p: 0.9,
        stop: ['END'],
        presence_penalty: 0.1,
        frequency_penalty: 0.2,
        prediction: { type: 'content', content: 'Ho' },
        logprobs: true,
        top_logprobs: 2,
        safety_identifier: 'u',
        prompt_cache_key: 'k',
      },
    })
    expect(loss.map(({ path }) => path).sort()).toEqual([
      'cache',
      'metadata',
      'minP',
      'parallelToolCalls',
      'repetitionPenalty',
      'seed',
      'topK',
    ])
  })

  it('has none to sample by for a model that thinks', async () => {
    const { loss } = await chat(hello, { temperature: 0.5, topP: 0.9 }, 'kimi-k2.6')
    expect(sent().body).toEqual({ model: 'kimi-k2.6', messages: [{ role: 'user', content: 'Hi' }] })
    expect(loss.map(({ path, kind }) => [path, kind])).toEqual([
      ['temperature', 'model'],
      ['topP', 'model'],
    ])
  })

  it.each([
    ['kimi-k2.6', 'none', { thinking: { type: 'disabled' } }],
    ['kimi-k3', 'high', { reasoning_effort: 'high' }],
    ['kimi-k3', 'medium', { reasoning_effort: 'high' }],
  ] as const)('has for %s an effort of %s as %j', async (model, effort, wire) => {
    await chat(hello, { reasoning: { effort } }, model)
    expect(sent().body).toEqual({ model, messages: [{ role: 'user', content: 'Hi' }], ...wire })
  })

  it('has tools, and calls with the thoughts that led to them', async () => {
    const { loss } = await chat(hello, {
      system: 'Be brief.',
      messages: withCall,
      tools: [{ type: 'function', name: 'now' }],
      toolChoice: { type: 'required' },
    })
    expect(sent().body).toMatchObject({
      messages: [
        { role: 'system', content: 'Be brief.' },
        { role: 'user', content: 'Time?' },
        { role: 'assistant', content: 'I look.', reasoning_content: 'A clock.', tool_calls: [sentCall] },
        { role: 'tool', tool_call_id: 'call_1', content: 'noon' },
      ],
      tools: [{ type: 'function', function: { name: 'now', parameters: {} } }],
      tool_choice: 'required',
    })
    expect(loss).toEqual([])
  })

  it('has pictures and films alone', async () => {
    const { loss } = await chat(hello, { messages: media })
    expect(sent().body.messages).toEqual([
      {
        role: 'user',
        content: [...sentPictures, ...sentFilms],
      },
    ])
    const lost = loss.map(({ path }) => path).filter(path => !path.endsWith('detail'))
    expect(lost.sort()).toEqual([2, 3, 4, 7, 8].map(at => `messages[0].content[${at}]`))
  })
})

describe('what is answered', () => {
  it('has thoughts, which go back, and counts of them and of the cache', async () => {
    const usage = { ...counts, cached_tokens: 5, completion_tokens_details: { reasoning_tokens: 3 } }
    const reply = await chat(answer({ content: 'Three.', reasoning_content: 'Let me count.' }, 'stop', { usage }))
    expect([reply.text, reply.reasoningText]).toEqual(['Three.', 'Let me count.'])
    expect(reply.usage).toMatchObject({ inputTokens: 9, cacheReadTokens: 5, outputTokens: 4, reasoningTokens: 3 })
    await chat(hello, { messages: [{ role: 'user', content: 'Hi' }, reply.message] })
    expect((sent().body.messages as object[])[1]).toEqual({
      role: 'assistant',
      content: 'Three.',
      reasoning_content: 'Let me count.',
    })
  })

  it('has calls', async () => {
    const reply = await chat(answer({ content: null, tool_calls: [sentCall] }, 'tool_calls'))
    expect(reply.toolCalls).toMatchObject([{ id: 'call_1', name: 'now', input: { zone: 'UTC' } }])
    expect(reply.finishReason).toBe('tool-calls')
  })

  it('streams thoughts, text and calls, with the usage at the end', async () => {
    const live = await stream(
      piece({ role: 'assistant' }),
      piece({ reasoning_content: 'Think' }),
      piece({ content: 'Say' }),
      piece({ tool_calls: [{ index: 0, id: 'call_1', type: 'function', function: { name: 'now', arguments: '' } }] }),
      piece({ tool_calls: [{ index: 0, function: { arguments: '{"zone":"UTC"}' } }] }),
      piece({}, 'tool_calls'),
      { ...piece({}), choices: [], usage: counts },
    )
    const { content, finishReason, usage } = await live.response
    expect(content).toMatchObject([
      { type: 'reasoning', text: 'Think' },
      { type: 'text', text: 'Say' },
      { type: 'tool-call', id: 'call_1', name: 'now', input: { zone: 'UTC' } },
    ])
    expect([finishReason, usage?.totalTokens]).toEqual(['tool-calls', 13])
    expect(sent().body).toMatchObject({ stream: true, stream_options: { include_usage: true } })
  })

  it.each([
    [401, { message: 'Invalid Authentication', type: 'invalid_authentication_error' }, 'authentication'],
    [404, { message: 'Not found the model', type: 'resource_not_found_error' }, 'not-found'],
    [429, { message: 'Your account is over its quota', type: 'exceeded_current_quota_error' }, 'quota-exhausted'],
    [429, { message: 'The engine is overloaded', type: 'engine_overloaded_error' }, 'overloaded'],
    [429, { message: 'Too many', type: 'rate_limit_reached_error' }, 'rate-limit'],
    [400, { message: 'Considered high risk', type: 'content_filter' }, 'content-filter'],
    [
      400,
      { message: 'Your request exceeded model token limit : 8192', type: 'invalid_request_error' },
      'context-length',
    ],
  ])('%i %j is %s', async (status, error, kind) => {
    const told = await failure(chat(json({ error }, status)))
    expect(told).toMatchObject({ kind, status, message: expect.stringContaining(error.message) })
  })
})

it('lists models with what they take', async () => {
  const listed = await models(
    json({ object: 'list', data: [{ id: 'kimi-k3', object: 'model', created: 5, context_length: 262_144 }] }),
  )
  expect(listed).toMatchObject([{ id: 'kimi-k3', createdAt: 5, contextWindow: 262_144 }])
  expect(sent().url).toBe('/v1/models')
})
