/** Providers that serve another's apis: at addresses of their own, by keys or by tokens. */
import { afterEach, describe, expect, it, vi } from 'vitest'
import { azure } from '../../generated/azure/index.ts'
import { azureRaw } from '../../generated/azure/raw.ts'
import { azureDeployments } from '../../generated/azure-deployments/index.ts'
import { azureDeploymentsRaw } from '../../generated/azure-deployments/raw.ts'
import { vertex } from '../../generated/vertex/index.ts'
import { type HttpTransport, TransportError } from '../../runtime/http/transport.ts'
import { createClient, InterlinguaError, type Provider } from '../../runtime/index.ts'
import { json, type Loopback, startLoopback } from '../support/loopback.ts'
import { candidate, completion } from './cloud-answers.ts'

let server: Loopback | undefined
afterEach(async () => {
  vi.unstubAllEnvs()
  await server?.close()
  server = undefined
})

/** Where calls would go, on a transport that goes nowhere. */
function addressed() {
  const seen: { url: string; headers: Record<string, string> }[] = []
  const transport: HttpTransport = async ({ url, headers }) => {
    seen.push({ url, headers })
    throw new TransportError('network', 'nowhere', 'goes nowhere', { retryable: false })
  }
  return { seen, transport }
}

async function whereTo(provider: (transport: HttpTransport) => Provider, model: string): Promise<string> {
  const { seen, transport } = addressed()
  const llm = createClient({ providers: [provider(transport)], retry: false })
  await expect(llm.chat({ model, messages: 'hello' })).rejects.toThrow('goes nowhere')
  return seen[0]!.url
}

describe('addresses', () => {
  it.each([
    ['openai-chat', 'https://mine.openai.azure.com/openai/v1/chat/completions'],
    ['openai-responses', 'https://mine.openai.azure.com/openai/v1/responses'],
  ])('azure, %s', async (api, address) => {
    const options = { api, apiKey: 'k', resource: 'mine' }
    expect(await whereTo(transport => azure({ ...options, transport }), 'azure/gpt')).toBe(address)
  })

  it.each([
    ['openai-chat', {}, '/deployments/my%2Fgpt/chat/completions?api-version=2024-10-21'],
    [
      'openai-chat',
      { apiVersion: '2025-04-01-preview' },
      '/deployments/my%2Fgpt/chat/completions?api-version=2025-04-01-preview',
    ],
    ['openai-responses', {}, '/responses?api-version=2024-10-21'],
  ])('azure-deployments, %s with %o', async (api, more, path) => {
    const options = { api, apiKey: 'k', resource: 'mine', ...more }
    const address = await whereTo(transport => azureDeployments({ ...options, transport }), 'azure-deployments/my/gpt')
    expect(address).toBe(`https://mine.openai.azure.com/openai${path}`)
  })

  it('vertex, from the environment, with the query of a stream', async () => {
    vi.stubEnv('GOOGLE_CLOUD_PROJECT', 'proj-1')
    vi.stubEnv('GOOGLE_CLOUD_LOCATION', 'europe-west4')
    const base =
      'https://europe-west4-aiplatform.googleapis.com/v1/projects/proj-1/locations/europe-west4/publishers/google'
    const model = 'vertex/gemini-2.5-pro'
    expect(await whereTo(transport => vertex({ apiKey: 'k', transport }), model)).toBe(
      `${base}/models/gemini-2.5-pro:generateContent`,
    )
    const { seen, transport } = addressed()
    const llm = createClient({ providers: [vertex({ apiKey: 'k', transport })], retry: false })
    await expect(llm.stream({ model, messages: 'hello' }).response).rejects.toThrow('goes nowhere')
    expect(seen[0]!.url).toBe(`${base}/models/gemini-2.5-pro:streamGenerateContent?alt=sse`)
  })

  it('a name that would lead elsewhere is refused before anything is sent', async () => {
    const { seen, transport } = addressed()
    const of = (resource: string) => createClient({ providers: [azure({ apiKey: 'k', resource, transport })] })
    for (const resource of ['evil.com/', 'evil.com#', 'a@evil.com', '..', ''])
      await expect(of(resource).chat({ model: 'azure/gpt', messages: 'hello' })).rejects.toMatchObject({
        kind: 'invalid-request',
        message: expect.stringContaining('AZURE_OPENAI_RESOURCE'),
      })
    const deployments = createClient({ providers: [azureDeployments({ apiKey: 'k', resource: 'mine', transport })] })
    await expect(deployments.chat({ model: 'azure-deployments/..', messages: 'hello' })).rejects.toMatchObject({
      kind: 'invalid-request',
    })
    expect(seen).toEqual([])
  })

  it('raw clients go the same ways', async () => {
    server = await startLoopback(completion)
    const body = { model: 'my-gpt', messages: [{ role: 'user' as const, content: 'hello' }] }
    await azureRaw({ apiKey: 'k', baseURL: server.baseURL }).createChatCompletion({ body })
    await azureDeploymentsRaw({ apiKey: 'k', baseURL: server.baseURL }).createChatCompletion({ body })
    expect(server.requests.map(({ url }) => url)).toEqual([
      '/chat/completions',
      '/deployments/my-gpt/chat/completions?api-version=2024-10-21',
    ])
  })
})

