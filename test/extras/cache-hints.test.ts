/** Hints for a vendor's prompt cache: one form on parts and tools, sent where there is a place, else declared. */
import { describe, expect, it } from 'vitest'
import { openaiFacts } from '../../generated/openai/index.ts'
import { apis } from '../../generated/registry.ts'
import { matchFacts } from '../../runtime/adapter/facts.ts'
import type { Request } from '../../runtime/types.ts'
import { sent } from './told.ts'

const request: Request = {
  model: 'm',
  system: [{ type: 'text', text: 'Be brief.', cache: { ttl: '1h' } }],
  messages: [
    {
      role: 'user',
      content: [
        { type: 'document', mediaType: 'application/pdf', data: 'AAAA', cache: {} },
        { type: 'text', text: 'Sum it up.', cache: {} },
      ],
    },
  ],
  tools: [{ type: 'function', name: 'f', inputSchema: { type: 'object' }, cache: {} }],
}
const short = { type: 'ephemeral' }

it('anthropic-messages is sent all of them, and reads them back', () => {
  const { body, loss } = sent('anthropic-messages', request)
  expect(loss).toEqual([])
  expect(body).toMatchObject({
    system: [{ cache_control: { type: 'ephemeral', ttl: '1h' } }],
    messages: [{ content: [{ cache_control: short }, { cache_control: short }] }],
    tools: [{ cache_control: short }],
  })
  const call = { method: 'POST' as const, path: '/v1/messages', body }
  const back = apis['anthropic-messages']!.server.chat.decode(call, () => ({}))
  expect(back.system).toEqual(request.system)
  expect(back.tools).toMatchObject([{ cache: {} }])
})

describe('openrouter-chat', () => {
  const api = 'openrouter-chat'
  const back = (body: unknown): Request =>
    apis[api]!.server.chat.decode({ method: 'POST', path: '/chat/completions', body }, () => ({}))

  it('is sent those of instructions, texts and tools, and reads them back', () => {
    const { body, loss } = sent(api, request)
    expect(body).toMatchObject({
      messages: [
        { role: 'system', content: [{ text: 'Be brief.', cache_control: { type: 'ephemeral', ttl: '1h' } }] },
        { role: 'user', content: [{ type: 'file' }, { type: 'text', cache_control: short }] },
      ],
      tools: [{ type: 'function', cache_control: short }],
    })
    expect(loss.map(({ path }) => path)).toEqual(['messages[0].content[0].cache'])
    const read = back(body)
    expect(read.system).toMatchObject(request.system!)
    expect(read.tools).toMatchObject([{ name: 'f', cache: {} }])
    expect(sent(api, read)).toEqual({ body, loss: [] })
  })

  it.each([
    ['as a text', { role: 'system', content: 'Be brief.' }],
    ['as a list without a mark', { role: 'system', content: [{ type: 'text', text: 'Be brief.' }] }],
    ['to developers', { role: 'developer', content: [{ type: 'text', text: 'Be brief.', cache_control: short }] }],
  ])('instructions %s come back as they were', (_, message) => {
    const body = { model: 'm', messages: [message, { role: 'user', content: 'Hi' }] }
    expect(sent(api, back(body)).body).toEqual(body)
  })
})

const explicit = { prompt_cache_breakpoint: { mode: 'explicit' } }

it('openai-chat is sent those of texts, media and results, where the model takes them, and reads them back', () => {
  const result = {
    type: 'tool-result' as const,
    id: 'c',
    content: [{ type: 'text' as const, text: 'deep', cache: {} }],
  }
  const asked = { ...request, messages: [...request.messages, { role: 'tool' as const, content: [result] }] }
  const { body, loss } = sent('openai-chat', asked, { cacheBreakpoints: true, developerRole: true })
  expect(body).toMatchObject({
    messages: [
      { role: 'developer', content: [{ type: 'text', text: 'Be brief.', ...explicit }] },
      { role: 'user', content: [explicit, explicit] },
      { role: 'tool', content: [explicit] },
    ],
  })
  expect(loss.map(({ path }) => path)).toEqual(['system[0].cache.ttl', 'tools[0].cache'])
  const call = { method: 'POST' as const, path: '/chat/completions', body }
  const back = apis['openai-chat']!.server.chat.decode(call, () => ({}))
  expect(back.system).toMatchObject([{ text: 'Be brief.', cache: {} }])
  expect(back.messages).toMatchObject([
    {
      content: [
        { type: 'document', cache: {} },
        { type: 'text', cache: {} },
      ],
    },
    { content: [{ type: 'tool-result', content: [{ type: 'text', cache: {} }] }] },
  ])
})

