/** Perplexity's dialect, as its document and recorded traffic have it, in cases of our own. */

import { afterEach, describe, expect, it } from 'vitest'
import { perplexity } from '../../generated/perplexity/index.ts'
import { failure } from '../support/failure.ts'
import { json } from '../support/loopback.ts'
import { answer, counts, media, options, piece, sentFilms, sentPictures, vendor, withCall } from './chat-wire.ts'
import { eventsOf } from './wire.ts'

const { chat, close, models, sent, stream } = vendor(perplexity)
afterEach(close)
const hello = answer({ content: 'Hello' })
const sources = {
  citations: ['https://a.test/1', 'https://a.test/2'],
  search_results: [{ title: 'One', url: 'https://a.test/1', date: '2026-01-02', source: 'web' }],
}
const cited = {
  type: 'url',
  url: 'https://a.test/1',
  title: 'One',
  native: { 'perplexity-chat': { date: '2026-01-02', source: 'web' } },
}

describe('what is asked', () => {
  it('has the few options of this vendor, and tells what it cannot have', async () => {
    const { loss } = await chat(hello, options)
    expect(sent()).toEqual({
      url: '/chat/completions',
      body: {
        model: 'm',
        messages: [{ role: 'user', content: 'Hi' }],
        max_tokens: 50,
        temperature: 0.5,
        top_p: 0.9,
        stop: ['END'],
      },
    })
    expect(loss.map(({ path }) => path).sort()).toEqual([
      'cache',
      'cacheKey',
      'frequencyPenalty',
      'logprobs',
      'metadata',
      'minP',
      'parallelToolCalls',
      'prediction',
      'presencePenalty',
      'repetitionPenalty',
      'seed',
      'topK',
      'userId',
    ])
  })

  it('passes on where and what to search', async () => {
    const native = { search_mode: 'academic', web_search_options: { search_context_size: 'high' } } as const
    await chat(hello, { native: { 'perplexity-chat': native } })
    expect(sent().body).toMatchObject(native)
  })

  it.each([
    ['sonar-reasoning-pro', 'high', { reasoning_effort: 'high' }, []],
    ['sonar', 'high', {}, ['model']],
  ] as const)('has for %s an effort of %s as %j', async (model, effort, wire, kinds) => {
    const { loss } = await chat(hello, { reasoning: { effort } }, model)
    expect(sent().body).toEqual({ model, messages: [{ role: 'user', content: 'Hi' }], ...wire })
    expect(loss.map(({ kind }) => kind)).toEqual(kinds)
  })

  it('has no tools, calls, results and thoughts, all of which are told', async () => {
    const { loss } = await chat(hello, {
      messages: withCall,
      tools: [{ type: 'function', name: 'now' }],
      toolChoice: { type: 'auto' },
    })
    expect(sent().body).toEqual({
      model: 'm',
      messages: [
        { role: 'user', content: 'Time?' },
        { role: 'assistant', content: 'I look.' },
      ],
    })
    expect(loss.map(({ path }) => path).sort()).toEqual([
      'messages[1].content[0]',
      'messages[1].content[2]',
      'messages[2]',
      'toolChoice',
      'tools',
    ])
  })

  it('has pictures, films and documents, and no sounds', async () => {
    const { loss } = await chat(hello, { messages: media })
    expect(sent().body.messages).toEqual([
      {
        role: 'user',
        content: [
          ...sentPictures,
          ...sentFilms,
          { type: 'file_url', file_url: { url: 'EEEE' }, file_name: 'a.pdf' },
          { type: 'file_url', file_url: { url: 'https://a.test/1.pdf' } },
        ],
      },
    ])
    expect(loss.map(({ path }) => path).filter(path => /\[[234]\]$/.test(path))).toEqual([
      'messages[0].content[2]',
      'messages[0].content[3]',
      'messages[0].content[4]',
    ])
  })

  it('has a schema for the answer', async () => {
    await chat(hello, { responseFormat: { type: 'json', name: 'n', schema: { type: 'object' } } })
    expect(sent().body).toMatchObject({
      response_format: { type: 'json_schema', json_schema: { name: 'n', schema: { type: 'object' } } },
    })
    const { loss } = await chat(hello, { responseFormat: { type: 'json' } })
    expect(loss).toMatchObject([{ path: 'responseFormat', kind: 'unsupported' }])
  })
})

describe('what is answered', () => {
  it('has sources, which its text is taken from; their addresses alone stay as they came', async () => {
    const reply = await chat(answer({ content: 'Rain[1]' }, 'stop', sources))
    expect(reply.content).toEqual([{ type: 'text', text: 'Rain[1]', citations: [cited] }])
    expect(reply.citations).toEqual([cited])
    expect(reply.native).toEqual({ 'perplexity-chat': { citations: sources.citations } })
  })

  it('has counts of its own', async () => {
    const usage = { ...counts, reasoning_tokens: 3, num_search_queries: 2, cost: { total_cost: 0.01 } }
    const reply = await chat(answer({ content: 'x' }, 'length', { usage }))
    expect(reply.usage).toMatchObject({
      inputTokens: 9,
      outputTokens: 4,
      reasoningTokens: 3,
      cost: 0.01,
      hostedTools: { webSearch: 2 },
    })
    expect(reply.finishReason).toBe('length')
  })

  it('streams text, and tells sources that every event repeats once', async () => {
    const live = await stream(
      piece({ role: 'assistant', content: 'Ra' }, null, { ...sources, usage: counts }),
      piece({ content: 'in' }, null, { ...sources, usage: counts }),
      piece({ content: '' }, 'stop', { ...sources, usage: counts }),
    )
    const events = await eventsOf(live)
    const response = await live.response
    expect([response.text, response.finishReason, response.usage?.totalTokens]).toEqual(['Rain', 'stop', 13])
    expect(response.content).toEqual([{ type: 'text', text: 'Rain', citations: [cited] }])
    expect(events.flatMap(event => (event.type === 'part-citation' ? [event.citation] : []))).toEqual([cited])
    expect(response.native).toEqual({ 'perplexity-chat': { citations: sources.citations } })
    expect(events.filter(({ type }) => type === 'native')).toHaveLength(1)
  })

  it.each([
    [400, { message: 'Invalid model', type: 'invalid_model', code: 400 }, 'invalid-request'],
    [401, { message: 'Invalid API key', type: 'invalid_api_key', code: 401 }, 'authentication'],
    [429, { message: 'Too many', type: 'rate_limit', code: 429 }, 'rate-limit'],
  ])('%i %j is %s', async (status, error, kind) => {
    const told = await failure(chat(json({ error }, status)))
    expect(told).toMatchObject({ kind, status, message: expect.stringContaining(error.message) })
  })

  it('that is a page of HTML, as to a wrong key, is what its status says', async () => {
    expect(await failure(chat(json('<html>401</html>', 401)))).toMatchObject({ kind: 'authentication' })
  })
})

it('lists models', async () => {
  expect(await models(json({ object: 'list', data: [{ id: 'sonar', object: 'model', created: 5 }] }))).toMatchObject([
    { id: 'sonar', createdAt: 5 },
  ])
  expect(sent().url).toBe('/v1/models')
})
