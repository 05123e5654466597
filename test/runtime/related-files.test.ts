/** Files of a vendor that takes them as related parts, and whose parts of a conversation name them by an address. */
import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { geminiClient } from '../../generated/gemini/gemini/client.ts'
import { geminiServer } from '../../generated/gemini/gemini/server.ts'
import { geminiRaw } from '../../generated/gemini/raw.ts'
import { vertex } from '../../generated/vertex/index.ts'
import { type Files, type FileUpload, filesOf } from '../../runtime/files/index.ts'
import { createClient } from '../../runtime/index.ts'
import type { Facts, Part } from '../../runtime/types.ts'
import { failure } from '../support/failure.ts'
import { json, type Loopback, type Script, startLoopback } from '../support/loopback.ts'
import { CANARY } from '../support/toy-api.ts'
import { filingClient } from './filing-vendors.ts'

let server: Loopback
afterEach(() => server?.close())

const provider = 'gemini'
const root = 'https://generativelanguage.googleapis.com/v1beta/files/'

async function files(script: Script): Promise<Files> {
  server = await startLoopback(script)
  return filesOf(filingClient(server.baseURL))
}

const wire = (id: string, more: object = {}) => ({
  name: `files/${id}`,
  displayName: 'a.png',
  mimeType: 'image/png',
  sizeBytes: '4',
  createTime: '2026-11-14T22:13:20.123456Z',
  expirationTime: '2026-11-16T22:13:20Z',
  updateTime: '2026-11-14T22:13:20Z',
  sha256Hash: 'YQ==',
  uri: `${root}${id}`,
  state: 'PROCESSING',
  source: 'UPLOADED',
  ...more,
})
const known = { id: 'f-1', name: 'a.png', mediaType: 'image/png', bytes: 4, expiresAt: 1_794_867_200, provider }

const boundaryOf = (at = 0) => {
  const type = server.requests[at]!.headers['content-type']!
  expect(type).toMatch(/^multipart\/related; boundary=part-[\da-f-]{36}$/)
  return type.split('boundary=')[1]!
}

/** The body as it must be, byte by byte. */
const bodyOf = (boundary: string, metadata: string, mediaType: string, content: Uint8Array) =>
  Buffer.concat([
    Buffer.from(`--${boundary}\r\ncontent-type: application/json; charset=utf-8\r\n\r\n${metadata}\r\n`),
    Buffer.from(`--${boundary}\r\ncontent-type: ${mediaType}\r\n\r\n`),
    content,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ])

const binary = new Uint8Array([0, 13, 10, 45, 45, 255, 13, 10])

