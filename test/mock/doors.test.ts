/** Which vendor a request is for; what is refused, as the vendor would; and the calls beside chat. */
import { afterEach, describe, expect, it } from 'vitest'
import { anthropicServer } from '../../generated/anthropic/server.ts'
import { gemini } from '../../generated/gemini/index.ts'
import { geminiServer } from '../../generated/gemini/server.ts'
import { groqServer } from '../../generated/groq/server.ts'
import { ollamaServer } from '../../generated/ollama/server.ts'
import { openai } from '../../generated/openai/index.ts'
import { openaiServer } from '../../generated/openai/server.ts'
import { createClient } from '../../runtime/index.ts'
import { createMock, type Mock } from '../../runtime/mock/index.ts'

const apis = [openaiServer(), anthropicServer(), geminiServer(), groqServer(), ollamaServer()]
let mock: Mock | undefined
afterEach(() => mock?.close())

const chatBody = { model: 'm', messages: [{ role: 'user', content: 'hi' }] }

/** Posts to an address of the mock; the body of an answer is parsed. */
async function post(url: string, body: unknown, headers: Record<string, string> = {}) {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const reply = await mock!.fetch(url, { method: 'POST', body: text, headers })
  return { status: reply.status, body: await reply.json() }
}

describe('a vendor is found', () => {
  it.each([
    ['by its host', 'https://api.groq.com/openai/v1/chat/completions', 'groq'],
    ['by another host', 'https://api.openai.com/v1/chat/completions', 'openai'],
    ['by its name', 'http://127.0.0.1:1/groq/openai/v1/chat/completions', 'groq'],
    ['by its name, without its base path', 'http://127.0.0.1:1/openai/chat/completions', 'openai'],
    ['by its name before the path of another', 'http://127.0.0.1:1/openai/v1/chat/completions', 'openai'],
    ['by its path', 'http://127.0.0.1:1/api/chat', 'ollama'],
    ['by a path that only one has', 'http://127.0.0.1:1/v1/messages', 'anthropic'],
  ])('%s', async (_, url, provider) => {
    mock = createMock({ apis })
    const reply = await post(url, { ...chatBody, max_tokens: 1, stream: false })
    expect(reply.status).toBe(200)
    expect(mock.requests.map(seen => seen.provider)).toEqual([provider])
  })

  it('by what only its requests look like', async () => {
    mock = createMock({ apis: [openaiServer(), anthropicServer()] })
    const get = async (headers: Record<string, string>) => {
      await mock!.fetch('http://127.0.0.1:1/v1/models', { headers })
      return mock!.calls.at(-1)?.provider
    }
    expect(await get({ authorization: 'Bearer k' })).toBe('openai')
    expect(await get({ 'x-api-key': 'k', 'anthropic-version': '2023-06-01' })).toBe('anthropic')
  })

  it('under a name of its own, and no two under one', async () => {
    mock = createMock({ apis: [openaiServer(), openaiServer({ name: 'mine', base: '/api' })] })
    await post('http://127.0.0.1:1/mine/api/chat/completions', chatBody)
    expect(mock.requests[0]?.provider).toBe('mine')
    await mock.listen()
    expect(mock.baseURL('mine')).toBe(`${mock.url}/mine/api`)
    expect(mock.baseURL('openai-responses')).toBe(`${mock.url}/openai/v1`)
    expect(() => createMock({ apis: [openaiServer(), openaiServer()] })).toThrow(/two of the APIs are named 'openai'/)
  })

  it('and answers in its words where it has no such call', async () => {
    mock = createMock({ apis })
    const reply = await post('http://127.0.0.1:1/anthropic/v1/nothing', {})
    expect(reply).toMatchObject({ status: 404, body: { type: 'error', error: { type: 'not_found_error' } } })
    expect(mock.rejected).toMatchObject([{ provider: 'anthropic', wire: { path: '/anthropic/v1/nothing' } }])
  })
})

