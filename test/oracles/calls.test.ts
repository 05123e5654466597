/** The calls beside chat: the official SDKs send what we send, and read what we read. */
import { GoogleGenAI } from '@google/genai'
import { Ollama } from 'ollama'
import OpenAI from 'openai'
import { afterEach, describe, expect, it } from 'vitest'
import { gemini } from '../../generated/gemini/index.ts'
import { ollama } from '../../generated/ollama/index.ts'
import { openai } from '../../generated/openai/index.ts'
import { createClient } from '../../runtime/index.ts'
import { json, type Loopback, startLoopback } from '../support/loopback.ts'

let server: Loopback
afterEach(() => server?.close())

/** What went out in these two calls: method, address and body of each. */
const said = () => server.requests.map(({ method, url, body }) => ({ method, url, body: JSON.parse(body) }))

async function both(answer: object) {
  server = await startLoopback(json(answer))
  const { baseURL } = server
  return {
    theirs: new OpenAI({ apiKey: 'k', baseURL, maxRetries: 0 }),
    ours: createClient({ providers: [openai({ apiKey: 'k', baseURL })], retry: false }),
    google: new GoogleGenAI({ apiKey: 'k', httpOptions: { baseUrl: baseURL } }),
    ourGemini: createClient({ providers: [gemini({ apiKey: 'k', baseURL })], retry: false }),
    theirOllama: new Ollama({ host: baseURL }),
    ourOllama: createClient({ providers: [ollama({ baseURL })], retry: false }),
  }
}

describe('openai', () => {
  it('embeddings, packed in base64 by both', async () => {
    const embedding = Buffer.from(new Float32Array([0.5, -1, 0.1]).buffer).toString('base64')
    const { theirs, ours } = await both({
      object: 'list',
      model: 'm',
      data: [{ object: 'embedding', index: 0, embedding }],
      usage: { prompt_tokens: 3, total_tokens: 3 },
    })
    const read = await theirs.embeddings.create({ model: 'm', input: ['a'], dimensions: 3 })
    const { embeddings, usage } = await ours.embed({ model: 'openai/m', input: ['a'], dimensions: 3 })
    const [their, our] = said()
    expect(our).toEqual(their)
    expect(embeddings).toEqual(read.data.map(one => [...one.embedding]))
    expect(usage).toEqual({ inputTokens: read.usage.prompt_tokens, totalTokens: read.usage.total_tokens })
  })

  it('moderations', async () => {
    const { theirs, ours } = await both({
      id: 'x',
      model: 'm',
      results: [
        { flagged: true, categories: { hate: true, violence: false }, category_scores: { hate: 0.9, violence: 0 } },
      ],
    })
    const read = await theirs.moderations.create({ model: 'm', input: ['a'] })
    const { flagged, results } = await ours.moderate({ model: 'openai/m', input: 'a' })
    const [their, our] = said()
    expect(our).toEqual(their)
    expect(flagged).toBe(read.results[0]!.flagged)
    expect(results[0]).toMatchObject({
      categories: read.results[0]!.categories,
      scores: read.results[0]!.category_scores,
    })
  })

  it('images', async () => {
    const { theirs, ours } = await both({
      created: 5,
      data: [{ b64_json: 'iVBORw0KGgoAAAANSUhEUg==' }],
      usage: {
        input_tokens: 3,
        output_tokens: 4,
        total_tokens: 7,
        input_tokens_details: { text_tokens: 3, image_tokens: 0 },
      },
    })
    const asked = { prompt: 'p', n: 1, size: '1024x1536', quality: 'high', background: 'opaque' } as const
    const read = await theirs.images.generate({ model: 'gpt-image-1', ...asked, output_format: 'webp', user: 'u' })
    const { images, createdAt } = await ours.generateImage({
      model: 'openai/gpt-image-1',
      ...asked,
      outputFormat: 'webp',
      userId: 'u',
    })
    const [their, our] = said()
    expect(our).toEqual(their)
    expect([createdAt, images.map(({ data }) => data)]).toEqual([read.created, read.data?.map(one => one.b64_json)])
  })

  it('token counts', async () => {
    const { theirs, ours } = await both({ object: 'response.input_tokens', input_tokens: 7 })
    const input = [{ role: 'user' as const, content: 'Hi' }]
    const read = await theirs.responses.inputTokens.count({ model: 'm', instructions: 'Be brief.', input })
    const count = await ours.countTokens({ model: 'openai/m', system: 'Be brief.', messages: 'Hi' })
    const [their, our] = said()
    expect(our).toEqual(their)
    expect(count.inputTokens).toBe(read.input_tokens)
  })
})

it('google: embeddings', async () => {
  const { google, ourGemini } = await both({ embeddings: [{ values: [0.5, -1] }, { values: [1, 2] }] })
  const config = { outputDimensionality: 2, taskType: 'RETRIEVAL_DOCUMENT' }
  const read = await google.models.embedContent({ model: 'm', contents: ['a', 'b'], config })
  const asked = { model: 'gemini/m', input: ['a', 'b'], dimensions: 2, purpose: 'document' as const }
  const { embeddings } = await ourGemini.embed(asked)
  const [their, our] = said()
  const withoutRoles = JSON.parse(JSON.stringify(their), (key, value) => (key === 'role' ? undefined : value))
  expect(our).toEqual(withoutRoles)
  expect(embeddings).toEqual(read.embeddings?.map(({ values }) => values))
})

it('ollama: embeddings', async () => {
  const { theirOllama, ourOllama } = await both({ model: 'm', embeddings: [[0.5, -1]], prompt_eval_count: 3 })
  const read = await theirOllama.embed({ model: 'm', input: ['a'], dimensions: 2 })
  const { embeddings } = await ourOllama.embed({ model: 'ollama/m', input: ['a'], dimensions: 2 })
  const [their, our] = said()
  expect(our).toEqual(their)
  expect(embeddings).toEqual(read.embeddings)
})