it.each([
  { role: 'developer', content: [{ type: 'text', text: 'Be brief.' }] },
  { role: 'developer', content: [{ type: 'text', text: 'Be brief.', ...explicit }] },
  { role: 'system', content: [{ type: 'text', text: 'Be brief.', ...explicit }] },
  { role: 'system', content: 'Be brief.' },
])('instructions of openai-chat come back as they were, and say what is marked: %j', message => {
  const body = { model: 'gpt-5.6', messages: [message] }
  const read = apis['openai-chat']!.server.chat.decode({ method: 'POST', path: '/', body }, () => ({}))
  const isMarked = JSON.stringify(message).includes('explicit')
  expect(read.system).toMatchObject([{ text: 'Be brief.', ...(isMarked && { cache: {} }) }])
  expect(sent('openai-chat', read, { cacheBreakpoints: true }).body).toEqual(body)
})

it('openai-responses, too, but for instructions', () => {
  const { body, loss } = sent('openai-responses', request, { cacheBreakpoints: true })
  expect(body).toMatchObject({ instructions: 'Be brief.', input: [{ role: 'user', content: [explicit, explicit] }] })
  expect(loss.map(({ path }) => path)).toEqual(['system[0].cache', 'tools[0].cache'])
  const back = apis['openai-responses']!.server.chat.decode({ method: 'POST', path: '/responses', body }, () => ({}))
  expect(back.messages).toMatchObject([{ content: [{ cache: {} }, { cache: {} }] }])
})

it.each([
  ['gpt-5.6', true],
  ['gpt-5.6-mini-2026-07-01', true],
  ['gpt-6', true],
  ['gpt-5.5', undefined],
  ['gpt-5', undefined],
  ['gpt-4.1', undefined],
])('%s takes them: %s', (model, takes) => {
  expect(matchFacts(openaiFacts, model).cacheBreakpoints).toBe(takes)
})

it.each(['openai-compatible', 'groq-chat', 'xai-chat', 'xai-responses', 'cerebras-chat'])('%s is sent none', api => {
  const { body, loss } = sent(api, request, { cacheBreakpoints: true })
  expect(JSON.stringify(body)).not.toContain('breakpoint')
  expect(loss.map(({ path }) => path)).toContain('messages[0].content[1].cache')
})

it('who has no place for them says so', () => {
  const { loss } = sent('openai-chat', request)
  expect(loss.map(({ path }) => path).sort()).toEqual([
    'messages[0].content[0].cache',
    'messages[0].content[1].cache',
    'system[0].cache',
    'tools[0].cache',
  ])
})

