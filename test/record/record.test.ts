/** Exchanges kept in files and told again, over real sockets, for our client and for others. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import OpenAI from 'openai'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { gemini } from '../../generated/gemini/index.ts'
import { openai } from '../../generated/openai/index.ts'
import { createClient } from '../../runtime/index.ts'
import { createMock, type Mock } from '../../runtime/mock/index.ts'
import { type Recording, record, replay } from '../../runtime/record/index.ts'
import { served } from '../mock/stage.ts'
import { failure } from '../support/failure.ts'
import { until } from '../support/loopback.ts'

const apiKey = 'sk-canary-0123456789abcdef'
const model = 'openai/gpt-5-mini'

let mock: Mock
let folder: string
beforeAll(async () => {
  mock = await createMock({ apis: served, pace: { bytes: 50, deltaMs: 1 } }).listen()
})
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'interlingua-record-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))
afterAll(() => mock.close())

const client = (fetch: typeof globalThis.fetch) =>
  createClient({
    providers: [
      openai({ apiKey, baseURL: mock.baseURL('openai'), fetch }),
      gemini({ apiKey, baseURL: mock.baseURL('gemini'), fetch }),
    ],
    retry: false,
  })
const files = () => readdirSync(folder).sort()
const kept = (file: string): Recording => JSON.parse(readFileSync(join(folder, file), 'utf8'))
const everything = () =>
  files()
    .map(file => readFileSync(join(folder, file), 'utf8'))
    .join('\n')

describe('what was recorded', () => {
  it('is told again, whole and streamed, in the same pieces, with nobody asked', async () => {
    mock.reset(['whole', 'one two three'])
    const recording = client(record(fetch, folder))
    const whole = await recording.chat({ model, messages: 'Hi' })
    const events = []
    for await (const batch of recording.stream({ model, messages: 'Hi' }).batches()) events.push(batch)
    // The client lets go of an answer a moment after its last event.
    await until(() => files().length === 2)
    const [, streamed] = files()
      .map(kept)
      .sort((a, b) => a.response.chunks.length - b.response.chunks.length)
    expect(streamed!.response.chunks.length).toBeGreaterThan(1)
    const asked = mock.requests.length

    const replaying = client(replay(folder))
    const again = await replaying.chat({ model, messages: 'Hi' })
    expect([again.text, again.usage, again.id]).toEqual([whole.text, whole.usage, whole.id])
    const told = []
    for await (const batch of replaying.stream({ model, messages: 'Hi' }).batches()) told.push(batch)
    expect(told.flat()).toEqual(events.flat())
    expect(mock.requests.length).toBe(asked)
  })

  it('answers equal requests in their order, the last again', async () => {
    mock.reset(['first', 'second'])
    const texts = async (llm: ReturnType<typeof client>, times: number) => {
      const list = []
      for (let at = 0; at < times; at++) list.push((await llm.chat({ model, messages: 'Hi' })).text)
      return list
    }
    expect(await texts(client(record(fetch, folder)), 2)).toEqual(['first', 'second'])
    expect(files()).toHaveLength(2)
    expect(await texts(client(replay(folder)), 3)).toEqual(['first', 'second', 'second'])
  })

  it('tells failures, and bodies that broke off, as they were', async () => {
    mock.reset([
      { error: { kind: 'rate-limit', message: 'Slow down.', retryAfterMs: 1500 } },
      { text: 'one two three', fault: { type: 'cut', after: 2 } },
    ])
    const fail = async (llm: ReturnType<typeof client>) => {
      const limited = await failure(llm.chat({ model, messages: 'Hi' }))
      const cut = await failure(llm.stream({ model, messages: 'More' }).response)
      return [limited.kind, limited.message, limited.retryAfterMs, cut.kind, cut.partial?.content]
    }
    const recorded = await fail(client(record(fetch, folder)))
    expect(recorded.slice(0, 1)).toEqual(['rate-limit'])
    expect(await fail(client(replay(folder)))).toEqual(recorded)
  })

  it('serves official SDKs', async () => {
    mock.reset(['Hello!'])
    const ask = async (fetch: typeof globalThis.fetch) => {
      const sdk = new OpenAI({ apiKey, baseURL: mock.baseURL('openai'), fetch, maxRetries: 0 })
      return (await sdk.responses.create({ model: 'gpt-5-mini', input: 'Hi' })).output_text
    }
    expect(await ask(record(fetch, folder))).toBe('Hello!')
    expect(await ask(replay(folder))).toBe('Hello!')
  })
})

describe('secrets', () => {
  it('are in no file: of headers, queries and bodies, and where an answer echoes them', async () => {
    const echo: typeof fetch = async () =>
      new Response(`{"error":{"message":"Wrong key ${apiKey} or ${encodeURIComponent('p@ss/word')}"}}`, {
        status: 401,
        headers: { 'content-type': 'application/json', 'set-cookie': 'session=abcdefgh', 'x-organization': 'org-1' },
      })
    const recording = record(echo, folder, { scrub: text => text.replaceAll('Ada', 'NAME') })
    await recording(`https://api.example/v1/x?key=${apiKey}&page=2`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${apiKey}`,
        'x-api-key': 'other-canary-1',
        cookie: 'canary-cookie',
        'api-version': '1',
      },
      body: JSON.stringify({
        text: `Ada, with ${apiKey}`,
        max_tokens: 10,
        auth: { password: 'p@ss/word', api_key: 'canary-3' },
      }),
    }).then(response => response.text())
    expect(everything()).not.toMatch(/canary|p@ss|p%40ss|session|org-1|Ada/)
    expect(kept(files()[0]!)).toMatchObject({
      request: {
        url: 'https://api.example/v1/x?key=%5Bscrubbed%5D&page=2',
        headers: { 'api-version': '1' },
        body: {
          text: 'NAME, with [scrubbed]',
          max_tokens: 10,
          auth: { password: '[scrubbed]', api_key: '[scrubbed]' },
        },
      },
    })
  })

  it('are found where they lie across two pieces', async () => {
    const bytes = new TextEncoder().encode(`data: wrong key ${apiKey}!\n\n`)
    const cut: typeof fetch = async () =>
      new Response(
        new ReadableStream({
          start(controller) {
            controller.enqueue(bytes.slice(0, 24))
            controller.enqueue(bytes.slice(24))
            controller.close()
          },
        }),
      )
    const response = await record(cut, folder)('https://api.example/', { headers: { 'x-api-key': apiKey } })
    expect(await response.text()).toContain(apiKey)
    expect(everything()).not.toMatch(/canary|cdef/)
    expect(kept(files()[0]!).response.chunks).toEqual(['data: wrong key [scrubbed]!\n\n'])
  })

  it('may be others when it is told again', async () => {
    mock.reset(['Hello!'])
    await client(record(fetch, folder)).chat({ model: 'gemini/gemini-2.5-flash', messages: 'Hi' })
    expect(everything()).not.toContain('canary')
    const other = gemini({ apiKey: 'nobody', baseURL: mock.baseURL('gemini'), fetch: replay(folder) })
    const { text } = await createClient({ providers: [other] }).chat({
      model: 'gemini/gemini-2.5-flash',
      messages: 'Hi',
    })
    expect(text).toBe('Hello!')
  })
})

describe('a request without a recording', () => {
  it('is refused, with the nearest one and what differs', async () => {
    mock.reset(['Hello!'])
    await client(record(fetch, folder)).chat({ model, messages: 'Hi', temperature: 0.5 })
    const error = await failure(client(replay(folder)).chat({ model, messages: 'Ho', temperature: 0.5 }))
    expect(error).toMatchObject({ kind: 'invalid-request', code: 'NO_RECORDING', retryable: false })
    expect(error.message).toMatch(
      /no recording in .* fits POST .*\/responses\. The nearest, post-.*\.json, differs in body\.input/,
    )
    expect(error.message).toContain('"Hi" was recorded, "Ho" is asked')
  })

  it('is refused where there is nothing', async () => {
    await expect(replay(join(folder, 'none'))('https://api.example/')).rejects.toThrow('There is none at all.')
  })

  it('and one with other values of the same fields are not taken for each other', async () => {
    const answer: typeof fetch = async () => new Response('{}')
    const recording = record(answer, folder)
    for (const body of ['{"a":1,"b":2}', '{"b":2,"a":1}', '{"a":2,"b":1}'])
      await (await recording('https://api.example/', { method: 'POST', body })).text()
    expect(new Set(files().map(file => file.replace(/(-\d)?\.json$/, ''))).size).toBe(2)
  })
})

it('forms are the same whatever their boundary, and bytes are kept', async () => {
  const bytes = Uint8Array.of(0, 255, 254)
  const answer: typeof fetch = async () => new Response(bytes, { headers: { 'content-type': 'audio/mpeg' } })
  const form = () => {
    const data = new FormData()
    data.set('file', new Blob(['hello'], { type: 'text/plain' }), 'a.txt')
    return { method: 'POST', body: data }
  }
  await (await record(answer, folder)('https://api.example/', form())).arrayBuffer()
  expect(kept(files()[0]!).response.chunks).toEqual([{ base64: 'AP/+' }])
  const told = await replay(folder)('https://api.example/', form())
  expect(new Uint8Array(await told.arrayBuffer())).toEqual(bytes)
  expect(told.headers.get('content-type')).toBe('audio/mpeg')
})

it('a body comes in the pieces in which it came, also where they cut a letter', async () => {
  const pieces = [Uint8Array.of(0x61, 0xc3), Uint8Array.of(0xbc), Uint8Array.of(0x62, 0x63)]
  const answer: typeof fetch = async () =>
    new Response(
      new ReadableStream({
        start(controller) {
          for (const piece of pieces) controller.enqueue(piece)
          controller.close()
        },
      }),
    )
  expect(await (await record(answer, folder)('https://api.example/')).text()).toBe('aübc')
  const told = []
  for await (const piece of (await replay(folder)('https://api.example/')).body!) told.push(piece)
  expect(told).toEqual(pieces)
})
