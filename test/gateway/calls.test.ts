/** The calls beside chat by the official SDKs, and what the gateway says in the vendor's words when it refuses. */
import Anthropic from '@anthropic-ai/sdk'
import { ApiError } from '@google/genai'
import OpenAI from 'openai'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anthropic } from '../../generated/anthropic/index.ts'
import { anthropicServer } from '../../generated/anthropic/server.ts'
import { gemini } from '../../generated/gemini/index.ts'
import { openai } from '../../generated/openai/index.ts'
import { openaiServer } from '../../generated/openai/server.ts'
import { createGateway } from '../../runtime/gateway/index.ts'
import { type Loopback, startLoopback } from '../support/loopback.ts'
import { type Stage, sdksAt, startStage } from './stage.ts'

let vendor: Loopback
let stage: Stage
let sdks: ReturnType<typeof sdksAt>

/** One vendor that knows the calls of each grammar, by path. */
const answers: { [path: string]: unknown } = {
  '/models': { object: 'list', data: [{ id: 'one', object: 'model', created: 7, owned_by: 'them' }] },
  '/v1/models': { data: [{ id: 'two', display_name: 'Two' }], has_more: false, first_id: null, last_id: null },
  '/v1beta/models': { models: [{ name: 'models/three' }] },
  '/v1beta/models/e:embedContent': { embedding: { values: [7] }, theirs: true },
  '/v1/messages/count_tokens': { input_tokens: 42 },
}

const vectors = (body: string) => {
  const packed = Buffer.from(new Float32Array([0.5, -1]).buffer).toString('base64')
  const embedding = body.includes('"base64"') ? packed : [0.5, -1]
  return { object: 'list', model: 'e', data: [{ object: 'embedding', index: 0, embedding }] }
}

beforeAll(async () => {
  vendor = await startLoopback(({ request, body, head, end }) => {
    const found = request.url === '/embeddings' ? vectors(body) : answers[request.url!]
    head(found ? 200 : 404, { 'content-type': 'application/json' })
    end(JSON.stringify(found ?? { error: { message: 'not here', type: 'invalid_request_error' } }))
  })
  const { baseURL } = vendor
  const at = { apiKey: 'a-key-of-the-gateway', baseURL }
  const providers = [openai(at), anthropic(at), gemini(at)]
  stage = await startStage({
    client: { providers, retry: false },
    models: { quick: 'openai/one', 'gpt-*': 'openai/one' },
  })
  sdks = sdksAt(stage.url)
})
afterAll(async () => {
  await stage.close()
  await vendor.close()
})

