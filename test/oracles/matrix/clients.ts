/** The official SDKs in front of a gateway, each asked in its own types, each answer as it parsed or accumulated it. */
import { anthropicClient } from './anthropic.ts'
import { geminiClient } from './gemini.ts'
import { ollamaClient } from './ollama.ts'
import { openaiChatClient, openaiResponsesClient } from './openai.ts'
import type { Read } from './read.ts'

/** How a client reaches the gateway: by its `fetch`, or at its address. */
export interface Where {
  fetch: typeof fetch
  url: string
}

/** What is asked of a model beside a text. */
export type RequestFeature = 'text' | 'system' | 'image' | 'document' | 'schema' | 'tools' | 'results'

export interface SdkClient {
  /** Whose grammar it speaks. */
  api: string
  /** What its types can say; a body of each. */
  bodies: { [feature in RequestFeature]?: object }
  whole(where: Where, model: string, body: object): Promise<Read>
  streamed(where: Where, model: string, body: object): Promise<Read>
  /** Reads one piece of a stream, and leaves. */
  left(where: Where, model: string): Promise<void>
  /** The status of the SDK's own error. */
  statusOf(error: unknown): number | undefined
  /** Asks, appends the answer as the SDK has it, and asks again. */
  goesOn(where: Where, model: string): Promise<void>
  embed?(where: Where, model: string, input: string[]): Promise<number[][]>
  models?(where: Where): Promise<string[]>
}

export const sdkClients: Record<string, SdkClient> = {
  'openai (chat)': openaiChatClient,
  'openai (responses)': openaiResponsesClient,
  '@anthropic-ai/sdk': anthropicClient,
  '@google/genai': geminiClient,
  ollama: ollamaClient,
}
