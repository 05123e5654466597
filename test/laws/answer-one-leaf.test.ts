/** Each leaf of an answer comes back from the wire of a server, or is reported as lost on its way there. */
import { describe, expect, it } from 'vitest'
import { apis } from '../../generated/registry.ts'
import { endLoss } from '../../runtime/gateway/finish-reasons.ts'
import type {
  CallName,
  Calls,
  Citation,
  EmbedResponse,
  Loss,
  ModelPage,
  Response,
  SafetyFinding,
  TextPart,
  Usage,
} from '../../runtime/types.ts'
import { silentLeaves } from './silent-leaves.ts'
import { overTheWire, subject } from './subject.ts'

const plain: Response = {
  model: 'm',
  content: [{ type: 'text', text: 'Fine.' }],
  finishReason: 'stop',
  usage: { inputTokens: 3, outputTokens: 2 },
}

const saying = (text: Omit<TextPart, 'type' | 'text'>): Partial<Response> => ({
  content: [{ type: 'text', text: 'Fine.', ...text }],
})
const citing = (citation: Citation) => saying({ citations: [citation] })
const using = (usage: Usage): Partial<Response> => ({ usage: { ...plain.usage, ...usage } })
const finding = (found: SafetyFinding): Partial<Response> => ({ safety: { answer: [found] } })

/** What an answer may say beside its text. */
const answers: { [leaf: string]: Partial<Response> } = {
  'stop sequence': { stopSequence: 'END' },
  ...Object.fromEntries(
    ['auto', 'standard', 'flex', 'priority', 'batch', 'scale', 'fast', 'ultrafast', 'turbo'].map(tier => [
      `the tier ${tier}`,
      { serviceTier: tier },
    ]),
  ),
  'a tier without usage': { serviceTier: 'priority', usage: undefined },
  'tokens read from the cache': using({ cacheReadTokens: 1 }),
  'tokens written to the cache': using({ cacheWriteTokens: 1 }),
  'how long they are kept': using({ cacheWriteTokens: 2, cacheWrites: { '5m': 1, '1h': 1 } }),
  'tokens of thoughts': using({ reasoningTokens: 1 }),
  'tokens that were foretold': using({ acceptedPredictionTokens: 1, rejectedPredictionTokens: 1 }),
  'searches of the web': using({ hostedTools: { webSearch: 3 } }),
  'what it cost': using({ cost: 0.01 }),
  'a reason to block the answer': { safety: { blocked: 'answer', reason: 'cyber' }, finishReason: 'content-filter' },
  'another reason to block the answer': {
    safety: { blocked: 'answer', reason: 'odd' },
    finishReason: 'content-filter',
  },
  'a reason to block the prompt': {
    safety: { blocked: 'prompt', reason: 'blocklist' },
    content: [],
    finishReason: 'content-filter',
  },
  'an explanation': { safety: { blocked: 'answer', explanation: 'Too hot.' }, finishReason: 'content-filter' },
  'a finding by its level': finding({ category: 'violence', level: 'low' }),
  'a finding of an odd level': finding({ category: 'violence', level: 'middling' }),
  'a finding of an odd category': finding({ category: 'oddity', level: 'low' }),
  'a finding that is there': finding({ category: 'jailbreak', detected: true }),
  'a finding that blocks': finding({ category: 'hate', level: 'high', blocked: true }),
  'a finding of the prompt': { safety: { prompt: [{ category: 'sexual', level: 'medium', blocked: false }] } },
  'a page': citing({ type: 'url', url: 'https://a.example/', title: 'A', quote: 'fine', start: 0, end: 4 }),
  'a page for all of it': citing({ type: 'url', url: 'https://a.example/' }),
  'a document by its number': citing({
    type: 'document',
    index: 0,
    title: 'A',
    quote: 'fine',
    location: { unit: 'page', start: 1, end: 2 },
  }),
  'a document by its id': citing({ type: 'document', id: 'd', start: 0, end: 4 }),
  'a file': citing({ type: 'file', fileId: 'f', filename: 'a.txt', quote: 'fine' }),
  'a search result': citing({
    type: 'search-result',
    source: 's',
    index: 0,
    title: 'A',
    quote: 'fine',
    location: { unit: 'block', start: 0, end: 1 },
  }),
  'what a tool gave': citing({ type: 'tool-result', id: 'call_1', quote: 'fine', start: 0, end: 4 } as Citation),
  'log probabilities': saying({
    logprobs: [
      {
        token: 'Fine.',
        logprob: -0.5,
        alternatives: [
          { token: 'Fine.', logprob: -0.5 },
          { token: 'Bad.', logprob: -2 },
        ],
      },
    ],
  }),
  'bytes of tokens': saying({ logprobs: [{ token: 'Fine.', logprob: -0.5, bytes: [70, 105, 110, 101, 46] }] }),
  thoughts: { content: [{ type: 'reasoning', text: 'Hm.' }] },
  'a refusal': { content: [{ type: 'refusal', text: 'No.' }] },
  'a picture': { content: [...plain.content, { type: 'image', mediaType: 'image/png', data: 'iVBORw0KGgo=' }] },
  'a picture elsewhere': {
    content: [...plain.content, { type: 'image', mediaType: 'image/png', url: 'https://a.example/a.png' }],
  },
  sound: {
    content: [...plain.content, { type: 'audio', mediaType: 'audio/wav', data: 'UklGRg==', transcript: 'Fine.' }],
  },
  'a call': {
    content: [{ type: 'tool-call', id: 'call_1234', name: 'f', input: { a: 1 } }],
    finishReason: 'tool-calls',
  },
  'a call in free text': {
    content: [{ type: 'tool-call', kind: 'custom', id: 'call_1234', name: 'f', input: 'a' }],
    finishReason: 'tool-calls',
  },
  'a call of a kind of its own': {
    content: [{ type: 'tool-call', kind: 'odd', id: 'call_1234', name: 'f', input: { a: 1 } }],
    finishReason: 'tool-calls',
  },
  'a call that is no JSON': {
    content: [{ type: 'tool-call', id: 'call_1234', name: 'f', input: undefined, inputText: '{"a', invalid: true }],
    finishReason: 'tool-calls',
  },
}

