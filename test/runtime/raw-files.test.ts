import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { bracketed, multipart } from '../../runtime/http/multipart.ts'
import {
  defineRaw,
  type RawClientOptions,
  type RawOptions,
  type RawResponse,
  type Upload,
} from '../../runtime/raw/raw.ts'
import { failure } from '../support/failure.ts'
import { formOf, json, type Loopback, type Script, startLoopback, until } from '../support/loopback.ts'
import { CANARY } from '../support/toy-api.ts'

type Form = { file: Upload; [field: string]: unknown }
interface Files {
  send(input: RawOptions & { body: Form }): Promise<RawResponse<{ id: string }>>
  nest(input: RawOptions & { body: Form }): Promise<RawResponse<{ id: string }>>
}

const filesRaw = defineRaw<Files>({
  name: 'files',
  baseURL: 'https://files.invalid',
  auth: { type: 'bearer' },
  env: { apiKey: ['FILES_API_KEY'] },
  operations: {
    send: { method: 'POST', path: '/files', write: multipart },
    nest: { method: 'POST', path: '/files', write: bracketed },
  },
})

let server: Loopback
afterEach(() => server?.close())

async function api(script: Script = json({ id: 'f' }), options: RawClientOptions = {}) {
  server = await startLoopback(script)
  return filesRaw({ apiKey: CANARY, baseURL: server.baseURL, retry: { baseMs: 1 }, ...options })
}

const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const hello = new TextEncoder().encode('hello')

describe('a body with files', () => {
  it.each<[string, Upload, { name: string; type: string }]>([
    ['a File', new File(['hello'], 'a.txt', { type: 'text/plain' }), { name: 'a.txt', type: 'text/plain' }],
    ['a Blob', new Blob(['hello'], { type: 'audio/x-wav' }), { name: 'file.wav', type: 'audio/x-wav' }],
    ['bytes', hello, { name: 'file', type: 'application/octet-stream' }],
    ['a Buffer', Buffer.from('hello'), { name: 'file', type: 'application/octet-stream' }],
    ['shared memory', shared(hello), { name: 'file', type: 'application/octet-stream' }],
    ['named bytes', { data: hello, filename: 'b.mp3', mediaType: 'audio/mpeg' }, { name: 'b.mp3', type: 'audio/mpeg' }],
    [
      'a renamed File',
      { data: new File(['hello'], 'a.txt', { type: 'text/plain' }), filename: 'ü "1".txt' },
      { name: 'ü "1".txt', type: 'text/plain' },
    ],
  ])('takes %s', async (_, file, { name, type }) => {
    const client = await api()
    expect((await client.send({ body: { file } })).data).toEqual({ id: 'f' })
    const [request] = server.requests
    expect(await formOf(request!)).toEqual([['file', { name, type, text: 'hello' }]])
    expect(request!.headers).toMatchObject({
      authorization: `Bearer ${CANARY}`,
      'content-length': String(request!.bytes.length),
      accept: 'application/json',
    })
    expect(request!.headers['content-type']).toMatch(/^multipart\/form-data; boundary=form-[\da-f-]+$/)
  })

  const body = {
    file: hello,
    text: 'a\r\nb "ü"',
    number: 0.5,
    flag: false,
    list: ['x', 'y'],
    files: [hello],
    tree: { a: 1, b: { c: ['z'] } },
    nothing: null,
    absent: undefined,
    'odd "\n name': 1,
  }
  const file = { name: 'file', type: 'application/octet-stream', text: 'hello' }
  const scalars = [
    ['file', file],
    ['text', 'a\r\nb "ü"'],
    ['number', '0.5'],
    ['flag', 'false'],
  ]

  it('has a list under one name and an object as JSON', async () => {
    const client = await api()
    await client.send({ body })
    expect(await formOf(server.requests[0]!)).toEqual([
      ...scalars,
      ['list', 'x'],
      ['list', 'y'],
      ['files', file],
      ['tree', '{"a":1,"b":{"c":["z"]}}'],
      ['odd "\n name', '1'],
    ])
  })

  it('has lists and objects in brackets, where the vendor wants it so', async () => {
    const client = await api()
    await client.nest({ body })
    expect(await formOf(server.requests[0]!)).toEqual([
      ...scalars,
      ['list[]', 'x'],
      ['list[]', 'y'],
      ['files[]', file],
      ['tree[a]', '1'],
      ['tree[b][c][]', 'z'],
      ['odd "\n name', '1'],
    ])
  })

  it('is refused, before it is sent, where a media type could write headers', async () => {
    const client = await api()
    const error = await failure(client.send({ body: { file: { data: hello, mediaType: 'a/b\r\nx-evil: 1' } } }))
    expect(error).toMatchObject({ kind: 'invalid-request', param: 'file', provider: 'files', api: 'send' })
    expect(server.requests).toHaveLength(0)
  })

  it('is sent again as it was', async () => {
    let count = 0
    const client = await api(exchange => json({ id: 'f' }, count++ === 0 ? 503 : 200)(exchange))
    await client.send({ body: { file: new File(['hello'], 'a.txt'), purpose: 'keep' } })
    const [first, again] = await Promise.all(server.requests.map(formOf))
    expect(server.requests).toHaveLength(2)
    expect(again).toEqual(first)
    expect(again).toHaveLength(2)
  })

  it('is sent whole where it is large and its server slow', async () => {
    const large = new Uint8Array(24 * 1024 * 1024).map((_, at) => at * 31 + (at >> 9))
    const client = await api(async exchange => {
      await sleep(20)
      json({ id: 'f' })(exchange)
    })
    await client.send({ body: { file: { data: new Blob([large]), filename: 'large' } } })
    const [request] = server.requests
    const form = await new Response(request!.bytes, {
      headers: { 'content-type': request!.headers['content-type']! },
    }).formData()
    const file = form.get('file')
    expect(file instanceof File && sha(new Uint8Array(await file.arrayBuffer()))).toBe(sha(large))
  })

  it('ends with the caller’s signal, and its connection with it', async () => {
    const client = await api(() => {})
    const controller = new AbortController()
    const sent = failure(
      client.send({ body: { file: new Uint8Array(48 * 1024 * 1024) }, signal: controller.signal, retry: false }),
    )
    await until(() => server.connections() > 0)
    controller.abort(new Error('enough'))
    const error = await sent
    expect(error).toMatchObject({ kind: 'aborted' })
    expect(error.cause).toMatchObject({ message: 'enough' })
    await until(() => server.open() === 0, 5000)
  })

  it('does not follow a redirect with the key', async () => {
    const other = await startLoopback(json({}))
    try {
      const client = await api(json({}, 307, { location: `${other.baseURL}/files` }))
      expect(await failure(client.send({ body: { file: hello } }))).toMatchObject({ kind: 'protocol', status: 307 })
      expect(other.requests).toHaveLength(0)
    } finally {
      await other.close()
    }
  })
})

function shared(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.length))
  copy.set(bytes)
  return copy
}
