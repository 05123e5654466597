import { afterEach, describe, expect, it } from 'vitest'
import { type Files, filesOf } from '../../runtime/files/index.ts'
import { failure } from '../support/failure.ts'
import { formOf, json, type Loopback, type Script, startLoopback } from '../support/loopback.ts'
import { CANARY } from '../support/toy-api.ts'
import { filingClient } from './filing-vendors.ts'

let server: Loopback
afterEach(() => server?.close())

async function files(script: Script): Promise<Files> {
  server = await startLoopback(script)
  return filesOf(filingClient(server.baseURL))
}

const plain = { id: 'f1', object: 'file', bytes: 5, created_at: 1_700_000_000, filename: 'a.txt', purpose: 'batch' }
const dated = {
  id: 'f1',
  type: 'file',
  filename: 'a.txt',
  mime_type: 'text/plain',
  size_bytes: 5,
  created_at: '2023-11-14T22:13:20Z',
}
const known = { id: 'f1', name: 'a.txt', bytes: 5, createdAt: 1_700_000_000 }
const places: Record<string, { root: string; wire: object; more?: object; upload?: string }> = {
  openai: { root: '/files', wire: plain },
  groq: { root: '/openai/v1/files', wire: plain },
  mistral: { root: '/v1/files', wire: { ...plain, mimetype: 'text/plain' }, more: { mediaType: 'text/plain' } },
  moonshot: { root: '/v1/files', wire: plain },
  together: {
    root: '/files',
    upload: '/files/upload',
    wire: { ...plain, purpose: 'batch-api', FileType: 'jsonl', Processed: true },
    more: { purpose: 'batch-api' },
  },
  xai: { root: '/v1/files', wire: plain },
  anthropic: { root: '/v1/files', wire: dated, more: { mediaType: 'text/plain' } },
}

