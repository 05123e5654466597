/** Vectors at clouds, which ask each family of models in a way of its own. */
import { afterEach, expect, it } from 'vitest'
import { vertex } from '../../generated/vertex/index.ts'
import { createClient } from '../../runtime/index.ts'
import { failure } from '../support/failure.ts'
import { json, type Loopback, type Script, startLoopback } from '../support/loopback.ts'

let server: Loopback
afterEach(() => server.close())

async function clientAt(script: Script) {
  server = await startLoopback(script)
  const { baseURL } = server
  return createClient({ providers: [vertex({ apiKey: 'k', project: 'p', baseURL })], retry: false })
}

const models = '/v1/projects/p/locations/us-central1/publishers/google/models'

it('vertex: gemini-embedding-001 is asked for predictions, a text a call', async () => {
  const llm = await clientAt(exchange => {
    const { instances } = JSON.parse(exchange.body)
    const values = [instances[0].content.length]
    json({ predictions: [{ embeddings: { values, statistics: { truncated: false, token_count: 2 } } }] })(exchange)
  })
  const { embeddings, usage, loss } = await llm.embed({
    model: 'vertex/gemini-embedding-001',
    input: ['a', 'bb', 'ccc'],
    dimensions: 8,
    purpose: 'document',
    userId: 'u',
  })
  expect(embeddings).toEqual([[1], [2], [3]])
  expect(usage).toEqual({ inputTokens: 6 })
  expect(loss.map(({ path }) => path)).toEqual(['userId'])
  expect(server.requests).toHaveLength(3)
  const asked = server.requests.find(({ body }) => body.includes('"bb"'))!
  expect(asked.url).toBe(`${models}/gemini-embedding-001:predict`)
  expect(JSON.parse(asked.body)).toEqual({
    instances: [{ content: 'bb', task_type: 'RETRIEVAL_DOCUMENT' }],
    parameters: { outputDimensionality: 8 },
  })
})

it('vertex: gemini-embedding-2 is asked about content, and has no word for a purpose', async () => {
  const llm = await clientAt(json({ embedding: { values: [1, 2] }, usageMetadata: { promptTokenCount: 4 } }))
  const told = await llm.embed({
    model: 'vertex/gemini-embedding-2-preview',
    input: ['a', 'b'],
    dimensions: 2,
    purpose: 'query',
  })
  expect(told).toMatchObject({
    embeddings: [
      [1, 2],
      [1, 2],
    ],
    usage: { inputTokens: 8 },
  })
  expect(told.loss.map(({ path }) => path)).toEqual(['purpose'])
  expect(server.requests.map(({ url }) => url)).toEqual(
    Array(2).fill(`${models}/gemini-embedding-2-preview:embedContent`),
  )
  expect(JSON.parse(server.requests[0]!.body)).toEqual({
    content: { parts: [{ text: 'a' }] },
    embedContentConfig: { outputDimensionality: 2 },
  })
})

it('vertex: what the caller knows of a model goes before its name, and fewer vectors than texts are no answer', async () => {
  const llm = await clientAt(json({ predictions: [] }))
  expect(await failure(llm.embed({ model: 'vertex/text-embedding-005', input: 'a' }))).toMatchObject({
    kind: 'protocol',
  })
  const { baseURL } = server
  const quirks = { embedsContent: true }
  const own = createClient({ providers: [vertex({ apiKey: 'k', project: 'p', baseURL, quirks })], retry: false })
  await failure(own.embed({ model: 'vertex/my-own', input: 'a' }))
  expect(server.requests.map(({ url }) => url!.split('/').at(-1))).toEqual([
    'text-embedding-005:predict',
    'my-own:embedContent',
  ])
})
