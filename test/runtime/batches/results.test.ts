import { describe, expect, it } from 'vitest'
import type { Batch, BatchResult } from '../../../runtime/batch/index.ts'
import { anthropicMessage } from '../../support/anthropic-message.ts'
import { failure } from '../../support/failure.ts'
import { json } from '../../support/loopback.ts'
import { batches, by, collect, completion, job, messageBatch, server, told } from './stage.ts'

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
      {
        custom_id: 'b',
        result: {
          type: 'succeeded',
          message: anthropicMessage('Bye', { usage: { input_tokens: 1, output_tokens: 2 } }),
        },
      },
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
