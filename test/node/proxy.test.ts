import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { proxyTo } from '../../runtime/node/proxy.ts'
import { failure } from '../support/failure.ts'
import { json, type Loopback, startLoopback, until } from '../support/loopback.ts'
import { ask, clientOf } from './calling.ts'
import { type Manner, type ProxyServer, startProxy } from './proxy-server.ts'
import { type SecureServer, startSecure } from './secure-server.ts'

const names = ['http_proxy', 'https_proxy', 'all_proxy', 'no_proxy'].flatMap(name => [name, name.toUpperCase()])
const before = Object.fromEntries(names.map(name => [name, process.env[name]]))
const forget = () => {
  for (const name of names) delete process.env[name]
}

beforeEach(forget)
afterEach(() => {
  forget()
  for (const name of names) if (before[name] !== undefined) process.env[name] = before[name]
})

describe('which proxy', () => {
  const to = (url: string, env: Record<string, string>) => {
    Object.assign(process.env, env)
    return proxyTo(new URL(url), undefined)?.url.host
  }
  it.each([
    ['http://a.test/', {}, undefined],
    ['http://a.test/', { http_proxy: 'http://p:1' }, 'p:1'],
    ['http://a.test/', { HTTP_PROXY: 'http://p:1' }, 'p:1'],
    ['http://a.test/', { HTTP_PROXY: 'http://upper:1', http_proxy: 'http://lower:1' }, 'lower:1'],
    ['http://a.test/', { https_proxy: 'http://p:1' }, undefined],
    ['https://a.test/', { https_proxy: 'http://p:1', http_proxy: 'http://q:1' }, 'p:1'],
    ['https://a.test/', { HTTPS_PROXY: 'p:1' }, 'p:1'],
    ['https://a.test/', { ALL_PROXY: 'http://p:1' }, 'p:1'],
    ['https://a.test/', { ALL_PROXY: 'http://p:1', https_proxy: 'http://q:1' }, 'q:1'],
    ['http://localhost:3/', { http_proxy: 'http://p:1' }, undefined],
    ['http://127.0.0.9:3/', { http_proxy: 'http://p:1' }, undefined],
    ['http://[::1]:3/', { http_proxy: 'http://p:1' }, undefined],
    ['http://a.test/', { http_proxy: 'http://p:1', no_proxy: '*' }, undefined],
    ['http://a.test/', { http_proxy: 'http://p:1', no_proxy: 'a.test' }, undefined],
    ['http://a.test/', { http_proxy: 'http://p:1', NO_PROXY: 'b.test, A.TEST' }, undefined],
    ['http://b.a.test/', { http_proxy: 'http://p:1', no_proxy: 'a.test' }, 'p:1'],
    ['http://b.a.test/', { http_proxy: 'http://p:1', no_proxy: '.a.test' }, undefined],
    ['http://b.a.test/', { http_proxy: 'http://p:1', no_proxy: '*.a.test' }, undefined],
    ['http://ba.test/', { http_proxy: 'http://p:1', no_proxy: '.a.test' }, 'p:1'],
    ['http://a.test/', { http_proxy: 'http://p:1', no_proxy: 'a.test:81' }, 'p:1'],
    ['http://a.test/', { http_proxy: 'http://p:1', no_proxy: 'a.test:80' }, undefined],
    ['https://a.test/', { https_proxy: 'http://p:1', no_proxy: 'a.test:443 c' }, undefined],
  ] as [string, Record<string, string>, string | undefined][])('leads to %s with %j: %s', (url, env, host) => {
    expect(to(url, env)).toBe(host)
  })

  it('the option says, whatever the environment does', () => {
    Object.assign(process.env, { http_proxy: 'http://p:1', no_proxy: '*' })
    expect(proxyTo(new URL('http://a.test'), 'http://q:2')?.url.host).toBe('q:2')
    expect(proxyTo(new URL('http://a.test'), false)).toBeUndefined()
  })
})

