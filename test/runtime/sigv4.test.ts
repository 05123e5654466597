import { createHash, createHmac } from 'node:crypto'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { CredentialsSource } from '../../runtime/access/signing.ts'
import type { TransportRequest } from '../../runtime/http/transport.ts'
import { sigv4 } from '../../runtime/sigv4/index.ts'

const env = { accessKeyId: ['T_ID'], secretAccessKey: ['T_SECRET'], sessionToken: ['T_TOKEN'] }
/** The ones of AWS's own test suite. */
const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' }

function signer(source: CredentialsSource | undefined, service = 'service', region = 'us-east-1') {
  return sigv4({ service, region: 'region', env })({ name: 'toy', credentials: source, place: () => region })
}

const get: TransportRequest = { method: 'GET', url: 'https://example.amazonaws.com/', headers: {} }

/** The signature by its description, with nothing but hashes: of a request whose query is empty. */
function expected(request: TransportRequest, signed: Record<string, string>, secret: string): string {
  const [, scope = '', names = ''] = /Credential=[^/]+\/(\S+), SignedHeaders=(\S+),/.exec(signed.authorization!) ?? []
  const url = new URL(request.url)
  const body = typeof request.body === 'string' ? request.body : ''
  const encoded = (text: string) =>
    encodeURIComponent(text).replace(/[!'()*]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
  const sha = (text: string) => createHash('sha256').update(text).digest('hex')
  const lines = names.split(';').map(name => `${name}:${name === 'host' ? url.host : signed[name]}\n`)
  const path = url.pathname.split('/').map(encoded).join('/')
  const canonical = [request.method, path, '', lines.join(''), names, sha(body)].join('\n')
  const text = ['AWS4-HMAC-SHA256', signed['x-amz-date'], scope, sha(canonical)].join('\n')
  const key = scope.split('/').reduce((key: Buffer | string, part) => hmac(key, part), `AWS4${secret}`)
  return hmac(key, text).toString('hex')
}

const hmac = (key: Buffer | string, text: string) => createHmac('sha256', key).update(text).digest()
const signatureIn = (headers: Record<string, string>) => /Signature=([0-9a-f]{64})$/.exec(headers.authorization!)?.[1]

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
})

describe('the signature', () => {
  test.each([
    ['GET', '5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31'],
    ['POST', '5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b'],
  ])("is that of AWS's test suite for a vanilla %s", async (method, signature) => {
    vi.useFakeTimers({ now: new Date('2015-08-30T12:36:00Z'), toFake: ['Date'] })
    const headers = await signer(credentials).headers({ ...get, method })
    expect(headers.authorization).toBe(
      `AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, Signature=${signature}`,
    )
  })

  test.each([
    ['a body', 'https://a.test/model/m/converse', '{"messages":[],"text":"Grüße"}'],
    ['a colon in its path', 'https://a.test/model/us.maker.model-v1%3A0/converse', '{}'],
    [
      'a whole ARN in its path',
      'https://a.test/model/arn%3Aaws%3Abedrock%3Aus-east-1%3A1%3Ainference-profile%2Fx/c',
      '{}',
    ],
    ['signs that stand for themselves', "https://a.test/a'(b)*!/c", '{}'],
    ['a port', 'https://a.test:8443/x', '{}'],
  ])('of a request with %s is what its description gives', async (_, url, body) => {
    const request = { method: 'POST', url, headers: { 'x-amz-meta': 'kept', accept: '*/*' }, body }
    const given = { ...credentials, sessionToken: 'the-session' }
    const headers = await signer(given, 'bedrock', 'eu-central-1').headers(request)
    expect(signatureIn(headers)).toBe(expected(request, headers, given.secretAccessKey))
    expect(headers.authorization).toContain('/eu-central-1/bedrock/aws4_request')
    expect(headers.authorization).toContain('SignedHeaders=host;x-amz-date;x-amz-meta;x-amz-security-token,')
    expect(headers['x-amz-security-token']).toBe('the-session')
  })

  test('changes with the secret, the body and the path', async () => {
    vi.useFakeTimers({ now: 0, toFake: ['Date'] })
    const of = async (secret: string, more: Partial<TransportRequest>) =>
      signatureIn(await signer({ ...credentials, secretAccessKey: secret }).headers({ ...get, ...more }))
    const all = [
      await of('a', {}),
      await of('b', {}),
      await of('a', { body: 'x' }),
      await of('a', { url: `${get.url}x` }),
    ]
    expect(new Set(all).size).toBe(4)
  })
})

describe('credentials', () => {
  test('come from the environment, at each call', async () => {
    const ours = signer(undefined)
    vi.stubEnv('T_ID', 'one')
    vi.stubEnv('T_SECRET', 'secret-of-one')
    expect((await ours.headers(get)).authorization).toContain('Credential=one/')
    vi.stubEnv('T_ID', 'two')
    vi.stubEnv('T_TOKEN', 'token-of-two')
    const headers = await ours.headers(get)
    expect(headers.authorization).toContain('Credential=two/')
    expect(headers['x-amz-security-token']).toBe('token-of-two')
    expect(ours.secrets()).toEqual(['secret-of-one', 'token-of-two'])
  })

  test('come from who brings them, before each call', async () => {
    let count = 0
    const ours = signer(async () => ({ accessKeyId: `id${++count}`, secretAccessKey: `s${count}` }))
    expect((await ours.headers(get)).authorization).toContain('Credential=id1/')
    expect((await ours.headers(get)).authorization).toContain('Credential=id2/')
    expect(ours.secrets()).toEqual(['s2'])
  })

  test('that are missing are an authentication error, which says what to set', async () => {
    await expect(signer(undefined).headers(get)).rejects.toMatchObject({
      kind: 'authentication',
      message: expect.stringMatching(/T_ID and T_SECRET in the environment, or credentials or apiKey/),
    })
  })
})
