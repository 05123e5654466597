/** What no other provider has: a region in its address, signed calls, binary streams, errors told by a header. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { bedrock } from '../../generated/bedrock/index.ts'
import { bedrockRaw, isBedrockRawError } from '../../generated/bedrock/raw.ts'
import type { TransportRequest } from '../../runtime/http/transport.ts'
import { createClient, type InterlinguaError } from '../../runtime/index.ts'
import { awsEvent, awsException } from '../support/aws-frames.ts'
import { type Loopback, type Script, startLoopback } from '../support/loopback.ts'

const arn = 'arn:aws:bedrock:eu-west-1:123456789012:inference-profile/eu.maker.model-v1:0'
const credentials = { accessKeyId: 'AKID', secretAccessKey: 'a-secret-access-key-of-ours' }
const usage = { inputTokens: 3, outputTokens: 5, totalTokens: 18, cacheReadInputTokens: 10 }
const whole = {
  output: { message: { role: 'assistant', content: [{ text: 'Hi' }] } },
  stopReason: 'end_turn',
  usage,
  metrics: { latencyMs: 1 },
}

const begin = [
  awsEvent({ messageStart: { role: 'assistant', p: 'abc' } }),
  awsEvent({ contentBlockDelta: { contentBlockIndex: 0, delta: { text: 'Hel' }, p: 'ab' } }),
  awsEvent({ contentBlockDelta: { contentBlockIndex: 0, delta: { text: 'lo' }, p: 'a' } }),
]
const rest = [
  awsEvent({ contentBlockStop: { contentBlockIndex: 0 } }),
  awsEvent({ messageStop: { stopReason: 'end_turn' } }),
  awsEvent({ metadata: { usage, metrics: { latencyMs: 2 } } }),
]

let servers: Loopback[] = []

beforeEach(() => {
  for (const name of ['AWS_REGION', 'AWS_DEFAULT_REGION', 'AWS_ACCESS_KEY_ID', 'AWS_BEARER_TOKEN_BEDROCK'])
    vi.stubEnv(name, '')
})

afterEach(async () => {
  vi.unstubAllEnvs()
  await Promise.all(servers.map(server => server.close()))
  servers = []
})

async function serving(script: Script) {
  const server = await startLoopback(script)
  servers.push(server)
  const llm = createClient({ providers: [bedrock({ apiKey: 'k', baseURL: server.baseURL })], retry: false })
  return { server, llm, baseURL: server.baseURL }
}

const streaming =
  (...frames: Uint8Array[]): Script =>
  exchange => {
    exchange.head(200, { 'content-type': 'application/vnd.amazon.eventstream' })
    exchange.end(Buffer.concat(frames))
  }

const failing =
  (status: number, type: string, message: string): Script =>
  exchange => {
    const suffix = ':http://internal.example/coral/'
    exchange.head(status, { 'content-type': 'application/json', 'x-amzn-errortype': type + suffix })
    exchange.end(JSON.stringify({ message }))
  }

const ask = { model: 'bedrock/m', messages: 'Hello' }

/** What goes out, of a call that is answered by nothing but `whole`. */
async function sent(options: Parameters<typeof bedrock>[0], model = 'bedrock/m') {
  const requests: TransportRequest[] = []
  const transport = async (request: TransportRequest) => {
    requests.push(request)
    let bytes: Uint8Array | undefined = Buffer.from(JSON.stringify(whole))
    const read = async () => {
      const value = bytes
      bytes = undefined
      return value ? { value } : {}
    }
    return { status: 200, headers: {}, read, cancel() {} }
  }
  await createClient({ providers: [bedrock({ transport, ...options })] }).chat({ model, messages: 'Hi' })
  return requests[0]!
}

describe('where calls go', () => {
  test('to the region of the options, else of the environment', async () => {
    expect((await sent({ apiKey: 'k', region: 'eu-central-1' })).url).toBe(
      'https://bedrock-runtime.eu-central-1.amazonaws.com/model/m/converse',
    )
    vi.stubEnv('AWS_DEFAULT_REGION', 'us-west-2')
    expect((await sent({ apiKey: 'k' })).url).toContain('bedrock-runtime.us-west-2.amazonaws.com')
  })

  test('nowhere without one, or with one that would lead elsewhere', async () => {
    await expect(sent({ apiKey: 'k' })).rejects.toMatchObject({
      kind: 'invalid-request',
      message: expect.stringMatching(/no region for bedrock. Set AWS_REGION or AWS_DEFAULT_REGION in the environment/),
    })
    for (const region of ['evil.example/', 'a.b', 'us east', '-x'])
      await expect(sent({ apiKey: 'k', region })).rejects.toMatchObject({ kind: 'invalid-request', param: 'region' })
  })

  test('by a whole ARN, which stays one segment', async () => {
    const { url } = await sent({ apiKey: 'k', region: 'eu-west-1' }, `bedrock/${arn}`)
    expect(new URL(url).pathname).toBe(`/model/${encodeURIComponent(arn)}/converse`)
    expect(decodeURIComponent(new URL(url).pathname.split('/')[2]!)).toBe(arn)
  })
})

