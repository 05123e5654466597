/** What calls that ask once and are answered once have in common, and what each kind adds. */

import { afterEach, describe, expect, it } from 'vitest'
import { type Client, type ClientOptions, createClient, fallback } from '../../runtime/index.ts'
import { failure } from '../support/failure.ts'
import { json, type Loopback, type Script, startLoopback } from '../support/loopback.ts'
import { toy } from '../support/toy-api.ts'

let server: Loopback
afterEach(() => server?.close())

async function llm(script: Script, options: Partial<ClientOptions> = {}) {
  server = await startLoopback(script)
  const [toy0, toy1] = ['t0', 't1'].map(name => toy({ name, apiKey: 'key', baseURL: server.baseURL }))
  return createClient({ providers: [toy0!, toy1!], retry: false, ...options })
}

const sent = () => server.requests.map(({ body }) => JSON.parse(body))
const image = { model: 't0/m', prompt: 'a cat' }

describe('rerank', () => {
  const ranked = json({
    id: 'x',
    results: [
      { index: 1, score: 0.9 },
      { index: 0, score: 0.1 },
    ],
  })
  const asked = { model: 't0/m', query: 'q', documents: ['a', 'b'] }

  it('tells the best first, each with its document', async () => {
    const client = await llm(ranked)
    const { results, ...rest } = await client.rerank({ ...asked, topN: 2 })
    expect(results).toEqual([
      { index: 1, score: 0.9, document: 'b' },
      { index: 0, score: 0.1, document: 'a' },
    ])
    expect(rest).toMatchObject({ id: 'x', loss: [], attempts: [{ provider: 't0', outcome: 'answered' }] })
    expect(sent()).toEqual([{ model: 'm', query: 'q', documents: ['a', 'b'], topN: 2 }])
  })

  it('refuses more documents than a call carries, before anything is sent', async () => {
    const client = await llm(ranked)
    const error = await failure(client.rerank({ ...asked, documents: ['a', 'b', 'c', 'd'] }))
    expect(error).toMatchObject({ kind: 'request-too-large', provider: 't0', retryable: false })
    expect(error.message).toMatch(/takes 3 .* 4 are asked/)
    expect(server.requests).toHaveLength(0)
  })
})

describe('moderate', () => {
  const judged: Script = exchange => {
    const { input } = JSON.parse(exchange.body) as { input: string[] }
    const results = input.map(text => ({ categories: { harm: text === 'bad', other: false }, scores: { harm: 0.5 } }))
    json({ id: 'x', results })(exchange)
  }

  it('judges each text, in several calls where there are many', async () => {
    const client = await llm(judged)
    const { flagged, results } = await client.moderate({ model: 't0/m', input: ['good', 'bad', 'good'] })
    expect(flagged).toBe(true)
    expect(results.map(one => one.flagged)).toEqual([false, true, false])
    expect(results[1]).toMatchObject({ categories: { harm: true, other: false }, scores: { harm: 0.5 } })
    expect(server.requests).toHaveLength(2)
    expect((await client.moderate({ model: 't0/m', input: 'good' })).flagged).toBe(false)
  })
})

describe('usage of several calls', () => {
  it.each([
    ['is their sum', [3, 4], { inputTokens: 7 }],
    ['is unknown where the first one does not tell it', [undefined, 4], undefined],
    ['is unknown where a later one does not', [3, undefined], undefined],
  ])('%s', async (_, told, usage) => {
    const client = await llm(exchange => {
      const { input } = JSON.parse(exchange.body) as { input: string[] }
      const inputTokens = told[server.requests.length - 1]
      const counted = inputTokens === undefined ? {} : { usage: { inputTokens } }
      json({ embeddings: input.map(() => [1]), ...counted })(exchange)
    })
    const answer = await client.embed({ model: 't0/m', input: ['a', 'b', 'c'], concurrency: 1 })
    expect(server.requests).toHaveLength(2)
    expect(answer.usage).toEqual(usage)
  })
})

