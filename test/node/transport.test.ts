import { getEventListeners } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { nodeTransport } from '../../runtime/node/index.ts'
import { failure } from '../support/failure.ts'
import { eventStream, json, type Loopback, type Script, startLoopback, until } from '../support/loopback.ts'
import { answer, sse } from '../support/toy-api.ts'
import { ask, clientOf, textOf } from './calling.ts'

let server: Loopback
afterEach(() => server?.close())

async function llm(script: Script) {
  server = await startLoopback(script)
  return clientOf(server.baseURL)
}

const said = json({ text: 'hi', why: 'stop' })
const request = { method: 'POST', headers: {} }

/** A server that answers each request on a connection by the next of these byte strings; an empty one resets it. */
async function rawServer(answers: readonly string[], onRequest?: (socket: Socket, count: number) => void) {
  const sockets = new Set<Socket>()
  let count = 0
  const listener = createServer(socket => {
    sockets.add(socket.on('error', () => {}))
    socket.on('data', () => {
      onRequest?.(socket, count)
      const bytes = answers[count++ % answers.length]
      if (bytes === '') socket.resetAndDestroy()
      else if (bytes !== undefined) socket.write(bytes)
    })
  })
  await new Promise<void>(resolve => listener.listen(0, '127.0.0.1', resolve))
  const { port } = listener.address() as { port: number }
  const close = async () => {
    for (const socket of sockets) socket.destroy()
    await new Promise(resolve => listener.close(resolve))
  }
  server = { baseURL: `http://127.0.0.1:${port}`, close } as Loopback
  return { requests: () => count, connections: () => sockets.size, client: clientOf(server.baseURL) }
}

const body = JSON.stringify({ text: 'hi', why: 'stop' })
const whole = `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`

describe('connections', () => {
  it('are used again, after whole answers and after streams whose body ended by itself', async () => {
    const client = await llm(({ body, ...exchange }) => {
      const script = JSON.parse(body).stream ? eventStream(answer('a')) : said
      return script({ body, ...exchange })
    })
    for (let round = 0; round < 5; round++) {
      await client.chat(ask)
      await client.stream(ask).response
      await until(() => server.open() === 0)
      await sleep(2)
    }
    expect(server.requests).toHaveLength(10)
    expect(server.connections()).toBe(1)
  })

  it('are as many as asked for', async () => {
    server = await startLoopback(async exchange => {
      await sleep(20)
      await said(exchange)
    })
    const client = clientOf(server.baseURL, { maxConnections: 2 })
    await Promise.all(Array.from({ length: 6 }, () => client.chat({ ...ask, timeout: { connect: 5_000 } })))
    expect(server.connections()).toBe(2)
  })

  it('are not kept longer than asked for', async () => {
    let closed = 0
    server = await startLoopback(exchange => {
      exchange.request.socket.once('close', () => closed++)
      return said(exchange)
    })
    await clientOf(server.baseURL, { idle: 30 }).chat(ask)
    expect(closed).toBe(0)
    await until(() => closed === 1, 500)
  })

  it('that the server closed meanwhile are replaced, and the call does not notice', async () => {
    // What comes on the old connection after the first request is answered by a reset, as if it had been closed just then.
    let first: Socket | undefined
    const { client, requests } = await rawServer([whole], (socket, count) => {
      first ??= socket
      if (count > 0 && socket === first) socket.resetAndDestroy()
    })
    await client.chat(ask)
    expect((await client.chat(ask)).text).toBe('hi')
    expect(requests()).toBe(3)
  })

  it('are replaced once: a new one that is closed, too, is an error', async () => {
    const { client, requests } = await rawServer([whole, '', '', ''])
    await client.chat(ask)
    expect(await failure(client.chat(ask))).toMatchObject({ kind: 'network', code: 'ECONNRESET', retryable: true })
    expect(requests()).toBe(3)
  })

  it('are not replaced once a byte of the answer came', async () => {
    const { client, requests } = await rawServer([whole, 'HTTP/1.1 200'], (socket, count) => {
      if (count === 1) setTimeout(() => socket.resetAndDestroy(), 20)
    })
    await client.chat(ask)
    expect(await failure(client.chat(ask))).toMatchObject({ kind: 'network' })
    expect(requests()).toBe(2)
  })
})

