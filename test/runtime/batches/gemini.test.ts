/** Batches whose results stand in the operation that is asked how far it is. */
import { expect, it } from 'vitest'
import type { Batch } from '../../../runtime/batch/index.ts'
import { failure } from '../../support/failure.ts'
import { json } from '../../support/loopback.ts'
import { batches, by, collect, requests, server, told } from './stage.ts'

const stats = { requestCount: '2', pendingRequestCount: '2' }
const operation = (state: string, more: object = {}, of: object = {}) => ({
  name: 'batches/b1',
  metadata: {
    '@type': 'type.example/GenerateContentBatch',
    name: 'batches/b1',
    model: 'models/m',
    state,
    createTime: '2023-11-14T22:13:20.123456789Z',
    batchStats: stats,
    ...of,
  },
  ...more,
})
const said = (text: string) => ({
  candidates: [{ index: 0, content: { role: 'model', parts: [{ text }] }, finishReason: 'STOP' }],
  usageMetadata: { promptTokenCount: 1, candidatesTokenCount: 2, totalTokenCount: 3 },
})
const answered = (inlinedResponses: object[]) => ({ done: true, response: { inlinedResponses: { inlinedResponses } } })
const which = { provider: 'gemini', id: 'b1' }

it('travels in one call, each request with its name', async () => {
  const api = await batches(by({ ':batchGenerateContent': operation('BATCH_STATE_PENDING') }))
  const some = [...requests, { id: 'c', messages: 'x', verbosity: 'low' as const }]
  const batch = await api.submit({ model: 'gemini/m', requests: some, metadata: { run: '1' } })
  expect(batch).toMatchObject({
    id: 'b1',
    provider: 'gemini',
    status: 'validating',
    rawStatus: 'BATCH_STATE_PENDING',
    ended: false,
    createdAt: 1_700_000_000,
    counts: { total: 2, processing: 2 },
  })
  expect(batch.loss.map(({ path }) => path)).toEqual(['requests.c.verbosity', 'metadata'])
  expect(server.requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
    'POST /v1beta/models/m:batchGenerateContent',
  ])
  expect(JSON.parse(server.requests[0]!.body)).toMatchObject({
    batch: {
      model: 'models/m',
      displayName: 'batch',
      inputConfig: {
        requests: {
          requests: [
            { request: { contents: [{ role: 'user', parts: [{ text: 'Hello' }] }] }, metadata: { key: 'a' } },
            { request: { generationConfig: { maxOutputTokens: 5 } }, metadata: { key: 'b' } },
            { metadata: { key: 'c' } },
          ],
        },
      },
    },
  })
})

it('that is larger than a call may be is refused before anything is sent', async () => {
  const api = await batches(json({}))
  const long = 'x'.repeat(20 << 20)
  const error = await failure(api.submit({ model: 'gemini/m', requests: [{ id: 'a', messages: long }] }))
  expect(error).toMatchObject({ kind: 'request-too-large', provider: 'gemini' })
  expect(server.requests).toEqual([])
})

it.each([
  ['BATCH_STATE_RUNNING', 'in-progress', false],
  ['BATCH_STATE_SUCCEEDED', 'completed', true],
  ['BATCH_STATE_FAILED', 'failed', true],
  ['BATCH_STATE_CANCELLED', 'cancelled', true],
  ['BATCH_STATE_EXPIRED', 'expired', true],
  ['BATCH_STATE_OF_TOMORROW', 'other', false],
])('%s is %s', async (word, status, ended) => {
  const api = await batches(json(operation(word)))
  expect(await api.get(which)).toMatchObject({ status, rawStatus: word, ended })
  expect(server.requests[0]).toMatchObject({ method: 'GET', url: '/v1beta/batches/b1' })
})

it('tells how far it is until it has ended', async () => {
  const done = [0, 1, 2]
  const api = await batches(exchange => {
    const count = done.shift()!
    const batchStats = { requestCount: '2', pendingRequestCount: `${2 - count}`, successfulRequestCount: `${count}` }
    json(operation(count < 2 ? 'BATCH_STATE_RUNNING' : 'BATCH_STATE_SUCCEEDED', {}, { batchStats }))(exchange)
  })
  const seen: Batch[] = []
  await api.wait({ ...which, intervalMs: 1, onProgress: batch => seen.push(batch) })
  expect(seen.map(({ counts }) => [counts?.processing, counts?.succeeded])).toEqual([
    [2, 0],
    [1, 1],
    [0, 2],
  ])
})

