/** How likely each token was: asked for and told in one form, whole and streamed. */
import { describe, expect, it } from 'vitest'
import { apis } from '../../generated/registry.ts'
import { encodeStream } from '../../runtime/stream/encoder.ts'
import type { StreamEvent, TokenLogprob } from '../../runtime/types.ts'
import { chatChunk, chatCompletion } from '../support/chat-completion.ts'
import { sent, streamed, whole, written } from './told.ts'

const wire = (token: string, logprob: number) => ({ token, logprob, bytes: [...Buffer.from(token)] })
const tokens = (...words: string[]) =>
  words.map(word => ({ ...wire(word, -0.5), top_logprobs: [wire(word, -0.5), wire('no', -2)] }))
const read = (...words: string[]): TokenLogprob[] =>
  words.map(word => ({ ...wire(word, -0.5), alternatives: [wire(word, -0.5), wire('no', -2)] }))

const chat = [
  'openai-chat',
  'openai-compatible',
  'groq-chat',
  'deepseek-chat',
  'openrouter-chat',
  'xai-chat',
  'cerebras-chat',
]

describe.each(chat)('%s', api => {
  const body = chatCompletion({ content: 'hi ho' }, { logprobs: { content: tokens('hi', ' ho') } })

  it('asks for them', () => {
    const { body, loss } = sent(api, { model: 'm', messages: [], logprobs: 2 })
    expect(body).toMatchObject({ logprobs: true, top_logprobs: 2 })
    expect(loss).toEqual([])
  })

  it('tells them of the text, and writes what it read', () => {
    const answer = whole(api, body)
    expect(answer.content).toEqual([{ type: 'text', text: 'hi ho', logprobs: read('hi', ' ho') }])
    expect(written(api, answer)).toMatchObject(body)
  })

  it('tells them with the text that they are of', () => {
    const piece = (word: string) => chatChunk({ content: word }, { logprobs: { content: tokens(word) } })
    const { events, response } = streamed(api, [piece('hi'), piece(' ho'), chatChunk({}, { finish_reason: 'stop' })])
    expect(events.filter(({ type }) => type === 'part-delta')).toEqual([
      { type: 'part-delta', index: 0, kind: 'text', delta: 'hi', logprobs: read('hi') },
      { type: 'part-delta', index: 0, kind: 'text', delta: ' ho', logprobs: read(' ho') },
    ])
    expect(response.content).toEqual([{ type: 'text', text: 'hi ho', logprobs: read('hi', ' ho') }])
  })
})

it('openai-chat tells those of a refusal apart', () => {
  const logprobs = { content: null, refusal: tokens('no') }
  const body = chatCompletion({ content: null, refusal: 'no' }, { logprobs })
  const answer = whole('openai-chat', body)
  expect(answer.content).toEqual([{ type: 'refusal', text: 'no', logprobs: read('no') }])
  expect(written('openai-chat', answer)).toMatchObject(body)
})

it('openai-responses has them on each text', () => {
  const { events } = streamed('openai-responses', [
    { type: 'response.created', response: { id: 'r', model: 'm', output: [], status: 'in_progress' } },
    {
      type: 'response.content_part.added',
      output_index: 0,
      content_index: 0,
      part: { type: 'output_text', text: '', annotations: [] },
    },
    {
      type: 'response.output_text.delta',
      output_index: 0,
      content_index: 0,
      delta: 'hi',
      logprobs: [{ token: 'hi', logprob: -0.5, top_logprobs: [{ token: 'no', logprob: -2 }] }],
    },
  ])
  const alternatives = [{ token: 'no', logprob: -2 }]
  expect(events.find(({ type }) => type === 'part-delta')).toMatchObject({
    logprobs: [{ token: 'hi', logprob: -0.5, alternatives }],
  })
})

it('ollama has them beside the message', () => {
  const line = (content: string, more: object) => ({
    model: 'm',
    created_at: '2026-01-01T00:00:00Z',
    message: { role: 'assistant', content },
    ...more,
  })
  const { response } = streamed('ollama-chat', [
    line('hi', { done: false, logprobs: tokens('hi') }),
    line('', { done: true, done_reason: 'stop' }),
  ])
  expect(response.content).toEqual([{ type: 'text', text: 'hi', logprobs: read('hi') }])
})

