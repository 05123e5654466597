/** What a mock answers: script, rules, functions, and what it remembers of who asked. */
import { afterEach, describe, expect, it } from 'vitest'
import { createMock, eventsOf, type MockOptions } from '../../runtime/mock/index.ts'
import { fold } from '../../runtime/stream/fold.ts'
import type { FunctionTool } from '../../runtime/types.ts'
import { grammars } from '../support/scripted.ts'
import { type Stage, served, stageOf } from './stage.ts'

let stage: Stage | undefined
afterEach(() => stage?.mock.close())

const valid = JSON.stringify({ model: 'm', messages: [] })
const weather: FunctionTool = { type: 'function', name: 'weather', inputSchema: { type: 'object' } }

async function started(options: Partial<MockOptions>, api = 'openai-chat') {
  stage = await stageOf(api, 'fetch', options)
  const { client, model, mock } = stage
  const ask = (messages: string, more: object = {}) => client.chat({ model, messages, ...more })
  return { client, model, mock, ask }
}

describe.each(grammars.map(([api]) => api))('%s', api => {
  it('answers in its own words, whole and streamed', async () => {
    const answer = { reasoning: 'Hm.', text: 'Fine.', toolCalls: [{ name: 'weather', input: { city: 'Köln' } }] }
    const { client, model } = await started({ script: [answer, answer] }, api)
    const asked = { model, messages: 'hi', tools: [weather] }
    const whole = await client.chat(asked)
    const streamed = await client.stream(asked).response
    for (const reply of [whole, streamed]) {
      expect(reply.text).toBe('Fine.')
      expect(reply.toolCalls).toMatchObject([{ name: 'weather', input: { city: 'Köln' } }])
      expect(reply.finishReason).toBe('tool-calls')
      expect(reply.usage!.outputTokens).toBeGreaterThan(0)
    }
  })
})

describe('a script', () => {
  it('is answered line by line; what is asked beyond it is refused, and not tried again', async () => {
    const { ask, mock } = await started({ script: ['one', [{ type: 'text', text: 'two' }], request => request.model] })
    expect([(await ask('a')).text, (await ask('b')).text, (await ask('c')).text]).toEqual(['one', 'two', 'gpt-5-mini'])
    await expect(ask('d')).rejects.toMatchObject({ kind: 'invalid-request', retryable: false, message: /has ended/ })
    expect(mock.requests).toHaveLength(4)
  })

  it('begins anew, or is another', async () => {
    const { ask, mock } = await started({ script: ['one'] })
    await ask('a')
    mock.reset()
    expect(mock.requests).toEqual([])
    expect((await ask('a')).text).toBe('one')
    mock.reset(['two'])
    mock.say('three')
    expect([(await ask('a')).text, (await ask('a')).text]).toEqual(['two', 'three'])
  })

  it('is told by events, too: a stream as they come, a whole answer as their fold', async () => {
    const events = [...eventsOf({ content: [{ type: 'text', text: 'by events' }], finishReason: 'length' })]
    const { client, model, mock } = await started({ script: [{ events }, { events }] })
    for (const reply of [
      await client.chat({ model, messages: 'a' }),
      await client.stream({ model, messages: 'a' }).response,
    ])
      expect([reply.text, reply.finishReason]).toEqual(['by events', 'length'])
    expect(fold(events).finishReason).toBe('length')
    mock.say({
      events: (async function* () {
        yield* events.slice(0, -1)
        yield { type: 'error', error: { kind: 'rate-limit', message: 'slow down' } } as const
      })(),
    })
    await expect(client.chat({ model, messages: 'a' })).rejects.toMatchObject({ kind: 'rate-limit', status: 429 })
  })

  it('has answers of no API: a page of a proxy', async () => {
    const page = { status: 502, headers: { 'content-type': 'text/html' }, body: '<html>Bad Gateway</html>' }
    const { ask } = await started({ script: [page, { body: { id: 'no chat' } }] })
    await expect(ask('a')).rejects.toMatchObject({ kind: 'server', status: 502 })
    expect((await ask('a')).id).toBe('no chat')
  })

  it('with what is no answer, or what fails to make one, says so', async () => {
    const broken = () => {
      throw new Error('no disk')
    }
    const { ask } = await started({ script: [17 as never, broken] })
    await expect(ask('a')).rejects.toThrow(/the mock failed: number is no answer/)
    await expect(ask('a')).rejects.toThrow(/the mock failed: no disk/)
  })
})