describe('calls beside chat', () => {
  test('embeddings of another vendor, packed and not', async () => {
    const { data } = await sdks.openai.embeddings.create({ model: 'openai/e', input: 'text' })
    expect([...data[0]!.embedding]).toEqual([0.5, -1])
    const body = { model: 'openai/e', input: ['text'], encoding_format: 'float' as const }
    expect((await sdks.openai.embeddings.create(body)).data[0]!.embedding).toEqual([0.5, -1])
    const answer = await sdks.google.models.embedContent({ model: 'openai/e', contents: 'text' })
    expect(answer.embeddings).toMatchObject([{ values: [0.5, -1] }])
    const one = await fetch(`${stage.url}/v1beta/models/openai/e:embedContent`, {
      method: 'POST',
      body: JSON.stringify({ content: { parts: [{ text: 'text' }] }, outputDimensionality: 2, taskType: 'CLUSTERING' }),
    })
    expect(await one.json()).toMatchObject({ embedding: { values: [0.5, -1] } })
    expect(JSON.parse(vendor.requests.at(-1)!.body)).toMatchObject({ input: ['text'], dimensions: 2 })
    const config = { outputDimensionality: 2, taskType: 'CLUSTERING' }
    await sdks.google.models.embedContent({ model: 'openai/e', contents: 'text', config })
    expect(JSON.parse(vendor.requests.at(-1)!.body)).toMatchObject({ input: ['text'], dimensions: 2 })
    const asked = { content: { parts: [{ text: 'text' }] }, more: 1 }
    const passed = await fetch(`${stage.url}/v1beta/models/gemini/e:embedContent`, {
      method: 'POST',
      body: JSON.stringify(asked),
    })
    expect(await passed.json()).toEqual({ embedding: { values: [7] }, theirs: true })
    expect(JSON.parse(vendor.requests.at(-1)!.body)).toEqual(asked)
    expect((await sdks.ollama.embed({ model: 'openai/e', input: 'text' })).embeddings).toEqual([[0.5, -1]])
  })

  test('one list of models, in the words of whoever asks', async () => {
    const all = ['quick', 'openai/one', 'anthropic/two', 'gemini/three']
    expect((await sdks.openai.models.list()).data.map(({ id }) => id)).toEqual(all)
    expect((await sdks.anthropic.models.list()).data.map(({ id }) => id)).toEqual(all)
    const names: string[] = []
    for await (const { name = '' } of await sdks.google.models.list()) names.push(name)
    expect(names).toEqual(all.map(id => `models/${id}`))
    expect((await sdks.ollama.list()).models.map(({ model }) => model)).toEqual(all)
    expect(await sdks.openai.models.retrieve('quick')).toMatchObject({ id: 'quick', object: 'model' })
  })

  test('what they lose on their way back is told: of a list once, and which vendor did not give its own', async () => {
    const lossAt = async (path: string, body?: object) => {
      const init = body && { method: 'POST', body: JSON.stringify(body) }
      return (await fetch(stage.url + path, init)).headers.get('x-interlingua-loss')
    }
    const text = { content: { parts: [{ text: 'text' }] } }
    expect(await lossAt('/v1beta/models/openai/e:embedContent', text)).toBe('answer.model (unsupported)')
    expect(await lossAt('/v1/embeddings', { model: 'openai/e', input: 'text' })).toBe(null)
    const models = await lossAt('/v1/models')
    expect(models?.split(', ')).toEqual(['answer.models[].name (unsupported)'])
    const [path, list] = ['/v1beta/models', answers['/v1beta/models']]
    delete answers[path]
    expect(await lossAt('/v1/models')).toContain('answer.models.gemini (unsupported)')
    answers[path] = list
  })

  test('tokens, counted by another vendor', async () => {
    const answer = await sdks.google.models.countTokens({ model: 'anthropic/two', contents: 'text' })
    expect(answer.totalTokens).toBe(42)
    const messages = [{ role: 'user' as const, content: 'text' }]
    expect(await sdks.anthropic.messages.countTokens({ model: 'anthropic/two', messages })).toEqual({
      input_tokens: 42,
    })
  })
})