const collect = async <T>(items: AsyncIterable<T>) => {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

describe.each(Object.entries(places))('%s', (provider, { root, wire, more, upload = root }) => {
  const file = new File(['hello'], 'a.txt', { type: 'text/plain' })

  it('is given a file, and tells of it', async () => {
    const api = await files(json(wire))
    const stored = await api.upload({ provider, file })
    expect(stored).toMatchObject({ ...known, ...more, provider, loss: [] })
    expect(server.requests[0]).toMatchObject({ method: 'POST', url: upload })
    const form = await formOf(server.requests[0]!)
    expect(form).toEqual(expect.arrayContaining([['file', { name: 'a.txt', type: 'text/plain', text: 'hello' }]]))
    expect(await api.get(stored)).toMatchObject({ ...known, provider })
    expect(server.requests[1]).toMatchObject({ method: 'GET', url: `${root}/f1`, body: '' })
  })

  it('gives back what is in it', async () => {
    const api = await files(exchange => {
      exchange.head(200, { 'content-type': 'application/octet-stream' })
      exchange.end(new Uint8Array([0, 255]))
    })
    const content = await api.content({ provider, id: 'f 1' })
    expect([...(await content.bytes())]).toEqual([0, 255])
    expect(server.requests[0]!.url).toBe(`${root}/f%201/content`)
  })

  it('lists and deletes', async () => {
    const api = await files(exchange =>
      json(exchange.request.method === 'GET' ? { data: [wire], has_more: false } : { id: 'f1', deleted: true })(
        exchange,
      ),
    )
    const [first, ...others] = await collect(api.list({ provider }))
    expect(first).toMatchObject({ ...known, provider })
    expect(others).toEqual([])
    expect(await api.delete(first!)).toBeUndefined()
    expect(server.requests.map(({ method, url }) => [method, url!.split('?')[0]])).toEqual([
      ['GET', root],
      ['DELETE', `${root}/f1`],
    ])
  })
})

describe('the name of a file', () => {
  const names = async (provider: string) => {
    const form = Object.fromEntries(await formOf(server.requests.at(-1)!))
    expect(server.requests.at(-1)!.url).toBe(places[provider]!.upload ?? places[provider]!.root)
    return [(form.file as { name: string }).name, form.file_name]
  }

  it('stands in a field of its own where the vendor wants it', async () => {
    const api = await files(json(places.together!.wire))
    const { loss } = await api.upload({ provider: 'together', file: new File(['{}'], 'a.jsonl'), purpose: 'fine-tune' })
    expect(loss).toEqual([])
    expect(await names('together')).toEqual(['a.jsonl', 'a.jsonl'])
    expect(Object.fromEntries(await formOf(server.requests[0]!))).toMatchObject({ purpose: 'fine-tune' })
    await api.upload({ provider: 'together', file: new Blob(['{}']) })
    expect(await names('together')).toEqual(['file', 'file'])
  })

  it.each(['together', 'openai'])('is another for %s where the caller says so', async provider => {
    const api = await files(json(places[provider]!.wire))
    const { loss } = await api.upload({ provider, file: new File(['{}'], 'a.jsonl'), filename: 'b.jsonl' })
    expect(loss).toEqual([])
    expect(await names(provider)).toEqual(['b.jsonl', provider === 'together' ? 'b.jsonl' : undefined])
  })

  it('is no list’s purpose: what has no place is told', async () => {
    const api = await files(json(places.together!.wire))
    const stored = await api.upload({ provider: 'together', file: new Blob(['{}']), expiresAfter: 60 })
    expect(stored.loss.map(({ path }) => path)).toEqual(['expiresAfter'])
  })
})

describe('a list', () => {
  it.each([
    ['openai', (at: number) => ({ data: [{ ...plain, id: `f${at}` }], has_more: at < 2, last_id: `f${at}` }), 'after'],
    [
      'anthropic',
      (at: number) => ({ data: [{ ...dated, id: `f${at}` }], has_more: at < 2, last_id: `f${at}` }),
      'after_id',
    ],
    [
      'xai',
      (at: number) => ({ data: [{ ...plain, id: `f${at}` }], pagination_token: at < 2 ? `f${at}` : null }),
      'pagination_token',
    ],
  ])('of %s goes on by tokens, page by page as it is read', async (provider, page, name) => {
    let count = 0
    const api = await files(exchange => json(page(count++))(exchange))
    expect((await collect(api.list({ provider }))).map(({ id }) => id)).toEqual(['f0', 'f1', 'f2'])
    const tokens = server.requests.map(({ url }) => new URL(url, 'http://x').searchParams.get(name))
    expect(tokens).toEqual([null, 'f0', 'f1'])
  })

  it('of numbered pages ends with the total', async () => {
    let count = 0
    const api = await files(exchange =>
      json({ data: [{ ...plain, id: `f${count++}` }], object: 'list', total: 3 })(exchange),
    )
    expect(await collect(api.list({ provider: 'mistral', purpose: 'ocr' }))).toHaveLength(3)
    expect(server.requests.map(({ url }) => url)).toEqual([0, 1, 2].map(page => `/v1/files?page=${page}&purpose=ocr`))
  })

  it('that is left asks for no more; one page for ever is not followed', async () => {
    const api = await files(json({ data: [plain, plain], has_more: true, last_id: 'f1' }))
    for await (const _ of api.list({ provider: 'openai' })) break
    expect(server.requests).toHaveLength(1)
    expect(await collect(api.list({ provider: 'openai' }))).toHaveLength(4)
  })
})

describe('what goes wrong', () => {
  it('is told before it is sent where no files are kept, or none is given', async () => {
    const api = await files(json({}))
    const file = new Blob(['x'])
    expect(await failure(api.upload({ provider: 'cohere', file }))).toMatchObject({ kind: 'invalid-request' })
    expect(await failure(api.content({ provider: 'cohere', id: 'x' }))).toMatchObject({ kind: 'invalid-request' })
    expect(await failure(api.upload({ provider: 'nobody', file }))).toMatchObject({ kind: 'invalid-request' })
    const none = failure(api.upload({ provider: 'openai', file: 'a.txt' as never }))
    expect(await none).toMatchObject({ kind: 'invalid-request', param: 'file' })
    expect(await failure(api.get({ provider: 'openai', id: '..' }))).toMatchObject({ kind: 'invalid-request' })
    expect(server.requests).toHaveLength(0)
  })

  it('is typed; an upload is sent again as a whole', async () => {
    let count = 0
    const api = await files(exchange =>
      json(count++ === 0 ? { error: { message: 'busy' } } : plain, count > 1 ? 200 : 500)(exchange),
    )
    await api.upload({ provider: 'openai', file: new Blob(['hello']), purpose: 'user_data', expiresAfter: 3600 })
    const [first, again] = await Promise.all(server.requests.map(formOf))
    expect(again).toEqual(first)
    expect(again).toEqual(
      expect.arrayContaining([
        ['purpose', 'user_data'],
        ['expires_after[anchor]', 'created_at'],
        ['expires_after[seconds]', '3600'],
      ]),
    )
    await server.close()
    const missing = await files(json({ error: { message: 'No such File', type: 'invalid_request_error' } }, 404))
    const error = await failure(missing.content({ provider: 'openai', id: 'f' }))
    expect(error).toMatchObject({ kind: 'not-found', told: 'No such File' })
    expect(error.message).not.toContain(CANARY)
  })

  it('of a vendor that has no place for a purpose is told as loss', async () => {
    const api = await files(json(dated))
    const { loss } = await api.upload({ provider: 'anthropic', file: new Blob(['x']), purpose: 'batch' })
    expect(loss).toMatchObject([{ path: 'purpose', kind: 'unsupported' }])
    expect(server.requests[0]!.headers['anthropic-beta']).toBe('files-api-2025-04-14')
  })

  it('is said of a client that is none', () => {
    expect(() => filesOf({} as never)).toThrow('no client')
  })
})
