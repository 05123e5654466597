/** How all of a prompt is kept: one setting of the request, sent where the vendor has such a setting, else declared. */
import { describe, expect, it } from 'vitest'
import { anthropicFacts } from '../../generated/anthropic/index.ts'
import { anthropicBedrockFacts } from '../../generated/anthropic-bedrock/index.ts'
import { anthropicVertexFacts } from '../../generated/anthropic-vertex/index.ts'
import { openrouterFacts } from '../../generated/openrouter/index.ts'
import { apis } from '../../generated/registry.ts'
import { matchFacts } from '../../runtime/adapter/facts.ts'
import type { Loss, PromptCache, Request } from '../../runtime/types.ts'
import { sent } from './told.ts'

const ask: Request = { model: 'm', messages: [{ role: 'user', content: [{ type: 'text', text: 'Hi' }] }] }
const asking = (cache: PromptCache): Request => ({ ...ask, cache })
const read = (api: string, body: unknown, path = '/'): Request =>
  apis[api]!.server.chat.decode({ method: 'POST', path, body }, () => ({}))
const places = (loss: Loss[]) => loss.map(({ path, kind }) => [path, kind])

describe.each(['anthropic-messages', 'openrouter-chat'])('%s has a mark for all of the prompt', api => {
  it.each([
    ['for the vendor’s own time', {}, { type: 'ephemeral' }],
    ['for an hour', { ttl: '1h' }, { type: 'ephemeral', ttl: '1h' }],
    ['for five minutes', { ttl: '5m' }, { type: 'ephemeral', ttl: '5m' }],
  ] as const)('%s, and reads it back', (_, cache, mark) => {
    const { body, loss } = sent(api, asking(cache))
    expect(loss).toEqual([])
    expect(body).toMatchObject({ cache_control: mark })
    expect(read(api, body).cache).toEqual(cache)
  })

  it('a time that it has no word for is lost alone', () => {
    const { body, loss } = sent(api, asking({ ttl: '24h' }))
    expect(body).toMatchObject({ cache_control: { type: 'ephemeral' } })
    expect(places(loss)).toEqual([['cache.ttl', 'unsupported']])
  })

  it.each([
    { type: 'ephemeral', ttl: '7d' },
    { type: 'ephemeral', scope: 'all' },
  ])('what it says in words of tomorrow comes back as it was: %j', mark => {
    const { body } = sent(api, ask)
    const request = read(api, { ...(body as object), cache_control: mark })
    expect(request.cache).toBeDefined()
    expect(sent(api, request).body).toMatchObject({ cache_control: mark })
  })

  it('the marks of parts stay where they are', () => {
    const messages: Request['messages'] = [
      { role: 'user', content: [{ type: 'text', text: 'Hi', cache: { ttl: '1h' } }] },
    ]
    const { body } = sent(api, { ...ask, messages, cache: {} })
    expect(body).toMatchObject({
      cache_control: { type: 'ephemeral' },
      messages: [{ content: [{ cache_control: { type: 'ephemeral', ttl: '1h' } }] }],
    })
  })
})

describe('anthropic-messages', () => {
  const api = 'anthropic-messages'

  it('counts the tokens of the same prompt', () => {
    const loss: Loss[] = []
    const call = apis[api]!.client.countTokens!.encode(asking({ ttl: '1h' }), { api, facts: {}, loss, path: [] })
    expect(call.body).toMatchObject({ cache_control: { type: 'ephemeral', ttl: '1h' } })
    expect(loss).toEqual([])
  })

  it('keeps only what is marked where it is not asked to keep all: nothing is sent, and nothing lost', () => {
    const { body, loss } = sent(api, asking({ only: 'marked' }))
    expect(body).toEqual(sent(api, ask).body)
    expect(loss).toEqual([])
  })

  it('for how long, and what is said of it natively, has no place then', () => {
    const { loss } = sent(api, asking({ only: 'marked', ttl: '1h', native: { [api]: { scope: 'all' } } }))
    expect(places(loss)).toEqual([
      ['cache.ttl', 'unsupported'],
      [`cache.native.${api}`, 'unsupported'],
    ])
  })

  it('at clouds that refuse the mark it is lost, but not that there shall be none', () => {
    const { body, loss } = sent(api, asking({ ttl: '1h' }), { cachePartsOnly: true })
    expect(body).toEqual(sent(api, ask).body)
    expect(places(loss)).toEqual([['cache', 'model']])
    expect(sent(api, asking({ only: 'marked' }), { cachePartsOnly: true }).loss).toEqual([])
  })

  it.each([
    [anthropicFacts, 'claude-sonnet-4-6', undefined],
    [anthropicVertexFacts, 'claude-sonnet-4-6', true],
    [anthropicVertexFacts, 'unheard-of', true],
    [anthropicBedrockFacts, 'us.anthropic.claude-haiku-4-5-20251001-v1:0', true],
  ])('which are those, by what is true there', (facts, model, refused) => {
    expect(matchFacts(facts, model).cachePartsOnly).toBe(refused)
  })

  it('what else is true of a model is true there, too', () => {
    expect(matchFacts(anthropicVertexFacts, 'claude-sonnet-4-6')).toEqual({
      ...matchFacts(anthropicFacts, 'claude-sonnet-4-6'),
      cachePartsOnly: true,
    })
  })
})