describe('an upload', () => {
  it.each<[string, Omit<FileUpload, 'provider'>, string, string, Uint8Array]>([
    [
      'bytes, whatever is in them',
      { file: { data: binary, filename: 'ü"1".png', mediaType: 'image/png' } },
      '{"file":{"displayName":"ü\\"1\\".png"}}',
      'image/png',
      binary,
    ],
    [
      'a File by another name',
      { file: new File([binary], 'a.txt', { type: 'text/plain' }), filename: 'b.txt' },
      '{"file":{"displayName":"b.txt"}}',
      'text/plain',
      binary,
    ],
    [
      'nothing',
      { file: new Blob([]) },
      '{"file":{"displayName":"file"}}',
      'application/octet-stream',
      new Uint8Array(),
    ],
    [
      'what looks like the end of a body',
      { file: { data: Buffer.from('--part-\r\n--part---\r\n'), filename: 'x' } },
      '{"file":{"displayName":"x"}}',
      'application/octet-stream',
      Buffer.from('--part-\r\n--part---\r\n'),
    ],
  ])('of %s is one call, metadata first', async (_, upload, metadata, mediaType, content) => {
    const api = await files(json({ file: wire('f-1') }))
    const stored = await api.upload({ provider, ...upload })
    expect(stored).toMatchObject({ ...known, loss: [] })
    const [request, ...others] = server.requests
    expect(others).toEqual([])
    expect(request).toMatchObject({ method: 'POST', url: '/upload/v1beta/files' })
    expect(request!.headers).toMatchObject({
      'x-goog-upload-protocol': 'multipart',
      'x-goog-api-key': CANARY,
      'content-length': String(request!.bytes.length),
      accept: 'application/json',
    })
    const boundary = boundaryOf()
    expect(Buffer.from(content).includes(boundary)).toBe(false)
    expect(Buffer.from(request!.bytes).equals(bodyOf(boundary, metadata, mediaType, content))).toBe(true)
  })

  it('tells what is known, the rest in the vendor’s words', async () => {
    const api = await files(json({ file: wire('f-1') }))
    const { native, createdAt } = await api.upload({ provider, file: new Blob(['x']) })
    expect(Math.floor(createdAt!)).toBe(1_794_694_400)
    expect(native).toMatchObject({ gemini: { state: 'PROCESSING', uri: `${root}f-1`, sha256Hash: 'YQ==' } })
  })

  it('has no place for a purpose or for another end', async () => {
    const api = await files(json({ file: wire('f-1') }))
    const { loss } = await api.upload({ provider, file: new Blob(['x']), purpose: 'batch', expiresAfter: 60 })
    expect(loss.map(({ path, kind }) => [path, kind])).toEqual([
      ['purpose', 'unsupported'],
      ['expiresAfter', 'unsupported'],
    ])
  })

  it('is sent again as it was, and whole where it is large and its server slow', async () => {
    const large = new Uint8Array(24 * 1024 * 1024).map((_, at) => at * 31 + (at >> 9))
    let count = 0
    const api = await files(async exchange => {
      await sleep(20)
      json(
        count++ === 0 ? { error: { code: 503, message: 'busy', status: 'UNAVAILABLE' } } : { file: wire('f-1') },
        count === 1 ? 503 : 200,
      )(exchange)
    })
    await api.upload({
      provider,
      file: { data: new Blob([large.subarray(0, 9), large.subarray(9)]), filename: 'large' },
    })
    const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
    const wanted = [0, 1].map(at =>
      bodyOf(boundaryOf(at), '{"file":{"displayName":"large"}}', 'application/octet-stream', large),
    )
    expect(server.requests.map(({ bytes }) => sha(bytes))).toEqual(wanted.map(sha))
  })

  it('is refused before it is sent where a media type could write headers', async () => {
    const api = await files(json({}))
    const file = { data: binary, mediaType: 'a/b\r\nx-evil: 1' }
    expect(await failure(api.upload({ provider, file }))).toMatchObject({ kind: 'invalid-request', param: 'file' })
    expect(server.requests).toHaveLength(0)
  })

  it('that is refused is typed, and one that is answered with no file is a broken promise', async () => {
    const refused = { error: { code: 400, message: 'Unsupported MIME type', status: 'INVALID_ARGUMENT' } }
    const api = await files(json(refused, 400))
    const error = await failure(api.upload({ provider, file: new Blob(['x']) }))
    expect(error).toMatchObject({ kind: 'invalid-request', told: 'Unsupported MIME type', status: 400 })
    expect(error.message).not.toContain(CANARY)
    await server.close()
    const silent = await files(json({}))
    expect(await failure(silent.upload({ provider, file: new Blob(['x']) }))).toMatchObject({ kind: 'protocol' })
  })

  it('by the raw client has the metadata first, however they are written, and nothing of what is absent', async () => {
    server = await startLoopback(json({ file: wire('f-1') }))
    const raw = geminiRaw({ apiKey: CANARY, baseURL: server.baseURL })
    const headers = { 'x-goog-upload-protocol': 'multipart' } as const
    const body = { file: new Blob([binary]), metadata: { file: { name: 'files/mine' } }, more: undefined }
    expect((await raw.uploadMultipart({ headers, body })).data.file?.name).toBe('files/f-1')
    const wanted = bodyOf(boundaryOf(), '{"file":{"name":"files/mine"}}', 'application/octet-stream', binary)
    expect(Buffer.from(server.requests[0]!.bytes).equals(wanted)).toBe(true)
  })
})

