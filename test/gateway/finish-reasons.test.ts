/** A vendor that does not say why its answer ended, or says what the client's grammar has no word for. */
import Anthropic from '@anthropic-ai/sdk'
import { GoogleGenAI } from '@google/genai'
import { Ollama } from 'ollama'
import OpenAI from 'openai'
import { describe, expect, it } from 'vitest'
import { openaiCompatible } from '../../generated/openai-compatible/index.ts'
import { apis } from '../../generated/registry.ts'
import { createGateway, type GatewayEntry } from '../../runtime/gateway/index.ts'
import { allIngress } from './stage.ts'

const call = { id: 'call_1', type: 'function', function: { name: 'weather', arguments: '{"city":"Oslo"}' } }
const said = { text: { content: 'Fine.' }, call: { content: null, tool_calls: [call] } }
const head = { id: 'x', created: 1, model: 'm' }

type Said = keyof typeof said

/** A vendor that answers so, by a reason or by none. */
function vendor(what: Said, reason: string | null): typeof fetch {
  return async (_, init) => {
    const message = { role: 'assistant', ...said[what] }
    const { stream } = JSON.parse(String(init?.body)) as { stream?: boolean }
    const choice = { index: 0, finish_reason: reason }
    const whole = { ...head, object: 'chat.completion', choices: [{ ...choice, message }] }
    if (!stream) return Response.json(whole)
    const delta = what === 'text' ? message : { ...message, tool_calls: [{ index: 0, ...call }] }
    const chunk = { ...head, object: 'chat.completion.chunk', choices: [{ ...choice, delta }] }
    const body = `data: ${JSON.stringify(chunk)}\n\ndata: [DONE]\n\n`
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } })
  }
}

interface Seen {
  /** The SDK's own word for the end. */
  end: unknown
  header: string | null
  logged: GatewayEntry['loss']
}

type Ask = (fetch: typeof globalThis.fetch, streamed: boolean) => Promise<unknown>

const model = 'local/m'
const messages = [{ role: 'user' as const, content: 'Well?' }]
const openai = (fetch: typeof globalThis.fetch) => new OpenAI({ apiKey: 'none', maxRetries: 0, fetch })

const sdks: Record<'chat' | 'responses' | 'anthropic' | 'gemini' | 'ollama', Ask> = {
  async chat(fetch, streamed) {
    const { chat } = openai(fetch)
    const answer = streamed
      ? await chat.completions.stream({ model, messages }).finalChatCompletion()
      : await chat.completions.create({ model, messages })
    return answer.choices[0]?.finish_reason
  },
  async responses(fetch, streamed) {
    const { responses } = openai(fetch)
    const input = 'Well?'
    const stream = () => responses.stream({ model, input }).finalResponse()
    return (streamed ? await stream() : await responses.create({ model, input })).status
  },
  async anthropic(fetch, streamed) {
    const client = new Anthropic({ apiKey: 'none', baseURL: 'http://localhost', maxRetries: 0, fetch })
    const asked = { model, messages, max_tokens: 50 }
    const stream = () => client.messages.stream(asked).finalMessage()
    return (streamed ? await stream() : await client.messages.create(asked)).stop_reason
  },
  async gemini(fetch, streamed) {
    const before = globalThis.fetch
    globalThis.fetch = fetch
    try {
      const { models } = new GoogleGenAI({ apiKey: 'none', httpOptions: { baseUrl: 'http://localhost' } })
      const asked = { model, contents: 'Well?' }
      if (!streamed) return (await models.generateContent(asked)).candidates?.[0]?.finishReason
      let end: unknown
      for await (const chunk of await models.generateContentStream(asked)) end = chunk.candidates?.[0]?.finishReason
      return end
    } finally {
      globalThis.fetch = before
    }
  },
  async ollama(fetch, streamed) {
    const client = new Ollama({ host: 'http://localhost', fetch })
    if (!streamed) return (await client.chat({ model, messages })).done_reason
    let end: unknown
    for await (const line of await client.chat({ model, messages, stream: true })) end = line.done_reason
    return end
  },
}

async function seen(sdk: keyof typeof sdks, what: Said, reason: string | null, streamed: boolean): Promise<Seen> {
  const log: GatewayEntry[] = []
  const local = openaiCompatible({ name: 'local', baseURL: 'http://vendor/v1', fetch: vendor(what, reason) })
  const client = { providers: [local], retry: false as const }
  const gateway = createGateway({ client, ingress: allIngress(), log: entry => log.push(entry) })
  let header: string | null = null
  const end = await sdks[sdk](async (input, init) => {
    const answer = await gateway.fetch(input, init)
    header = answer.headers.get('x-interlingua-loss')
    return answer
  }, streamed)
  return { end, header, logged: log[0]?.loss }
}

const changed: GatewayEntry['loss'] = [{ path: 'answer.finishReason', kind: 'changed' }]

describe.each([false, true])('streamed: %s', streamed => {
  /** A stream's head has gone when its end is known. */
  const header = streamed ? null : 'answer.finishReason (changed)'
  const told = (end: unknown): Seen => ({ end, header, logged: changed })
  const unchanged = (end: unknown): Seen => ({ end, header: null, logged: undefined })

  it.each([
    ['chat', told('stop')],
    ['responses', unchanged(undefined)],
    ['anthropic', unchanged(null)],
    ['gemini', unchanged('FINISH_REASON_UNSPECIFIED')],
    ['ollama', unchanged(undefined)],
  ] as const)('no reason: %s claims none, or what it claims is told', async (sdk, expected) => {
    expect(await seen(sdk, 'text', null, streamed)).toEqual(expected)
  })

  it.each([
    ['chat', 'tool_calls'],
    ['responses', 'completed'],
    ['anthropic', 'tool_use'],
    ['gemini', 'STOP'],
    ['ollama', 'stop'],
  ] as const)('no reason, but calls: %s runs them', async (sdk, end) => {
    expect(await seen(sdk, 'call', null, streamed)).toEqual(told(end))
  })

  it.each([
    ['ollama', 'content_filter', 'stop'],
    ['anthropic', 'a_new_reason', null],
    ['chat', 'a_new_reason', 'stop'],
  ] as const)('%s has no word for %s, which is told', async (sdk, reason, end) => {
    expect(await seen(sdk, 'text', reason, streamed)).toEqual(told(end))
  })

  it.each([
    ['chat', 'length', 'length'],
    ['anthropic', 'content_filter', 'refusal'],
    ['gemini', 'stop', 'STOP'],
    ['ollama', 'length', 'length'],
  ] as const)('%s says %s, and nothing is told to be lost', async (sdk, reason, end) => {
    expect(await seen(sdk, 'text', reason, streamed)).toEqual(unchanged(end))
  })
})

it.each(Object.entries(apis))('%s reads each reason that it tells as it was meant', (_, { client, server }) => {
  const { ends, encode } = server.chat
  const parts = { 'tool-calls': [{ type: 'tool-call' as const, id: 'c', name: 'f', input: {} }] }
  const text = [{ type: 'text' as const, text: 'Fine.' }]
  const read = ends.told.map(reason => {
    const content = reason === 'tool-calls' ? parts[reason] : text
    const wire = encode({ id: 'a', model: 'm', createdAt: 1, content, finishReason: reason })
    return client.chat.decode(JSON.parse(JSON.stringify(wire))).finishReason
  })
  expect(read).toEqual(ends.told)
})
