/** The tokens of a key within a minute: never more than it may take, and no more counted than was taken. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anthropic } from '../../generated/anthropic/index.ts'
import { openai } from '../../generated/openai/index.ts'
import { openaiServer } from '../../generated/openai/server.ts'
import { memoryCounts } from '../../runtime/gateway/counts.ts'
import { createGateway, type Gateway } from '../../runtime/gateway/index.ts'
import { type Loopback, startLoopback } from '../support/loopback.ts'

let vendor: Loopback
/** Answers that wait for it to be called. */
let release: (() => void)[] = []

const usage = { openai: { prompt_tokens: 15, completion_tokens: 5, total_tokens: 20 } }
const said = { role: 'assistant', content: 'Yes.', refusal: null }
const answer = { id: 'a', object: 'chat.completion', created: 1, model: 'm', usage: usage.openai }
const whole = { ...answer, choices: [{ index: 0, message: said, finish_reason: 'stop', logprobs: null }] }
const claude = {
  ...{ id: 'a', type: 'message', role: 'assistant', model: 'm', content: [{ type: 'text', text: 'Yes.' }] },
  ...{ stop_reason: 'end_turn', stop_sequence: null, usage: { input_tokens: 15, output_tokens: 5 } },
}
const chunk = { id: 'a', object: 'chat.completion.chunk', created: 1, model: 'm' }
const stream = [
  { ...chunk, choices: [{ index: 0, delta: { role: 'assistant', content: 'Yes.' }, finish_reason: null }] },
  { ...chunk, choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] },
  { ...chunk, choices: [], usage: usage.openai },
]

beforeAll(async () => {
  vendor = await startLoopback(async ({ request, body, head, end }) => {
    if (body.includes('"wait"')) await new Promise<void>(resolve => release.push(resolve))
    if (body.includes('"refuse"')) {
      head(400, { 'content-type': 'application/json' })
      return end(JSON.stringify({ error: { message: 'no', type: 'invalid_request_error' } }))
    }
    const isStream = body.includes('"stream":true')
    head(200, { 'content-type': isStream ? 'text/event-stream' : 'application/json' })
    if (isStream) return end(`${stream.map(each => `data: ${JSON.stringify(each)}\n\n`).join('')}data: [DONE]\n\n`)
    return end(JSON.stringify(request.url === '/v1/messages' ? claude : whole))
  })
})
afterAll(() => vendor.close())

const counted = memoryCounts

function gatewayOf(tokensPerMinute: number, counts = counted()): Gateway {
  const at = { apiKey: 'k', baseURL: vendor.baseURL }
  return createGateway({
    client: { providers: [openai({ ...at, api: 'openai-chat' }), anthropic(at)], retry: false },
    ingress: [openaiServer()],
    keys: [{ name: 'team', key: 'a-key-of-the-team', tokensPerMinute }],
    counts,
  })
}

interface Asked {
  content?: string
  longest?: number
  model?: string
  stream?: boolean
  signal?: AbortSignal
}

async function ask(gateway: Gateway, { content = 'Well?', longest, model = 'openai/m', stream, signal }: Asked = {}) {
  const body = {
    ...{ model, messages: [{ role: 'user', content }], stream },
    ...(stream && { stream_options: { include_usage: true } }),
    ...(longest && { max_completion_tokens: longest }),
  }
  const told = await gateway.fetch('http://localhost/v1/chat/completions', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer a-key-of-the-team' },
    body: JSON.stringify(body),
    ...(signal && { signal }),
  })
  await told.text()
  return told
}

async function held(count: number): Promise<void> {
  await expect.poll(() => release.length).toBe(count)
}

function letGo(): void {
  for (const each of release) each()
  release = []
}

test('what is under way at one time stays within it, and waits no longer than its minute', async () => {
  const gateway = gatewayOf(2_000)
  const before = vendor.requests.length
  const first = ask(gateway, { content: 'wait', longest: 1_200 })
  await held(1)
  const second = await ask(gateway, { longest: 1_200 })
  expect(second.status).toBe(429)
  const seconds = Number(second.headers.get('retry-after'))
  expect(seconds).toBeGreaterThan(0)
  expect(seconds).toBeLessThanOrEqual(60)
  expect(vendor.requests.length - before).toBe(1)
  letGo()
  expect((await first).status).toBe(200)
  // What the first did not take is there again.
  expect((await ask(gateway, { longest: 1_200 })).status).toBe(200)
})

test.each([
  ['whole, the same grammar', {}],
  ['whole, another grammar', { model: 'anthropic/m' }],
  ['streamed, the same grammar', { stream: true }],
])('answers count by their usage: %s', async (_, how) => {
  const gateway = gatewayOf(1_070)
  const statuses: number[] = []
  // Each takes 20 in the end, and 1,000 and some 40 before it is answered.
  for (let at = 0; at < 5; at++) statuses.push((await ask(gateway, { ...how, longest: 1_000 })).status)
  expect(statuses).toEqual([200, 200, 429, 429, 429])
})

test('one that is alone in its minute passes, whatever it may take', async () => {
  const gateway = gatewayOf(10)
  expect((await ask(gateway, { longest: 5_000 })).status).toBe(200)
  expect((await ask(gateway, { longest: 5_000 })).status).toBe(429)
})

test('what a vendor refuses takes nothing', async () => {
  const gateway = gatewayOf(1_300)
  for (let at = 0; at < 3; at++) expect((await ask(gateway, { content: 'refuse', longest: 1_200 })).status).toBe(400)
  expect((await ask(gateway, { longest: 1_200 })).status).toBe(200)
})

test('what a client has left, or a gateway that died was asked, stays taken: for all that share the counts', async () => {
  const counts = counted()
  const [dying, other] = [gatewayOf(2_000, counts), gatewayOf(2_000, counts)]
  const leaving = new AbortController()
  const left = ask(dying, { content: 'wait', longest: 1_200, signal: leaving.signal }).catch(() => undefined)
  await held(1)
  expect((await ask(other, { longest: 1_200 })).status).toBe(429)
  leaving.abort()
  letGo()
  await left
  expect((await ask(other, { longest: 1_200 })).status).toBe(429)
  expect((await ask(other, { longest: 100 })).status).toBe(200)
})

test('a body that cannot be read is refused for that', async () => {
  const told = await gatewayOf(100).fetch('http://localhost/v1/chat/completions', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer a-key-of-the-team' },
    body: JSON.stringify({ model: 'openai/m', messages: 7 }),
  })
  expect(told.status).toBe(400)
})