describe('generateImage', () => {
  it('gives image parts, with their type where the bytes tell it, and the loss', async () => {
    const client = await llm(json({ images: [{ data: 'iVBORw0KGgoAAAANSUhEUg==' }, { url: 'https://x.example/1' }] }))
    const { images, loss } = await client.generateImage({ ...image, n: 2, seed: 7 })
    expect(images).toEqual([
      { type: 'image', mediaType: 'image/png', data: 'iVBORw0KGgoAAAANSUhEUg==' },
      { type: 'image', url: 'https://x.example/1' },
    ])
    expect(loss).toMatchObject([{ path: 'seed', kind: 'unsupported' }])
    expect(await failure(client.generateImage({ ...image, n: 3 }))).toMatchObject({ kind: 'request-too-large' })
  })

  it('is not sent with a loss where that is an error', async () => {
    const client = await llm(json({ images: [] }), { onLoss: 'error' })
    expect(await failure(client.generateImage({ ...image, seed: 7 }))).toMatchObject({ kind: 'invalid-request' })
    expect(server.requests).toHaveLength(0)
  })
})

describe('every such call', () => {
  it('refuses fields that do not exist, as they would be lost', async () => {
    const client = await llm(json({ images: [] }))
    const misspelt = { ...image, sise: '1x1' }
    expect(await failure(client.generateImage(misspelt))).toMatchObject({ kind: 'invalid-request', param: 'sise' })
    expect(server.requests).toHaveLength(0)
  })

  it.each<[string, (llm: Client) => Promise<unknown>]>([
    ['input', llm => llm.embed({ model: 't0/m', input: [7 as never] })],
    ['input', llm => llm.moderate({ model: 't0/m', input: undefined as never })],
    ['query', llm => llm.rerank({ model: 't0/m', query: null as never, documents: [] })],
    ['documents', llm => llm.rerank({ model: 't0/m', query: 'q', documents: [{ text: 'a' } as never] })],
    ['prompt', llm => llm.generateImage({ model: 't0/m', prompt: ['a'] as never })],
  ])('refuses a %s that is no text, before anything is sent', async (param, call) => {
    const client = await llm(json({}))
    expect(await failure(call(client))).toMatchObject({ kind: 'invalid-request', param })
    expect(server.requests).toHaveLength(0)
  })

  it('finds an error in an answer whose status says that all is well', async () => {
    const client = await llm(json({ error: { type: 'busy', message: 'later' } }))
    const error = await failure(client.rerank({ model: 't0/m', query: 'q', documents: ['a'] }))
    expect(error).toMatchObject({ kind: 'overloaded', message: expect.stringContaining('later') })
  })

  it('goes to another deployment where one fails, and is sent again where it may pass', async () => {
    let calls = 0
    const flaky: Script = exchange => json(calls++ < 2 ? {} : { images: [] }, calls < 3 ? 503 : 200)(exchange)
    const client = await llm(flaky, { retry: { maxRetries: 2, baseMs: 1 } })
    const { attempts } = await client.generateImage({ ...image, model: fallback(['t0/m', 't1/m']) })
    expect(attempts.map(({ provider, outcome }) => [provider, outcome])).toEqual([
      ['t0', 'failed'],
      ['t1', 'failed'],
      ['t0', 'answered'],
    ])
  })

  it('makes at most so many calls at one time, and keeps the order', async () => {
    let [open, most] = [0, 0]
    const slow: Script = async exchange => {
      most = Math.max(most, ++open)
      const { input } = JSON.parse(exchange.body) as { input: string[] }
      await new Promise(resolve => setTimeout(resolve, 20 - Number(input[0])))
      open--
      json({ embeddings: input.map(text => [Number(text)]) })(exchange)
    }
    const client = await llm(slow)
    const input = Array.from({ length: 15 }, (_, at) => `${at}`)
    const { embeddings } = await client.embed({ model: 't0/m', input, concurrency: 3 })
    expect(embeddings).toEqual(input.map(text => [Number(text)]))
    expect(most).toBe(3)
  })

  it('begins nothing more after a failure, and asks again for what is missing only', async () => {
    let failed = false
    const once: Script = exchange => {
      const { input } = JSON.parse(exchange.body) as { input: string[] }
      if (input[0] === '2' && !failed) {
        failed = true
        return json({}, 503)(exchange)
      }
      return json({ embeddings: input.map(text => [Number(text)]) })(exchange)
    }
    const client = await llm(once, { retry: { maxRetries: 1, baseMs: 1 } })
    const { embeddings } = await client.embed({ model: 't0/m', input: ['0', '1', '2', '3', '4'], concurrency: 2 })
    expect(embeddings.flat()).toEqual([0, 1, 2, 3, 4])
    const asked = sent().map(({ input }) => input[0])
    expect(asked.filter(first => first === '0')).toHaveLength(1)
    expect(asked.filter(first => first === '2')).toHaveLength(2)
  })
})
