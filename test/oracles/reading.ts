/** The official SDKs as readers: what they made of an answer, whole or piece by piece, as a body of the wire again. */
import Anthropic from '@anthropic-ai/sdk'
import { GoogleGenAI } from '@google/genai'
import OpenAI from 'openai'

export interface Reader {
  whole(baseURL: string): Promise<unknown>
  /** Through the SDK's own accumulator; a list of chunks where it has none. */
  streamed(baseURL: string): Promise<unknown>
}

const user = [{ role: 'user' as const, content: 'hi' }]
const key = { apiKey: 'k', maxRetries: 0 }
const gemini = (baseUrl: string) => new GoogleGenAI({ apiKey: 'k', httpOptions: { baseUrl } }).models
const anthropicAsked = { model: 'm', max_tokens: 100, messages: user }

export const readers: Record<string, Reader> = {
  'openai-chat': {
    whole: baseURL => new OpenAI({ ...key, baseURL }).chat.completions.create({ model: 'm', messages: user }),
    streamed: baseURL =>
      new OpenAI({ ...key, baseURL }).chat.completions
        .stream({ model: 'm', messages: user, stream_options: { include_usage: true } })
        .finalChatCompletion(),
  },
  'openai-responses': {
    whole: baseURL => new OpenAI({ ...key, baseURL }).responses.create({ model: 'm', input: 'hi' }),
    streamed: baseURL => new OpenAI({ ...key, baseURL }).responses.stream({ model: 'm', input: 'hi' }).finalResponse(),
  },
  'anthropic-messages': {
    whole: baseURL => new Anthropic({ ...key, baseURL }).messages.create(anthropicAsked),
    streamed: baseURL => new Anthropic({ ...key, baseURL }).messages.stream(anthropicAsked).finalMessage(),
  },
  gemini: {
    whole: baseURL => gemini(baseURL).generateContent({ model: 'm', contents: 'hi' }),
    async streamed(baseURL) {
      const chunks = []
      for await (const chunk of await gemini(baseURL).generateContentStream({ model: 'm', contents: 'hi' }))
        chunks.push(chunk)
      return chunks
    },
  },
}