describe('it refuses as the vendor', () => {
  it.each<[string, unknown, string | undefined]>([
    ['no JSON', 'hello', undefined],
    ['a list', [], undefined],
    ['no messages', { model: 'm' }, 'messages'],
    ['messages that are null', { model: 'm', messages: null }, 'messages'],
    ['messages that are no list', { model: 'm', messages: 'hi' }, 'messages'],
    ['no model', { messages: [] }, 'model'],
  ])('%s', async (_, body, param) => {
    mock = createMock({ apis, script: ['never said'] })
    const reply = await post('https://api.openai.com/v1/chat/completions', body)
    expect(reply).toMatchObject({
      status: 400,
      body: { error: { type: 'invalid_request_error', param: param ?? null } },
    })
    expect([mock.requests.length, mock.rejected.length]).toEqual([0, 1])
    if (param) expect(mock.rejected[0]!.message).toContain(`'${param}'`)
  })

  it('what the contract of each demands', async () => {
    mock = createMock({ apis })
    const messages = await post('https://api.anthropic.com/v1/messages', chatBody)
    expect(messages.body).toMatchObject({ type: 'error', error: { message: expect.stringContaining('max_tokens') } })
    const path = 'https://generativelanguage.googleapis.com/v1beta/models/m:generateContent'
    const contents = await post(path, { prompt: 'hi' })
    expect(contents.body).toMatchObject({ error: { code: 400, status: 'INVALID_ARGUMENT' } })
    const chat = await post('http://127.0.0.1:1/ollama/api/chat', { messages: [] })
    expect(chat.body).toEqual({ error: "Missing required parameter: 'model'." })
  })

  it('a key that is none of its own', async () => {
    mock = createMock({ apis, apiKeys: ['right'] })
    const ask = (headers: Record<string, string>) =>
      post('https://api.openai.com/v1/chat/completions', chatBody, headers)
    for (const headers of [{}, { authorization: 'Bearer wrong' }] as Record<string, string>[])
      expect(await ask(headers)).toMatchObject({ status: 401, body: { error: { code: 'invalid_api_key' } } })
    expect((await ask({ authorization: 'Bearer right' })).status).toBe(200)
    expect(
      (await post('http://x.test/gemini/v1beta/models/m:generateContent?key=right', { contents: [] })).status,
    ).toBe(200)
    expect(JSON.stringify([mock.requests, mock.rejected])).not.toMatch(/right|wrong/)
  })
})

describe('the calls beside chat', () => {
  const client = () =>
    createClient({
      providers: [openai({ apiKey: 'k', fetch: mock!.fetch }), gemini({ apiKey: 'k', fetch: mock!.fetch })],
    })

  it.each(['openai', 'gemini'])('embed at %s: the same vector for the same text, of length 1', async provider => {
    mock = createMock({ apis })
    const ask = (input: string[]) => client().embed({ model: `${provider}/m`, input })
    const { embeddings } = await ask(['one', 'two'])
    expect(embeddings.map(vector => vector.length)).toEqual([8, 8])
    for (const vector of embeddings) expect(Math.hypot(...vector)).toBeCloseTo(1)
    expect((await ask(['two'])).embeddings[0]!.map(one => one.toFixed(5))).toEqual(
      embeddings[1]!.map(one => one.toFixed(5)),
    )
    expect(embeddings[0]).not.toEqual(embeddings[1])
    expect(mock.calls[0]).toMatchObject({ call: 'embed', provider, asked: { input: ['one', 'two'] } })
  })

  it('models, and those that do not exist', async () => {
    mock = createMock({ apis, models: ['one', { id: 'two', createdAt: 1_750_000_000 }] })
    const { models } = await client().models('openai')
    expect(models.map(({ id }) => id)).toEqual(['one', 'two'])
    const reply = await mock.fetch('https://api.openai.com/v1/models/three')
    expect([reply.status, await reply.json()]).toMatchObject([404, { error: { code: 'model_not_found' } }])
  })

  it('what else is told to answer them', async () => {
    mock = createMock({
      apis,
      calls: { countTokens: () => ({ inputTokens: 7 }), embed: () => ({ embeddings: [[1, 0]] }) },
    })
    expect((await client().countTokens({ model: 'gemini/m', messages: 'hi' })).inputTokens).toBe(7)
    expect((await client().embed({ model: 'openai/m', input: 'x', dimensions: 2 })).embeddings).toEqual([[1, 0]])
    expect(mock.calls.at(-1)).toMatchObject({ asked: { dimensions: 2 } })
  })
})
