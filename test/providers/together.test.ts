/** Together's dialect, as its document and recorded traffic have it, in cases of our own. */

import { afterEach, describe, expect, it } from 'vitest'
import { together } from '../../generated/together/index.ts'
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

const { chat, close, embed, models, sent, stream } = vendor(together)
afterEach(close)
const hello = answer({ content: 'Hello' })

describe('what is asked', () => {
  it('has the names that this vendor gives to options, and tells what it cannot have', async () => {
    const { loss } = await chat(hello, options)
    expect(sent()).toEqual({
      url: '/chat/completions',
      body: {
        model: 'm',
        messages: [{ role: 'user', content: 'Hi' }],
        max_tokens: 50,
        temperature: 0.5,
        top_p: 0.9,
        top_k: 4,
        min_p: 0.05,
        repetition_penalty: 1.1,
        stop: ['END'],
        seed: 7,
        presence_penalty: 0.1,
        frequency_penalty: 0.2,
        logprobs: 2,
      },
    })
    expect(loss.map(({ path }) => path)).toEqual([
      'parallelToolCalls',
      'prediction',
      'cache',
      'cacheKey',
      'userId',
      'metadata',
    ])
  })

  it.each([
    ['none', 'm', { reasoning: { enabled: false } }],
    ['high', 'openai/gpt-oss-120b', { reasoning_effort: 'high' }],
  ] as const)('has an effort of %s for %s as %j', async (effort, model, wire) => {
    await chat(hello, { reasoning: { effort } }, model)
    expect(sent().body).toMatchObject(wire)
  })

  it('has contents of one text in all messages but those of users, and no thoughts', async () => {
    const { loss } = await chat(hello, {
      system: [
        { type: 'text', text: 'Be ' },
        { type: 'text', text: 'brief.' },
      ],
      messages: withCall,
      tools: [{ type: 'function', name: 'now', inputSchema: { type: 'object' } }],
      toolChoice: { type: 'tool', name: 'now' },
    })
    const { messages, tools, tool_choice } = sent().body
    expect(messages).toEqual([
      { role: 'system', content: 'Be ' },
      { role: 'system', content: 'brief.' },
      { role: 'user', content: 'Time?' },
      { role: 'assistant', content: 'I look.', tool_calls: [sentCall] },
      { role: 'tool', tool_call_id: 'call_1', content: 'noon' },
    ])
    expect(tools).toEqual([{ type: 'function', function: { name: 'now', parameters: { type: 'object' } } }])
    expect(tool_choice).toEqual({ type: 'function', function: { name: 'now' } })
    expect(loss.map(({ path }) => path)).toEqual(['messages[1].content[0]'])
  })

  it('has media by address too, sounds as bytes of one kind, and no documents', async () => {
    const { loss } = await chat(hello, { messages: media })
    expect(sent().body.messages).toEqual([
      {
        role: 'user',
        content: [
          ...sentPictures,
          { type: 'input_audio', input_audio: { data: 'BBBB', format: 'wav' } },
          { type: 'audio_url', audio_url: { url: 'https://a.test/1.mp3' } },
          ...sentFilms,
        ],
      },
    ])
    expect(loss.map(({ path }) => path).sort()).toEqual([
      'messages[0].content[0].detail',
      'messages[0].content[3]',
      'messages[0].content[7]',
      'messages[0].content[8]',
    ])
  })
})

describe('what is answered', () => {
  it('has thoughts as `reasoning`, an ending of its own and tokens of the cache', async () => {
    const usage = { ...counts, cached_tokens: 5 }
    const reply = await chat(answer({ content: 'Yes', reasoning: 'Hm' }, 'eos', { usage }))
    expect([reply.text, reply.reasoningText, reply.finishReason, reply.rawFinishReason]).toEqual([
      'Yes',
      'Hm',
      'stop',
      'eos',
    ])
    expect(reply.usage).toMatchObject({ inputTokens: 9, cacheReadTokens: 5, outputTokens: 4 })
  })

  it('has calls', async () => {
    const reply = await chat(answer({ content: null, tool_calls: [{ ...sentCall, index: 0 }] }, 'tool_calls'))
    expect(reply.toolCalls).toMatchObject([{ id: 'call_1', name: 'now', input: { zone: 'UTC' } }])
    expect(reply.finishReason).toBe('tool-calls')
  })

  it('streams thoughts, text and a call in pieces', async () => {
    const live = await stream(
      piece({ role: 'assistant', content: '' }),
      piece({ reasoning: 'Hm' }),
      piece({ content: 'Yes' }),
      piece({
        tool_calls: [{ index: 0, id: 'call_1', type: 'function', function: { name: 'now', arguments: '{"zone"' } }],
      }),
      piece({ tool_calls: [{ index: 0, function: { arguments: ':"UTC"}' } }] }),
      piece({}, 'tool_calls', { usage: counts }),
    )
    const { content, finishReason, usage } = await live.response
    expect(content).toMatchObject([
      { type: 'reasoning', text: 'Hm' },
      { type: 'text', text: 'Yes' },
      { type: 'tool-call', id: 'call_1', name: 'now', input: { zone: 'UTC' } },
    ])
    expect([finishReason, usage?.totalTokens]).toEqual(['tool-calls', 13])
  })

  it.each([
    [401, { message: 'Invalid API key', type: 'invalid_request_error', code: 'invalid_api_key' }, 'authentication'],
    [404, { message: 'No such model', type: 'invalid_request_error', code: 'model_not_found' }, 'not-found'],
    [429, { message: 'Slow down', type: 'rate_limit' }, 'rate-limit'],
    [503, { message: 'Busy', type: 'service_unavailable' }, 'overloaded'],
  ])('%i %j is %s', async (status, error, kind) => {
    const told = await failure(chat(json({ error }, status)))
    expect(told).toMatchObject({ kind, status, message: expect.stringContaining(error.message) })
  })
})

it('embeds', async () => {
  const data = [
    [1, 2],
    [3, 4],
  ].map((embedding, index) => ({ object: 'embedding', index, embedding }))
  const { embeddings } = await embed(json({ object: 'list', model: 'e', data }), ['a', 'b'])
  expect(embeddings).toEqual([
    [1, 2],
    [3, 4],
  ])
  expect(sent()).toEqual({ url: '/embeddings', body: { model: 'e', input: ['a', 'b'] } })
})

it('lists models, which are the whole of the answer', async () => {
  const listed = await models(
    json([{ id: 'm', object: 'model', created: 5, type: 'chat', display_name: 'M', context_length: 131_072 }]),
  )
  expect(listed).toMatchObject([{ id: 'm', name: 'M', createdAt: 5, contextWindow: 131_072 }])
})
