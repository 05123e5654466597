import { afterEach, describe, expect, it } from 'vitest'
import { anthropic } from '../../generated/anthropic/index.ts'
import { cohere } from '../../generated/cohere/index.ts'
import { groq } from '../../generated/groq/index.ts'
import { mistral } from '../../generated/mistral/index.ts'
import { moonshot } from '../../generated/moonshot/index.ts'
import { openai } from '../../generated/openai/index.ts'
import { type Batch, type Batches, type BatchResult, batchesOf } from '../../runtime/batch/index.ts'
import { type ClientOptions, createClient, fallback, type Provider, type ProviderOptions } from '../../runtime/index.ts'
import { failure } from '../support/failure.ts'
import { formOf, json, type Loopback, type Script, startLoopback } from '../support/loopback.ts'
import { CANARY } from '../support/toy-api.ts'

let server: Loopback
afterEach(() => server?.close())

async function batches(script: Script, options: Partial<ClientOptions> = {}): Promise<Batches> {
  server = await startLoopback(script)
  const more: ProviderOptions = { apiKey: CANARY, baseURL: server.baseURL }
  const makes: ((options: ProviderOptions) => Provider)[] = [anthropic, cohere, groq, mistral, moonshot, openai]
  return batchesOf(createClient({ providers: makes.map(make => make(more)), retry: { baseMs: 1 }, ...options }))
}

const requests = [
  { id: 'a', messages: 'Hello' },
  { id: 'b', messages: 'Bye', system: 'Be brief', maxOutputTokens: 5 },
]
const completion = (text: string) => ({
  id: 'c',
  object: 'chat.completion',
  created: 1,
  model: 'm',
  choices: [
    { index: 0, message: { role: 'assistant', content: text, refusal: null }, finish_reason: 'stop', logprobs: null },
  ],
  usage: { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 },
})
const message = (text: string) => ({
  id: 'm',
  type: 'message',
  role: 'assistant',
  model: 'm',
  content: [{ type: 'text', text }],
  stop_reason: 'end_turn',
  stop_sequence: null,
  usage: { input_tokens: 1, output_tokens: 2 },
})

/** Answers by what the address says. */
const by =
  (table: Record<string, unknown>): Script =>
  exchange => {
    const { method, url } = exchange.request
    const found = Object.entries(table).find(([key]) => `${method} ${url!.split('?')[0]}`.endsWith(key))?.[1]
    if (typeof found !== 'string')
      return json(found ?? { error: { message: 'no such thing' } }, found ? 200 : 404)(exchange)
    exchange.head(200, { 'content-type': 'application/octet-stream' })
    exchange.end(found)
  }

const job = {
  id: 'b1',
  object: 'batch',
  endpoint: '/v1/chat/completions',
  input_file_id: 'f1',
  completion_window: '24h',
  status: 'validating',
  created_at: 1_700_000_000,
}
const file = { id: 'f1', object: 'file', bytes: 5, created_at: 1, filename: 'batch.jsonl', purpose: 'batch' }
const messageBatch = {
  id: 'b1',
  type: 'message_batch',
  processing_status: 'in_progress',
  request_counts: { processing: 2, succeeded: 0, errored: 0, canceled: 0, expired: 0 },
  created_at: '2023-11-14T22:13:20Z',
  expires_at: '2023-11-15T22:13:20Z',
  ended_at: null,
}

const collect = async <T>(items: AsyncIterable<T>) => {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}
const told = (results: BatchResult[]) =>
  results.map(({ id, response, error }) => [id, response?.text ?? `${error?.kind}: ${error?.told}`])