describe('a file that is kept', () => {
  it('is listed page by page', async () => {
    let count = 0
    const api = await files(exchange =>
      json(count === 2 ? {} : { files: [wire(`f-${count}`)], nextPageToken: `t${count++}` })(exchange),
    )
    const all = []
    for await (const file of api.list({ provider })) all.push(file.id)
    expect(all).toEqual(['f-0', 'f-1'])
    expect(server.requests.map(({ method, url }) => [method, url])).toEqual([
      ['GET', '/v1beta/files'],
      ['GET', '/v1beta/files?pageToken=t0'],
      ['GET', '/v1beta/files?pageToken=t1'],
    ])
  })

  it('is asked for and taken away by its id', async () => {
    const api = await files(exchange => json(exchange.request.method === 'GET' ? wire('f-1') : {})(exchange))
    expect(await api.get({ provider, id: 'f-1' })).toMatchObject(known)
    expect(await api.delete({ provider, id: 'f-1' })).toBeUndefined()
    expect(server.requests.map(({ method, url }) => [method, url])).toEqual([
      ['GET', '/v1beta/files/f-1'],
      ['DELETE', '/v1beta/files/f-1'],
    ])
  })

  it('gives back what is in it, where the vendor made it', async () => {
    const api = await files(exchange => {
      exchange.head(200, { 'content-type': 'application/octet-stream' })
      exchange.end(binary)
    })
    expect(new Uint8Array(await (await api.content({ provider, id: 'f 1' })).bytes())).toEqual(binary)
    expect(server.requests[0]).toMatchObject({ method: 'GET', url: '/download/v1beta/files/f%201:download?alt=media' })
    await server.close()
    const refusing = await files(json({ error: { code: 400, message: 'No.', status: 'INVALID_ARGUMENT' } }, 400))
    expect(await failure(refusing.content({ provider, id: 'f-1' }))).toMatchObject({
      kind: 'invalid-request',
      told: 'No.',
    })
  })

  it('that is not there is no file, and neither is a step', async () => {
    const api = await files(json({ error: { code: 404, message: 'Gone.', status: 'NOT_FOUND' } }, 404))
    expect(await failure(api.get({ provider, id: 'f-1' }))).toMatchObject({ kind: 'not-found', told: 'Gone.' })
    expect(await failure(api.get({ provider, id: '..' }))).toMatchObject({ kind: 'invalid-request' })
    expect(server.requests).toHaveLength(1)
  })
})

describe('its id in a conversation', () => {
  const told = (part: Part, facts: Facts = {}) => {
    const context = { api: 'gemini', facts, loss: [], path: [] as string[] }
    const request = { model: 'm', messages: [{ role: 'user' as const, content: [part] }] }
    const { body } = geminiClient.chat.encode(request, context)
    return { body, loss: context.loss }
  }
  const media: Part[] = [
    { type: 'image', mediaType: 'image/png', fileId: 'f-1' },
    { type: 'audio', mediaType: 'audio/wav', fileId: 'f-1' },
    { type: 'video', mediaType: 'video/mp4', fileId: 'f-1' },
    { type: 'document', mediaType: 'application/pdf', fileId: 'f-1' },
    { type: 'document', fileId: 'f-1' },
  ]

  it.each(media)('is an address, and is read as the id again: $type $mediaType', part => {
    const { body, loss } = told(part)
    const mimeType = 'mediaType' in part ? { mimeType: part.mediaType } : {}
    expect(body).toEqual({
      contents: [{ role: 'user', parts: [{ fileData: { ...mimeType, fileUri: `${root}f-1` } }] }],
    })
    expect(loss).toEqual([])
    const read = geminiServer.chat.decode(
      { method: 'POST', path: '/v1beta/models/m:generateContent', body },
      () => ({}),
    )
    expect(read.messages).toEqual([{ role: 'user', content: [part] }])
  })

  it.each([
    'https://www.youtube.com/watch?v=1',
    'gs://bucket/files/a',
    `${root}f-1:download?alt=media`,
    `${root}a/b`,
    root,
  ])('is none where the address is another: %s', url => {
    const part: Part = { type: 'video', mediaType: 'video/mp4', url }
    const { body } = told(part)
    const read = geminiServer.chat.decode(
      { method: 'POST', path: '/v1beta/models/m:generateContent', body },
      () => ({}),
    )
    expect(read.messages).toEqual([{ role: 'user', content: [part] }])
  })

  it('may be the address itself', () => {
    const { body } = told({ type: 'image', mediaType: 'image/png', fileId: `${root}f-1` })
    expect(JSON.stringify(body)).toContain(`"fileUri":"${root}f-1"`)
  })

  it('is told as lost where the same grammar is served beside the files', async () => {
    const { loss } = told(media[0]!, { withoutFiles: true })
    expect(loss).toMatchObject([{ path: 'messages[0].content[0]', kind: 'unsupported' }])
    server = await startLoopback(json({}))
    const cloud = vertex({ apiKey: CANARY, project: 'p', location: 'global', baseURL: server.baseURL })
    const client = createClient({ providers: [cloud], onLoss: 'error' })
    const asked = { role: 'user' as const, content: [media[0]!, { type: 'text' as const, text: 'What is it?' }] }
    const lost = failure(client.chat({ model: 'vertex/gemini-2.5-flash', messages: [asked] }))
    expect(await lost).toMatchObject({ kind: 'invalid-request' })
    const refused = failure(filesOf(client).upload({ provider: 'vertex', file: new Blob(['x']) }))
    expect(await refused).toMatchObject({ kind: 'invalid-request' })
    expect(server.requests).toHaveLength(0)
  })
})
