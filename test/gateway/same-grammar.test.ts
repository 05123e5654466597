import { describe, expect, test } from 'vitest'
import { anthropicServer } from '../../generated/anthropic/server.ts'
import { anthropicVertex } from '../../generated/anthropic-vertex/index.ts'
import { openai } from '../../generated/openai/index.ts'
import { openaiServer } from '../../generated/openai/server.ts'
import { apis } from '../../generated/registry.ts'
import { createGateway } from '../../runtime/gateway/index.ts'
import type { Middleware } from '../../runtime/index.ts'
import { toBody } from '../../runtime/stream/encoder.ts'
import { streamOf } from '../laws/subject.ts'
import { json, type Script } from '../support/loopback.ts'
import { completion, gatewayTo, messages, PROMPT, SECRET, told, vendor } from './gateway-to.ts'
import { saidWhole } from './said.ts'

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
    const response = saidWhole('fine words', { usage: { inputTokens: 3, outputTokens: 2, totalTokens: 5 } })
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

  test('is translated where its cloud refuses some of what the request has, which is told', async () => {
    await gatewayTo(json(told))
    const at = { apiKey: SECRET, baseURL: vendor.baseURL, project: 'p', location: 'global' }
    const { fetch } = createGateway({
      client: { providers: [anthropicVertex(at)], retry: false },
      ingress: [anthropicServer()],
    })
    const asked = { model: 'anthropic-vertex/claude-x', max_tokens: 9, messages, a_word_of_tomorrow: 1 }
    const ask = (more: object) =>
      fetch('http://localhost/v1/messages', { method: 'POST', body: JSON.stringify({ ...asked, ...more }) })
    const answer = await ask({ cache_control: { type: 'ephemeral' } })
    expect([answer.status, answer.headers.get('x-interlingua-loss')]).toEqual([200, 'cache (model)'])
    expect(JSON.parse(vendor.requests[0]!.body)).toMatchObject({ max_tokens: 9, a_word_of_tomorrow: 1 })
    expect(vendor.requests[0]!.body).not.toContain('cache_control')
    expect((await ask({})).headers.get('x-interlingua-loss')).toBe(null)
    expect(JSON.parse(vendor.requests[1]!.body)).toMatchObject({ max_tokens: 9, a_word_of_tomorrow: 1 })
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
