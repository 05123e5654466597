/** What a gateway does by itself to be safe, and what it says of itself. */
import { request as httpRequest } from 'node:http'
import OpenAI from 'openai'
import { afterEach, describe, expect, test } from 'vitest'
import { anthropic } from '../../generated/anthropic/index.ts'
import { anthropicServer } from '../../generated/anthropic/server.ts'
import { openai } from '../../generated/openai/index.ts'
import { openaiServer } from '../../generated/openai/server.ts'
import { apis } from '../../generated/registry.ts'
import { toBody } from '../../runtime/encoder.ts'
import { createGateway, type GatewayEntry, type GatewayOptions, sha256 } from '../../runtime/gateway/index.ts'
import type { Middleware } from '../../runtime/index.ts'
import { serve } from '../../runtime/serve/index.ts'
import { streamOf } from '../laws/subject.ts'
import { json, type Loopback, type Script, startLoopback } from '../support/loopback.ts'

const SECRET = 'a-key-of-the-gateway'
const PROMPT = 'a secret of the client'
const key = 'a-key-of-the-team'

let vendor: Loopback
afterEach(() => vendor?.close())

async function gatewayTo(script: Script, options: Partial<GatewayOptions> = {}) {
  vendor = await startLoopback(script)
  const at = { apiKey: SECRET, baseURL: vendor.baseURL }
  const log: GatewayEntry[] = []
  const providers = [openai({ ...at, api: 'openai-chat' }), anthropic(at)]
  const gateway = createGateway({
    client: { providers, retry: false },
    ingress: [openaiServer(), anthropicServer()],
    log: entry => log.push(entry),
    ...options,
  })
  const ask = (body: object, headers: Record<string, string> = {}, path = '/v1/chat/completions') =>
    gateway.fetch(`http://localhost${path}`, { method: 'POST', body: JSON.stringify(body), headers })
  return { gateway, ask, log }
}

const messages = [{ role: 'user', content: PROMPT }]
const told = {
  id: 'x',
  type: 'message',
  role: 'assistant',
  model: 'm',
  content: [{ type: 'text', text: 'fine' }],
  stop_reason: 'end_turn',
  usage: { input_tokens: 3, output_tokens: 2 },
}
const completion = {
  id: 'c',
  object: 'chat.completion',
  created: 1,
  model: 'm',
  vendor_word: [1],
  choices: [{ index: 0, message: { role: 'assistant', content: 'fine' }, finish_reason: 'stop' }],
  usage: { prompt_tokens: 3, completion_tokens: 2, total_tokens: 5 },
}

describe('a model of the same grammar', () => {
  test('is asked with what the client said, and answers with its own bytes', async () => {
    const text = `${JSON.stringify(completion, null, 1)}\n`
    const script: Script = ({ head, end }) => {
      head(200, { 'content-type': 'application/json', 'x-vendor': 'told' })
      end(text)
    }
    const { ask, log } = await gatewayTo(script)
    const body = { model: 'openai/m', messages, a_word_of_tomorrow: { deep: [null] } }
    const answer = await ask(body, {
      authorization: 'Bearer of-the-client',
      'x-of-client': 'yes',
      'content-type': 'application/json',
    })
    expect(await answer.text()).toBe(text)
    expect(answer.headers.get('x-vendor')).toBe('told')
    const [{ headers, body: sent } = { headers: {}, body: '' }] = vendor.requests
    expect(JSON.parse(sent)).toEqual({ ...body, model: 'm' })
    expect(headers).toMatchObject({ authorization: `Bearer ${SECRET}`, 'x-of-client': 'yes' })
    expect(log).toMatchObject([{ target: 'openai/m', usage: { inputTokens: 3, outputTokens: 2 } }])
  })

  test('streams its own bytes, of which the usage is seen', async () => {
    const { server } = apis['openai-chat']!
    const response = {
      id: 'c',
      model: 'm',
      createdAt: 1,
      content: [{ type: 'text' as const, text: 'fine words' }],
      finishReason: 'stop' as const,
      usage: { inputTokens: 3, outputTokens: 2, totalTokens: 5 },
    }
    const body = String(toBody(streamOf(response), server))
    const script: Script = ({ head, end }) => {
      head(200, { 'content-type': 'text/event-stream' })
      end(body)
    }
    const { ask, log } = await gatewayTo(script)
    const answer = await ask({ model: 'openai/m', messages, stream: true })
    expect(await answer.text()).toBe(body)
    expect(log).toMatchObject([{ usage: { inputTokens: 3, outputTokens: 2 }, status: 200 }])
  })

  test('is translated all the same where middleware or keys stand between', async () => {
    const seen: string[] = []
    const { gateway } = await gatewayTo(json(completion))
    const at = { apiKey: SECRET, baseURL: vendor.baseURL, api: 'openai-chat' }
    const watching: Middleware = (call, next) => {
      seen.push(call.verb)
      return next(call)
    }
    const guarded = createGateway({
      client: { providers: [openai(at)], use: [watching] },
      ingress: [openaiServer()],
    })
    const body = JSON.stringify({ model: 'openai/m', messages })
    await guarded.fetch('http://localhost/v1/chat/completions', { method: 'POST', body })
    expect(seen).toEqual(['chat'])
    expect(gateway.keyed).toBe(false)
  })
})