describe('a request', () => {
  it('asks for compressed answers, but not for compressed streams, and says who asks', async () => {
    const client = await llm(({ body, ...exchange }) =>
      (JSON.parse(body).stream ? eventStream(answer('a')) : said)({ body, ...exchange }),
    )
    await client.chat(ask)
    await client.stream(ask).response
    await client.chat({ ...ask, headers: { 'accept-encoding': 'br', 'user-agent': 'mine' } })
    const [chat, stream, own] = server.requests.map(({ headers }) => headers)
    expect(chat).toMatchObject({ 'accept-encoding': 'gzip, deflate, br', 'user-agent': 'interlingua' })
    expect(chat).toMatchObject({ 'content-length': String(Buffer.byteLength(server.requests[0]!.body)) })
    expect(stream).toMatchObject({ 'accept-encoding': 'identity' })
    expect(own).toMatchObject({ 'accept-encoding': 'br', 'user-agent': 'mine' })
  })

  it('reaches an IPv6 address', async context => {
    const listener = createServer(socket => socket.on('data', () => socket.write(whole)).on('error', () => {}))
    const listens = await new Promise(resolve => {
      listener.once('error', () => resolve(false)).listen(0, '::1', () => resolve(true))
    })
    if (!listens) context.skip('there is no IPv6 on this machine')
    const { port } = listener.address() as { port: number }
    expect((await clientOf(`http://[::1]:${port}`, { idle: 1 }).chat(ask)).text).toBe('hi')
    listener.close()
  })
})

describe('a broken answer is an error:', () => {
  const head = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n'
  it.each([
    ['a body shorter than its content-length', `${head}content-length: 99\r\n\r\n{"text":"hi"}`, 'network'],
    ['a chunk without its size', `${head}transfer-encoding: chunked\r\n\r\nnonsense\r\n`, 'network'],
    ['a chunked body that stops', `${head}transfer-encoding: chunked\r\n\r\n5\r\n{"tex`, 'network'],
    ['no HTTP', 'SSH-2.0-OpenSSH_9.6\r\n', 'network'],
    ['headers without end', `${head}x: ${'y'.repeat(20_000)}\r\n\r\n{}`, 'response-too-large'],
  ])('%s', async (_, bytes, kind) => {
    const { client } = await rawServer([bytes], socket => void setTimeout(() => socket.end(), 20))
    for (const call of [client.chat(ask), client.stream(ask).response]) {
      const error = await failure(call)
      expect(error.kind).toBe(error.midStream && kind === 'network' ? error.kind : kind)
      expect(['network', 'truncated', 'response-too-large']).toContain(error.kind)
    }
  })
})

describe('reading', () => {
  it('waits for the reader: a fast server is held back', async () => {
    const piece = 'x'.repeat(64 * 1024)
    const total = 64 * 1024 * 1024
    let written = 0
    server = await startLoopback(async exchange => {
      exchange.head(200)
      for (; written < total && server.open() > 0; written += piece.length)
        await Promise.race([exchange.write(piece), exchange.closed])
      exchange.end()
    })
    const reply = await nodeTransport()({ ...request, url: server.baseURL })
    await sleep(300)
    expect(written).toBeLessThan(16 * 1024 * 1024)
    const before = written
    await sleep(100)
    expect(written).toBe(before)
    expect((await textOf(reply)).length).toBe(total)
  })

  it('gives what came before the cut, then rejects for good', async () => {
    server = await startLoopback(async exchange => {
      exchange.head(200)
      await exchange.write('half')
      await sleep(20)
      exchange.reset()
    })
    const reply = await nodeTransport()({ ...request, url: server.baseURL })
    expect(Buffer.from((await reply.read()).value!).toString()).toBe('half')
    await expect(reply.read()).rejects.toThrow()
    await expect(reply.read()).rejects.toThrow()
    reply.cancel()
  })

  it('that waits is ended by `cancel`, which closes the connection; after the end it changes nothing', async () => {
    let hang = true
    server = await startLoopback(exchange => {
      exchange.head(200)
      if (!hang) exchange.end('all')
    })
    const send = nodeTransport()
    const open = await send({ ...request, url: server.baseURL })
    const waiting = open.read()
    open.cancel()
    await expect(waiting).rejects.toThrow('cancelled')
    await until(() => server.open() === 0, 100)
    hang = false
    const connections = server.connections()
    for (let round = 0; round < 3; round++) {
      const reply = await send({ ...request, url: server.baseURL })
      expect(await textOf(reply)).toBe('all')
      reply.cancel()
      await sleep(2)
    }
    expect(server.connections()).toBe(connections + 1)
  })

  it('a stream that says its end and keeps the connection is closed', async () => {
    const client = await llm(async exchange => {
      exchange.head(200, { 'content-type': 'text/event-stream' })
      await exchange.write(answer('a').join(''))
    })
    expect((await client.stream(ask).response).text).toBe('a')
    await until(() => server.open() === 0, 150)
  })
})

it('leaves no listener on a signal that outlives its calls', async () => {
  const client = await llm(eventStream(answer('a')))
  const { signal } = new AbortController()
  for (let round = 0; round < 50; round++) await client.stream({ ...ask, signal }).response
  expect(getEventListeners(signal, 'abort')).toHaveLength(0)
})

it('tells one event without waiting for the next', async () => {
  const client = await llm(async exchange => {
    exchange.head(200, { 'content-type': 'text/event-stream' })
    await exchange.write(sse({ t: 'start', id: 'x' }) + sse({ t: 'text', d: 'first' }))
  })
  for await (const event of client.stream(ask)) if (event.type === 'part-delta') break
  await until(() => server.open() === 0, 100)
})
