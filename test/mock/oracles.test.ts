/** The official SDKs take the mock for their vendor: over `fetch` and over a socket, whole, streamed and failing. */
import Anthropic from '@anthropic-ai/sdk'
import { GoogleGenAI } from '@google/genai'
import { Ollama } from 'ollama'
import OpenAI from 'openai'
import { afterEach, describe, expect, it } from 'vitest'
import { createMock, type Mock } from '../../runtime/mock/index.ts'
import { served } from './stage.ts'

let mock: Mock
afterEach(() => mock.close())

const call = { name: 'forecast', input: { city: 'Köln' } }
const answer = { text: 'Let me see.', toolCalls: [call] }
const messages = [{ role: 'user' as const, content: 'hi' }]
const key = { apiKey: 'k', maxRetries: 0 }

type Where = { baseURL?: string; fetch?: Mock['fetch'] }
interface Read {
  text: string
  calls: { name: string; input: unknown }[]
}

/** How each reads an answer; `host` where it has no option for `fetch`. */
const sdks: Record<string, { fetch: boolean; whole(at: Where): Promise<Read>; streamed(at: Where): Promise<Read> }> = {
  openai: {
    fetch: true,
    whole: async at => ofChat(await new OpenAI({ ...key, ...at }).chat.completions.create({ model: 'm', messages })),
    streamed: async at =>
      ofChat(
        await new OpenAI({ ...key, ...at }).chat.completions.stream({ model: 'm', messages }).finalChatCompletion(),
      ),
  },
  anthropic: {
    fetch: true,
    whole: async at =>
      ofMessage(await new Anthropic({ ...key, ...at }).messages.create({ model: 'm', max_tokens: 9, messages })),
    streamed: async at =>
      ofMessage(
        await new Anthropic({ ...key, ...at }).messages.stream({ model: 'm', max_tokens: 9, messages }).finalMessage(),
      ),
  },
  ollama: {
    fetch: true,
    async whole(at) {
      const { message } = await ollamaAt(at).chat({ model: 'm', messages })
      return ofOllama([message])
    },
    async streamed(at) {
      const told = []
      for await (const { message } of await ollamaAt(at).chat({ model: 'm', messages, stream: true }))
        told.push(message)
      return ofOllama(told)
    },
  },
  gemini: {
    fetch: false,
    whole: async at => ofGemini([await geminiAt(at).generateContent({ model: 'm', contents: 'hi' })]),
    async streamed(at) {
      const told = []
      for await (const chunk of await geminiAt(at).generateContentStream({ model: 'm', contents: 'hi' }))
        told.push(chunk)
      return ofGemini(told)
    },
  },
}

const ollamaAt = ({ baseURL, ...at }: Where) => new Ollama({ ...at, ...(baseURL && { host: baseURL }) })
const geminiAt = ({ baseURL }: Where) => new GoogleGenAI({ apiKey: 'k', httpOptions: { baseUrl: baseURL! } }).models

function ofChat({ choices }: OpenAI.Chat.ChatCompletion): Read {
  const { content, tool_calls = [] } = choices[0]!.message
  const calls = tool_calls.flatMap(each => (each.type === 'function' ? [each.function] : []))
  return { text: content ?? '', calls: calls.map(({ name, arguments: text }) => ({ name, input: JSON.parse(text) })) }
}

function ofMessage({ content }: Anthropic.Message): Read {
  return {
    text: content.map(block => (block.type === 'text' ? block.text : '')).join(''),
    calls: content.flatMap(block => (block.type === 'tool_use' ? [{ name: block.name, input: block.input }] : [])),
  }
}

function ofOllama(told: Awaited<ReturnType<typeof sdkMessage>>[]): Read {
  const calls = told.flatMap(({ tool_calls = [] }) => tool_calls)
  return {
    text: told.map(({ content }) => content).join(''),
    calls: calls.map(({ function: { name, arguments: input } }) => ({ name, input })),
  }
}
const sdkMessage = async () => (await new Ollama().chat({ model: 'm' })).message

function ofGemini(told: Awaited<ReturnType<ReturnType<typeof geminiAt>['generateContent']>>[]): Read {
  const parts = told.flatMap(({ candidates }) => candidates?.[0]?.content?.parts ?? [])
  const calls = parts.flatMap(({ functionCall }) => functionCall ?? [])
  return {
    text: parts.map(({ text = '' }) => text).join(''),
    calls: calls.map(({ name = '', args: input }) => ({ name, input })),
  }
}

describe.each(Object.keys(sdks))('%s', name => {
  const sdk = sdks[name]!
  const ways = sdk.fetch ? (['fetch', 'socket'] as const) : (['socket'] as const)

  async function at(way: 'fetch' | 'socket', options: Partial<Parameters<typeof createMock>[0]>): Promise<Where> {
    mock = createMock({ apis: served, ...options })
    return way === 'fetch' ? { fetch: mock.fetch } : { baseURL: (await mock.listen()).baseURL(name) }
  }

  it.each(ways)('reads an answer and its stream, over a %s', async way => {
    const where = await at(way, { script: [answer, answer], pace: { bytes: 7 } })
    for (const read of [await sdk.whole(where), await sdk.streamed(where)])
      expect(read).toEqual({ text: answer.text, calls: [call] })
    expect(mock.requests.map(({ provider, request }) => [provider, request.stream === true])).toEqual([
      [name, false],
      [name, true],
    ])
  })

  it.each(ways)('is told an error, and one within a stream, over a %s', async way => {
    const where = await at(way, {
      script: [
        { error: { kind: 'not-found', message: 'No such model.' } },
        { ...answer, fault: { type: 'error', after: 1, error: { kind: 'overloaded', message: 'Too busy.' } } },
      ],
    })
    await expect(sdk.whole(where)).rejects.toThrow(/No such model/)
    const failed = await sdk.streamed(where).then(
      () => 'no failure',
      error => `${error} ${JSON.stringify(error)}`,
    )
    expect(failed).toMatch(/Too busy/)
  })
})
