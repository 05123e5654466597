/** `streamChat` tells what one attempt of `createClient` tells. */
import { afterEach, describe, expect, it } from 'vitest'
import { isInterlinguaError } from '../../runtime/errors.ts'
import { createClient, defineLite, type LiteInput, streamChat } from '../../runtime/index.ts'
import type { StreamEvent } from '../../runtime/types.ts'
import { eventStream, json, type Loopback, type Script, startLoopback } from '../support/loopback.ts'
import { answer, CANARY, sse, toy, toyApi } from '../support/toy-api.ts'

let server: Loopback
afterEach(() => server?.close())

const toyLite = defineLite({
  name: 'toy',
  baseURL: 'https://toy.invalid',
  auth: { type: 'bearer' },
  env: { apiKey: ['TOY_API_KEY'], baseURL: ['TOY_BASE_URL'] },
  headers: { 'toy-version': '1' },
  api: toyApi,
  facts: [],
})

async function lite(script: Script, options: Parameters<typeof toyLite>[0] = {}) {
  server = await startLoopback(script)
  return toyLite({ apiKey: CANARY, baseURL: server.baseURL, ...options })
}

const ask: LiteInput = { model: 'm', messages: 'hi' }

/** What a stream tells and what comes of it; what differs from call to call is left out. */
async function told(stream: ReturnType<typeof streamChat>) {
  const events: StreamEvent[] = []
  for await (const event of stream) events.push(event)
  const end = await stream.response.then(
    ({ attempts: _, raw: { headers: __, ...raw }, ...response }) => ({ ...response, raw }),
    error => {
      expect(isInterlinguaError(error)).toBe(true)
      return { ...JSON.parse(JSON.stringify(error)), partial: error.partial, told: error.told }
    },
  )
  return { events, end }
}

const call = [
  sse({ t: 'start', id: 'x' }),
  sse({ t: 'call', id: 'c1', name: 'look' }),
  sse({ t: 'args', id: 'c1', d: '{"a":' }),
  sse({ t: 'args', id: 'c1', d: '1}' }),
]

const scripts: [string, Script][] = [
  ['an answer', eventStream(answer('one ', 'two'))],
  ['an answer of many bytes at a time', eventStream([answer('one ', 'two').join('')])],
  ['a call', eventStream([...call, sse({ t: 'stop', why: 'tool-calls' }), sse('[DONE]')])],
  ['a call without an id', eventStream([sse({ t: 'call', id: '', name: 'look' }), sse({ t: 'stop', why: 'stop' })])],
  ['a stream that ends too early', eventStream(answer('one', 'two').slice(0, 2))],
  ['a call that is cut', eventStream(call.slice(0, 3))],
  ['what nobody knows', eventStream([...answer('one').slice(0, 2), 'data: {"t":"new"}\n\n', ...answer('').slice(1)])],
  ['an error event', eventStream([...answer('one').slice(0, 2), sse({ error: { message: 'sorry', type: 'busy' } })])],
  ['an event that is no JSON', eventStream([...answer('one').slice(0, 2), 'data: {"secret\n\n', ...answer('two')])],
  ['an HTTP error', json({ error: { message: `slow down ${CANARY}`, type: 'busy' } }, 429, { 'retry-after': '2' })],
  ['an error without a body', json('', 503)],
  ['a page', eventStream(['<!doctype html><p>Hi'])],
  ['a document instead of events', json({ id: 'x', text: 'whole', why: 'stop' })],
  ['an empty body', json('', 200)],
]

describe('streamChat tells what a client of one attempt tells', () => {
  it.each(scripts)('of %s', async (_, script) => {
    const provider = await lite(script)
    const client = createClient({ providers: [toy({ apiKey: CANARY, baseURL: server.baseURL })], retry: false })
    const ours = await told(streamChat(provider, { ...ask, seed: 1 }))
    const theirs = await told(client.stream({ ...ask, seed: 1, model: 'toy/m' }))
    expect(ours).toEqual(theirs)
    expect(JSON.stringify(ours)).not.toContain(CANARY)
    const [one, other] = server.requests
    expect([one!.method, one!.url, one!.body]).toEqual([other!.method, other!.url, other!.body])
    const { host: _h, 'idempotency-key': key, ...headers } = other!.headers
    expect(one!.headers).toMatchObject(headers)
    expect(key).toBeDefined()
  })
})

it('what would be lost of a request is told', async () => {
  const stream = streamChat(await lite(eventStream(answer('one'))), { ...ask, seed: 1 })
  const loss = [{ path: 'seed', kind: 'unsupported', detail: 'toy has no seed' }]
  expect((await told(stream)).events[0]).toMatchObject({ type: 'start', loss })
  expect((await stream.response).loss).toEqual(loss)
})

it('a connection that breaks is a cut answer', async () => {
  const provider = await lite(async ({ head, write, cut }) => {
    head(200, { 'content-type': 'text/event-stream' })
    for (const event of answer('one').slice(0, 2)) await write(event)
    cut()
  })
  const { events, end } = await told(streamChat(provider, ask))
  expect(events.at(-1)).toMatchObject({ type: 'error', error: { kind: 'truncated' } })
  expect(end).toMatchObject({ kind: 'truncated', midStream: true, partial: { content: [{ text: 'one' }] } })
})

it.each(['before the headers', 'in the middle'])('a signal ends it %s', async when => {
  const controller = new AbortController()
  const provider = await lite(async ({ head, write, closed }) => {
    if (when === 'in the middle') {
      head(200, { 'content-type': 'text/event-stream' })
      for (const event of answer('one').slice(0, 2)) await write(event)
    } else controller.abort(new Error('enough'))
    await closed
  })
  const stream = streamChat(provider, { ...ask, signal: controller.signal })
  for await (const event of stream) if (event.type === 'part-delta') controller.abort(new Error('enough'))
  await expect(stream.response).rejects.toMatchObject({ kind: 'aborted', name: 'AbortError' })
})

it('leaving the loop closes the connection', async () => {
  let left = false
  const provider = await lite(async ({ head, write, closed }) => {
    head(200, { 'content-type': 'text/event-stream' })
    for (const event of answer('one').slice(0, 2)) await write(event)
    await closed
    left = true
  })
  const stream = streamChat(provider, ask)
  for await (const event of stream) if (event.type === 'part-delta') break
  await expect(stream.response).rejects.toMatchObject({ kind: 'aborted' })
  await expect.poll(() => left).toBe(true)
})

it.each([
  ['no key', { apiKey: '' }, ask, 'authentication'],
  ['an address that is none', { baseURL: 'toy.invalid' }, ask, 'invalid-request'],
  ['a line break in a header', { headers: { a: 'b\nc' } }, ask, 'invalid-request'],
  ['a part that is none', {}, { ...ask, messages: [{ role: 'user', content: [7] }] } as never, 'invalid-request'],
  [
    'bytes',
    {},
    { ...ask, messages: [{ role: 'user', content: [{ type: 'image', data: new Uint8Array(3) }] }] },
    'invalid-request',
  ],
  ['a message that is none', {}, { ...ask, messages: [null] } as never, 'invalid-request'],
] as [string, object, LiteInput, string][])('nothing is sent with %s', async (_, options, input, kind) => {
  const provider = await lite(eventStream(answer('one')), options)
  await expect(streamChat(provider, input).response).rejects.toMatchObject({ kind })
  expect(server.requests).toEqual([])
})
