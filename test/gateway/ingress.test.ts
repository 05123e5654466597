/** What the generator tells servers of a vendor: its paths, how its clients are known, and the calls beside chat both ways. */
import { expect, test } from 'vitest'
import { anthropicServer } from '../../generated/anthropic/server.ts'
import { geminiServer } from '../../generated/gemini/server.ts'
import { ingress, usualIngress } from '../../generated/ingress.ts'
import { openaiServer } from '../../generated/openai/server.ts'
import { apis } from '../../generated/registry.ts'
import { keyOf, likeness, statusOf } from '../../runtime/adapter/ingress.ts'
import type { EmbedRequest } from '../../runtime/types.ts'

const nothing = new URLSearchParams()

test('paths lead to calls, and models may have slashes and colons', () => {
  const openai = openaiServer()
  expect(openai.find('POST', '/v1/chat/completions', nothing)?.route).toMatchObject({ call: 'chat' })
  expect(openai.find('GET', '/v1/chat/completions', nothing)).toBeUndefined()
  expect(openai.find('POST', '/v2/chat/completions', nothing)).toBeUndefined()
  const gemini = geminiServer()
  const found = gemini.find(
    'POST',
    '/v1beta/models/local/qwen3:8b:streamGenerateContent',
    new URLSearchParams('alt=sse'),
  )
  expect(found?.route).toMatchObject({ call: 'chat', stream: true, frames: { alt: 'sse' } })
  const body = { contents: [{ role: 'user', parts: [{ text: 'Hi' }] }] }
  const asked = found?.route.api.chat.decode({ ...found.call, body }, () => ({}))
  expect(asked).toMatchObject({ model: 'local/qwen3:8b', stream: true })
  const model = gemini.find('GET', '/v1beta/models/a%2Fb', nothing)
  expect(model?.route.api.model?.decode(model.call)).toEqual({ model: 'a/b' })
})

test('a base of its own and a name of its own', () => {
  const mine = openaiServer({ name: 'mine', base: '/api/v1' })
  expect(mine.name).toBe('mine')
  expect(mine.find('POST', '/api/v1/responses', nothing)?.route.call).toBe('chat')
  expect(mine.find('POST', '/v1/responses', nothing)).toBeUndefined()
})

test('headers tell whose client it is', () => {
  const [openai, anthropic] = [openaiServer(), anthropicServer()]
  const ofAnthropic = new Headers({ 'x-api-key': 'k', 'anthropic-version': '2023-06-01' })
  const byToken = new Headers({ authorization: 'Bearer k', 'anthropic-version': '2023-06-01' })
  const ofOpenai = new Headers({ authorization: 'Bearer k' })
  for (const headers of [ofAnthropic, byToken])
    expect(likeness(anthropic, headers)).toBeGreaterThan(likeness(openai, headers))
  for (const headers of [ofOpenai, new Headers()])
    expect(likeness(openai, headers)).toBeGreaterThan(likeness(anthropic, headers))
})

test('the key is where the vendor’s clients put it', () => {
  expect(keyOf(anthropicServer(), new Headers({ 'x-api-key': 'a' }), nothing)).toBe('a')
  expect(keyOf(anthropicServer(), new Headers({ authorization: 'bearer b' }), nothing)).toBe('b')
  expect(keyOf(openaiServer(), new Headers({ 'x-api-key': 'a' }), nothing)).toBeUndefined()
  expect(keyOf(geminiServer(), new Headers(), new URLSearchParams('key=c'))).toBe('c')
})

test('errors have the vendor’s statuses', () => {
  const { 'anthropic-messages': anthropic, 'openai-chat': openai } = apis
  expect(statusOf(anthropic!.server, { kind: 'overloaded', message: '' })).toBe(529)
  expect(statusOf(openai!.server, { kind: 'overloaded', message: '' })).toBe(503)
  expect(statusOf(openai!.server, { kind: 'quota-exhausted', message: '' })).toBe(429)
  expect(statusOf(openai!.server, { kind: 'server', message: '', status: 501 })).toBe(501)
  expect(statusOf(openai!.server, { kind: 'rate-limit', message: '', status: 200 })).toBe(429)
})

test('vectors are packed where the request wants them so', () => {
  const { embed } = apis['openai-chat']!.server
  const ask = (body: object) => embed!.decode({ method: 'POST', path: '/embeddings', body }) as EmbedRequest
  const told = { embeddings: [[1, -0.5]] }
  const plain = ask({ model: 'm', input: 'one', encoding_format: 'float' })
  expect(plain).toMatchObject({ model: 'm', input: ['one'] })
  expect(embed!.encode(told, plain)).toMatchObject({ data: [{ index: 0, embedding: [1, -0.5] }] })
  expect(embed!.encode(told, ask({ model: 'm', input: ['one'] }))).toMatchObject({ data: [{ embedding: [1, -0.5] }] })
  const packed = embed!.encode(told, ask({ model: 'm', input: ['one'], encoding_format: 'base64' }))
  expect(packed).toMatchObject({ data: [{ embedding: 'AACAPwAAAL8=' }] })
  expect(apis['openai-chat']!.client.embed!.decode(packed)).toMatchObject(told)
  expect(ask({ model: 'm', input: [[1, 2]] }).input).toEqual([])
})

test('lists of models and counts of tokens, in the words of each', () => {
  const page = { models: [{ id: 'a/b', name: 'B', createdAt: 1_750_000_000 }] }
  expect(apis['anthropic-messages']!.server.models!.encode(page, {})).toMatchObject({
    data: [{ type: 'model', id: 'a/b', display_name: 'B', created_at: '2025-06-15T15:06:40Z' }],
    has_more: false,
  })
  expect(apis.gemini!.server.models!.encode(page, {})).toMatchObject({ models: [{ name: 'models/a/b' }] })
  const body = { model: 'm', messages: [{ role: 'user', content: 'Hi' }] }
  const { countTokens } = apis['anthropic-messages']!.server
  const asked = countTokens!.decode({ method: 'POST', path: '/v1/messages/count_tokens', body })
  expect(asked.messages).toMatchObject([{ role: 'user', content: [{ type: 'text', text: 'Hi' }] }])
  expect(countTokens!.encode({ inputTokens: 7 }, asked)).toEqual({ input_tokens: 7 })
})

test('the usual ones are among all', () => {
  expect(usualIngress.every(name => ingress[name]().routes.length > 0)).toBe(true)
})