describe('bedrock-converse has points behind what is to be kept', () => {
  const point = (ttl?: string) => ({ cachePoint: { type: 'default', ...(ttl && { ttl }) } })
  const bedrock = (asked: Request) => sent('bedrock-converse', asked)
  const back = (body: unknown): Request =>
    apis['bedrock-converse']!.server.chat.decode({ method: 'POST', path: '/model/m/converse', body }, () => ({}))
  const said = (...content: object[]) => ({ messages: [{ role: 'user', content }] })

  it('is sent all of them, with how long, and reads them back', () => {
    const { body, loss } = bedrock(request)
    expect(loss).toEqual([])
    expect(body).toMatchObject({
      system: [{ text: 'Be brief.' }, point('1h')],
      messages: [{ content: [{ document: { format: 'pdf' } }, point(), { text: 'Sum it up.' }, point()] }],
      toolConfig: { tools: [{ toolSpec: { name: 'f' } }, point()] },
    })
    const read = back(body)
    expect(read.system).toEqual(request.system)
    expect(read.tools).toMatchObject([{ name: 'f', cache: {} }])
    expect(read.messages[0]!.content).toMatchObject([
      { type: 'document', cache: {} },
      { type: 'text', cache: {} },
    ])
    expect(bedrock(read)).toEqual({ body, loss: [] })
  })

  it('behind pictures, calls and results, too', () => {
    const { body, loss } = bedrock({
      model: 'm',
      messages: [
        { role: 'user', content: [{ type: 'image', mediaType: 'image/png', data: 'AAAA', cache: {} }] },
        { role: 'assistant', content: [{ type: 'tool-call', id: 'c', name: 'f', input: {}, cache: { ttl: '5m' } }] },
        {
          role: 'tool',
          content: [{ type: 'tool-result', id: 'c', content: [{ type: 'text', text: 'x' }], isError: true, cache: {} }],
        },
      ],
    })
    expect(loss).toEqual([])
    expect(body).toMatchObject({
      messages: [
        { content: [{ image: {} }, point()] },
        { content: [{ toolUse: {} }, point('5m')] },
        { content: [{ toolResult: { status: 'error' } }, point()] },
      ],
    })
  })

  it.each([
    ['of thoughts', { type: 'reasoning', text: 'hm', native: { 'bedrock-converse': signed() } }],
    ['of a document that is no PDF', { type: 'document', mediaType: 'text/csv', data: 'AAAA', filename: 'f' }],
    ['of a film', { type: 'video', mediaType: 'video/mp4', data: 'AAAA' }],
  ] as const)('that %s is lost, as the service refuses it there', (_, part) => {
    const { body, loss } = bedrock({ model: 'm', messages: [{ role: 'user', content: [{ ...part, cache: {} }] }] })
    expect(JSON.stringify(body)).not.toContain('cachePoint')
    expect(loss).toMatchObject([{ path: 'messages[0].content[0].cache', kind: 'unsupported' }])
  })

  it('none stands within a result', () => {
    const content = [{ type: 'text' as const, text: 'x', cache: {} }]
    const messages = [{ role: 'tool' as const, content: [{ type: 'tool-result' as const, id: 'c', content }] }]
    const { body, loss } = bedrock({ model: 'm', messages })
    expect(JSON.stringify(body)).not.toContain('cachePoint')
    expect(loss).toMatchObject([{ path: 'messages[0].content[0].content[0].cache' }])
  })

  it('a time that it has no word for is lost alone', () => {
    const messages = [{ role: 'user' as const, content: [{ type: 'text' as const, text: 'x', cache: { ttl: '24h' } }] }]
    const { body, loss } = bedrock({ model: 'm', messages })
    expect(body).toMatchObject(said({ text: 'x' }, { cachePoint: { type: 'default' } }))
    expect(loss).toMatchObject([{ path: 'messages[0].content[0].cache.ttl' }])
  })

  it.each([
    ['before anything', [point(), { text: 'x' }]],
    ['twice', [{ text: 'x' }, point(), point('1h')]],
    ['behind thoughts', [{ reasoningContent: signed().reasoningContent }, point()]],
    ['behind what only it knows', [{ searchResult: { source: 's', title: 't', content: [{ text: 'x' }] } }, point()]],
    ['in words of tomorrow', [{ text: 'x' }, { cachePoint: { type: 'default', ttl: '1d', scope: 'all' } }]],
    ['of another kind', [{ text: 'x' }, { cachePoint: { type: 'special' } }]],
    ['that are none', [{ text: 'x' }, { cachePoint: 'yes' }, { text: 'y' }, { cachePoint: null }]],
  ])('points %s come back as they were', (_, content) => {
    const body = said(...content)
    expect(bedrock(back(body)).body).toEqual(body)
  })

  function signed() {
    return { reasoningContent: { reasoningText: { text: 'hm', signature: 's' } } }
  }
})
