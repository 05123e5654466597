import {
  brotliCompressSync,
  constants,
  createBrotliCompress,
  createDeflate,
  createGzip,
  deflateSync,
  gzipSync,
} from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { nodeTransport } from '../../runtime/node/index.ts'
import { failure } from '../support/failure.ts'
import { eventStream, type Loopback, type Script, startLoopback, until } from '../support/loopback.ts'
import { answer } from '../support/toy-api.ts'
import { ask, clientOf, textOf } from './calling.ts'

let server: Loopback
afterEach(() => server?.close())

const text = JSON.stringify({ text: 'Grüß Gott! '.repeat(500), why: 'stop' })
const sent =
  (bytes: Uint8Array, encoding: string): Script =>
  exchange => {
    exchange.head(200, { 'content-type': 'application/json', 'content-encoding': encoding })
    exchange.end(bytes)
  }

describe('a whole body', () => {
  it.each([
    ['gzip', gzipSync(text)],
    ['GZIP', gzipSync(text)],
    ['x-gzip', gzipSync(text)],
    ['deflate', deflateSync(text)],
    ['br', brotliCompressSync(text)],
    ['gzip, br', brotliCompressSync(gzipSync(text))],
    ['identity', Buffer.from(text)],
    ['odd', Buffer.from(text)],
  ])('in %s is read', async (encoding, bytes) => {
    server = await startLoopback(sent(bytes, encoding))
    const client = clientOf(server.baseURL)
    for (let round = 0; round < 3; round++) expect((await client.chat(ask)).text).toBe(JSON.parse(text).text)
    expect(server.connections()).toBe(1)
  })

  it.each([
    ['cut off', gzipSync(text).subarray(0, 60)],
    ['not what it says', Buffer.from(text)],
  ])('that is %s is an error', async (_, bytes) => {
    server = await startLoopback(sent(bytes, 'gzip'))
    expect(await failure(clientOf(server.baseURL).chat(ask))).toMatchObject({ kind: 'network', code: /^Z_/ })
  })

  it('that is none at all is none', async () => {
    server = await startLoopback(exchange => {
      exchange.head(204, { 'content-encoding': 'gzip' })
      exchange.end()
    })
    const reply = await nodeTransport()({ method: 'GET', url: server.baseURL, headers: {} })
    expect([reply.status, await textOf(reply)]).toEqual([204, ''])
  })

  it('is decompressed no faster than it is read', async () => {
    const zeros = gzipSync(Buffer.alloc(256 * 1024 * 1024))
    server = await startLoopback(sent(zeros, 'gzip'))
    const reply = await nodeTransport()({ method: 'GET', url: server.baseURL, headers: {} })
    const before = process.memoryUsage().rss
    let largest = 0
    for (let read = await reply.read(); read.value; read = await reply.read())
      largest = Math.max(largest, read.value.length)
    expect(largest).toBeLessThan(1024 * 1024)
    expect(process.memoryUsage().rss - before).toBeLessThan(128 * 1024 * 1024)
  })
})

describe('a stream', () => {
  it.each([
    ['gzip', () => createGzip({ flush: constants.Z_SYNC_FLUSH })],
    ['deflate', () => createDeflate({ flush: constants.Z_SYNC_FLUSH })],
    ['br', () => createBrotliCompress({ flush: constants.BROTLI_OPERATION_FLUSH })],
  ] as const)('in %s tells each event as it comes', async (encoding, make) => {
    let told = 0
    const compressor = make()
    server = await startLoopback(async exchange => {
      exchange.head(200, { 'content-type': 'text/event-stream', 'content-encoding': encoding })
      compressor.on('data', bytes => void exchange.write(bytes)).on('end', () => exchange.end())
      for (const [at, event] of answer('a', 'b', 'c').entries()) {
        compressor.write(event)
        // The next is not sent before this one was told.
        if (at >= 1 && at <= 3) await until(() => told === at)
      }
      compressor.end()
    })
    const stream = clientOf(server.baseURL).stream(ask)
    for await (const event of stream) if (event.type === 'part-delta') told++
    expect((await stream.response).text).toBe('abc')
  })

  it('that is cut off is cut off, and what came stays', async () => {
    server = await startLoopback(async exchange => {
      const compressor = createGzip({ flush: constants.Z_SYNC_FLUSH })
      exchange.head(200, { 'content-type': 'text/event-stream', 'content-encoding': 'gzip' })
      compressor.on('data', bytes => void exchange.write(bytes))
      compressor.write(answer('half').slice(0, 2).join(''), () => setTimeout(exchange.reset, 100))
    })
    const error = await failure(clientOf(server.baseURL).stream(ask).response)
    expect(error).toMatchObject({ kind: 'truncated', partial: { content: [{ text: 'half' }] } })
  })

  it('that is given up closes its connection', async () => {
    server = await startLoopback(async exchange => {
      const compressor = createGzip({ flush: constants.Z_SYNC_FLUSH })
      exchange.head(200, { 'content-type': 'text/event-stream', 'content-encoding': 'gzip' })
      compressor.on('data', bytes => void exchange.write(bytes))
      compressor.write(answer('half').slice(0, 2).join(''))
    })
    const client = clientOf(server.baseURL)
    for await (const event of client.stream(ask)) if (event.type === 'part-delta') break
    await until(() => server.open() === 0, 100)
  })
})

it('a stream that is not compressed is one, too', async () => {
  server = await startLoopback(eventStream(answer('a')))
  expect((await clientOf(server.baseURL).stream(ask).response).text).toBe('a')
})