describe('submit', () => {
  it.each([
    ['openai', ''],
    ['groq', '/openai/v1'],
    ['moonshot', '/v1'],
  ])('to %s sends a file of lines, and then a batch of it', async (name, root) => {
    const api = await batches(by({ '/files': file, '/batches': job }))
    const batch = await api.submit({ model: `${name}/m`, requests, metadata: { run: '1' } })
    expect(batch).toMatchObject({
      id: 'b1',
      provider: name,
      status: 'validating',
      ended: false,
      createdAt: 1_700_000_000,
    })
    expect(server.requests.map(({ url }) => url)).toEqual([`${root}/files`, `${root}/batches`])
    const form = Object.fromEntries(await formOf(server.requests[0]!))
    expect(form.purpose).toBe('batch')
    const { name: filename, text } = form.file as { name: string; text: string }
    expect(filename).toBe('batch.jsonl')
    const lines = text
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(lines).toMatchObject([
      { custom_id: 'a', method: 'POST', url: '/v1/chat/completions', body: { model: 'm' } },
      { custom_id: 'b', body: { model: 'm', messages: [{ role: 'system', content: 'Be brief' }, { content: 'Bye' }] } },
    ])
    expect(JSON.parse(server.requests[1]!.body)).toEqual({
      input_file_id: 'f1',
      endpoint: '/v1/chat/completions',
      completion_window: '24h',
      metadata: { run: '1' },
    })
    const [one, other] = server.requests.map(({ headers }) => headers['idempotency-key'])
    expect(one).not.toBe(other)
  })

  it('to Anthropic sends all in one call, and says what has no place', async () => {
    const api = await batches(by({ '/v1/messages/batches': messageBatch }))
    const some = [...requests, { id: 'c', messages: 'x', seed: 7 }]
    const batch = await api.submit({ model: 'anthropic/claude-haiku-4-5', requests: some, metadata: { run: '1' } })
    expect(batch).toMatchObject({
      id: 'b1',
      provider: 'anthropic',
      status: 'in-progress',
      rawStatus: 'in_progress',
      counts: { processing: 2, succeeded: 0, failed: 0, cancelled: 0, expired: 0 },
      createdAt: 1_700_000_000,
    })
    expect(batch.loss.map(({ path }) => path)).toEqual(['requests.c.seed', 'metadata'])
    expect(JSON.parse(server.requests[0]!.body)).toMatchObject({
      requests: [
        { custom_id: 'a', params: { model: 'claude-haiku-4-5', messages: [{ role: 'user' }] } },
        { custom_id: 'b', params: { max_tokens: 5 } },
        { custom_id: 'c' },
      ],
    })
  })

  it('to Mistral sends all in one call, with the model', async () => {
    const running = {
      id: 'b1',
      status: 'QUEUED',
      total_requests: 2,
      succeeded_requests: 0,
      failed_requests: 0,
      created_at: 1,
    }
    const api = await batches(by({ '/v1/batch/jobs': { ...running, errors: [] } }))
    expect(await api.submit({ model: 'mistral/m', requests })).toMatchObject({
      status: 'validating',
      counts: { total: 2 },
    })
    expect(JSON.parse(server.requests[0]!.body)).toMatchObject({
      model: 'm',
      endpoint: '/v1/chat/completions',
      requests: [{ custom_id: 'a', body: { messages: [{ role: 'user', content: 'Hello' }] } }, { custom_id: 'b' }],
    })
  })

  it('again after a failure sends no file twice', async () => {
    let count = 0
    const api = await batches(exchange =>
      exchange.request.url === '/files'
        ? json(file)(exchange)
        : json(count++ ? job : {}, count > 1 ? 200 : 503)(exchange),
    )
    expect(await api.submit({ model: 'openai/m', requests })).toMatchObject({ id: 'b1' })
    expect(server.requests.map(({ url }) => url)).toEqual(['/files', '/batches', '/batches'])
  })

  it('is refused before anything is sent', async () => {
    const api = await batches(json({}), { onLoss: 'error' })
    const refused = (input: object) => failure(api.submit({ model: 'openai/m', requests, ...input } as never))
    expect(await refused({ model: 'cohere/m' })).toMatchObject({ kind: 'invalid-request', provider: 'cohere' })
    expect(await refused({ model: fallback(['openai/a', 'openai/b']) })).toMatchObject({ param: 'model' })
    expect(await refused({ requests: [] })).toMatchObject({ param: 'requests' })
    expect(await refused({ requests: [requests[0], requests[0]] })).toMatchObject({ param: 'requests[1].id' })
    expect(await refused({ requests: [{ id: '', messages: 'x' }] })).toMatchObject({ param: 'requests[0].id' })
    expect(await refused({ requests: [{ id: 'a', messages: 'x', topK: 3 }] })).toMatchObject({
      kind: 'invalid-request',
    })
    expect(await refused({ requests: [{ id: 'a', messages: 'x', colour: 1 }] })).toMatchObject({ param: 'colour' })
    expect(server.requests).toHaveLength(0)
  })
})

