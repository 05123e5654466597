/** Who asks where there is neither key nor token: the vendors' own packages find it, against their services on the loopback. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { azure } from '../../generated/azure/index.ts'
import { vertex } from '../../generated/vertex/index.ts'
import { bearerToken } from '../../runtime/access/bearer-token.ts'
import { identity } from '../../runtime/access/identity.ts'
import { createClient, type Provider } from '../../runtime/index.ts'
import { json, type Loopback, type Script, startLoopback } from '../support/loopback.ts'
import { candidate, completion } from './cloud-answers.ts'

const servers: Loopback[] = []
async function serving(script: Script): Promise<Loopback> {
  const server = await startLoopback(script)
  servers.push(server)
  return server
}

beforeEach(() => {
  for (const name of [
    'GOOGLE_VERTEX_API_KEY',
    'AZURE_OPENAI_API_KEY',
    'AZURE_API_KEY',
    'GOOGLE_APPLICATION_CREDENTIALS',
  ])
    vi.stubEnv(name, '')
  vi.stubEnv('HOME', '/nowhere')
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await Promise.all(servers.splice(0).map(server => server.close()))
})

const ask = (provider: Provider) =>
  createClient({ providers: [provider], retry: false }).chat({ model: `${provider.name}/m`, messages: 'hello' })

describe('the packages themselves', () => {
  it('application default credentials, of a machine in the cloud', async () => {
    const metadata = await serving(({ request, head, end }) => {
      const isToken = request.url!.includes('/token')
      head(200, { 'metadata-flavor': 'Google', 'content-type': isToken ? 'application/json' : 'text/plain' })
      end(isToken ? JSON.stringify({ access_token: 'machine-token', expires_in: 3600, token_type: 'Bearer' }) : 'ok')
    })
    vi.stubEnv('GCE_METADATA_HOST', metadata.baseURL.replace('http://', ''))
    vi.stubEnv('METADATA_SERVER_DETECTION', 'assume-present')
    const server = await serving(candidate)
    const provider = vertex({ project: 'p', baseURL: server.baseURL })
    expect((await ask(provider)).text).toBe('Hi')
    await ask(provider)
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual(Array(2).fill('Bearer machine-token'))
    // The package keeps what is still good.
    expect(metadata.requests.filter(({ url }) => url.includes('/token'))).toHaveLength(1)
  }, 20_000)

  it('the managed identity of an app', async () => {
    const endpoint = await serving(
      json({
        access_token: 'app-token',
        expires_on: String(Math.floor(Date.now() / 1000) + 3600),
        token_type: 'Bearer',
      }),
    )
    vi.stubEnv('IDENTITY_ENDPOINT', `${endpoint.baseURL}/token`)
    vi.stubEnv('IDENTITY_HEADER', 'header-of-the-app')
    vi.stubEnv('AZURE_TOKEN_CREDENTIALS', 'ManagedIdentityCredential')
    const server = await serving(completion)
    const reply = await ask(azure({ api: 'openai-chat', resource: 'r', baseURL: server.baseURL }))
    expect(reply.text).toBe('Hi')
    expect(server.requests[0]!.headers.authorization).toBe('Bearer app-token')
    expect(server.requests[0]!.headers['api-key']).toBeUndefined()
    expect(endpoint.requests[0]!.url).toContain(encodeURIComponent('https://cognitiveservices.azure.com'))
  }, 20_000)
})

describe('what goes before', () => {
  it.each([
    ['a key', { apiKey: 'the-key' }, { 'x-goog-api-key': 'the-key' }],
    ['a token function', { token: () => 'their-token' }, { authorization: 'Bearer their-token' }],
    ['a header of the call', { headers: { authorization: 'Bearer own' } }, { authorization: 'Bearer own' }],
  ])('%s', async (_, options, headers) => {
    vi.stubEnv('GCE_METADATA_HOST', '127.0.0.1:1')
    const server = await serving(candidate)
    await ask(vertex({ project: 'p', baseURL: server.baseURL, ...options }))
    expect(server.requests[0]!.headers).toMatchObject(headers)
    expect('authorization' in server.requests[0]!.headers).toBe('authorization' in headers)
  })
})

describe('what fails', () => {
  const spec = { package: 'some-identity', class: 'Known', method: 'tell' }
  const told = (load: () => Promise<object | undefined>) =>
    identity({ ...spec, load })({ name: 'cloud', credentials: undefined, place: () => '' })!.headers({
      method: 'POST',
      url: 'http://127.0.0.1/',
      headers: {},
    })

  it.each([
    ['a package that is missing', async () => undefined, /install some-identity/],
    ['a package without the class', async () => ({}), /install some-identity/],
    [
      'one who knows nothing',
      async () => ({
        Known: class {
          tell = async () => null
        },
      }),
      /brought no token/,
    ],
    [
      'one who throws',
      async () => ({
        Known: class {
          tell = () => Promise.reject(new Error('no login'))
        },
      }),
      /no identity that some-identity knows/,
    ],
  ])('%s is told as authentication', async (_, load, message) => {
    await expect(told(load)).rejects.toMatchObject({ kind: 'authentication', message: expect.stringMatching(message) })
  })

  it('a token stands bare or in a field, and its source is made once', async () => {
    let made = 0
    class Known {
      constructor() {
        made++
      }
      tell = async () => ({ token: `token-${made}` })
    }
    const signer = identity({ ...spec, load: async () => ({ Known }) })({
      name: 'cloud',
      credentials: undefined,
      place: () => '',
    })!
    const request = { method: 'POST', url: 'http://127.0.0.1/', headers: {} }
    expect([await signer.headers(request), await signer.headers(request)]).toEqual(
      Array(2).fill({ authorization: 'Bearer token-1' }),
    )
    expect(signer.secrets()).toEqual(['token-1'])
    expect(bearerToken({ name: 'cloud', credentials: undefined, place: () => '' })).toBeUndefined()
  })
})
