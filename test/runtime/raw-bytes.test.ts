import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import {
  defineRaw,
  type RawBytes,
  type RawClientOptions,
  type RawOptions,
  type RawResponse,
} from '../../runtime/raw/raw.ts'
import { rawBytes } from '../../runtime/raw/raw-bytes.ts'
import { failure } from '../support/failure.ts'
import { json, type Loopback, type Script, startLoopback, until } from '../support/loopback.ts'
import { CANARY } from '../support/toy-api.ts'

interface Sounds {
  say(input: RawOptions & { body: { words: string } }): Promise<RawBytes>
  hear(): Promise<RawResponse<{ id: string } | string>>
}

const soundsRaw = defineRaw<Sounds>({
  name: 'sounds',
  baseURL: 'https://sounds.invalid',
  auth: { type: 'bearer' },
  env: { apiKey: ['SOUNDS_API_KEY'] },
  operations: {
    say: { method: 'POST', path: '/say', read: rawBytes },
    hear: { method: 'GET', path: '/hear', text: true },
  },
})

let server: Loopback
afterEach(() => server?.close())

async function api(script: Script, options: RawClientOptions = {}) {
  server = await startLoopback(script)
  return soundsRaw({ apiKey: CANARY, baseURL: server.baseURL, retry: false, ...options })
}

const words = { body: { words: 'hi' } }
const pieces = [new Uint8Array([0, 255, 13, 10]), new Uint8Array([128]), new Uint8Array([1, 2, 3])]
const all = [0, 255, 13, 10, 128, 1, 2, 3]

/** Sends the pieces a moment apart, and does with the answer what `after` says. */
function sound(after: 'end' | 'cut' | 'hang' | 'reset', headers: Record<string, string> = {}): Script {
  return async exchange => {
    exchange.head(200, { 'content-type': 'audio/mpeg', 'x-request-id': 'r1', ...headers })
    for (const piece of pieces) {
      await exchange.write(piece)
      await sleep(5)
    }
    if (after !== 'hang') exchange[after]()
  }
}

async function read(bytes: RawBytes): Promise<{ got: number[]; error?: unknown }> {
  const got: number[] = []
  try {
    for await (const piece of bytes) got.push(...piece)
    return { got }
  } catch (error) {
    return { got, error }
  }
}

