import { describe, expect, it } from 'vitest'
import { type RawOptions, rawErrorGuard } from '../../runtime/raw/raw.ts'
import { failure } from '../support/failure.ts'
import { json, until } from '../support/loopback.ts'
import { CANARY } from '../support/toy-api.ts'
import { api, isToyError, server, streaming, type Toy, toyRaw } from './raw-toy.ts'

describe('an error', () => {
  const body = { error: { message: `bad key ${CANARY}`, type: 'auth', code: 7, param: 'key', extra: 5 } }

  it.each([
    ['a whole answer', (client: Toy) => client.list()],
    ['a stream', (client: Toy) => client.ask(streaming)],
  ])('of %s has the kind of its status and its body, without the key', async (_, call) => {
    const client = await api(json(body, 401, { 'x-request-id': 'r2' }))
    const error = await failure(call(client))
    expect(error).toMatchObject({
      kind: 'authentication',
      status: 401,
      type: 'auth',
      code: '7',
      param: 'key',
      requestId: 'r2',
      provider: 'toy',
    })
    if (!isToyError(error)) throw new Error('not told by the vendor')
    expect(error.body).toEqual({ error: { ...body.error, message: 'bad key [redacted]' } })
    expect(JSON.stringify(error) + error.stack + JSON.stringify(error.body)).not.toContain(CANARY)
    expect(Object.keys(error)).not.toContain('body')
  })

  it("is known by its method's name", async () => {
    const client = await api(json(body, 429, { 'retry-after': '2' }))
    const error = await failure(client.list())
    expect(error).toMatchObject({ kind: 'rate-limit', retryable: true, retryAfterMs: 2000 })
    expect([isToyError(error), isToyError(error, 'list'), isToyError(error, 'ask')]).toEqual([true, true, false])
    expect(rawErrorGuard<object>('other')(error)).toBe(false)
    expect(isToyError(new Error('x')) || isToyError(undefined)).toBe(false)
  })

  it.each(['<html>Bad gateway</html>', '', '"oops"'])(
    'whose body is %j has no body that could be typed',
    async text => {
      const client = await api(json(text, 502))
      const error = await failure(client.list())
      expect(error).toMatchObject({ kind: 'server', status: 502, api: 'list' })
      expect(isToyError(error)).toBe(false)
    },
  )

  it('is not made of a vendor that tells it in other words', async () => {
    const client = await api(json([{ error: { message: 'in a list' } }], 400))
    expect(await failure(client.list())).toMatchObject({ kind: 'invalid-request', told: 'in a list' })
    await server.close()
    const plain = await api(json({ detail: 'nothing known' }, 400))
    expect((await failure(plain.list())).message).toContain('nothing known')
  })

  it('tells that there is no key, and what is no body', async () => {
    const client = await api(json({}), { apiKey: '' })
    const error = await failure(client.list())
    expect(error).toMatchObject({ kind: 'authentication', provider: 'toy' })
    expect(error.message).toContain('TOY_API_KEY')
    const keyed = toyRaw({ apiKey: 'k', baseURL: server.baseURL })
    expect(await failure(keyed.ask({ body: { q: 1n } as never }))).toMatchObject({ kind: 'invalid-request' })
    expect(server.requests).toHaveLength(0)
  })

  it('takes the key from the environment', async () => {
    process.env.TOY_API_KEY = 'from-env'
    try {
      const client = await api(json([]), { apiKey: '' })
      await client.list()
      expect(server.requests[0]!.headers.authorization).toBe('Bearer from-env')
    } finally {
      delete process.env.TOY_API_KEY
    }
  })

  it.each<[string, RawOptions, object]>([
    ['an abort', { signal: AbortSignal.abort('no') }, { kind: 'aborted', cause: 'no' }],
    ['a timeout', { timeout: { headers: 30 } }, { kind: 'timeout', phase: 'headers' }],
  ])('is what %s makes of a call', async (_, options, expected) => {
    const client = await api(exchange => exchange.closed)
    expect(await failure(client.list(options))).toMatchObject(expected)
    await until(() => server.open() === 0)
  })

  it('is `network` where nobody listens', async () => {
    const client = await api(json([]))
    await server.close()
    expect(await failure(client.list())).toMatchObject({ kind: 'network', api: 'list' })
  })
})
