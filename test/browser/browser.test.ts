/** An answer on its way from a vendor through a server of ours to what a browser runs, over real sockets. */
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { ask } from '../../examples/browser/page.ts'
import { POST } from '../../examples/browser/server.ts'
import { openaiServer } from '../../generated/openai/server.ts'
import { ReadError, readEvents, readParts } from '../../runtime/browser/index.ts'
import { createClient } from '../../runtime/index.ts'
import { createMock, type Mock } from '../../runtime/mock/index.ts'
import { type Serving, serve } from '../../runtime/serve/index.ts'
import { toResponse } from '../../runtime/web/index.ts'
import { root } from '../package/project.ts'
import { type Loopback, startLoopback, until } from '../support/loopback.ts'
import { answer, toy } from '../support/toy-api.ts'

let mock: Mock
let server: Serving
beforeAll(async () => {
  mock = await createMock({ apis: [openaiServer()] }).listen()
  vi.stubEnv('OPENAI_API_KEY', 'a-key-for-nobody')
  vi.stubEnv('OPENAI_BASE_URL', mock.baseURL('openai'))
  server = await serve({ fetch: POST, keyed: false, drain: async () => {} }, { port: 0 })
})
beforeEach(() => mock.reset([]))
afterAll(async () => {
  vi.unstubAllEnvs()
  await server.close(0)
  await mock.close()
})

async function all<T>(things: AsyncIterable<T>): Promise<T[]> {
  const list = []
  for await (const thing of things) list.push(thing)
  return list
}

/** What it failed with. */
const failure = (doing: Promise<unknown>): Promise<unknown> =>
  doing.then(
    () => 'no failure',
    (error: unknown) => error,
  )

const post = (question = 'Why?') => fetch(server.url, { method: 'POST', body: JSON.stringify({ question }) })

describe('a browser', () => {
  it('is told every event, and shows an answer while it comes', async () => {
    const reasoning = 'Hm.'
    mock.reset([{ reasoning, text: 'one two three' }, { reasoning, text: 'one two three' }, 'one two three'])
    const events = []
    for await (const event of readEvents(await post())) events.push(event)
    expect(events[0]).toMatchObject({ type: 'start', id: expect.any(String) })
    expect(events.at(-1)).toMatchObject({
      type: 'finish',
      finishReason: 'stop',
      usage: { outputTokens: expect.any(Number) },
    })
    const shown = []
    for await (const parts of readParts(await post())) shown.push(parts)
    expect(shown.length).toBeGreaterThan(4)
    expect(shown.at(-1)).toMatchObject([
      { type: 'reasoning', text: 'Hm.' },
      { type: 'text', text: 'one two three' },
    ])
    const texts: string[] = []
    await ask(server.url, 'Why?', text => texts.push(text))
    expect(texts.at(-1)).toBe('one two three')
    expect(texts).toContain('one ')
  })

  it('is told calls with their arguments', async () => {
    mock.reset([{ toolCalls: [{ name: 'weather', input: { city: 'Köln' } }] }])
    const shown = []
    for await (const parts of readParts(await post())) shown.push(parts[0])
    expect(shown).toContainEqual(expect.objectContaining({ name: 'weather', inputText: '{"city":"Köln"}' }))
    expect(shown.at(-1)).toMatchObject({ input: { city: 'Köln' } })
  })

  it('is told the kind of a failure, and none of the vendor’s words', async () => {
    const message = 'Organization org-secret has used up its quota.'
    mock.reset([{ error: { kind: 'quota-exhausted', message } }, { error: { kind: 'quota-exhausted', message } }])
    const response = await post()
    const text = await response.clone().text()
    expect(text).not.toMatch(/org-secret|a-key-for-nobody/)
    const error = await failure(all(readEvents(response)))
    expect(error).toBeInstanceOf(ReadError)
    expect(error).toMatchObject({
      kind: 'quota-exhausted',
      status: 429,
      message: 'the answer failed (quota-exhausted)',
    })
    const texts: string[] = []
    await ask(server.url, 'Why?', text => texts.push(text))
    expect(texts).toEqual(['Something went wrong.'])
  })

  it('is told of a failure in the midst, after what came before', async () => {
    mock.reset([{ text: 'one two three', fault: { type: 'cut', after: 2 } }])
    const texts: string[] = []
    await ask(server.url, 'Why?', text => texts.push(text))
    expect(texts.slice(-2)).toEqual(['one two ', 'Something went wrong.'])
  })
})

