/** Anthropic's api at two clouds: what goes in the path, what in the body, how streams and errors come. */
import { afterEach, describe, expect, it, vi } from 'vitest'
import { anthropicBedrock } from '../../generated/anthropic-bedrock/index.ts'
import { anthropicBedrockRaw } from '../../generated/anthropic-bedrock/raw.ts'
import { anthropicVertex } from '../../generated/anthropic-vertex/index.ts'
import { anthropicVertexRaw } from '../../generated/anthropic-vertex/raw.ts'
import { createClient, type Provider } from '../../runtime/index.ts'
import { awsEvent, awsException } from '../support/aws-frames.ts'
import { json, type Loopback, type Script, startLoopback } from '../support/loopback.ts'

let server: Loopback | undefined
afterEach(async () => {
  vi.unstubAllEnvs()
  await server?.close()
  server = undefined
})

const usage = { input_tokens: 3, output_tokens: 2 }
const head = { id: 'msg_1', type: 'message', role: 'assistant', model: 'claude-haiku', stop_sequence: null, usage }
const message = { ...head, content: [{ type: 'text', text: 'Grüße' }], stop_reason: 'end_turn' }
const events = [
  { type: 'message_start', message: { ...head, content: [], stop_reason: null } },
  { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
  { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'Grü' } },
  { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'ße' } },
  { type: 'content_block_stop', index: 0 },
  { type: 'message_delta', delta: { stop_reason: 'end_turn', stop_sequence: null }, usage: { output_tokens: 2 } },
  { type: 'message_stop', 'amazon-bedrock-invocationMetrics': { inputTokenCount: 3 } },
]

const payload = (event: object) =>
  awsEvent({ chunk: { bytes: Buffer.from(JSON.stringify(event)).toString('base64'), p: 'abc' } })
const frames =
  (...all: Uint8Array[]): Script =>
  exchange => {
    exchange.head(200, { 'content-type': 'application/vnd.amazon.eventstream' })
    exchange.end(Buffer.concat(all))
  }