describe('who asks', () => {
  test('a key goes before credentials', async () => {
    const { headers } = await sent({ apiKey: 'the-key', credentials, region: 'us-east-1' })
    expect(headers.authorization).toBe('Bearer the-key')
    expect(headers['x-amz-date']).toBeUndefined()
  })

  test('without a key calls are signed, for the region and the service', async () => {
    const { headers } = await sent({ credentials: { ...credentials, sessionToken: 't' }, region: 'eu-west-1' })
    expect(headers.authorization).toMatch(
      /^AWS4-HMAC-SHA256 Credential=AKID\/\d{8}\/eu-west-1\/bedrock\/aws4_request, /,
    )
    expect(headers).toMatchObject({ 'x-amz-date': expect.any(String), 'x-amz-security-token': 't' })
    expect(headers['content-type']).toBe('application/json')
  })

  test('who has neither is told what to set', async () => {
    await expect(sent({ region: 'eu-west-1' })).rejects.toMatchObject({
      kind: 'authentication',
      message: expect.stringContaining('AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment'),
    })
  })

  test('the secret is in no error, though the vendor echoes it', async () => {
    const { baseURL } = await serving(failing(403, 'AccessDeniedException', `not ${credentials.secretAccessKey}`))
    const own = bedrock({ credentials, region: 'eu-west-1', baseURL })
    const llm = createClient({ providers: [own], retry: false })
    const error = await llm.chat(ask).catch((error: InterlinguaError) => error)
    expect(error).toMatchObject({ kind: 'permission', message: expect.stringContaining('[redacted]') })
    expect(JSON.stringify(error)).not.toContain(credentials.secretAccessKey)
  })

  test('raw calls are signed too', async () => {
    const { server, baseURL } = await serving(exchange => {
      exchange.head(200, { 'content-type': 'application/json' })
      exchange.end(JSON.stringify({ inputTokens: 7 }))
    })
    const api = bedrockRaw({ credentials, region: 'eu-west-1', baseURL })
    const { data } = await api.countTokens({ path: { modelId: arn }, body: { input: { converse: {} } } })
    expect(data.inputTokens).toBe(7)
    expect(server.requests[0]?.headers.authorization).toContain('/eu-west-1/bedrock/aws4_request')
    expect(server.requests[0]?.url).toBe(`/model/${encodeURIComponent(arn)}/count-tokens`)
  })
})