/** Wires that tell the tokens of an answer as one list a field. */
describe('one list a field', () => {
  const candidate = (token: string, logProbability: number) => ({ token, tokenId: 7, logProbability })
  const result = (...tokens: string[]) => ({
    chosenCandidates: tokens.map(token => candidate(token, -0.5)),
    topCandidates: tokens.map(token => ({ candidates: [candidate(token, -0.5), candidate('no', -2)] })),
    logProbabilitySum: -0.5 * tokens.length,
  })
  const alternative = (token: string, logprob: number) => ({ token, logprob, native: { gemini: { tokenId: 7 } } })
  const told = (...tokens: string[]) =>
    tokens.map(token => ({
      token,
      logprob: -0.5,
      alternatives: [alternative(token, -0.5), alternative('no', -2)],
      native: { gemini: { chosenCandidates: { tokenId: 7 } } },
    }))
  const said = (text: string, more: object) => ({
    candidates: [{ index: 0, content: { role: 'model', parts: [{ text }] }, ...more }],
  })

  it('gemini tells them, writes what it read and keeps their sum', () => {
    const { body, loss } = sent('gemini', { model: 'm', messages: [], logprobs: 2 })
    expect(body).toMatchObject({ generationConfig: { responseLogprobs: true, logprobs: 2 } })
    expect(loss).toEqual([])
    const wire = said('hi ho', { finishReason: 'STOP', logprobsResult: result('hi', ' ho') })
    const answer = whole('gemini', wire)
    expect(answer.content).toEqual([{ type: 'text', text: 'hi ho', logprobs: told('hi', ' ho') }])
    expect(written('gemini', answer)).toEqual(wire)
  })

  it('gemini streams them with the text that they are of', () => {
    const { events, response } = streamed('gemini', [
      said('hi', { logprobsResult: result('hi') }),
      said(' ho', { logprobsResult: result(' ho'), finishReason: 'STOP' }),
    ])
    expect(events.filter(({ type }) => type === 'part-delta')).toMatchObject([
      { delta: 'hi', logprobs: told('hi') },
      { delta: ' ho', logprobs: told(' ho') },
    ])
    expect(response.content).toEqual([{ type: 'text', text: 'hi ho', logprobs: told('hi', ' ho') }])
    expect(events.filter(({ type }) => type === 'native')).toMatchObject(
      ['hi', ' ho'].map(() => ({ value: { candidates: [{ logprobsResult: { logProbabilitySum: -0.5 } }] } })),
    )
  })

  it.each([
    ['lists that are not equally long', { ...result('hi', ' ho'), topCandidates: [{ candidates: [] }] }],
    [
      'a token without alternatives',
      { ...result('a', 'b'), topCandidates: [{}, { candidates: [candidate('b', -1)] }] },
    ],
    ['none', { chosenCandidates: [] }],
    ['nothing', {}],
    ['a list that no contract knows', { ...result('hi'), heights: [1, 2] }],
  ])('%s comes back as it was', (_, logprobsResult) => {
    const wire = said('hi ho', { finishReason: 'STOP', logprobsResult })
    expect(written('gemini', whole('gemini', wire))).toEqual(wire)
  })

  it('together tells tokens without alternatives', () => {
    const logprobs = {
      tokens: ['hi', ' ho'],
      token_logprobs: [-0.5, -0.25],
      token_ids: [1, 2],
      top_logprobs: { hi: -0.5 },
    }
    const wire = chatCompletion({ content: 'hi ho' }, { logprobs })
    const answer = whole('together-chat', wire)
    const id = (token_ids: number) => ({ 'together-chat': { token_ids } })
    expect(answer.content).toEqual([
      {
        type: 'text',
        text: 'hi ho',
        logprobs: [
          { token: 'hi', logprob: -0.5, native: id(1) },
          { token: ' ho', logprob: -0.25, native: id(2) },
        ],
      },
    ])
    expect(written('together-chat', answer)).toMatchObject(wire)
  })
})

describe('a stream of together-chat has a number an event, that of its text', () => {
  const chunk = (delta: object, logprobs: unknown) => chatChunk({ role: 'assistant', ...delta }, { logprobs })
  const kept = (wire: object) => JSON.stringify(streamed('together-chat', [wire]).response.native?.['together-chat'])

  it('which comes with it, and is written again', () => {
    const { events, response } = streamed('together-chat', [
      chunk({ content: 'hi' }, -0.5),
      chunk({ content: ' ho' }, 0),
    ])
    const logprobs = [
      { token: 'hi', logprob: -0.5 },
      { token: ' ho', logprob: 0 },
    ]
    expect(events.filter(({ type }) => type === 'part-delta')).toMatchObject(
      logprobs.map(each => ({ delta: each.token, logprobs: [each] })),
    )
    expect(response.content).toEqual([{ type: 'text', text: 'hi ho', logprobs }])
    expect(events.filter(({ type }) => type === 'native')).toEqual([])
    const again = streamed('together-chat', encodeStream(apis['together-chat']!.server, events))
    expect(again.response.content).toEqual(response.content)
  })

  it('several tokens of one text are told as what they are together', () => {
    const events: StreamEvent[] = [
      { type: 'start' },
      { type: 'part-start', index: 0, part: { type: 'text', text: '' } },
      { type: 'part-delta', index: 0, kind: 'text', delta: 'hi ho', logprobs: read('hi', ' ho') },
    ]
    const [, written] = encodeStream(apis['together-chat']!.server, events)
    expect(written).toMatchObject({ choices: [{ delta: { content: 'hi ho' }, logprobs: -1 }] })
  })

  it('without one, there is none', () => {
    const { response } = streamed('together-chat', [chunk({ content: 'hi' }, null)])
    expect(response.content).toEqual([{ type: 'text', text: 'hi' }])
  })

  it.each([
    ['of thoughts', chunk({ reasoning: 'hm' }, -0.5)],
    ['of no text', chunk({ content: '' }, -0.5)],
    ['that is none', chunk({ content: 'hi' }, { tokens: ['hi'] })],
  ])('one %s stays native', (_, wire) => {
    expect(kept(wire)).toContain('"logprobs":')
    expect(JSON.stringify(streamed('together-chat', [wire]).response.content)).not.toContain('logprob')
  })
})

