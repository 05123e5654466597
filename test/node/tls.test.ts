import { createServer, type Socket } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createClient } from '../../runtime/index.ts'
import { failure } from '../support/failure.ts'
import { until } from '../support/loopback.ts'
import { CANARY, toy } from '../support/toy-api.ts'
import { ask, clientOf } from './calling.ts'
import { type SecureServer, startSecure } from './secure-server.ts'

let server: SecureServer
beforeEach(async () => {
  server = await startSecure('vendor.test', { text: 'hi', why: 'stop' })
})
afterEach(() => server.close())

describe('a certificate', () => {
  it.each([
    ['that nobody vouches for', {}, /SELF_SIGNED/],
    ['of another name', { servername: 'other.test' }, /ALTNAME/],
  ])('%s is refused, once and for all, and nothing is sent', async (_, tls, code) => {
    const ca = 'servername' in tls ? { ca: server.ca } : {}
    const error = await failure(clientOf(server.baseURL, { tls: { ...ca, ...tls } }).chat(ask))
    expect(error).toMatchObject({ kind: 'network', code, retryable: false })
    expect(error.message).toContain('certificate')
  })

  it('is refused over fetch in the same words', async () => {
    const client = createClient({
      providers: [toy({ apiKey: CANARY, baseURL: server.baseURL })],
      fetch: (url, init) => fetch(url, init),
    })
    expect(await failure(client.chat(ask))).toMatchObject({ kind: 'network', code: /SELF_SIGNED/, retryable: false })
  })

  it.each([
    ['whose authority is known', () => ({ ca: server.ca, servername: 'vendor.test' })],
    ['where anyone will do', () => ({ rejectUnauthorized: false })],
  ])('%s is taken, and its connection is used again', async (_, tls) => {
    const client = clientOf(server.baseURL, { tls: tls() })
    for (let round = 0; round < 3; round++) expect((await client.chat(ask)).text).toBe('hi')
    expect(server.connections()).toBe(1)
  })
})

describe('the time to connect', () => {
  it('runs out where TLS is not agreed on', async () => {
    const sockets = new Set<Socket>()
    const listener = createServer(socket => {
      sockets.add(socket.resume().on('error', () => {}))
      socket.on('close', () => sockets.delete(socket))
    })
    await new Promise<void>(resolve => listener.listen(0, '127.0.0.1', resolve))
    const { port } = listener.address() as { port: number }
    const client = clientOf(`https://127.0.0.1:${port}`)
    for (const call of [
      () => client.chat({ ...ask, timeout: { connect: 60 } }),
      () => client.stream({ ...ask, timeout: { connect: 60, headers: 5_000 } }).response,
    ]) {
      const start = performance.now()
      expect(await failure(call())).toMatchObject({ kind: 'timeout', phase: 'connect', retryable: true })
      expect(performance.now() - start).toBeGreaterThan(50)
      expect(performance.now() - start).toBeLessThan(200)
      await until(() => sockets.size === 0, 100)
    }
    listener.close()
  })

  it('ends with the connection: a slow answer is none of its business', async () => {
    await server.close()
    server = await startSecure('vendor.test', { text: 'late', why: 'stop' }, 150)
    const client = clientOf(server.baseURL, { tls: { ca: server.ca, servername: 'vendor.test' } })
    for (let round = 0; round < 2; round++)
      expect((await client.chat({ ...ask, timeout: { connect: 100 } })).text).toBe('late')
  })
})