describe('a batch', () => {
  it('is looked at until it has ended, and tells how far it is', async () => {
    const counts = [0, 1, 2].map(completed => ({ total: 2, completed, failed: 0 }))
    let look = 0
    const api = await batches(exchange => {
      const at = look++
      json({ ...job, status: at < 2 ? 'in_progress' : 'completed', request_counts: counts[at] })(exchange)
    })
    const seen: Batch[] = []
    const done = await api.wait({ provider: 'openai', id: 'b1', intervalMs: 1, onProgress: batch => seen.push(batch) })
    expect(done).toMatchObject({ status: 'completed', ended: true })
    expect(seen.map(({ counts }) => counts?.succeeded)).toEqual([0, 1, 2])
    expect(server.requests.map(({ url }) => url)).toEqual(['/batches/b1', '/batches/b1', '/batches/b1'])
  })

  it('is waited for until the caller has enough', async () => {
    const api = await batches(json({ ...job, status: 'a word of tomorrow' }))
    const controller = new AbortController()
    setTimeout(() => controller.abort(new Error('enough')), 30)
    const error = await failure(api.wait({ provider: 'openai', id: 'b1', signal: controller.signal }))
    expect(error).toMatchObject({ kind: 'aborted', cause: { message: 'enough' } })
  })

  it.each([
    ['openai', { ...job, status: 'cancelling' }, '/batches/b1/cancel'],
    ['anthropic', { ...messageBatch, processing_status: 'canceling' }, '/v1/messages/batches/b1/cancel'],
    ['mistral', { id: 'b1', status: 'CANCELLATION_REQUESTED' }, '/v1/batch/jobs/b1/cancel'],
  ])('of %s is cancelled', async (provider, body, url) => {
    const api = await batches(json(body))
    expect(await api.cancel({ provider, id: 'b1' })).toMatchObject({ status: 'cancelling', ended: false })
    expect(server.requests[0]).toMatchObject({ method: 'POST', url })
  })

  it('is found in the list', async () => {
    const api = await batches(
      json({ object: 'list', data: [job, { ...job, id: 'b2', status: 'expired' }], has_more: false }),
    )
    const [one, other] = await collect(api.list({ provider: 'openai' }))
    expect([one, other]).toMatchObject([
      { id: 'b1', ended: false },
      { id: 'b2', status: 'expired', ended: true },
    ])
  })
})