describe('loss', () => {
  test('is told in a header, and refused where nothing may be lost', async () => {
    const { ask, log } = await gatewayTo(json(told))
    const body = { model: 'anthropic/m', messages, seed: 7, store: false }
    const answer = await ask(body)
    expect(answer.headers.get('x-interlingua-loss')).toBe('native.openai-chat (unsupported), seed (unsupported)')
    const strict = await ask(body, { 'x-interlingua-strict': 'true' })
    expect(strict.status).toBe(400)
    expect(await strict.json()).toMatchObject({ error: { type: 'invalid_request_error' } })
    expect(vendor.requests.length).toBe(1)
    const whole = await ask(
      { model: 'anthropic/m', messages, max_tokens: 5, stop: 'x' },
      { 'x-interlingua-strict': 'true' },
    )
    expect([whole.status, whole.headers.get('x-interlingua-loss')]).toEqual([200, null])
    expect(log[0]?.loss).toEqual([
      { path: 'native.openai-chat', kind: 'unsupported' },
      { path: 'seed', kind: 'unsupported' },
    ])
  })

  test('explained beforehand: the wire request of each target', async () => {
    const { gateway } = await gatewayTo(json(told))
    const asked = {
      path: '/v1/chat/completions',
      body: { model: 'anthropic/m', messages, seed: 7 },
      targets: ['anthropic/m', 'openai/m'],
    }
    const answer = await gateway.fetch('http://localhost/explain', { method: 'POST', body: JSON.stringify(asked) })
    expect(await answer.json()).toMatchObject({
      api: 'openai-chat',
      targets: [
        {
          target: 'anthropic/m',
          path: '/v1/messages',
          body: { model: 'm', messages: [{ role: 'user', content: PROMPT }] },
          loss: [{ path: 'seed' }],
        },
        { target: 'openai/m', path: '/chat/completions', body: { model: 'm', messages, seed: 7 }, loss: [] },
      ],
    })
    expect(vendor.requests).toEqual([])
    const can = await gateway.fetch('http://localhost/v1/capabilities?model=anthropic/m')
    expect(await can.json()).toMatchObject({
      model: 'anthropic/m',
      features: { tools: { supported: true }, seed: { supported: false } },
    })
  })
})

describe('who may ask', () => {
  test('without keys this machine and no page but the gateway’s own', async () => {
    const { ask, gateway } = await gatewayTo(json(told))
    const body = { model: 'anthropic/m', messages }
    expect((await ask(body, { host: 'gateway.example' })).status).toBe(403)
    expect((await ask(body, { host: 'localhost:8787', origin: 'https://page.example' })).status).toBe(403)
    expect((await ask(body, { host: 'localhost:8787', origin: 'http://localhost:8788' })).status).toBe(403)
    expect((await ask(body, { host: 'localhost:8787', origin: 'http://localhost:8787' })).status).toBe(200)
    const answer = await ask(body, { host: 'localhost:8787' })
    expect(answer.status).toBe(200)
    expect([...answer.headers.keys()].filter(name => name.startsWith('access-control'))).toEqual([])
    await expect(serve(gateway, { port: 0, host: '0.0.0.0' })).rejects.toThrow('set keys')
  })

  test('with keys nobody without one, of anything but whether it lives', async () => {
    const keys = [{ name: 'team', sha256: await sha256(key) }]
    const { gateway, ask, log } = await gatewayTo(json(told), { keys })
    for (const path of ['/metrics', '/v1/capabilities']) {
      expect((await gateway.fetch(`http://localhost${path}`)).status).toBe(401)
      const headers = { authorization: `Bearer ${key}` }
      expect((await gateway.fetch(`http://localhost${path}`, { headers })).status).toBe(200)
    }
    expect((await gateway.fetch('http://localhost/health')).status).toBe(200)
    const body = { model: 'anthropic/m', messages, container: 'of-another-team' }
    expect((await ask(body)).status).toBe(401)
    expect((await ask(body, { 'x-api-key': key })).status).toBe(401)
    expect((await ask(body, { authorization: `Bearer ${key}` })).status).toBe(200)
    expect(log.at(-1)).toMatchObject({ key: 'team', status: 200 })
  })

  test('what only a vendor knows stays here, with keys, unless it is allowed', async () => {
    const keys = [{ name: 'team', key }]
    const body = { model: 'anthropic/m', max_tokens: 9, messages, container: 'of-another-team', speed: 'fast' }
    const headers = { 'x-api-key': key, 'anthropic-version': '2023-06-01' }
    const { ask } = await gatewayTo(json(told), { keys, native: ['speed'] })
    const answer = await ask(body, headers, '/v1/messages')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('x-interlingua-loss')).toBe('native.anthropic-messages.container (unsupported)')
    const sent = JSON.parse(vendor.requests[0]!.body)
    expect([sent.container, sent.speed]).toEqual([undefined, 'fast'])
    const strict = await ask(body, { ...headers, 'x-interlingua-strict': 'true' }, '/v1/messages')
    expect(strict.status).toBe(400)
  })

  test('a key that nobody could show is none', () => {
    const make = (keys: GatewayOptions['keys']) => () =>
      createGateway({ client: { providers: [] }, ingress: [openaiServer()], ...(keys && { keys }) })
    expect(make([{ name: 'short', key: 'short' }])).toThrow('16 letters')
    expect(make([{ name: 'none' }])).toThrow('sha256')
  })
})

