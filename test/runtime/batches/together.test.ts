/** Batches of a vendor whose lines name no address, and who tells times in words and a job within its answer. */
import { expect, it } from 'vitest'
import { failure } from '../../support/failure.ts'
import { formOf, json } from '../../support/loopback.ts'
import { batches, by, collect, completion, file, requests, server, told } from './stage.ts'

const job = {
  id: 'b1',
  input_file_id: 'f1',
  endpoint: '/v1/chat/completions',
  status: 'VALIDATING',
  created_at: '2023-11-14T22:13:20Z',
  job_deadline: '2023-11-15T22:13:20Z',
  progress: 0,
}
const batchFile = { ...file, purpose: 'batch-api', FileType: 'jsonl', Processed: true }

it('submits a file of lines, and then a batch of it', async () => {
  const api = await batches(by({ '/files/upload': batchFile, '/batches': { job, warning: 'slow today' } }))
  const batch = await api.submit({ model: 'together/m', requests, metadata: { run: '1' } })
  expect(batch).toMatchObject({
    id: 'b1',
    provider: 'together',
    status: 'validating',
    rawStatus: 'VALIDATING',
    ended: false,
    createdAt: 1_700_000_000,
    expiresAt: 1_700_086_400,
  })
  expect(batch.loss.map(({ path }) => path)).toEqual(['metadata'])
  expect(server.requests.map(({ method, url }) => [method, url])).toEqual([
    ['POST', '/files/upload'],
    ['POST', '/batches'],
  ])
  const form = Object.fromEntries(await formOf(server.requests[0]!))
  expect(form).toMatchObject({ purpose: 'batch-api', file_name: 'batch.jsonl', file: { name: 'batch.jsonl' } })
  const lines = (form.file as { text: string }).text.trim().split('\n')
  expect(lines.map(line => JSON.parse(line))).toEqual([
    { custom_id: 'a', body: { model: 'm', messages: [{ role: 'user', content: 'Hello' }] } },
    {
      custom_id: 'b',
      body: {
        model: 'm',
        messages: [
          { role: 'system', content: 'Be brief' },
          { role: 'user', content: 'Bye' },
        ],
        max_tokens: 5,
      },
    },
  ])
  expect(JSON.parse(server.requests[1]!.body)).toEqual({
    input_file_id: 'f1',
    endpoint: '/v1/chat/completions',
    completion_window: '24h',
  })
})

it.each([
  ['IN_PROGRESS', 'in-progress', false],
  ['COMPLETED', 'completed', true],
  ['FAILED', 'failed', true],
  ['EXPIRED', 'expired', true],
  ['CANCELLED', 'cancelled', true],
  ['A_WORD_OF_TOMORROW', 'other', false],
])('%s is %s', async (word, status, ended) => {
  const api = await batches(json({ ...job, status: word }))
  expect(await api.get({ provider: 'together', id: 'b1' })).toMatchObject({ status, rawStatus: word, ended })
  expect(server.requests[0]).toMatchObject({ method: 'GET', url: '/batches/b1' })
})

it('is looked at until it has ended', async () => {
  let look = 0
  const api = await batches(exchange => {
    const status = look++ < 2 ? 'IN_PROGRESS' : 'COMPLETED'
    json({ ...job, status, completed_at: '2023-11-14T22:13:21Z' })(exchange)
  })
  const done = await api.wait({ provider: 'together', id: 'b1', intervalMs: 1 })
  expect(done).toMatchObject({ status: 'completed', ended: true, endedAt: 1_700_000_001 })
  expect(server.requests).toHaveLength(3)
})

it('is cancelled, and found in the list, which is bare', async () => {
  const api = await batches(by({ '/batches/b1/cancel': { ...job, status: 'CANCELLED' }, 'GET /batches': [job] }))
  expect(await api.cancel({ provider: 'together', id: 'b1' })).toMatchObject({ status: 'cancelled', ended: true })
  expect(await collect(api.list({ provider: 'together' }))).toMatchObject([{ id: 'b1', status: 'validating' }])
})

it('tells results of two files, answers and errors', async () => {
  const line = (id: string, rest: object) => `${JSON.stringify({ custom_id: id, ...rest })}\n`
  const api = await batches(
    by({
      '/batches/b1': { ...job, status: 'COMPLETED', output_file_id: 'out', error_file_id: 'err' },
      '/files/out/content':
        line('b', { response: { status_code: 200, body: completion('Bye') } }) +
        line('a', { response: { status_code: 200, body: completion('Hi') } }),
      '/files/err/content':
        line('c', { error: { message: 'no such model', type: 'invalid_request_error' } }) +
        line('d', { response: { status_code: 429, body: { error: { message: 'slow down', type: 'rate_limit' } } } }),
    }),
  )
  const results = await collect(api.results({ provider: 'together', id: 'b1' }))
  expect(told(results)).toEqual([
    ['b', 'Bye'],
    ['a', 'Hi'],
    ['c', 'unknown: no such model'],
    ['d', 'rate-limit: slow down'],
  ])
  expect(results[0]!.response).toMatchObject({ finishReason: 'stop', usage: { totalTokens: 3 } })
})

it('why it failed is told, and so is what the service itself says', async () => {
  const api = await batches(by({ 'GET /batches/b1': { ...job, status: 'FAILED', error: 'line 1 has no body' } }))
  expect(await api.get({ provider: 'together', id: 'b1' })).toMatchObject({
    status: 'failed',
    errors: [{ message: 'line 1 has no body' }],
  })
  const refusing = await batches(json({ error: 'input file is empty' }, 400))
  const error = await failure(refusing.get({ provider: 'together', id: 'b1' }))
  expect(error).toMatchObject({ kind: 'invalid-request', told: 'input file is empty' })
})