describe('cohere tells pieces of text, which may be several tokens', () => {
  const piece = (text: string, ...logprobs: number[]) => ({ text, token_ids: logprobs.map(() => 1), logprobs })
  const read = [
    { token: 'hi', logprob: -0.5, native: { 'cohere-chat': { token_ids: [1] } } },
    { token: ' ho', logprob: -0.75, native: { 'cohere-chat': { token_ids: [1, 1], logprobs: [-0.5, -0.25] } } },
  ]

  it('whole', () => {
    const wire = {
      id: 'c',
      message: { role: 'assistant', content: [{ type: 'text', text: 'hi ho' }] },
      finish_reason: 'COMPLETE',
      logprobs: [piece('hi', -0.5), piece(' ho', -0.5, -0.25)],
    }
    const answer = whole('cohere-chat', wire)
    expect(answer.content).toEqual([{ type: 'text', text: 'hi ho', logprobs: read }])
    expect(written('cohere-chat', answer)).toMatchObject(wire)
  })

  it('streamed', () => {
    const delta = (text: string, logprobs: object) => ({
      type: 'content-delta',
      index: 0,
      delta: { message: { content: { text } } },
      logprobs,
    })
    const { response } = streamed('cohere-chat', [
      { type: 'message-start', id: 'm', delta: { message: { role: 'assistant' } } },
      { type: 'content-start', index: 0, delta: { message: { content: { type: 'text', text: '' } } } },
      delta('hi', piece('hi', -0.5)),
      delta(' ho', piece(' ho', -0.5, -0.25)),
      { type: 'content-end', index: 0 },
      { type: 'message-end', delta: { finish_reason: 'COMPLETE' } },
    ])
    expect(response.content).toEqual([{ type: 'text', text: 'hi ho', logprobs: read }])
  })

  it('and no alternatives, as is said', () => {
    const { body, loss } = sent('cohere-chat', { model: 'm', messages: [], logprobs: 2 })
    expect(body).toMatchObject({ logprobs: true })
    expect(loss).toEqual([{ path: 'logprobs', kind: 'changed', detail: 'no alternatives are told: asked for 2' }])
    expect(sent('cohere-chat', { model: 'm', messages: [], logprobs: 0 }).loss).toEqual([])
  })
})

it('they are no part of the conversation: nothing is lost where an answer goes back', () => {
  const content = [{ type: 'text' as const, text: 'hi', logprobs: read('hi') }]
  for (const api of ['openai-chat', 'anthropic-messages', 'gemini']) {
    const { body, loss } = sent(api, { model: 'm', messages: [{ role: 'assistant', content }] })
    expect(loss).toEqual([])
    expect(JSON.stringify(body)).not.toContain('logprob')
  }
})

describe('a request of responses', () => {
  const api = 'openai-responses'
  const word = 'message.output_text.logprobs'
  const asking = { model: 'm', messages: [] }

  it('says in the list of what to include that it wants them', () => {
    expect(sent(api, { ...asking, logprobs: 2 })).toMatchObject({
      body: { top_logprobs: 2, include: [word] },
      loss: [],
    })
    expect(sent(api, asking).body).not.toHaveProperty('include')
  })

  it.each([
    [['reasoning.encrypted_content'], ['reasoning.encrypted_content', word]],
    [[word], [word]],
  ])('beside what else is to be included: %s', (include, wanted) => {
    const native = { [api]: { include } }
    expect(sent(api, { ...asking, logprobs: 0, native }).body).toMatchObject({ top_logprobs: 0, include: wanted })
    expect(sent(api, { ...asking, native }).body).toMatchObject({ include })
  })

  it.each([{ include: [word] }, { include: [word], top_logprobs: 3 }, { include: ['reasoning.encrypted_content'] }])(
    'is read by a server, and sent as it came: %j',
    asked => {
      const body = { model: 'm', input: 'hi', ...asked }
      const call = { method: 'POST', path: '/responses', body } as const
      const request = apis[api]!.server.chat.decode(call, () => ({}))
      expect(request.logprobs).toBe(asked.top_logprobs)
      expect(sent(api, request).body).toEqual(body)
    },
  )

  it('of xAI has a yes for it, as its chat has', () => {
    const { body, loss } = sent('xai-responses', { ...asking, logprobs: 2 })
    expect(body).toMatchObject({ logprobs: true, top_logprobs: 2 })
    expect(body).not.toHaveProperty('include')
    expect(loss).toEqual([])
  })
})