describe('rules', () => {
  it('the first that fits answers, as often as it may', async () => {
    const { ask } = await started({
      rules: [
        { when: { text: 'weather' }, answer: 'It rains.', times: 1 },
        { when: { text: /WEATHER/i }, answer: 'It still rains.' },
        { answer: request => (request.maxOutputTokens === 7 ? undefined : 'What?') },
      ],
      answer: () => 'Cold.',
    })
    const texts = []
    for (const question of ['Weather?', 'The weather?', 'weather!', 'hi']) texts.push((await ask(question)).text)
    expect(texts).toEqual(['It rains.', 'It still rains.', 'It still rains.', 'What?'])
    expect((await ask('hi', { maxOutputTokens: 7 })).text).toBe('Cold.')
  })

  it.each<[string, object, object, boolean]>([
    ['a model', { model: 'gpt-*' }, {}, true],
    ['a model', { model: 'gpt-4*' }, {}, false],
    ['an API', { api: 'openai-chat' }, {}, true],
    ['an API', { api: 'gemini' }, {}, false],
    ['the system', { system: 'brief' }, { system: 'Be brief.' }, true],
    ['the system', { system: 'brief' }, {}, false],
    ['a tool', { tool: 'weather' }, { tools: [weather] }, true],
    ['a tool', { tool: 'other' }, { tools: [weather] }, false],
    ['no tool', { tool: false }, { tools: [weather] }, false],
    ['any tool', { tool: true }, { tools: [weather] }, true],
    ['a whole answer', { stream: false }, {}, true],
    ['a stream', { stream: true }, {}, false],
    ['no result', { toolResult: false }, {}, true],
    ['all of it', { model: 'gpt-*', text: 'bye' }, {}, false],
  ])('by %s: %j for %j', async (_, when, more, fitting) => {
    const { ask } = await started({ rules: [{ when, answer: 'fits' }], answer: () => 'does not' })
    expect((await ask('hi', more)).text).toBe(fitting ? 'fits' : 'does not')
  })

  it('by the result of a call, and by a function', async () => {
    const { client, model, mock } = await started({
      rules: [
        { when: { toolResult: 'weather' }, answer: 'It rains.' },
        { when: ({ messages }, { headers }) => messages.length === 1 && headers['x-test'] === 'yes', answer: 'Yes.' },
        { when: { tool: 'weather' }, answer: { toolCalls: [{ name: 'weather' }] } },
      ],
    })
    const asked = { role: 'user', content: 'Weather?' } as const
    expect((await client.chat({ model, messages: [asked], headers: { 'x-test': 'yes' } })).text).toBe('Yes.')
    const { message, toolCalls } = await client.chat({ model, messages: [asked], tools: [weather] })
    expect(toolCalls).toMatchObject([{ id: 'call_1', name: 'weather', input: {} }])
    const result = { type: 'tool-result' as const, id: toolCalls[0]!.id, name: 'weather', content: 'rain' }
    const messages = [asked, message, { role: 'tool' as const, content: [result] }]
    expect((await client.chat({ model, messages, tools: [weather] })).text).toBe('It rains.')
    await expect(client.chat({ model, messages: [asked] })).rejects.toThrow(/has no answer/)
    expect(mock.requests).toHaveLength(4)
  })
})

describe('what it remembers', () => {
  it('has the request in both forms, and no key', async () => {
    const { ask, mock } = await started({})
    expect((await ask('Hi there', { headers: { 'x-trace': '7' } })).text).toContain('Hi there')
    const [seen] = mock.requests
    expect(seen).toMatchObject({
      provider: 'openai',
      api: 'openai-chat',
      request: { model: 'gpt-5-mini', messages: [{ role: 'user', content: [{ type: 'text', text: 'Hi there' }] }] },
      wire: { method: 'POST', body: { model: 'gpt-5-mini', messages: [{ role: 'user', content: 'Hi there' }] } },
      headers: { 'x-trace': '7', 'content-type': 'application/json' },
    })
    expect(JSON.stringify(mock.requests)).not.toContain('a-key-for-nobody')
  })

  it('keeps apart what it refused', async () => {
    const { mock } = await started({})
    const path = 'https://api.openai.com/v1/chat/completions'
    const reply = await mock.fetch(path, { method: 'POST', body: 'no JSON', headers: { authorization: 'Bearer x' } })
    expect(reply.status).toBe(400)
    expect(await reply.json()).toMatchObject({ error: { type: 'invalid_request_error' } })
    const nowhere = await mock.fetch('https://nowhere.invalid/nothing?key=secret', { method: 'POST', body: '{}' })
    expect(nowhere.status).toBe(404)
    expect(mock.requests).toEqual([])
    expect(mock.rejected).toMatchObject([
      { provider: 'openai', api: 'openai-chat', wire: { body: 'no JSON' }, headers: {} },
      { wire: { path: '/nothing' }, message: expect.stringContaining('openai') },
    ])
  })
})

describe('its end', () => {
  it('ends answers that are on their way', async () => {
    const { client, model, mock } = await started({ script: [{ text: 'a b c', fault: { type: 'stall', after: 1 } }] })
    const waiting = client.stream({ model, messages: 'hi' }).response
    setTimeout(() => mock.close(), 20)
    await expect(waiting).rejects.toMatchObject({ kind: 'truncated' })
  })

  it('who gives up is no longer answered', async () => {
    const mock = createMock({ apis: served, script: [{ text: 'late', pace: { headersMs: 60_000 } }] })
    const gone = new AbortController()
    const url = 'https://api.openai.com/v1/chat/completions'
    const waiting = mock.fetch(url, { method: 'POST', body: valid, signal: gone.signal })
    gone.abort(new Error('enough'))
    await expect(waiting).rejects.toThrow('enough')
    await expect(mock.fetch(url, { signal: gone.signal })).rejects.toThrow('enough')
    expect(() => mock.url).toThrow(/does not listen/)
    expect(() => mock.baseURL('openai-chat')).toThrow(/does not listen/)
  })

  it('a port that is taken is told', async () => {
    const { mock } = await started({})
    const port = Number(new URL((await mock.listen()).url).port)
    const other = createMock({ apis: served })
    await expect(other.listen({ port })).rejects.toThrow(/EADDRINUSE/)
    expect(() => mock.baseURL('nobody')).toThrow(/does not serve 'nobody'/)
  })
})
