/** A vendor whose plans, sources and failures come in events of their own, over the wire. */
import { afterEach, describe, expect, it } from 'vitest'
import { cohere } from '../../generated/cohere/index.ts'
import { cohereRaw } from '../../generated/cohere/raw.ts'
import { type ChatInput, createClient } from '../../runtime/index.ts'
import { type Loopback, startLoopback } from '../support/loopback.ts'

let server: Loopback
afterEach(() => server?.close())

interface Told {
  type: string
  [field: string]: unknown
}

const sse = (...events: Told[]) =>
  [...events.map(event => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`), 'data: [DONE]\n\n'].join('')
const start: Told = {
  type: 'message-start',
  id: 'c1',
  delta: { message: { role: 'assistant', content: [], tool_plan: '', tool_calls: [], citations: [] } },
}
const opened = (index: number, content: object): Told => ({
  type: 'content-start',
  index,
  delta: { message: { content } },
})
const piece = (index: number, content: object): Told => ({
  type: 'content-delta',
  index,
  delta: { message: { content } },
})
const closed = (index: number): Told => ({ type: 'content-end', index })
const called = (index: number, id: string, name: string): Told => ({
  type: 'tool-call-start',
  index,
  delta: { message: { tool_calls: { id, type: 'function', function: { name, arguments: '' } } } },
})
const argued = (index: number, text: string): Told => ({
  type: 'tool-call-delta',
  index,
  delta: { message: { tool_calls: { function: { arguments: text } } } },
})
const usage = {
  billed_units: { input_tokens: 4, output_tokens: 2 },
  tokens: { input_tokens: 30, output_tokens: 12 },
  cached_tokens: 16,
}
const end = (delta: object): Told => ({ type: 'message-end', delta })

async function answering(body: string | object, status = 200) {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  server = await startLoopback(exchange => {
    exchange.head(status, { 'content-type': typeof body === 'string' ? 'text/event-stream' : 'application/json' })
    exchange.end(text)
  })
  return createClient({ providers: [cohere({ baseURL: server.baseURL, apiKey: 'k' })], retry: false })
}

const ask: ChatInput = { model: 'cohere/command-a', messages: 'hi' }
const streamed = async (...events: Told[]) => {
  const stream = (await answering(sse(...events))).stream(ask)
  return stream.response.catch(error => error)
}

describe('a stream', () => {
  it('has thoughts and text in blocks, and counts what was used, not what is billed', async () => {
    const response = await streamed(
      start,
      opened(0, { type: 'thinking', thinking: '' }),
      piece(0, { thinking: 'Hm' }),
      closed(0),
      opened(1, { type: 'text', text: '' }),
      piece(1, { text: 'Hi' }),
      piece(1, { text: ' 👋' }),
      closed(1),
      end({ finish_reason: 'COMPLETE', usage }),
    )
    expect(response).toMatchObject({
      id: 'c1',
      text: 'Hi 👋',
      reasoningText: 'Hm',
      finishReason: 'stop',
      usage: { inputTokens: 30, outputTokens: 12, cacheReadTokens: 16 },
    })
    expect(response.usage.native).toEqual({ 'cohere-chat': { billed_units: usage.billed_units } })
    expect(response.native).toBeUndefined()
  })

  it('has calls whose positions are their own, behind text at the same ones', async () => {
    const response = await streamed(
      start,
      opened(0, { type: 'text', text: '' }),
      piece(0, { text: 'Let me see.' }),
      closed(0),
      called(0, 'a', 'now'),
      { type: 'tool-call-end', index: 0 },
      called(1, 'b', 'forecast'),
      argued(1, '{"city":'),
      argued(1, '"Köln"}'),
      { type: 'tool-call-end', index: 1 },
      end({ finish_reason: 'TOOL_CALL', usage }),
    )
    expect(response).toMatchObject({
      text: 'Let me see.',
      finishReason: 'tool-calls',
      toolCalls: [
        { id: 'a', name: 'now', input: {} },
        { id: 'b', name: 'forecast', input: { city: 'Köln' } },
      ],
    })
  })

  it('has sources on their text, and keeps the plan and what names no source as only this vendor says it', async () => {
    const plan: Told = { type: 'tool-plan-delta', delta: { message: { tool_plan: 'I will look.' } } }
    const citing = (index: number, citations: object): Told => ({
      type: 'citation-start',
      index,
      delta: { message: { citations } },
    })
    const document = { type: 'document', id: 'doc:1', document: { title: 'Greetings' } }
    const sourced = { start: 0, end: 2, text: 'Hi', sources: [document], content_index: 0 }
    const bare = { ...sourced, sources: [] }
    const ended = (index: number): Told => ({ type: 'citation-end', index })
    const response = await streamed(
      ...[start, plan, opened(0, { type: 'text', text: 'Hi' })],
      ...[citing(0, sourced), ended(0), citing(1, bare), ended(1), closed(0)],
      end({ finish_reason: 'COMPLETE', usage }),
    )
    const citations = [
      {
        type: 'document',
        index: 1,
        start: 0,
        end: 2,
        native: {
          'cohere-chat': { text: 'Hi', sources: [{ document: { title: 'Greetings' } }], content_index: 0 },
        },
      },
      { type: 'native', api: 'cohere-chat', slot: 'citation', value: bare },
    ]
    expect(response).toMatchObject({ text: 'Hi', reasoningText: '' })
    expect(response.content).toEqual([{ type: 'text', text: 'Hi', citations }])
    expect(response.citations).toEqual(citations)
    expect(response.native['cohere-chat'].events).toEqual([plan, ended(0), ended(1)])
  })

  it.each([
    [
      { finish_reason: 'ERROR', error: 'broke' },
      { kind: 'server', told: 'broke' },
    ],
    [{ finish_reason: 'TIMEOUT' }, { kind: 'timeout' }],
    [
      { finish_reason: 'ERROR', error: 'bad call', error_type: 'INVALID_TOOL_GENERATION' },
      { kind: 'invalid-request', type: 'INVALID_TOOL_GENERATION' },
    ],
  ])('that ends with %j fails, with what came before', async (delta, expected) => {
    const error = await streamed(start, opened(0, { type: 'text', text: '' }), piece(0, { text: 'half' }), end(delta))
    expect(error).toMatchObject({ ...expected, midStream: true, status: 200, partial: { content: [{ text: 'half' }] } })
  })
})

it.each([
  [400, 'invalid request: too many tokens: size limit exceeded by 12 tokens', 'context-length'],
  [401, 'invalid api token', 'authentication'],
  [404, "model 'nope' not found", 'not-found'],
  [429, 'You are using a Trial key, which is limited to 1000 API calls / month.', 'quota-exhausted'],
  [429, 'too many requests', 'rate-limit'],
  [498, 'blocked output', 'content-filter'],
  [499, 'client closed', 'aborted'],
  [503, 'unavailable', 'overloaded'],
])('%i %s', async (status, message, kind) => {
  const llm = await answering({ id: 'e1', message }, status)
  await expect(llm.chat(ask)).rejects.toMatchObject({ kind, status, told: message, requestId: 'e1' })
})

describe('what is asked', () => {
  const whole = {
    id: 'c1',
    message: { role: 'assistant', content: [{ type: 'text', text: 'Hi' }] },
    finish_reason: 'COMPLETE',
    usage,
  }
  const asked = async (input: Partial<ChatInput>) => {
    const reply = await (await answering(whole)).chat({ ...ask, ...input })
    return { body: JSON.parse(server.requests[0]!.body), loss: reply.loss.map(({ path, kind }) => [path, kind]) }
  }

  it.each<[Partial<ChatInput>, object, [string, string][]]>([
    [
      { topP: 1, topK: 600, temperature: 1.5 },
      { p: 0.99, k: 500, temperature: 1 },
      [
        ['temperature', 'changed'],
        ['topP', 'changed'],
        ['topK', 'changed'],
      ],
    ],
    [{ reasoning: { effort: 'none' } }, { thinking: { type: 'disabled' } }, []],
    [{ reasoning: { budgetTokens: 500 } }, { thinking: { type: 'enabled', token_budget: 500 } }, []],
    [
      { reasoning: { effort: 'low' } },
      { thinking: { type: 'enabled', token_budget: 2048 } },
      [['reasoning.effort', 'changed']],
    ],
    [
      { responseFormat: { type: 'json', schema: { type: 'object' } } },
      { response_format: { type: 'json_object', json_schema: { type: 'object' } } },
      [],
    ],
    [{ toolChoice: 'required' }, { tool_choice: 'REQUIRED' }, []],
    [{ toolChoice: 'none' }, { tool_choice: 'NONE' }, []],
    [{ toolChoice: { type: 'tool', name: 'f' } }, { tool_choice: 'REQUIRED' }, [['toolChoice.name', 'unsupported']]],
  ])('%j is %j', async (input, expected, losses) => {
    const { body, loss } = await asked(input)
    expect(body).toMatchObject(expected)
    expect(loss).toEqual(losses)
  })

  it('lets the model choose where nothing is said, and loses nothing by that', async () => {
    const { body, loss } = await asked({ toolChoice: 'auto' })
    expect([body.tool_choice, loss]).toEqual([undefined, []])
  })

  it('takes documents as results of tools', async () => {
    const { body } = await asked({
      messages: [
        { role: 'user', content: 'Who?' },
        { role: 'assistant', content: [{ type: 'tool-call', id: 'a', name: 'find', input: {} }] },
        {
          role: 'tool',
          content: [
            {
              type: 'tool-result',
              id: 'a',
              name: 'find',
              content: [{ type: 'document', text: 'Me.', filename: 'who' }],
            },
          ],
        },
      ],
    })
    expect(body.messages.at(-1)).toEqual({
      role: 'tool',
      tool_call_id: 'a',
      content: [{ type: 'document', document: { data: { text: 'Me.', title: 'who' } } }],
    })
  })
})

it('embeds in batches, for a purpose', async () => {
  const embeddings = {
    id: 'e',
    embeddings: { float: Array(96).fill([1, 2]) },
    meta: { billed_units: { input_tokens: 96 } },
  }
  const rest = { ...embeddings, embeddings: { float: [[3, 4]] }, meta: { billed_units: { input_tokens: 1 } } }
  server = await startLoopback(exchange => {
    exchange.head(200, { 'content-type': 'application/json' })
    exchange.end(JSON.stringify(JSON.parse(exchange.body).texts.length === 96 ? embeddings : rest))
  })
  const llm = createClient({ providers: [cohere({ baseURL: server.baseURL, apiKey: 'k' })] })
  const input = Array.from({ length: 97 }, (_, at) => `${at}`)
  const result = await llm.embed({ model: 'cohere/embed-v4.0', input, purpose: 'query', dimensions: 2 })
  expect([result.embeddings.length, result.embeddings[96], result.usage]).toEqual([97, [3, 4], { inputTokens: 97 }])
  expect(JSON.parse(server.requests[1]!.body)).toEqual({
    model: 'embed-v4.0',
    texts: ['96'],
    input_type: 'search_query',
    embedding_types: ['float'],
    output_dimension: 2,
  })
})

it('lists models page by page, with their context', async () => {
  server = await startLoopback(exchange => {
    const isSecond = exchange.request.url!.includes('page_token=next')
    exchange.head(200, { 'content-type': 'application/json' })
    exchange.end(
      JSON.stringify(
        isSecond
          ? { models: [{ name: 'b' }] }
          : { models: [{ name: 'a', context_length: 128000 }], next_page_token: 'next' },
      ),
    )
  })
  const { models } = await createClient({ providers: [cohere({ baseURL: server.baseURL, apiKey: 'k' })] }).models()
  expect(models.map(({ model, contextWindow }) => [model, contextWindow])).toEqual([
    ['cohere/a', 128000],
    ['cohere/b', undefined],
  ])
})

it('the raw client ranks documents', async () => {
  await answering({ id: 'r', results: [{ index: 1, relevance_score: 0.9 }] })
  const api = cohereRaw({ baseURL: server.baseURL, apiKey: 'k' })
  const { data } = await api.rerankv2({ body: { model: 'rerank-v4', query: 'q', documents: ['a', 'b'] } })
  expect(data.results[0]).toEqual({ index: 1, relevance_score: 0.9 })
})

it('is sent no choice where it may choose, and says what else was said of that', async () => {
  const client = await answering({ id: 'c1', message: { role: 'assistant', content: [] }, finish_reason: 'COMPLETE' })
  const own = { 'cohere-chat': { x_news: 1 }, 'openai-chat': { x_news: 2 } }
  const { loss } = await client.chat({ ...ask, toolChoice: { type: 'auto', native: own } })
  expect(loss.map(({ path }) => path)).toEqual(['toolChoice.native.cohere-chat', 'toolChoice.native.openai-chat'])
  expect(server.requests[0]?.body).not.toContain('tool_choice')
})