/** What stands on the wire in the place of another one, which is told. */
const saidBy: { [path: string]: string } = {
  'content[0].invalid': 'content[0].inputText',
  'content[0].input': 'content[0].kind',
}

const servers = Object.keys(apis)

describe.each(servers)('%s', id => {
  const { client, server } = subject(id)
  it.each(Object.keys(answers))('%s', name => {
    const answer: Response = { ...plain, ...answers[name] }
    const loss: Loss[] = []
    const back = client.chat.decode(overTheWire(server.chat.encode(overTheWire(answer), loss)))
    const hasCalls = answer.content.some(({ type }) => type === 'tool-call')
    const told = { ...answer, safety: answer.safety && { ...answer.safety, blocked: undefined } }
    expect(silentLeaves(told, back, [...loss, ...endLoss(answer, hasCalls, server)], saidBy)).toEqual([])
  })
})

const page: ModelPage = { models: [{ id: 'm' }] }
const vectors: EmbedResponse = { embeddings: [[0.5, -1]] }

/** What may be said beside vectors, models and numbers of tokens. */
const told = {
  embed: {
    'the model': { ...vectors, model: 'm' },
    'tokens read': { ...vectors, usage: { inputTokens: 3 } },
    'tokens from the cache': { ...vectors, usage: { inputTokens: 3, cacheReadTokens: 1 } },
    'tokens of an answer': { ...vectors, usage: { inputTokens: 3, outputTokens: 1 } },
    "a vendor's own": { ...vectors, native: { elsewhere: { odd: 'one' } } },
  },
  models: {
    'a name': { models: [{ id: 'm', name: 'M' }] },
    'a time': { models: [{ id: 'm', createdAt: 1_700_000_000 }] },
    'its window': { models: [{ id: 'm', contextWindow: 1000 }] },
    'its longest answer': { models: [{ id: 'm', maxOutputTokens: 100 }] },
    "a vendor's own": { models: [{ id: 'm', native: { elsewhere: { odd: 'one' } } }] },
    'another page': { ...page, nextPage: 'p' },
  },
  countTokens: {
    tokens: { inputTokens: 3 },
    "a vendor's own": { inputTokens: 3, native: { elsewhere: { odd: 'one' } } },
  },
} satisfies { [Name in CallName]?: { [leaf: string]: Calls[Name]['told'] } }

const calls = servers.flatMap(id => {
  const { client, server } = subject(id)
  return (Object.keys(told) as (keyof typeof told)[]).flatMap(name =>
    server[name] && client[name] ? Object.keys(told[name]).map(leaf => ({ id, name, leaf })) : [],
  )
})

it.each(calls)('$id, $name: $leaf', ({ id, name, leaf }) => {
  const { client, server } = subject(id)
  const answer = (told[name] as { [leaf: string]: unknown })[leaf]
  const loss: Loss[] = []
  const { encode } = server[name] as { encode(told: unknown, asked: unknown, loss: Loss[]): unknown }
  const { decode } = client[name] as { decode(wire: unknown): unknown }
  const wire = overTheWire(encode(answer, { model: 'm', input: ['text'] }, loss))
  expect(silentLeaves(answer, decode(wire), loss)).toEqual([])
})