const sse: Script = exchange => {
  exchange.head(200, { 'content-type': 'text/event-stream' })
  exchange.end(events.map(event => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`).join(''))
}
const failing =
  (status: number, body: object, headers: Record<string, string> = {}): Script =>
  exchange => {
    exchange.head(status, { 'content-type': 'application/json', ...headers })
    exchange.end(JSON.stringify(body))
  }

const onBedrock = (baseURL: string) => anthropicBedrock({ apiKey: 'k', baseURL })
const onVertex = (baseURL: string) => anthropicVertex({ apiKey: 'k', project: 'p1', location: 'us-east5', baseURL })
const vertexModels = '/v1/projects/p1/locations/us-east5/publishers/anthropic/models'

async function asking(script: Script, on: (baseURL: string) => Provider) {
  server = await startLoopback(script)
  const provider = on(server.baseURL)
  const llm = createClient({ providers: [provider], retry: false })
  const question = (model: string) => ({ model: `${provider.name}/${model}`, messages: 'Hello', maxOutputTokens: 9 })
  return { llm, question, sent: () => server!.requests.map(({ url, body }) => ({ url, body: JSON.parse(body) })) }
}

const asked = { max_tokens: 9, messages: [{ role: 'user', content: 'Hello' }] }

describe('what is sent', () => {
  it('Bedrock: the model in the path, the version in the body, neither model nor stream in it', async () => {
    const { llm, question, sent } = await asking(json(message), onBedrock)
    expect((await llm.chat(question('eu.anthropic.claude-haiku-4-5-v1:0'))).text).toBe('Grüße')
    const body = { anthropic_version: 'bedrock-2023-05-31', ...asked }
    expect(sent()).toEqual([{ url: '/model/eu.anthropic.claude-haiku-4-5-v1%3A0/invoke', body }])
  })

  it('Bedrock: a stream has a path of its own', async () => {
    const { llm, question, sent } = await asking(frames(...events.map(payload)), onBedrock)
    const reply = await llm.stream(question('anthropic.claude-haiku-4-5-v1:0')).response
    expect(reply).toMatchObject({ text: 'Grüße', finishReason: 'stop', usage: { inputTokens: 3, outputTokens: 2 } })
    const body = { anthropic_version: 'bedrock-2023-05-31', ...asked }
    expect(sent()).toEqual([{ url: '/model/anthropic.claude-haiku-4-5-v1%3A0/invoke-with-response-stream', body }])
  })

  it('Vertex: the model in the path, the version in the body, the stream in both', async () => {
    const whole = await asking(json(message), onVertex)
    expect((await whole.llm.chat(whole.question('claude-haiku@20251001'))).text).toBe('Grüße')
    const body = { anthropic_version: 'vertex-2023-10-16', ...asked }
    expect(whole.sent()).toEqual([{ url: `${vertexModels}/claude-haiku%4020251001:rawPredict`, body }])
    await server?.close()
    const streamed = await asking(sse, onVertex)
    expect((await streamed.llm.stream(streamed.question('claude-haiku')).response).text).toBe('Grüße')
    const url = `${vertexModels}/claude-haiku:streamRawPredict`
    expect(streamed.sent()).toEqual([{ url, body: { ...body, stream: true } }])
  })

  it('Vertex: tokens are counted at a path of no model, which stays in the body', async () => {
    const { llm, question, sent } = await asking(json({ input_tokens: 12 }), onVertex)
    expect((await llm.countTokens(question('claude-haiku'))).inputTokens).toBe(12)
    expect(sent()).toMatchObject([
      { url: `${vertexModels}/count-tokens:rawPredict`, body: { model: 'claude-haiku', messages: asked.messages } },
    ])
  })

  it('Bedrock: betas that are asked for in a header stand in the body', async () => {
    const { llm, question, sent } = await asking(json(message), onBedrock)
    await llm.chat({ ...question('m'), headers: { 'Anthropic-Beta': 'one-2025-01-01, two-2025-02-02' } })
    expect(sent()[0]!.body.anthropic_beta).toEqual(['one-2025-01-01', 'two-2025-02-02'])
    expect(server!.requests[0]!.headers['anthropic-beta']).toBeUndefined()
  })

  it('raw clients go the same ways', async () => {
    const body = { model: 'm', max_tokens: 9, messages: [{ role: 'user' as const, content: 'Hello' }] }
    server = await startLoopback(frames(...events.map(payload)))
    const stream = await anthropicBedrockRaw({ apiKey: 'k', baseURL: server.baseURL }).messagesPost({
      body: { ...body, stream: true },
    })
    const types: string[] = []
    for await (const event of stream) types.push(event.type)
    expect(types).toEqual(events.map(({ type }) => type))
    expect(server.requests[0]!.url).toBe('/model/m/invoke-with-response-stream')
    await server.close()
    server = await startLoopback(json(message))
    const options = { apiKey: 'k', project: 'p1', location: 'us-east5', baseURL: server.baseURL }
    expect((await anthropicVertexRaw(options).messagesPost({ body })).data.stop_reason).toBe('end_turn')
    expect(server.requests[0]!.url).toBe(`${vertexModels}/m:rawPredict`)
  })
})

describe('what fails', () => {
  it.each([
    [
      'Bedrock, refused',
      onBedrock,
      failing(403, { message: 'no access' }, { 'x-amzn-errortype': 'AccessDeniedException:x' }),
      'permission',
    ],
    [
      'Bedrock, too many',
      onBedrock,
      failing(429, { message: 'slow down' }, { 'x-amzn-errortype': 'ThrottlingException' }),
      'rate-limit',
    ],
    [
      'Bedrock, no such model',
      onBedrock,
      failing(400, { message: 'The provided model identifier is invalid.' }),
      'not-found',
    ],
    [
      'Vertex, by the cloud',
      onVertex,
      failing(403, { error: { code: 403, message: 'no', status: 'PERMISSION_DENIED' } }),
      'permission',
    ],
    [
      'Vertex, by the model',
      onVertex,
      failing(400, { type: 'error', error: { type: 'invalid_request_error', message: 'prompt is too long: 9' } }),
      'context-length',
    ],
  ] as const)('%s', async (_, on, script, kind) => {
    const { llm, question } = await asking(script, on)
    await expect(llm.chat(question('m'))).rejects.toMatchObject({ kind })
  })

  it.each([
    ['an exception of the cloud', awsException('throttlingException', { message: 'slow down' }), 'rate-limit'],
    [
      'an error event of the model',
      payload({ type: 'error', error: { type: 'overloaded_error', message: 'full' } }),
      'overloaded',
    ],
    ['bytes that are no payload', awsEvent({ chunk: { bytes: '!' } }), 'protocol'],
  ])('in a stream: %s', async (_, frame, kind) => {
    const { llm, question } = await asking(frames(...events.slice(0, 3).map(payload), frame), onBedrock)
    const error = await llm.stream(question('m')).response.catch(cause => cause)
    expect(error).toMatchObject({ kind, midStream: true, partial: { content: [{ text: 'Grü' }] } })
  })

  it('in a stream: a body that ends early is truncated', async () => {
    const { llm, question } = await asking(frames(...events.slice(0, 4).map(payload)), onBedrock)
    await expect(llm.stream(question('m')).response).rejects.toMatchObject({ kind: 'truncated' })
  })
})

describe('where and who', () => {
  it.each([
    ['global', 'https://aiplatform.googleapis.com'],
    ['us', 'https://aiplatform.us.rep.googleapis.com'],
    ['eu', 'https://aiplatform.eu.rep.googleapis.com'],
    ['us-east5', 'https://us-east5-aiplatform.googleapis.com'],
    ['constructor', 'https://constructor-aiplatform.googleapis.com'],
  ])('Vertex, %s', (location, host) => {
    const { url } = anthropicVertex({ project: 'p1', location }).call(
      { path: '/v1/messages', body: {}, headers: {} },
      'm',
    )
    expect(url).toBe(`${host}/v1/projects/p1/locations/${location}/publishers/anthropic/models/m:rawPredict`)
  })

  it('Bedrock: without a key the call is signed, by credentials of the environment', async () => {
    vi.stubEnv('AWS_BEARER_TOKEN_BEDROCK', '')
    vi.stubEnv('AWS_REGION', 'eu-central-1')
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKID')
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret-access-key')
    const { llm, question } = await asking(json(message), baseURL => anthropicBedrock({ baseURL }))
    await llm.chat(question('m'))
    expect(server!.requests[0]!.headers.authorization).toMatch(
      /^AWS4-HMAC-SHA256 .*\/eu-central-1\/bedrock\/aws4_request/,
    )
  })

  it('raw clients have what the cloud has, and nothing else', () => {
    expect(Object.keys(anthropicBedrockRaw())).toEqual(['messagesPost'])
    expect(Object.keys(anthropicVertexRaw())).toEqual(['messagesPost', 'messagesCountTokensPost'])
  })

  it('Bedrock offers no other calls', async () => {
    const { llm } = await asking(json({}), onBedrock)
    await expect(llm.models('anthropic-bedrock')).rejects.toMatchObject({ kind: 'invalid-request' })
    expect(server!.requests).toEqual([])
  })
})
