/** What the arbitraries do not say, because only some apis have it: forms of calls, files by id, errors, late fields. */
import type {
  ApiError,
  CacheHint,
  ErrorKind,
  Part,
  Request,
  Response,
  SafetyFinding,
  StreamEvent,
  ToolCallPart,
  Usage,
} from '../../runtime/types.ts'
import { annotated, tokens } from './annotated.ts'

/** Calls that the caller executes, by the names that vendors have for them. */
const calls: ToolCallPart[] = [
  { type: 'tool-call', id: 'call_a', name: 'grep', kind: 'custom', input: 'free text' },
  {
    type: 'tool-call',
    id: 'call_b',
    name: 'apply_patch',
    kind: 'apply_patch_call',
    input: { type: 'delete_file', path: 'a' },
  },
  {
    type: 'tool-call',
    id: 'call_c',
    name: 'local_shell',
    kind: 'local_shell_call',
    input: { type: 'exec', command: ['ls'], env: {} },
  },
  { type: 'tool-call', id: 'call_d', name: 'shell', kind: 'shell_call', input: { commands: ['ls'] } },
  { type: 'tool-call', id: 'call_e', name: 'tool_search', kind: 'tool_search_call', input: { query: 'x' } },
]
const ownCalls = calls.map(call => ({
  ...call,
  native: {
    'openai-responses': {
      id: 'item_1',
      ...(call.kind !== 'custom' && { status: 'completed' }),
      ...(call.kind === 'shell_call' && { environment: { type: 'local' } }),
    },
  },
}))
/** As a part of a list, which it was read from. */
const refusalPart: Part = { type: 'refusal', text: 'not that', native: { 'openai-chat': { type: 'refusal' } } }
const legacy: ToolCallPart = { type: 'tool-call', id: '', name: 'old', kind: 'function_call', input: { a: 1 } }

const media: Part[] = [
  { type: 'image', fileId: 'file_1', detail: 'high' },
  { type: 'image', mediaType: 'image/png', data: 'AAAA', detail: 'low' },
  { type: 'document', fileId: 'file_2', filename: 'a.pdf' },
  { type: 'document', mediaType: 'application/pdf', url: 'https://a.test/a.pdf', filename: 'a.pdf' },
  { type: 'document', mediaType: 'application/pdf', data: 'AAAA', filename: 'a.pdf' },
]

/** To be cited: a document in each form, and what a search has found. */
const cited: Part[] = [
  { type: 'document', mediaType: 'application/pdf', data: 'AAAA', filename: 'a.pdf', cite: true },
  { type: 'document', mediaType: 'text/csv', data: 'AAAA', filename: 'a.csv', cite: true },
  { type: 'document', url: 'https://a.test/a.pdf', filename: 'a.pdf', cite: true },
  { type: 'document', text: 'as it was', filename: 'a.txt', cite: true },
  {
    type: 'search-result',
    source: 'https://a.test/found',
    title: 'Found',
    content: [{ type: 'text', text: 'one' }, annotated(), { type: 'text', text: 'three', cache: {} }],
    cite: true,
    cache: {},
  },
]

const thoughts: Part[] = [
  {
    type: 'reasoning',
    text: 'hm',
    native: { 'anthropic-messages': { signature: 'sig' }, 'openai-responses': { id: 'rs_1', summary: [{}] } },
  },
  { type: 'reasoning', text: 'hm', native: { 'openai-responses': { id: 'rs_2', content: [{}] } } },
]

const cache: CacheHint = { ttl: '1h' }
/** Of a model that says itself what of it is kept. */
const worthKeeping: Part[] = [
  { type: 'text', text: 'hi' },
  ...media,
  { type: 'audio' as const, mediaType: 'audio/wav', data: 'AAAA' },
].map(part => ({ ...part, cache: {} }) as Part)
const ask: Request = { model: 'some-model', messages: [{ role: 'user', content: [{ type: 'text', text: 'hi' }] }] }