it('is asked for again where the answer to the cancelling says nothing of it', async () => {
  const api = await batches(
    by({ 'POST /v1beta/batches/b1:cancel': {}, 'GET /v1beta/batches/b1': operation('BATCH_STATE_CANCELLED') }),
  )
  expect(await api.cancel(which)).toMatchObject({ id: 'b1', status: 'cancelled', ended: true })
  expect(server.requests.map(({ method }) => method)).toEqual(['POST', 'GET'])
})

it('is found in the list, page by page', async () => {
  const pages = [
    { operations: [operation('BATCH_STATE_RUNNING')], nextPageToken: 'more' },
    { operations: [{ ...operation('BATCH_STATE_EXPIRED'), name: 'batches/b2' }] },
  ]
  const api = await batches(exchange => json(pages.shift())(exchange))
  expect(await collect(api.list({ provider: 'gemini' }))).toMatchObject([{ id: 'b1' }, { id: 'b2', status: 'expired' }])
  expect(server.requests.map(({ url }) => url)).toEqual(['/v1beta/batches', '/v1beta/batches?pageToken=more'])
})

it('is taken away', async () => {
  const api = await batches(json({}))
  await api.delete(which)
  expect(server.requests[0]).toMatchObject({ method: 'DELETE', url: '/v1beta/batches/b1' })
})

it('tells results by their names, in whatever order, and errors by the numbers of their kinds', async () => {
  const api = await batches(
    json(
      operation(
        'BATCH_STATE_SUCCEEDED',
        answered([
          { response: said('Bye'), metadata: { key: 'b' } },
          { response: said('Hi'), metadata: { key: 'a', more: 1 } },
          { error: { code: 8, message: 'slow down' }, metadata: { key: 'c' } },
          { error: { code: 3, message: 'no such thing' }, metadata: { key: 'd' } },
          { error: { code: 99, message: 'of tomorrow' }, metadata: { key: 'e' } },
          { response: said('Whose?') },
          { metadata: { key: 'f' } },
        ]),
      ),
    ),
  )
  const results = await collect(api.results(which))
  expect(told(results)).toEqual([
    ['b', 'Bye'],
    ['a', 'Hi'],
    ['c', 'rate-limit: slow down'],
    ['d', 'invalid-request: no such thing'],
    ['e', 'unknown: of tomorrow'],
    [undefined, 'protocol: result 6 does not say which request it is of'],
    ['f', 'protocol: the result has neither an answer nor an error'],
  ])
  expect(results[0]!.response).toMatchObject({ finishReason: 'stop', usage: { totalTokens: 3 }, loss: [] })
  expect(results[2]!.error).toMatchObject({ type: 'RESOURCE_EXHAUSTED', retryable: true })
  expect(results[5]!.error!.partial).toMatchObject({ content: [{ type: 'text', text: 'Whose?' }] })
})

it('has no results where all of it failed, and says why', async () => {
  const api = await batches(json(operation('BATCH_STATE_FAILED', { done: true, error: { code: 13, message: 'oops' } })))
  expect(await failure(collect(api.results(which)))).toMatchObject({
    kind: 'invalid-request',
    told: 'the batch has no results, it is failed: oops',
  })
})

it('whose results are in a file that nothing here can read says so', async () => {
  const done = operation('BATCH_STATE_SUCCEEDED', { done: true, response: { responsesFile: 'files/f1' } })
  const api = await batches(json(done))
  expect(await api.get(which)).toMatchObject({ outputFile: 'f1' })
  expect(await failure(collect(api.results(which)))).toMatchObject({ kind: 'invalid-request', provider: 'gemini' })
  expect(server.requests.every(({ url }) => url === `/v1beta/batches/${which.id}`)).toBe(true)
})

it('of Anthropic is taken away, too; who cannot do so refuses before anything is sent', async () => {
  const api = await batches(json({ id: 'b1', type: 'message_batch_deleted' }))
  await api.delete({ provider: 'anthropic', id: 'b1' })
  expect(server.requests[0]).toMatchObject({ method: 'DELETE', url: '/v1/messages/batches/b1' })
  expect(await failure(api.delete({ provider: 'openai', id: 'b1' }))).toMatchObject({ kind: 'invalid-request' })
  expect(server.requests).toHaveLength(1)
})