describe('by a proxy', () => {
  let server: Loopback
  let secure: SecureServer
  let proxy: ProxyServer
  const said = { text: 'hi', why: 'stop' }

  beforeEach(async () => {
    server = await startLoopback(json(said))
    secure = await startSecure('vendor.test', said)
  })
  afterEach(() => Promise.all([server.close(), secure.close(), proxy?.close()]))

  const address = () => `http://me:p%40ssCANARY@127.0.0.1:${proxy.port}`
  const proof = `Basic ${Buffer.from('me:p@ssCANARY').toString('base64')}`

  /** Clients of both schemes, whose names only the proxy knows. */
  async function clients(manner: Manner = 'lead') {
    proxy = await startProxy(server.baseURL, manner)
    const tunnels = proxy
    const plain = clientOf('http://vendor.test:8080/v1', { proxy: address() })
    proxy = await startProxy(secure.baseURL, manner)
    const tunnelled = clientOf('https://vendor.test/v1', { proxy: address(), tls: { ca: secure.ca } })
    const secureProxy = proxy
    proxy = {
      ...secureProxy,
      open: () => tunnels.open() + secureProxy.open(),
      close: async () => void (await Promise.all([tunnels.close(), secureProxy.close()])),
    }
    return { plain, tunnelled, asked: { plain: tunnels.asked, tunnelled: secureProxy.asked } }
  }

  it('http goes with its whole address', async () => {
    const { plain, asked } = await clients()
    expect((await plain.chat(ask)).text).toBe('hi')
    const expected = { line: 'POST http://vendor.test:8080/v1/chat', authorization: proof, host: 'vendor.test:8080' }
    expect(asked.plain).toEqual([expected])
  })

  it('https goes through a tunnel, which is used again, and the proxy sees no key', async () => {
    const { tunnelled, asked } = await clients()
    for (let round = 0; round < 3; round++) expect((await tunnelled.chat(ask)).text).toBe('hi')
    expect(asked.tunnelled).toEqual([
      { line: 'CONNECT vendor.test:443', authorization: proof, host: 'vendor.test:443' },
    ])
    expect(secure.connections()).toBe(1)
  })

  it('that the environment names', async () => {
    proxy = await startProxy(server.baseURL)
    process.env.HTTP_PROXY = address()
    const client = clientOf('http://vendor.test/v1')
    await client.chat(ask)
    process.env.NO_PROXY = 'vendor.test'
    expect(await failure(client.chat(ask))).toMatchObject({ kind: 'network', code: /ENOTFOUND|EAI_AGAIN/ })
    expect(proxy.asked).toHaveLength(1)
  })

  it.each([
    [407, 'proxy-auth', false],
    [403, 'proxy-refused', false],
    [502, 'proxy-refused', true],
  ] as const)('that answers CONNECT with %i', async (status, code, retryable) => {
    const { tunnelled, asked } = await clients(status)
    const error = await failure(tunnelled.chat(ask))
    expect(error).toMatchObject({ kind: 'network', code, retryable })
    expect(error.message).toContain(`HTTP ${status}`)
    expect(asked.tunnelled).toHaveLength(1)
    await until(() => proxy.open() === 0, 200)
  })

  it('that wants to know who asks is no answer of the vendor', async () => {
    const { plain, asked } = await clients(407)
    expect(await failure(plain.chat(ask))).toMatchObject({ kind: 'network', code: 'proxy-auth', retryable: false })
    expect(asked.plain).toHaveLength(1)
  })

  it('that hangs: the time to connect runs out, or the caller gives up; its connection is closed', async () => {
    const { tunnelled } = await clients('hang')
    const error = await failure(tunnelled.chat({ ...ask, timeout: { connect: 60 } }))
    expect(error).toMatchObject({ kind: 'timeout', phase: 'connect', retryable: true })
    expect(error.message).toContain('60 ms (timeout.connect)')
    await until(() => proxy.open() === 0, 200)
    const controller = new AbortController()
    const call = failure(tunnelled.chat({ ...ask, signal: controller.signal }))
    await until(() => proxy.open() === 1)
    const start = performance.now()
    controller.abort()
    expect((await call).kind).toBe('aborted')
    expect(performance.now() - start).toBeLessThan(50)
    await until(() => proxy.open() === 0, 200)
  })

  it('that is not there', async () => {
    const { plain, tunnelled } = await clients()
    const port = new URL(address()).port
    await proxy.close()
    for (const client of [plain, tunnelled]) {
      const error = await failure(client.chat(ask))
      expect(error).toMatchObject({ kind: 'network', code: 'ECONNREFUSED', retryable: true })
      expect(error.message).toContain('the proxy 127.0.0.1:')
    }
    expect(port).not.toBe('')
  })

  it.each(['socks5://me:CANARY@p:1', 'http://me:CANARY@:::'])('that is none: %s', async chosen => {
    proxy = await startProxy(server.baseURL)
    const error = await failure(clientOf(server.baseURL, { proxy: chosen }).chat(ask))
    expect(error).toMatchObject({ kind: 'invalid-request', retryable: false })
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('CANARY')
  })

  it('whose password is never shown', async () => {
    for (const manner of [407, 502, 'hang'] as const) {
      const { plain, tunnelled } = await clients(manner)
      for (const client of [plain, tunnelled]) {
        const error = await failure(client.chat({ ...ask, timeout: { headers: 80 } })).catch(() => undefined)
        const shown = `${inspect(error, { depth: 9, showHidden: true })}${JSON.stringify(error)}${error?.stack}`
        expect(shown).not.toContain('CANARY')
        expect(shown).not.toContain(proof.slice(6))
      }
      await proxy.close()
    }
  })
})
