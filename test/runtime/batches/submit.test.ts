import { describe, expect, it } from 'vitest'
import { fallback } from '../../../runtime/index.ts'
import { failure } from '../../support/failure.ts'
import { formOf, json } from '../../support/loopback.ts'
import { batches, by, file, job, messageBatch, requests, server } from './stage.ts'

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
