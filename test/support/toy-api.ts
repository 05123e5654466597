/** A made-up wire grammar, small enough to read beside a test: what the client is tried on before any generated api. */
import type { ClientApi } from '../../runtime/adapter/adapter.ts'
import { defineProvider } from '../../runtime/call/provider.ts'
import type { ErrorKind, Part } from '../../runtime/types.ts'
import { sse as serverSentEvents } from '../../runtime/wire/sse.ts'

interface ToyEvent {
  t?: 'start' | 'text' | 'call' | 'args' | 'stop' | 'end' | 'ping'
  id?: string
  d?: string
  name?: string
  why?: 'stop' | 'length' | 'tool-calls'
  tokens?: number
  error?: unknown
}

interface ToyAnswer {
  id?: string
  text?: string
  calls?: { id?: string; name: string; input: unknown }[]
  why?: 'stop' | 'length' | 'tool-calls'
}

const kinds: { [type: string]: ErrorKind } = {
  busy: 'overloaded',
  broke: 'quota-exhausted',
  long: 'context-length',
  bad: 'invalid-request',
}

export const toyApi: ClientApi = {
  id: 'toy',
  chat: {
    transport: serverSentEvents,
    endOfStream: '[DONE]',
    encode(request, context) {
      if (request.seed !== undefined)
        context.loss.push({ path: 'seed', kind: 'unsupported', detail: 'toy has no seed' })
      const { model, messages, system, stream } = request
      return { method: 'POST', path: '/chat', body: { model, messages, system, stream } }
    },
    decode(body) {
      const { id, text, calls = [], why } = body as ToyAnswer
      const content: Part[] = calls.map(call => ({
        type: 'tool-call',
        id: call.id ?? '',
        name: call.name,
        input: call.input,
      }))
      if (text !== undefined) content.unshift({ type: 'text', text })
      return { ...(id !== undefined && { id }), content, ...(why && { finishReason: why }) }
    },
    decodeEvent(event, sink) {
      const { t, id = 'a', d = '', name = '', why, tokens, error } = event as ToyEvent
      if (error) sink.error(toyApi.decodeError(event) ?? {})
      else if (t === 'start') sink.start({ id })
      else if (t === 'text') sink.delta('text', undefined, d)
      else if (t === 'call') sink.open(id, { type: 'tool-call', id, name, input: undefined })
      else if (t === 'args') sink.delta('tool-call', id, d)
      else if (t === 'stop') {
        if (tokens !== undefined) sink.usage({ outputTokens: tokens })
        sink.finish({ ...(why && { finishReason: why }) })
      } else if (t === 'end') sink.end()
      else if (t !== 'ping') sink.unknown(event)
    },
  },
  embed: {
    maxBatch: 2,
    encode: ({ model, input }) => ({ method: 'POST', path: '/embed', body: { model, input } }),
    decode: body => body as { embeddings: number[][]; usage: { inputTokens: number } },
  },
  rerank: {
    maxBatch: 3,
    encode: ({ model, query, documents, topN }) => ({
      method: 'POST',
      path: '/rerank',
      body: { model, query, documents, topN },
    }),
    decode: body => body as { results: { index: number; score: number }[] },
  },
  moderate: {
    maxBatch: 2,
    encode: ({ model, input }) => ({ method: 'POST', path: '/moderate', body: { model, input } }),
    decode: body => body as { results: { categories: { [category: string]: boolean } }[] },
  },
  generateImage: {
    maxBatch: 2,
    encode({ model, prompt, n, seed }, context) {
      if (seed !== undefined) context.loss.push({ path: 'seed', kind: 'unsupported', detail: 'toy has no seed' })
      return { method: 'POST', path: '/images', body: { model, prompt, n } }
    },
    decode: body => body as { images: { data?: string; url?: string }[] },
  },
  models: {
    encode: ({ pageToken }) => ({ method: 'GET', path: `/models${pageToken ? `?page=${pageToken}` : ''}` }),
    decode: body => body as { models: { id: string }[]; nextPage?: string },
  },
  countTokens: {
    encode: request => ({ method: 'POST', path: '/count', body: { messages: request.messages } }),
    decode: body => body as { inputTokens: number },
  },
  decodeError(body) {
    const error = (body as { error?: { message?: string; type?: string; code?: string } } | null)?.error
    if (typeof error !== 'object' || error === null) return undefined
    const kind = kinds[error.type ?? '']
    return { ...error, ...(kind && { kind }) }
  },
}

export const CANARY = 'sk-test-CANARY-0123456789'

/** A provider that speaks it. */
export const toy = defineProvider({
  name: 'toy',
  baseURL: 'https://toy.invalid',
  auth: { type: 'bearer' },
  env: { apiKey: ['TOY_API_KEY', 'TOY_KEY'], baseURL: ['TOY_BASE_URL'] },
  headers: { 'toy-version': '1' },
  apis: { toy: toyApi },
  defaultApi: 'toy',
  facts: [],
})

/** One server-sent event. */
export function sse(event: ToyEvent | '[DONE]', name?: string): string {
  const data = typeof event === 'string' ? event : JSON.stringify(event)
  return `${name ? `event: ${name}\n` : ''}data: ${data}\n\n`
}

/** A whole answer as server-sent events. */
export function answer(...texts: string[]): string[] {
  const deltas = texts.map(d => sse({ t: 'text', d }))
  return [sse({ t: 'start', id: 'x' }), ...deltas, sse({ t: 'stop', why: 'stop', tokens: 7 }), sse('[DONE]')]
}
