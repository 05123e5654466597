/** What a gateway does by itself to be safe, and what it says of itself. */
import { request as httpRequest } from 'node:http'
import OpenAI from 'openai'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { anthropic } from '../../generated/anthropic/index.ts'
import { openaiServer } from '../../generated/openai/server.ts'
import { apis } from '../../generated/registry.ts'
import { budget } from '../../runtime/budget/index.ts'
import { createGateway, type GatewayOptions, sha256 } from '../../runtime/gateway/index.ts'
import { serve } from '../../runtime/serve/index.ts'
import { toBody } from '../../runtime/stream/encoder.ts'
import { streamOf } from '../laws/subject.ts'
import { json, type Script, startLoopback } from '../support/loopback.ts'
import { completion, gatewayTo, key, messages, PROMPT, SECRET, told, vendor } from './gateway-to.ts'

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

  test('it is allowed by its path, at whatever depth and place', async () => {
    const native = ['web_search_options.search_context_size', 'messages.content.word.of', 'messages.name_of_theirs']
    const { ask } = await gatewayTo(json(completion), { keys: [{ name: 'team', key }], native })
    const content = [{ type: 'text', text: 'x', word: { of: 1, by: 2 }, other: 3 }]
    const body = {
      model: 'openai/m',
      messages: [
        { role: 'user', content, name_of_theirs: 4, more: 5 },
        { role: 'assistant', content: 'y', what_it_said: 6 },
        { role: 'user', content: 'z' },
      ],
      tools: [{ type: 'function', function: { name: 'f' }, by_them: 7 }],
      web_search_options: { search_context_size: 'low', user_location: { type: 'approximate' } },
    }
    const answer = await ask(body, { authorization: `Bearer ${key}` })
    expect(answer.headers.get('x-interlingua-loss')?.split(', ')).toEqual([
      'messages[0].content[0].native.openai-chat.word.by (unsupported)',
      'messages[0].content[0].native.openai-chat.other (unsupported)',
      'messages[0].native.openai-chat.more (unsupported)',
      'tools[0].native.openai-chat.by_them (unsupported)',
      'native.openai-chat.web_search_options.user_location (unsupported)',
    ])
    expect(JSON.parse(vendor.requests[0]!.body)).toMatchObject({
      messages: [
        { role: 'user', content: [{ type: 'text', text: 'x', word: { of: 1 } }], name_of_theirs: 4 },
        { role: 'assistant', content: 'y', what_it_said: 6 },
        { role: 'user', content: 'z' },
      ],
      web_search_options: { search_context_size: 'low' },
    })
    for (const word of ['by_them', 'user_location', '"more"', '"other"'])
      expect(vendor.requests[0]!.body).not.toContain(word)
  })

  test('what only a vendor knows of passages of a search result stays here, too', async () => {
    const { ask } = await gatewayTo(json(told), { keys: [{ name: 'team', key }], native: ['messages.content.rank'] })
    const passage = { type: 'text', text: 'deep', of_theirs: 1 }
    const strange = { type: 'picture', of: 2 }
    const found = { type: 'search_result', source: 's', title: 't', content: [passage, strange], rank: 3 }
    const body = { model: 'anthropic/m', max_tokens: 9, messages: [{ role: 'user', content: [found] }] }
    const answer = await ask(body, { 'x-api-key': key, 'anthropic-version': '2023-06-01' }, '/v1/messages')
    expect(answer.headers.get('x-interlingua-loss')?.split(', ')).toEqual([
      'messages[0].content[0].content[0].native.anthropic-messages.of_theirs (unsupported)',
      'messages[0].content[0].content[1] (unsupported)',
    ])
    const [sent] = JSON.parse(vendor.requests[0]!.body).messages[0].content
    expect(sent).toEqual({ ...found, content: [{ type: 'text', text: 'deep' }] })
  })

  test('a key that nobody could show is none', () => {
    const make = (keys: GatewayOptions['keys']) => () =>
      createGateway({ client: { providers: [] }, ingress: [openaiServer()], ...(keys && { keys }) })
    expect(make([{ name: 'short', key: 'short' }])).toThrow('16 letters')
    expect(make([{ name: 'none' }])).toThrow('sha256')
  })
})

test('what became of a request is told to who made it, with its cost where a budget knows it', async () => {
  const price = {
    input: 1_000_000,
    output: 0,
    currency: 'USD',
    source: 'https://a.example',
    date: '2026-11-01',
  } as const
  const other = 'a-key-of-others-too'
  const vendor = await startLoopback(json(told))
  onTestFinished(() => vendor.close())
  const gateway = createGateway({
    client: {
      providers: [anthropic({ apiKey: SECRET, baseURL: vendor.baseURL })],
      use: [budget({ prices: { 'anthropic/m': price } }).middleware],
    },
    ingress: [openaiServer()],
    keys: [
      { name: 'team', key, budget: { usd: 4000 } },
      { name: 'other', key: other },
    ],
  })
  const ask = (path: string, shown: string, body?: object) =>
    gateway.fetch(`http://localhost${path}`, {
      headers: { authorization: `Bearer ${shown}` },
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    })
  const asked = { model: 'anthropic/m', messages, max_tokens: 1 }
  const answer = await ask('/v1/chat/completions', key, asked)
  const path = `/v1/requests/${answer.headers.get('x-request-id')}`
  const outcome = await (await ask(path, key)).json()
  expect(outcome).toMatchObject({ key: 'team', target: 'anthropic/m', status: 200, cost: 3, usage: { inputTokens: 3 } })
  expect(JSON.stringify(outcome)).not.toContain(PROMPT)
  expect([(await ask(path, other)).status, (await ask(path, 'a-key-of-nobody')).status]).toEqual([404, 401])
  expect(await (await ask('/metrics', key)).text()).toContain('interlingua_cost_usd_total{provider="anthropic"} 3')
  // What a key may spend is kept by the same budget, of its calls alone.
  const long = { ...asked, messages: [{ role: 'user', content: 'x'.repeat(15_000) }] }
  expect([
    (await ask('/v1/chat/completions', key, long)).status,
    (await ask('/v1/chat/completions', other, long)).status,
  ]).toEqual([429, 200])
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

test('who leaves while it is still asking is not waited for', async () => {
  let found: (() => void) | undefined
  const { gateway, log } = await gatewayTo(({ end }) => end(''), {
    findKey: () =>
      new Promise(resolve => {
        found = () => resolve({ name: 'team', key })
      }),
  })
  const serving = await serve(gateway, { port: 0 })
  try {
    const headers = { authorization: `Bearer ${key}`, 'content-length': 1_000 }
    const asked = httpRequest(`${serving.url}/v1/chat/completions`, { method: 'POST', headers })
    asked.on('error', () => {})
    asked.write('{"model":')
    await vi.waitFor(() => expect(found).toBeDefined())
    const gone = new Promise(resolve => asked.once('close', resolve))
    asked.destroy()
    await gone
    await new Promise(resolve => setTimeout(resolve, 100))
    found?.()
    await vi.waitFor(() => expect(log).toMatchObject([{ status: 499, error: 'aborted' }]))
    expect(gateway.active()).toBe(0)
  } finally {
    await serving.close(0)
  }
})
