/** Vectors at clouds, which ask each family of models in a way of its own. */
import { afterEach, expect, it } from 'vitest'
import { bedrock } from '../../generated/bedrock/index.ts'
import { vertex } from '../../generated/vertex/index.ts'
import { createClient } from '../../runtime/index.ts'
import { failure } from '../support/failure.ts'
import { json, type Loopback, type Script, startLoopback } from '../support/loopback.ts'

let server: Loopback
afterEach(() => server.close())

async function clientAt(script: Script) {
  server = await startLoopback(script)
  const { baseURL } = server
  const providers = [
    vertex({ apiKey: 'k', project: 'p', baseURL }),
    bedrock({ apiKey: 'k', region: 'us-east-1', baseURL }),
    bedrock({ name: 'signing', region: 'us-east-1', baseURL, credentials }),
  ]
  return createClient({ providers, retry: false })
}

const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'any' }

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

it('bedrock: a model of Amazon takes one text a call, and has no word for a purpose', async () => {
  const llm = await clientAt(exchange => {
    const { inputText } = JSON.parse(exchange.body)
    const embedding = [inputText.length]
    json({ embedding, inputTextTokenCount: 2, embeddingsByType: { float: embedding } })(exchange)
  })
  const model = 'bedrock/amazon.titan-embed-text-v2:0'
  const native = { 'bedrock-converse': { normalize: false } }
  const told = await llm.embed({ model, input: ['a', 'bb'], dimensions: 256, purpose: 'query', native })
  expect(told).toMatchObject({ embeddings: [[1], [2]], usage: { inputTokens: 4 } })
  expect(told.loss.map(({ path }) => path)).toEqual(['purpose'])
  const asked = server.requests.find(({ body }) => body.includes('"bb"'))!
  expect(asked).toMatchObject({ method: 'POST', url: '/model/amazon.titan-embed-text-v2%3A0/invoke' })
  expect(asked.headers.authorization).toBe('Bearer k')
  expect(JSON.parse(asked.body)).toEqual({ inputText: 'bb', dimensions: 256, normalize: false })
})

it('bedrock: a model that does not shorten vectors loses their length, and the call is signed without a key', async () => {
  const llm = await clientAt(json({ embedding: [1], inputTextTokenCount: 1 }))
  const model = 'signing/amazon.titan-embed-text-v1'
  expect((await llm.embed({ model, input: 'a', dimensions: 256 })).loss).toMatchObject([{ path: 'dimensions' }])
  const { headers, body } = server.requests[0]!
  expect(headers.authorization).toMatch(/^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/\d{8}\/us-east-1\/bedrock\//)
  expect(JSON.parse(body)).toEqual({ inputText: 'a' })
})

it.each([
  ['by its type', { float: [[1], [2]], int8: [[9], [9]] }],
  ['as a list', [[1], [2]]],
])('bedrock: a model of Cohere takes lists, and a vector that comes %s is read', async (_, embeddings) => {
  const llm = await clientAt(json({ id: 'x', embeddings, texts: ['a', 'bb'] }))
  const model = 'bedrock/us.cohere.embed-v4:0'
  const told = await llm.embed({ model, input: ['a', 'bb'], dimensions: 512, purpose: 'similarity' })
  expect(told).toMatchObject({ embeddings: [[1], [2]], loss: [{ path: 'purpose', kind: 'changed' }] })
  expect(told.usage).toBeUndefined()
  expect(server.requests.map(({ body }) => JSON.parse(body))).toEqual([
    { texts: ['a', 'bb'], input_type: 'clustering', embedding_types: ['float'], output_dimension: 512 },
  ])
})

it('bedrock: 97 texts are two calls to a model of Cohere, of which the older ones do not shorten', async () => {
  const llm = await clientAt(exchange => {
    const { texts } = JSON.parse(exchange.body)
    json({ embeddings: { float: texts.map(() => [1]) } })(exchange)
  })
  const input = Array.from({ length: 97 }, () => 'a')
  const told = await llm.embed({ model: 'bedrock/cohere.embed-english-v3', input, dimensions: 9 })
  expect(told.embeddings).toHaveLength(97)
  expect(told.loss.map(({ path }) => path)).toEqual(['dimensions'])
  const asked = server.requests.map(({ body }) => JSON.parse(body)).sort((a, b) => b.texts.length - a.texts.length)
  expect(asked.map(({ texts }) => texts.length)).toEqual([96, 1])
  expect(asked[0]).toMatchObject({ input_type: 'search_document' })
  expect(asked[0]).not.toHaveProperty('output_dimension')
})

it('bedrock: what a model refuses is an error in the words of the service', async () => {
  const llm = await clientAt(({ head, end }) => {
    head(400, { 'content-type': 'application/json', 'x-amzn-errortype': 'ValidationException:http://x/' })
    end(JSON.stringify({ message: 'Malformed input request' }))
  })
  const error = await failure(llm.embed({ model: 'bedrock/amazon.titan-embed-text-v2:0', input: '' }))
  expect(error).toMatchObject({ kind: 'invalid-request', told: 'Malformed input request', provider: 'bedrock' })
})