describe('errors', () => {
  const messages = [{ role: 'user' as const, content: 'text' }]

  test('a model that is none, to each SDK an error of its own class', async () => {
    const model = 'nowhere/none'
    const byOpenai = await sdks.openai.chat.completions.create({ model, messages }).catch((error: unknown) => error)
    expect(byOpenai).toBeInstanceOf(OpenAI.NotFoundError)
    expect(byOpenai).toMatchObject({ type: 'invalid_request_error' })
    const byAnthropic = await sdks.anthropic.messages
      .create({ model, messages, max_tokens: 9 })
      .catch((error: unknown) => error)
    expect(byAnthropic).toBeInstanceOf(Anthropic.NotFoundError)
    expect(byAnthropic).toMatchObject({ error: { type: 'error', error: { type: 'not_found_error' } } })
    const byGoogle = await sdks.google.models.generateContent({ model, contents: 'x' }).catch((error: unknown) => error)
    expect(byGoogle).toBeInstanceOf(ApiError)
    expect(byGoogle).toMatchObject({ status: 404 })
    const byOllama = await sdks.ollama.chat({ model, messages }).catch((error: unknown) => error)
    expect(byOllama).toMatchObject({ name: 'ResponseError', status_code: 404 })
  })

  test.each([
    ['no JSON', '/v1/chat/completions', '{"model":', 400],
    ['no object', '/v1/messages', '[1]', 400],
    ['no such path', '/v1/nothing', '{}', 404],
    ['no such method', '/v1/models', '{}', 404],
    ['no messages', '/v1/messages', '{"model":"gemini/three","messages":7}', 400],
  ])('%s', async (_, path, body, status) => {
    const headers = { 'content-type': 'application/json', 'anthropic-version': '2023-06-01' }
    const answer = await fetch(`${stage.url}${path}`, { method: 'POST', body, headers })
    const told = (await answer.json()) as { error: { message: string } }
    expect([answer.status, typeof told.error.message]).toEqual([status, 'string'])
  })

  test('that a vendor refuses the key of the gateway is no fault of the client’s key', async () => {
    const refusing = await startLoopback(({ head, end }) => {
      head(401, { 'content-type': 'application/json' })
      end(JSON.stringify({ error: { message: 'bad key a-key-of-the-gateway', type: 'authentication_error' } }))
    })
    const client = {
      providers: [openai({ apiKey: 'a-key-of-the-gateway', baseURL: refusing.baseURL })],
      retry: false,
    } as const
    const gateway = createGateway({ client, ingress: [anthropicServer()] })
    const sdk = new Anthropic({ apiKey: 'x', fetch: gateway.fetch, maxRetries: 0 })
    const error = await sdk.messages
      .create({ model: 'openai/one', max_tokens: 9, messages })
      .catch((cause: Error) => cause)
    await refusing.close()
    expect(error).toMatchObject({ status: 502 })
    expect(JSON.stringify(error)).not.toContain('a-key-of-the-gateway')
  })
})

test('what a model is called: an alias, a pattern, the ingress’ own vendor', async () => {
  const before = vendor.requests.length
  const body = { input: 'text' }
  for (const model of ['quick', 'gpt-4o', 'one', 'openai/one']) await sdks.openai.embeddings.create({ ...body, model })
  expect(vendor.requests.slice(before).map(({ body }) => JSON.parse(body).model)).toEqual(['one', 'one', 'one', 'one'])
})

test('a name of its own for each ingress, so that paths in common are no matter', async () => {
  const page = await fetch(`${stage.url}/anthropic/v1/models`)
  expect(await page.json()).toMatchObject({ data: [{ type: 'model', id: 'quick' }, {}, {}, {}], has_more: false })
  const listed = await fetch(`${stage.url}/openai/v1/models`)
  expect(await listed.json()).toMatchObject({ object: 'list', data: [{ object: 'model', id: 'quick' }, {}, {}, {}] })
})

test('keys: known by their hashes, held to their models and their number of requests', async () => {
  const keys = [{ name: 'team', key: 'a-key-of-the-team', models: ['openai/*'], requestsPerMinute: 2 }]
  const providers = [openai({ apiKey: 'k', baseURL: vendor.baseURL })]
  const gateway = createGateway({ client: { providers, retry: false }, ingress: [openaiServer()], keys })
  const ask = async (key: string, model = 'openai/e') => {
    const sdk = new OpenAI({ apiKey: key, fetch: gateway.fetch, maxRetries: 0 })
    return sdk.embeddings.create({ model, input: 'text' }).then(
      () => 200,
      (error: InstanceType<typeof OpenAI.APIError>) => error.status,
    )
  }
  expect(await ask('a-key-of-nobody')).toBe(401)
  expect(await ask('a-key-of-the-team')).toBe(200)
  expect(await ask('a-key-of-the-team', 'other/e')).toBe(403)
  expect(await ask('a-key-of-the-team')).toBe(429)
})