export const rareRequests: Request[] = [
  {
    ...ask,
    messages: [
      { role: 'user', name: 'ann', content: media },
      {
        role: 'assistant',
        name: 'bot',
        content: [...thoughts, annotated(), { type: 'refusal', text: 'no' }, refusalPart, ...ownCalls],
      },
      {
        role: 'tool',
        content: [
          { type: 'tool-result', id: 'call_a', kind: 'custom', content: [{ type: 'text', text: 'found' }, ...media] },
          { type: 'tool-result', id: 'call_b', content: [{ type: 'text', text: 'found' }, ...media] },
        ],
      },
      { role: 'assistant', content: [legacy] },
    ],
    tools: [
      { type: 'function', name: 'f', strict: true, inputSchema: { type: 'object' } },
      { type: 'custom', name: 'grep', description: 'Greps.' },
    ],
    responseFormat: { type: 'json', name: 'n', description: 'd', strict: true, schema: { type: 'object' } },
  },
  {
    ...ask,
    messages: [
      {
        role: 'user',
        content: [
          { type: 'text', text: 'hi', cache },
          { type: 'image', mediaType: 'image/png', data: 'AAAA', cache },
          { type: 'document', mediaType: 'application/pdf', data: 'AAAA', cache },
        ],
      },
      { role: 'assistant', content: [{ type: 'tool-call', id: 'call_z', name: 'f', input: {}, cache }] },
      {
        role: 'tool',
        content: [{ type: 'tool-result', id: 'call_z', content: [{ type: 'text', text: 'found' }], cache }],
      },
    ],
    tools: [{ type: 'function', name: 'f', inputSchema: { type: 'object' }, cache }],
  },
  {
    ...ask,
    model: 'gpt-5.6',
    system: [{ type: 'text', text: 'be brief', cache: {} }],
    messages: [
      { role: 'user', content: worthKeeping },
      { role: 'assistant', content: [{ type: 'tool-call', id: 'call_y', name: 'f', input: {} }] },
      { role: 'tool', content: [{ type: 'tool-result', id: 'call_y', content: worthKeeping }] },
    ],
  },
  {
    ...ask,
    messages: [
      { role: 'user', content: cited },
      { role: 'assistant', content: [{ type: 'tool-call', id: 'call_x', name: 'f', input: {} }] },
      { role: 'tool', content: [{ type: 'tool-result', id: 'call_x', content: cited }] },
    ],
  },
  { ...ask, responseFormat: { type: 'json' }, reasoning: { effort: 'low', budgetTokens: 2000 } },
  { ...ask, cache },
  { ...ask, model: 'gpt-5.6', cache: { only: 'marked', ttl: '30m' } },
]

const usage: Usage = {
  inputTokens: 9,
  cacheReadTokens: 2,
  cacheWriteTokens: 3,
  cacheWrites: { '5m': 2, '1h': 1 },
  outputTokens: 4,
  reasoningTokens: 1,
  totalTokens: 13,
  native: {
    'anthropic-messages': {
      server_tool_use: { web_search_requests: 1, web_fetch_requests: 0 },
      inference_geo: 'us',
    },
  },
}
const said: Part = { type: 'text', text: 'hi' }
const found: SafetyFinding[] = [{ category: 'hate', level: 'high', detected: true, blocked: true }]
const own = {
  'anthropic-messages': {
    container: { id: 'c', expires_at: '2026-01-01T00:00:00Z', skills: null },
  },
  'openai-responses': {
    error: { code: 'server_error', message: 'oops' },
    instructions: 'Be brief.',
    metadata: { a: 'b' },
    temperature: 1,
    top_p: 1,
  },
}

/** What is detected, with no word of what was done about it. */
const moderated: SafetyFinding[] = [{ category: 'violence', detected: true }]

export const rareResponses: Response[] = [
  { content: ownCalls, finishReason: 'tool-calls', serviceTier: 'priority', usage },
  { content: [legacy], finishReason: 'tool-calls' },
  { content: [...thoughts, said], finishReason: 'stop', stopSequence: 'END', usage, native: own },
  { content: [annotated('file_9')], finishReason: 'stop' },
  { content: [{ type: 'refusal', text: 'no', logprobs: tokens }], finishReason: 'stop' },
  {
    content: [said],
    finishReason: 'content-filter',
    safety: { blocked: 'answer', reason: 'cyber', explanation: 'No.' },
  },
  {
    content: [],
    finishReason: 'content-filter',
    safety: { blocked: 'prompt', reason: 'safety', prompt: found, answer: found },
  },
  { content: [said], finishReason: 'stop', safety: { prompt: moderated, answer: moderated } },
]

const kinds: ErrorKind[] = [
  'invalid-request',
  'authentication',
  'quota-exhausted',
  'permission',
  'not-found',
  'rate-limit',
  'timeout',
  'server',
  'overloaded',
]

/** Of every kind that a vendor has a word for. */
export const rareErrors = kinds.map(
  (kind): ApiError => ({ kind, message: 'no', status: 429, code: 'some_code', param: 'model', requestId: 'req_1' }),
)

export const failingStream: StreamEvent[] = [
  { type: 'start', id: 'r' },
  { type: 'error', error: { kind: 'overloaded', message: 'too much', code: 'some_code', param: 'p' } },
]