describe('streams', () => {
  test('are asked for at their own address, and read from frames', async () => {
    const { llm, server } = await serving(streaming(...begin, ...rest))
    const answer = await llm.stream(ask).response
    expect(answer.text).toBe('Hello')
    expect(answer.finishReason).toBe('stop')
    expect(answer.usage).toMatchObject({ inputTokens: 13, cacheReadTokens: 10, outputTokens: 5, totalTokens: 18 })
    expect(JSON.stringify(answer.native ?? {})).not.toContain('"p"')
    expect(server.requests[0]).toMatchObject({
      url: '/model/m/converse-stream',
      headers: { accept: 'application/vnd.amazon.eventstream' },
    })
  })

  test('the service calls a tool of its own: no call of ours', async () => {
    const toolUse = { toolUseId: 't', name: 'grounding', type: 'server_tool_use' }
    const { llm } = await serving(
      streaming(
        begin[0]!,
        awsEvent({ contentBlockStart: { contentBlockIndex: 0, start: { toolUse } } }),
        awsEvent({ contentBlockDelta: { contentBlockIndex: 0, delta: { toolUse: { input: '{"q":1}' } } } }),
        awsEvent({ contentBlockStop: { contentBlockIndex: 0 } }),
        ...rest.slice(1),
      ),
    )
    const answer = await llm.stream(ask).response
    expect(answer.toolCalls).toEqual([])
    expect(answer.message.content[0]).toMatchObject({ type: 'native', api: 'bedrock-converse', value: { toolUse } })
  })

  test.each([
    ['throttlingException', 'rate-limit'],
    ['serviceUnavailableException', 'overloaded'],
    ['internalServerException', 'server'],
    ['modelStreamErrorException', 'server'],
    ['validationException', 'invalid-request'],
    ['noveltyException', 'unknown'],
  ])('%s in the middle is an error of its kind', async (type, kind) => {
    const { llm } = await serving(streaming(...begin, awsException(type, { message: 'so it is' })))
    const stream = llm.stream(ask)
    const last = []
    for await (const event of stream) last.push(event)
    expect(last.at(-1)).toMatchObject({ type: 'error', error: { kind, message: 'so it is' } })
    const error = await stream.response.catch((error: InterlinguaError) => error)
    expect(error).toMatchObject({ kind, midStream: true, partial: { content: [{ type: 'text', text: 'Hello' }] } })
    if (kind !== 'unknown')
      expect(last.at(-1)).toMatchObject({ error: { type: type[0]!.toUpperCase() + type.slice(1) } })
  })

  test('cut off within a frame or between two they are truncated, never finished', async () => {
    for (const cut of [begin.slice(0, 2), [...begin.slice(0, 2), begin[2]!.subarray(0, 9)]]) {
      const { llm } = await serving(streaming(...cut))
      const error = await llm.stream(ask).response.catch((error: InterlinguaError) => error)
      expect(error).toMatchObject({ kind: 'truncated', partial: { content: [{ text: 'Hel' }] } })
    }
  })

  test('with a corrupt frame they are a protocol error, after what came whole', async () => {
    const broken = Buffer.from(begin[2]!)
    broken[broken.length - 1]! ^= 1
    const { llm } = await serving(streaming(begin[0]!, begin[1]!, broken, ...rest))
    const error = await llm.stream(ask).response.catch((error: InterlinguaError) => error)
    expect(error).toMatchObject({ kind: 'protocol', midStream: true, partial: { content: [{ text: 'Hel' }] } })
  })

  test('raw, they are the events of the contract, exceptions among them', async () => {
    const { baseURL } = await serving(streaming(...begin, awsException('throttlingException', { message: 'slow' })))
    const told: object[] = []
    const api = bedrockRaw({ apiKey: 'k', baseURL })
    for await (const event of await api.converseStream({ path: { modelId: 'm' }, body: {} })) told.push(event)
    expect(told[1]).toEqual({ contentBlockDelta: { contentBlockIndex: 0, delta: { text: 'Hel' }, p: 'ab' } })
    expect(told.at(-1)).toEqual({ throttlingException: { message: 'slow' } })
  })
})

describe('errors', () => {
  test.each<[number, string, string, string]>([
    [400, 'ValidationException', 'The provided model identifier is invalid.', 'not-found'],
    [400, 'ValidationException', 'Input is too long for requested model.', 'context-length'],
    [400, 'ValidationException', 'messages: at least one is needed', 'invalid-request'],
    [403, 'ExpiredTokenException', 'The security token is expired', 'authentication'],
    [403, 'AccessDeniedException', 'You have no access to the model', 'permission'],
    [429, 'ThrottlingException', 'Too many requests', 'rate-limit'],
    [400, 'ServiceQuotaExceededException', 'The quota is used up', 'quota-exhausted'],
    [429, 'ModelNotReadyException', 'The model is not ready', 'overloaded'],
    [424, 'ModelErrorException', 'The model failed', 'server'],
    [408, 'ModelTimeoutException', 'The model took too long', 'timeout'],
  ])('%d with %s: %s', async (status, type, message, kind) => {
    const { llm, baseURL } = await serving(failing(status, type, message))
    const error = await llm.chat(ask).catch((error: InterlinguaError) => error)
    expect(error).toMatchObject({ kind, status, type, message: expect.stringContaining(message) })
    const raw = await bedrockRaw({ apiKey: 'k', baseURL, retry: false })
      .converse({ path: { modelId: 'm' }, body: {} })
      .catch((error: unknown) => error)
    expect(isBedrockRawError(raw, 'converse') && raw.kind).toBe(kind)
  })

  test('of who stands before the service', async () => {
    const { llm } = await serving(exchange => {
      exchange.head(403, { 'content-type': 'application/json' })
      exchange.end(JSON.stringify({ Message: 'User is not authorized', __type: 'com.example#AccessDeniedException' }))
    })
    await expect(llm.chat(ask)).rejects.toMatchObject({ kind: 'permission', type: 'AccessDeniedException' })
  })
})