test('no key, no prompt and no answer in log and metrics', async () => {
  const { ask, gateway, log } = await gatewayTo(json(told))
  await ask({ model: 'anthropic/m', messages, seed: 1 }, { authorization: 'Bearer of-the-client' })
  await ask({ model: 'anthropic/m', messages: 7 })
  const metrics = await (await gateway.fetch('http://localhost/metrics')).text()
  expect(metrics).toContain(
    'interlingua_requests_total{ingress="openai",api="openai-chat",call="chat",provider="anthropic",status="200",error=""} 1',
  )
  expect(metrics).toContain('interlingua_tokens_total{provider="anthropic",direction="input"} 3')
  for (const secret of [SECRET, PROMPT, 'of-the-client', 'fine'])
    expect(JSON.stringify(log) + metrics).not.toContain(secret)
  expect(log).toHaveLength(2)
})

test('limits: the length of a body, and how many at one time', async () => {
  let release = () => {}
  const waiting = new Promise<void>(resolve => {
    release = resolve
  })
  const slow: Script = async exchange => {
    await waiting
    await json(told)(exchange)
  }
  const { ask } = await gatewayTo(slow, { limits: { body: 1000, concurrency: 2 } })
  const body = { model: 'anthropic/m', messages }
  expect((await ask({ ...body, more: 'x'.repeat(1000) })).status).toBe(413)
  const both = [ask(body), ask(body)]
  const third = await ask(body)
  expect([third.status, third.headers.get('retry-after')]).toEqual([503, '1'])
  release()
  expect((await Promise.all(both)).map(({ status }) => status)).toEqual([200, 200])
})

test('a stop lets streams end, and takes nothing new', async () => {
  const { server } = apis['anthropic-messages']!
  const response = {
    id: 'x',
    model: 'm',
    content: [{ type: 'text' as const, text: 'to the very end' }],
    finishReason: 'stop' as const,
  }
  const [first = '', ...rest] = String(toBody(streamOf(response), server)).split(/(?<=\n\n)/)
  let goOn = () => {}
  const waiting = new Promise<void>(resolve => {
    goOn = resolve
  })
  const { gateway } = await gatewayTo(async ({ head, write, end }) => {
    head(200, { 'content-type': 'text/event-stream' })
    await write(first + rest.slice(0, 2).join(''))
    await waiting
    end(rest.slice(2).join(''))
  })
  const serving = await serve(gateway, { port: 0 })
  const sdk = new OpenAI({ apiKey: 'x', baseURL: `${serving.url}/v1`, maxRetries: 0 })
  const stream = await sdk.chat.completions.create({
    model: 'anthropic/m',
    messages: [{ role: 'user', content: 'x' }],
    stream: true,
  })
  const closed = serving.close()
  expect((await gateway.fetch('http://localhost/ready')).status).toBe(503)
  const refused = await gateway.fetch('http://localhost/v1/chat/completions', { method: 'POST', body: '{}' })
  expect(refused.status).toBe(503)
  goOn()
  let text = ''
  for await (const { choices } of stream) text += choices[0]?.delta.content ?? ''
  expect(text).toBe('to the very end')
  await closed
  await expect(new Promise((_, reject) => httpRequest(serving.url).on('error', reject).end())).rejects.toThrow(
    'ECONNREFUSED',
  )
})
