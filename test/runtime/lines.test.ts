/** A vendor whose streams are lines of JSON, over the wire: what they tell, how they break off, and what is asked of it. */
import { afterEach, describe, expect, it } from 'vitest'
import { ollama } from '../../generated/ollama/index.ts'
import { isOllamaRawError, ollamaRaw } from '../../generated/ollama/raw.ts'
import { type ChatInput, createClient, isInterlinguaError } from '../../runtime/index.ts'
import type { StreamEvent } from '../../runtime/types.ts'
import { type Loopback, startLoopback } from '../support/loopback.ts'

let server: Loopback
afterEach(() => server?.close())

const head = { model: 'qwen3', created_at: '2026-01-02T03:04:05.678Z' }
const said = (message: object) =>
  `${JSON.stringify({ ...head, message: { role: 'assistant', ...message }, done: false })}\n`
const done = (fields: object = {}) =>
  `${JSON.stringify({ ...head, message: { role: 'assistant', content: '' }, done: true, ...fields })}\n`
const counted = { done_reason: 'stop', prompt_eval_count: 11, eval_count: 7, total_duration: 5 }
const call = (name: string, input: object) => ({ function: { name, arguments: input } })

async function answering(body: string, type = 'application/x-ndjson', status = 200) {
  server = await startLoopback(exchange => {
    exchange.head(status, { 'content-type': type })
    exchange.end(body)
  })
  return createClient({ providers: [ollama({ baseURL: server.baseURL })], retry: false })
}

const ask: ChatInput = { model: 'ollama/qwen3', messages: 'hi' }

async function streamed(body: string, type?: string) {
  const stream = (await answering(body, type)).stream(ask)
  const events: StreamEvent[] = []
  for await (const event of stream) events.push(event)
  const response = await stream.response.catch(error => error)
  return { events, response }
}

describe('a stream of lines', () => {
  it('tells thoughts, text and counters; its end is the line that says so', async () => {
    const { events, response } = await streamed(
      said({ content: '', thinking: 'Hm' }) + said({ content: 'Hi' }) + said({ content: ' 👋' }) + done(counted),
    )
    expect(events.map(({ type }) => type)).toEqual([
      ...['start', 'part-start', 'part-delta', 'part-end', 'part-start', 'part-delta', 'part-delta', 'usage'],
      ...['native', 'part-end', 'finish'],
    ])
    expect(response).toMatchObject({
      model: 'qwen3',
      createdAt: 1_767_323_045,
      text: 'Hi 👋',
      reasoningText: 'Hm',
      finishReason: 'stop',
      usage: { inputTokens: 11, outputTokens: 7 },
      native: { 'ollama-chat': { total_duration: 5 } },
    })
  })

  it('has calls whole and without ids: they get the same ones everywhere, and the turn ends for them', async () => {
    const { events, response } = await streamed(
      said({ content: '', tool_calls: [call('now', {}), call('forecast', { city: 'Köln' })] }) + done(counted),
    )
    const ids = events.flatMap(event =>
      (event.type === 'part-start' || event.type === 'part-end') && event.part.type === 'tool-call'
        ? event.part.id
        : [],
    )
    expect(ids).toEqual(['call_0', 'call_0', 'call_1', 'call_1'])
    expect(response).toMatchObject({
      finishReason: 'tool-calls',
      rawFinishReason: 'stop',
      toolCalls: [
        { id: 'call_0', name: 'now', input: {} },
        { id: 'call_1', name: 'forecast', input: { city: 'Köln' } },
      ],
    })
  })

  it.each([
    ['with a last line that lacks its end', said({ content: 'Hi' }) + done(counted).trim()],
    ['by CRLF', (said({ content: 'Hi' }) + done(counted)).replaceAll('\n', '\r\n')],
    ['as JSON, by a proxy', said({ content: 'Hi' }) + done(counted), 'application/json'],
    ['without a reason, as old servers do', said({ content: 'Hi' }) + done({ eval_count: 7 })],
    ['and more behind it', said({ content: 'Hi' }) + done(counted) + said({ content: 'never' })],
  ])('ends %s', async (_, body, type?: string) => {
    const { response } = await streamed(body, type)
    expect(response).toMatchObject({ text: 'Hi', usage: { outputTokens: 7 } })
  })

  it.each([
    ['before its last line', said({ content: 'Hi' })],
    ['within its last line', said({ content: 'Hi' }) + done(counted).slice(0, 40)],
  ])('that ends %s is truncated', async (_, body) => {
    const { response } = await streamed(body)
    expect(response).toMatchObject({ kind: 'truncated', midStream: true, partial: { content: [{ text: 'Hi' }] } })
  })

  it('that fails says why in a line of its own, after status 200', async () => {
    const { events, response } = await streamed(`${said({ content: 'Hi' })}{"error":"model runner has stopped"}\n`)
    expect(events.at(-1)).toMatchObject({ type: 'error', error: { message: 'model runner has stopped' } })
    expect(response).toMatchObject({ midStream: true, status: 200, partial: { content: [{ text: 'Hi' }] } })
  })

  it.each([
    ['no JSON', `${said({ content: 'Hi' })}oops\n`],
    ['a page', '<html>busy</html>'],
    ['nothing', ''],
  ])('of %s is a protocol error or cut', async (what, body) => {
    const { response } = await streamed(body)
    expect(response).toMatchObject({ kind: what === 'nothing' ? 'truncated' : 'protocol' })
  })
})