describe('what comes to the reader', () => {
  const stream = (...pieces: string[]) =>
    new Response(new Blob(pieces), { headers: { 'content-type': 'text/event-stream' } })
  const read = async (response: Response) => failure(all(readEvents(response)))

  it.each([
    ['ends too early', stream('data: {"type":"start"}\n\n'), 'truncated'],
    ['is no JSON', stream('data: {"type":\n\n'), 'protocol'],
    ['is no stream of events', new Response('<html>'), 'protocol'],
    ['is a refusal', new Response('no', { status: 401 }), 'invalid-request'],
    ['asks to wait', new Response('no', { status: 429 }), 'rate-limit'],
    ['is a failure of the server', new Response('no', { status: 502 }), 'server'],
  ])('and %s is an error of its kind', async (_, response, kind) => {
    expect(await read(response)).toMatchObject({ name: 'ReadError', kind })
  })

  it('is read however it is cut', async () => {
    const bytes = new TextEncoder().encode(
      'data: {"type":"native","api":"a","value":"ü€😀"}\n\n: \n\ndata: {"type":"finish"}\n\n',
    )
    const body = new ReadableStream({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte))
        controller.close()
      },
    })
    const response = new Response(body, { headers: { 'content-type': 'text/event-stream' } })
    expect(await all(readEvents(response))).toEqual([{ type: 'native', api: 'a', value: 'ü€😀' }, { type: 'finish' }])
  })
})

describe('the connection to the vendor', () => {
  let vendor: Loopback
  let between: Serving
  afterEach(async () => {
    await between.close(0)
    await vendor.close()
  })

  /** A vendor that says one word and then nothing. */
  async function stalled(pingMs: number): Promise<void> {
    vendor = await startLoopback(async exchange => {
      exchange.head(200, { 'content-type': 'text/event-stream' })
      await exchange.write(answer('one').slice(0, 2).join(''))
    })
    const client = createClient({ providers: [toy({ apiKey: 'k', baseURL: vendor.baseURL })] })
    const handler = async () =>
      toResponse(client.stream({ model: 'toy/m', messages: 'Hi' }), { pingMs, headers: { 'x-a': 'b' } })
    between = await serve({ fetch: handler, keyed: false, drain: async () => {} }, { port: 0 })
  }

  it('is closed when the browser breaks out of its loop', async () => {
    await stalled(15_000)
    const response = await fetch(between.url)
    expect(response.headers.get('x-a')).toBe('b')
    for await (const event of readEvents(response)) if (event.type === 'part-delta') break
    await until(() => vendor.open() === 0)
  })

  it('is closed when the browser aborts, and it is told so', async () => {
    await stalled(15_000)
    const abort = new AbortController()
    const response = await fetch(between.url, { signal: abort.signal })
    const error = failure(
      (async () => {
        for await (const event of readEvents(response)) if (event.type === 'part-delta') abort.abort()
      })(),
    )
    expect(await error).toMatchObject({ kind: 'aborted' })
    await until(() => vendor.open() === 0)
  })

  it('is kept while nothing comes, by lines that say nothing', async () => {
    await stalled(10)
    const response = await fetch(between.url)
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
    let text = ''
    while (!text.includes(': \n\n: \n\n')) text += (await reader.read()).value
    await reader.cancel()
    expect(text).toContain('"delta":"one"')
    await until(() => vendor.open() === 0)
  })
})

it('the reader is at most 2 kB, minified and gzipped, and brings nothing else', async () => {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [join(root, 'runtime/browser/index.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    metafile: true,
  })
  const size = gzipSync(outputFiles[0]!.contents, { level: 9 }).byteLength
  console.info(`interlingua/browser: ${size} bytes`)
  expect(size).toBeLessThanOrEqual(2000)
  expect(Object.keys(metafile.inputs).filter(path => !path.startsWith('runtime/browser/'))).toEqual([])
})