describe('an answer of bytes', () => {
  it('comes as a whole, with what its headers say', async () => {
    const reply = await (await api(sound('end'))).say(words)
    expect(reply).toMatchObject({ mediaType: 'audio/mpeg', status: 200, requestId: 'r1' })
    expect(reply.headers['content-type']).toBe('audio/mpeg')
    expect([...(await reply.bytes())]).toEqual(all)
    expect(server.requests[0]).toMatchObject({ body: '{"words":"hi"}', headers: { accept: '*/*' } })
  })

  it('comes piece by piece, the first before the last was sent', async () => {
    let release = () => {}
    const heard = new Promise<void>(resolve => {
      release = resolve
    })
    const client = await api(async exchange => {
      exchange.head(200)
      await exchange.write(pieces[0]!)
      await heard
      exchange.end(pieces[2]!)
    })
    const got: number[] = []
    const reply = await client.say(words)
    expect(reply.mediaType).toBe('application/octet-stream')
    for await (const piece of reply) {
      got.push(...piece)
      release()
    }
    expect(got).toEqual([0, 255, 13, 10, 1, 2, 3])
  })

  it('is a body for who takes what can be iterated', async () => {
    const reply = await (await api(sound('end'))).say(words)
    expect([...new Uint8Array(await new Response(await reply.bytes()).arrayBuffer())]).toEqual(all)
  })

  it('may be text, and may be empty', async () => {
    const client = await api(exchange => {
      exchange.head(200, { 'content-type': 'text/plain' })
      exchange.end(exchange.body.includes('none') ? '' : 'ü')
    })
    expect(await (await client.say(words)).text()).toBe('ü')
    expect(await (await client.say({ body: { words: 'none' } })).bytes()).toHaveLength(0)
    expect(await read(await client.say({ body: { words: 'none' } }))).toEqual({ got: [] })
  })

  it('leaves its connection for the next call', async () => {
    const client = await api(sound('end'))
    await (await client.say(words)).bytes()
    await sleep(20)
    await read(await client.say(words))
    await sleep(20)
    await (await client.say(words)).bytes()
    expect(server.connections()).toBe(1)
  })

  it('is read once', async () => {
    const reply = await (await api(sound('end'))).say(words)
    await reply.bytes()
    expect(await failure(reply.bytes())).toMatchObject({ kind: 'invalid-request' })
    expect((await read(reply)).error).toMatchObject({ kind: 'invalid-request', provider: 'sounds', api: 'say' })
  })

  it.each(['cut', 'reset'] as const)('that is %s is truncated, however it is read', async after => {
    const client = await api(sound(after))
    const { got, error } = await read(await client.say(words))
    expect(error).toMatchObject({ kind: 'truncated', midStream: true, provider: 'sounds', api: 'say' })
    expect(got.length).toBeGreaterThan(0)
    expect(await failure((await client.say(words)).bytes())).toMatchObject({ kind: 'truncated' })
  })

  it('that has fewer bytes than its length says is truncated', async () => {
    const client = await api(sound('cut', { 'content-length': '9' }))
    expect((await read(await client.say(words))).error).toMatchObject({ kind: 'truncated' })
  })

  it.each(['9', undefined])('is read as a whole up to the limit; its length is said to be %s', async length => {
    const headers: Record<string, string> = length === undefined ? {} : { 'content-length': length }
    const client = await api(sound('hang', headers), { limits: { body: 4 } })
    expect(await failure((await client.say(words)).bytes())).toMatchObject({ kind: 'response-too-large' })
    await until(() => server.open() === 0)
  })

  it('has no limit where it is iterated', async () => {
    const client = await api(sound('end'), { limits: { body: 4 } })
    expect(await read(await client.say(words))).toEqual({ got: all })
  })

  it('ends with the caller’s signal', async () => {
    const controller = new AbortController()
    const client = await api(sound('hang'))
    const reply = await client.say({ ...words, signal: controller.signal })
    setTimeout(() => controller.abort(new Error('enough')), 200)
    const { got, error } = await read(reply)
    expect(got).toEqual(all)
    expect(error).toMatchObject({ kind: 'aborted', cause: { message: 'enough' } })
    await until(() => server.open() === 0)
  })

  it.each(['iterated', 'read as a whole', 'nothing'])('is given up by cancel while it is %s', async how => {
    const reply = await (await api(sound('hang'))).say(words)
    setTimeout(() => reply.cancel(), 30)
    if (how === 'iterated') expect((await read(reply)).error).toMatchObject({ kind: 'aborted' })
    else if (how !== 'nothing') expect(await failure(reply.bytes())).toMatchObject({ kind: 'aborted' })
    await until(() => server.open() === 0)
  })

  it('is given up by leaving the loop', async () => {
    for await (const _ of await (await api(sound('hang'))).say(words)) break
    await until(() => server.open() === 0)
  })

  it('that stands still is a timeout', async () => {
    const client = await api(sound('hang'), { timeout: { idle: 50 } })
    expect((await read(await client.say(words))).error).toMatchObject({ kind: 'timeout', phase: 'idle' })
    expect(await failure((await client.say(words)).bytes())).toMatchObject({ kind: 'timeout', phase: 'body' })
  })

  it('is an error where the status says so', async () => {
    const client = await api(json({ error: { message: 'no such voice' } }, 404))
    expect(await failure(client.say(words))).toMatchObject({
      kind: 'not-found',
      told: 'no such voice',
      body: { error: { message: 'no such voice' } },
    })
  })
})

describe('an answer that may be text', () => {
  it.each([
    ['text/plain; charset=utf-8', 'so it was', 'so it was'],
    ['text/plain', '{"id":"a"}', '{"id":"a"}'],
    ['application/json; charset=utf-8', '{"id":"a"}', { id: 'a' }],
  ])('of %s is read as it', async (type, body, data) => {
    const client = await api(json(body, 200, { 'content-type': type }))
    expect((await client.hear()).data).toEqual(data)
  })

  it('says what is wrong where it says JSON and is none', async () => {
    expect(await failure((await api(json('so it was'))).hear())).toMatchObject({ kind: 'protocol' })
  })
})