it.each([
  ['model "qwen9" not found, try pulling it first', 404, 'not-found'],
  ['registry.ollama.ai/library/gemma3 does not support tools', 400, 'invalid-request'],
  ['the input length exceeds the context length', 400, 'context-length'],
  ['server busy, please try again.  maximum pending requests exceeded', 503, 'overloaded'],
  ['unauthorized', 401, 'authentication'],
])('%s', async (message, status, kind) => {
  const llm = await answering(JSON.stringify({ error: message }), 'application/json', status)
  await expect(llm.chat(ask)).rejects.toMatchObject({ kind, status, told: message })
})

describe('what is asked', () => {
  const asked = async (input: Partial<ChatInput>) => {
    const reply = await (await answering(done(counted), 'application/json')).chat({ ...ask, ...input })
    const [{ body, headers }] = server.requests as [Loopback['requests'][0]]
    return { body: JSON.parse(body), headers, loss: reply.loss }
  }

  it('needs no key, and says that it wants no stream', async () => {
    const { body, headers, loss } = await asked({ temperature: 0.5, stop: ['x'], maxOutputTokens: 9 })
    expect(headers.authorization).toBeUndefined()
    expect(body).toEqual({
      model: 'qwen3',
      messages: [{ role: 'user', content: 'hi' }],
      options: { temperature: 0.5, stop: ['x'], num_predict: 9 },
      stream: false,
    })
    expect(loss).toEqual([])
  })

  it('has images as bare base64, and loses addresses of them', async () => {
    const { body, loss } = await asked({
      messages: [
        {
          role: 'user',
          content: [
            { type: 'image', mediaType: 'image/png', data: 'iVBORw0KGgo=' },
            { type: 'text', text: 'What is it?' },
            { type: 'image', url: 'https://files.test/x.png' },
          ],
        },
      ],
    })
    expect(body.messages).toEqual([{ role: 'user', content: 'What is it?', images: ['iVBORw0KGgo='] }])
    expect(loss).toMatchObject([{ path: 'messages[0].content[2]', kind: 'unsupported' }])
  })

  it.each([
    ['gpt-oss:20b', { effort: 'low' }, 'low', []],
    ['gpt-oss:20b', { effort: 'xhigh' }, 'max', ['changed']],
    ['qwen3', { effort: 'high' }, true, ['model']],
    ['qwen3', { effort: 'none' }, false, []],
    ['qwen3', { includeText: true }, true, []],
    ['qwen3', { budgetTokens: 100 }, undefined, ['unsupported']],
  ] as const)('of %s to think %j is %j', async (model, reasoning, think, kinds) => {
    const { body, loss } = await asked({ model: `ollama/${model}`, reasoning })
    expect(body.think).toBe(think)
    expect(loss.map(({ kind }) => kind)).toEqual(kinds)
  })

  it('takes a schema for the answer as it is', async () => {
    const schema = { type: 'object', properties: { a: { type: 'string' } } }
    expect((await asked({ responseFormat: { type: 'json', schema } })).body.format).toEqual(schema)
    expect((await asked({ responseFormat: { type: 'json' } })).body.format).toBe('json')
    expect((await asked({ native: { 'ollama-chat': { keep_alive: '5m' } } })).body.keep_alive).toBe('5m')
  })
})

it('the raw client streams unless the body declines it', async () => {
  await answering(said({ content: 'Hi' }) + done(counted))
  const api = ollamaRaw({ baseURL: server.baseURL })
  const events = await api.chat({ body: { model: 'm', messages: [] } })
  const texts: (string | undefined)[] = []
  for await (const event of events) texts.push(event.message?.content)
  expect(texts).toEqual(['Hi', ''])
  expect(server.requests[0]!.headers.accept).toBe('application/x-ndjson')
  await server.close()
  await answering(done(counted), 'application/json')
  const whole = await ollamaRaw({ baseURL: server.baseURL }).chat({ body: { model: 'm', messages: [], stream: false } })
  expect(whole.data.done_reason).toBe('stop')
  await server.close()
  await answering('{"error":"no"}', 'application/json', 404)
  const error = await ollamaRaw({ baseURL: server.baseURL, retry: false })
    .show({ body: { model: 'm' } })
    .catch(error => error)
  expect(isInterlinguaError(error) && isOllamaRawError(error, 'show') && error.body.error).toBe('no')
})
