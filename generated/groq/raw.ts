// Code generated from specs/groq/. DO NOT EDIT.
import {
  defineRaw,
  type RawAnswer,
  type RawErrorGuard,
  type RawFlag,
  type RawOptions,
  type RawResponse,
  rawErrorGuard,
} from '../../runtime/raw.ts'
import { sse } from '../../runtime/sse.ts'
import { decodeError as groqChatError } from './groq-chat/error.ts'
import type * as wire from './wire.ts'

export type { RawError, RawResponse, RawStream } from '../../runtime/raw.ts'
export type { wire }

/** Every operation of the contract, in its own words. */
export interface GroqRaw {
  /** POST /openai/v1/chat/completions */
  createChatCompletion<Stream extends RawFlag = undefined>(
    input: RawOptions & { body: wire.CreateChatCompletionRequest & { stream?: Stream } },
  ): Promise<RawAnswer<Stream, wire.CreateChatCompletionResponse, wire.CreateChatCompletionStreamResponse>>

  /** POST /openai/v1/embeddings */
  createEmbedding(
    input: RawOptions & { body: wire.CreateEmbeddingRequest },
  ): Promise<RawResponse<wire.CreateEmbeddingResponse>>

  /** GET /openai/v1/models */
  listModels(input?: RawOptions): Promise<RawResponse<wire.ListModelsResponse>>

  /** GET /openai/v1/models/{model} */
  retrieveModel(input: RawOptions & { path: { model: string } }): Promise<RawResponse<wire.Model>>
}

/** The bodies of their errors. */
export interface GroqRawErrors {
  createChatCompletion: wire.ErrorResponse
  createEmbedding: wire.ErrorResponse
  listModels: wire.ErrorResponse
  retrieveModel: wire.ErrorResponse
}

/** Options: key, base URL, headers, fetch; timeout and signal for all calls. */
export const groqRaw = defineRaw<GroqRaw>({
  name: 'groq',
  baseURL: 'https://api.groq.com',
  auth: { type: 'bearer' },
  env: { apiKey: ['GROQ_API_KEY'], baseURL: ['GROQ_BASE_URL'] },
  headers: {},
  operations: {
    createChatCompletion: {
      method: 'POST',
      path: '/openai/v1/chat/completions',
      streams: 'on-request',
      transport: sse,
      endOfStream: '[DONE]',
    },
    createEmbedding: { method: 'POST', path: '/openai/v1/embeddings' },
    listModels: { method: 'GET', path: '/openai/v1/models' },
    retrieveModel: { method: 'GET', path: '/openai/v1/models/{model}' },
  },
  errors: [groqChatError],
})

/** Whether an error is one that the vendor told in a body; the method's name gives the body's type. */
export const isGroqRawError: RawErrorGuard<GroqRawErrors> = rawErrorGuard('groq')