describe('openrouter-chat', () => {
  const api = 'openrouter-chat'
  const model = matchFacts(openrouterFacts, 'openai/gpt-5.6')

  it('has no word for marks alone that all its vendors take', () => {
    const { body, loss } = sent(api, asking({ only: 'marked' }), matchFacts(openrouterFacts, 'google/gemini-3'))
    expect(body).toEqual(sent(api, ask, { maxCompletionTokens: true }).body)
    expect(places(loss)).toEqual([['cache', 'unsupported']])
  })

  it("has one for OpenAI's models that take it, and nothing to say where they choose", () => {
    const marked = sent(api, asking({ only: 'marked', ttl: '30m' }), model)
    expect(marked.loss).toEqual([])
    expect(marked.body).toMatchObject({ prompt_cache_options: { mode: 'explicit', ttl: '30m' } })
    expect(marked.body).not.toHaveProperty('cache_control')
    const { body, loss } = sent(api, asking({ ttl: '1h' }), model)
    expect(body).toEqual(sent(api, ask, model).body)
    expect(places(loss)).toEqual([['cache', 'unsupported']])
  })

  it('reads both, and writes what was read', () => {
    const own = { ...(sent(api, ask).body as object), prompt_cache_options: { mode: 'explicit', ttl: '30m' } }
    const request = read(api, own)
    expect(request.cache).toMatchObject({ only: 'marked', ttl: '30m' })
    expect(sent(api, request).body).toEqual(own)
    expect(sent('openai-chat', request, { cacheBreakpoints: true }).loss).toEqual([])
  })
})

describe.each(['openai-chat', 'openai-responses'])('%s has options', api => {
  const model = { cacheBreakpoints: true }

  it.each([
    [{}, {}],
    [{ ttl: '30m' }, { ttl: '30m' }],
    [{ only: 'marked' }, { mode: 'explicit' }],
    [
      { only: 'marked', ttl: '30m' },
      { mode: 'explicit', ttl: '30m' },
    ],
  ] as const)('%j is %j, and is read back', (cache, options) => {
    const { body, loss } = sent(api, asking(cache), model)
    expect(loss).toEqual([])
    expect(body).toMatchObject({ prompt_cache_options: options })
    const request = read(api, body)
    expect(request.cache).toEqual(cache)
    expect(sent(api, request, {}).body).toEqual(body)
  })

  it('that it shall choose itself is what it does without a word', () => {
    const wire = { ...(sent(api, ask).body as object), prompt_cache_options: { mode: 'implicit', ttl: '30m' } }
    const request = read(api, wire)
    expect(request.cache).toMatchObject({ ttl: '30m' })
    expect(request.cache?.only).toBeUndefined()
    expect(sent(api, request, model).body).toEqual(wire)
    expect(sent('anthropic-messages', { ...request, cache: { ...request.cache, ttl: '1h' } }).loss).toEqual([])
  })

  it('less time than the least is that, and more is lost', () => {
    const short = sent(api, asking({ ttl: '5m' }), model)
    expect(short.body).toMatchObject({ prompt_cache_options: { ttl: '30m' } })
    expect(places(short.loss)).toEqual([['cache.ttl', 'changed']])
    const long = sent(api, asking({ ttl: '1h' }), model)
    expect((long.body as { prompt_cache_options: object }).prompt_cache_options).toEqual({})
    expect(places(long.loss)).toEqual([['cache.ttl', 'unsupported']])
  })

  it('models before GPT-5.6 take none', () => {
    const { body, loss } = sent(api, asking({}))
    expect(body).toEqual(sent(api, ask).body)
    expect(places(loss)).toEqual([['cache', 'model']])
  })

  it.each([{ mode: 'sometimes' }, { ttl: '2h' }, { mode: 'implicit', scope: 'all' }])(
    'what it says in words of tomorrow comes back as it was: %j',
    options => {
      const wire = { ...(sent(api, ask).body as object), prompt_cache_options: options }
      expect(sent(api, read(api, wire), model).body).toEqual(wire)
    },
  )

  it('how long it may keep a prompt at most is its own', () => {
    const wire = { ...(sent(api, ask).body as object), prompt_cache_retention: '24h' }
    const request = read(api, wire)
    expect(request.cache).toBeUndefined()
    expect(sent(api, request).body).toEqual(wire)
    expect(places(sent('anthropic-messages', request).loss)).toEqual([[`native.${api}`, 'unsupported']])
  })
})

const without = Object.keys(apis).filter(api => !/^(anthropic|openrouter|openai-(chat|responses))/.test(api))

it.each(without)('%s has no such setting, and says so', api => {
  const { body, loss } = sent(api, asking({ ttl: '1h' }), { cacheBreakpoints: true })
  expect(body).toEqual(sent(api, ask, { cacheBreakpoints: true }).body)
  expect(places(loss)).toEqual([['cache', 'unsupported']])
})

it('one vendor’s prompt is kept by another, both ways', () => {
  const claude = sent(
    'anthropic-messages',
    read('openai-responses', { model: 'm', input: 'Hi', prompt_cache_options: {} }),
  )
  expect(claude.body).toMatchObject({ cache_control: { type: 'ephemeral' } })
  const messages = [{ role: 'user', content: 'Hi' }]
  const asked = read('anthropic-messages', {
    model: 'm',
    max_tokens: 9,
    messages,
    cache_control: { type: 'ephemeral' },
  })
  expect(sent('openai-responses', asked, { cacheBreakpoints: true }).body).toMatchObject({ prompt_cache_options: {} })
})
