/** The official SDKs, told to send one body, and our providers that send to the same place. */
import Anthropic from '@anthropic-ai/sdk'
import { type GenerateContentParameters, GoogleGenAI } from '@google/genai'
import OpenAI from 'openai'
import { anthropic } from '../../generated/anthropic/index.ts'
import { gemini } from '../../generated/gemini/index.ts'
import { openai } from '../../generated/openai/index.ts'
import type { Provider } from '../../runtime/index.ts'

/** What each SDK takes, as its own types have it. */
export interface Bodies {
  'openai-chat': Omit<OpenAI.Chat.ChatCompletionCreateParamsNonStreaming, 'model'>
  'openai-responses': OpenAI.Responses.ResponseCreateParamsNonStreaming
  'anthropic-messages': Omit<Anthropic.MessageCreateParamsNonStreaming, 'model' | 'max_tokens'>
  gemini: Omit<GenerateContentParameters, 'model'>
}

interface Sdk {
  /** The headers that say who asks, and in which version of the API. */
  headers: string[]
  models: { plain: string; thinking: string }
  provider(baseURL: string): Provider
  send(baseURL: string, body: object, stream: boolean): Promise<unknown>
}

/**
 * Anthropic's SDK speaks a later API (`authorization: Bearer`, `anthropic-version: 2026-10-21`) than our contract is of.
 * Its `defaultHeaders` can tell it to speak ours.
 */
const anthropicOfOurVersion = (baseURL: string) =>
  new Anthropic({
    apiKey: 'secret',
    baseURL,
    maxRetries: 0,
    defaultHeaders: { authorization: null, 'x-api-key': 'secret', 'anthropic-version': '2023-06-01' },
  })

export const sdks: { [api in keyof Bodies]: Sdk } = {
  'openai-chat': {
    headers: ['authorization'],
    models: { plain: 'openai/gpt-4o', thinking: 'openai/gpt-5' },
    provider: baseURL => openai({ apiKey: 'secret', baseURL, api: 'openai-chat' }),
    async send(baseURL, body, stream) {
      const { completions } = new OpenAI({ apiKey: 'secret', baseURL, maxRetries: 0 }).chat
      const whole = body as OpenAI.Chat.ChatCompletionCreateParamsNonStreaming
      if (!stream) return completions.create(whole)
      return drain(await completions.create({ ...whole, stream: true, stream_options: { include_usage: true } }))
    },
  },
  'openai-responses': {
    headers: ['authorization'],
    models: { plain: 'openai/gpt-4o', thinking: 'openai/gpt-5' },
    provider: baseURL => openai({ apiKey: 'secret', baseURL }),
    async send(baseURL, body, stream) {
      const { responses } = new OpenAI({ apiKey: 'secret', baseURL, maxRetries: 0 })
      const whole = body as OpenAI.Responses.ResponseCreateParamsNonStreaming
      return stream ? drain(await responses.create({ ...whole, stream: true })) : responses.create(whole)
    },
  },
  'anthropic-messages': {
    headers: ['x-api-key', 'authorization', 'anthropic-version'],
    models: { plain: 'anthropic/claude-sonnet-4-5', thinking: 'anthropic/claude-opus-4-6' },
    provider: baseURL => anthropic({ apiKey: 'secret', baseURL }),
    async send(baseURL, body, stream) {
      const { messages } = anthropicOfOurVersion(baseURL)
      const whole = body as Anthropic.MessageCreateParamsNonStreaming
      return stream ? drain(await messages.create({ ...whole, stream: true })) : messages.create(whole)
    },
  },
  gemini: {
    headers: ['x-goog-api-key', 'authorization'],
    models: { plain: 'gemini/gemini-2.5-flash', thinking: 'gemini/gemini-3-pro' },
    provider: baseURL => gemini({ apiKey: 'secret', baseURL }),
    async send(baseUrl, body, stream) {
      const { models } = new GoogleGenAI({ apiKey: 'secret', httpOptions: { baseUrl } })
      const whole = body as GenerateContentParameters
      return stream ? drain(await models.generateContentStream(whole)) : models.generateContent(whole)
    },
  },
}

async function drain(events: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of events);
}