describe('results', () => {
  const line = (id: string, response: unknown, error: unknown = null) =>
    `${JSON.stringify({ id: 'x', custom_id: id, response, error })}\n`

  it('are read from the files of a batch, failed and expired ones among them, and lines that are none', async () => {
    const output = `${line('b', { status_code: 200, request_id: 'r', body: completion('Bye') })}{"custom_id":\n\n${line('a', { status_code: 200, body: completion('Hi') }).trim()}`
    const errors =
      line('c', { status_code: 429, body: { error: { message: 'slow down', type: 'tokens' } } }) +
      line('d', null, { code: 'batch_expired', message: 'was not run in time' })
    const api = await batches(
      by({
        '/batches/b1': { ...job, status: 'expired', output_file_id: 'out', error_file_id: 'err' },
        '/files/out/content': output,
        '/files/err/content': errors,
      }),
    )
    const results = await collect(api.results({ provider: 'openai', id: 'b1' }))
    expect(told(results)).toEqual([
      ['b', 'Bye'],
      [undefined, 'protocol: line 2 of the results cannot be read'],
      ['a', 'Hi'],
      ['c', 'rate-limit: slow down'],
      ['d', 'timeout: was not run in time'],
    ])
    expect(results[0]!.response).toMatchObject({ finishReason: 'stop', usage: { totalTokens: 3 }, loss: [] })
    expect(results[3]!.error).toMatchObject({ status: 429, retryable: true, provider: 'openai' })
  })

  it('of Anthropic are read from their own address, whatever became of each', async () => {
    const lines = [
      { custom_id: 'b', result: { type: 'succeeded', message: message('Bye') } },
      {
        custom_id: 'a',
        result: { type: 'errored', error: { type: 'error', error: { type: 'overloaded_error', message: 'busy' } } },
      },
      { custom_id: 'c', result: { type: 'expired' } },
      { custom_id: 'd', result: { type: 'canceled' } },
      { custom_id: 'e', result: { type: 'a word of tomorrow' } },
    ]
    const api = await batches(
      by({
        'GET /v1/messages/batches/b1': { ...messageBatch, processing_status: 'ended' },
        '/v1/messages/batches/b1/results': lines.map(each => JSON.stringify(each)).join('\n'),
      }),
    )
    expect(told(await collect(api.results({ provider: 'anthropic', id: 'b1' })))).toEqual([
      ['b', 'Bye'],
      ['a', 'overloaded: busy'],
      ['c', 'timeout: the batch expired before this request was answered'],
      ['d', 'aborted: the batch was cancelled before this request was answered'],
      ['e', 'unknown: the result is of an unknown kind'],
    ])
  })

  it('of Mistral are read from a file', async () => {
    const api = await batches(
      by({
        '/v1/batch/jobs/b1': { id: 'b1', status: 'SUCCESS', output_file: 'out' },
        '/v1/files/out/content': line('a', { status_code: 200, body: completion('Hi') }),
      }),
    )
    expect(told(await collect(api.results({ provider: 'mistral', id: 'b1' })))).toEqual([['a', 'Hi']])
  })

  it('are not there before the end, nor where all of it was refused', async () => {
    const states: object[] = [
      { ...job, status: 'in_progress' },
      {
        ...job,
        status: 'failed',
        errors: { object: 'list', data: [{ line: 3, message: 'no model', code: 'x', param: null }] },
      },
    ]
    const api = await batches(exchange => json(states.shift())(exchange))
    const results = () => failure(collect(api.results({ provider: 'openai', id: 'b1' })))
    expect(await results()).toMatchObject({ kind: 'invalid-request', told: expect.stringContaining('in-progress') })
    expect(await results()).toMatchObject({
      kind: 'invalid-request',
      told: expect.stringContaining('line 3: no model'),
    })
  })

  it('that are cut off are told as far as they came', async () => {
    const api = await batches(async exchange => {
      if (!exchange.request.url!.includes('content'))
        return json({ ...job, status: 'completed', output_file_id: 'out' })(exchange)
      exchange.head(200)
      await exchange.write(line('a', { status_code: 200, body: completion('Hi') }))
      exchange.cut()
    })
    const got: BatchResult[] = []
    const reading = (async () => {
      for await (const result of api.results({ provider: 'openai', id: 'b1' })) got.push(result)
    })()
    expect(await failure(reading)).toMatchObject({ kind: 'truncated' })
    expect(told(got)).toEqual([['a', 'Hi']])
  })

  it('have no line longer than the limit', async () => {
    const long = line('a', { status_code: 200, body: completion('x'.repeat(500)) })
    const api = await batches(
      by({ '/batches/b1': { ...job, status: 'completed', output_file_id: 'out' }, '/files/out/content': long }),
      { limits: { event: 300 } },
    )
    const error = await failure(collect(api.results({ provider: 'openai', id: 'b1' })))
    expect(error).toMatchObject({ kind: 'response-too-large' })
  })
})