describe('who asks', () => {
  const ask = (provider: Provider) =>
    createClient({ providers: [provider], retry: false }).chat({ model: `${provider.name}/m`, messages: 'hello' })

  it('a key goes in the header that the service reads', async () => {
    server = await startLoopback(completion)
    const reply = await ask(azure({ api: 'openai-chat', apiKey: 'the-key', baseURL: server.baseURL }))
    expect(reply.text).toBe('Hi')
    expect(server.requests[0]!.headers).toMatchObject({ 'api-key': 'the-key' })
    expect(server.requests[0]!.headers.authorization).toBeUndefined()
  })

  it('a token is brought for each attempt and goes before a key', async () => {
    server = await startLoopback(candidate)
    let asked = 0
    const token = async () => `token-${++asked}`
    const provider = vertex({ token, apiKey: 'unused-key', project: 'p', baseURL: server.baseURL })
    await ask(provider)
    await ask(provider)
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual(['Bearer token-1', 'Bearer token-2'])
    expect(JSON.stringify(server.requests.map(({ headers }) => headers))).not.toContain('unused-key')
  })

  it('a refused token stands in no message', async () => {
    server = await startLoopback(({ head, end }) => {
      head(401, { 'content-type': 'application/json' })
      end(JSON.stringify({ error: { message: 'bad token very-secret-token', code: '401' } }))
    })
    const provider = azure({ api: 'openai-chat', token: () => 'very-secret-token', baseURL: server.baseURL })
    const error = await ask(provider).catch(cause => cause)
    expect(error).toBeInstanceOf(InterlinguaError)
    expect(error.kind).toBe('authentication')
    expect(`${error.message} ${JSON.stringify(error)} ${error.stack}`).not.toContain('very-secret-token')
  })

  it.each([
    ['fails', () => Promise.reject(new Error('no login')), 'the token function of azure failed'],
    ['brings none', () => '', 'the token function of azure brought no token'],
    ['brings two lines', () => 'a\r\nb: c', 'the token function of azure brought no token'],
  ])('a token function that %s is told as authentication, and nothing is sent', async (_, token, message) => {
    server = await startLoopback(completion)
    await expect(ask(azure({ token, baseURL: server.baseURL }))).rejects.toMatchObject({
      kind: 'authentication',
      message: expect.stringContaining(message),
    })
    expect(server.requests).toEqual([])
  })

  it('without either, the message names both', async () => {
    vi.stubEnv('AZURE_OPENAI_API_KEY', '')
    vi.stubEnv('AZURE_API_KEY', '')
    await expect(ask(azure({ baseURL: 'http://localhost' }))).rejects.toMatchObject({
      kind: 'authentication',
      message: expect.stringMatching(/AZURE_OPENAI_API_KEY.*apiKey or token/),
    })
  })
})

it('what the cloud does not have of the api is not offered', async () => {
  const llm = createClient({ providers: [vertex({ apiKey: 'k', project: 'p' })] })
  const call = llm.moderate({ model: 'vertex/m', input: 'x' })
  await expect(call).rejects.toThrow("vertex does not offer 'moderate'")
  expect(await llm.models()).toEqual({ models: [] })
  expect(llm.supports('vertex/m', 'models').supported).toBe(false)
  expect(llm.supports('vertex/m', 'embeddings').supported).toBe(true)
})

it('vertex counts tokens of what stands within the request of the api', async () => {
  server = await startLoopback(json({ totalTokens: 7 }))
  const llm = createClient({ providers: [vertex({ apiKey: 'k', project: 'p', baseURL: server.baseURL })] })
  const count = await llm.countTokens({ model: 'vertex/gemini-x', system: 'Be brief.', messages: 'hello' })
  expect(count.inputTokens).toBe(7)
  const { url, body } = server.requests[0]!
  expect(url).toBe('/v1/projects/p/locations/us-central1/publishers/google/models/gemini-x:countTokens')
  expect(JSON.parse(body)).toEqual({
    systemInstruction: { parts: [{ text: 'Be brief.' }] },
    contents: [{ role: 'user', parts: [{ text: 'hello' }] }],
  })
})
