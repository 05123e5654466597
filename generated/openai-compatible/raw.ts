// Code generated from specs/openai-compatible/. DO NOT EDIT.
import {
  defineRaw,
  type RawAnswer,
  type RawErrorGuard,
  type RawFlag,
  type RawOptions,
  type RawResponse,
  rawErrorGuard,
} from '../../runtime/raw/raw.ts'
import { sse } from '../../runtime/wire/sse.ts'
import { decodeError as openaiCompatibleError } from './openai-compatible/error.ts'
import type * as wire from './wire.ts'

export type { RawError, RawResponse, RawStream } from '../../runtime/raw/raw.ts'
export type { wire }

/** Every operation of the contract, in its own words. */
export interface OpenaiCompatibleRaw {
  /** POST /chat/completions */
  createChatCompletion<Stream extends RawFlag = undefined>(
    input: RawOptions & { body: wire.CreateChatCompletionRequest & { stream?: Stream } },
  ): Promise<RawAnswer<Stream, wire.CreateChatCompletionResponse, wire.CreateChatCompletionStreamResponse>>

  /** POST /embeddings */
  createEmbedding(
    input: RawOptions & { body: wire.CreateEmbeddingRequest },
  ): Promise<RawResponse<wire.CreateEmbeddingResponse>>

  /** POST /images/generations */
  createImage<Stream extends RawFlag = undefined>(
    input: RawOptions & { body: wire.CreateImageRequest & { stream?: Stream } },
  ): Promise<RawAnswer<Stream, wire.ImagesResponse, wire.ImageGenStreamEvent>>

  /** GET /models */
  listModels(input?: RawOptions): Promise<RawResponse<wire.ListModelsResponse>>

  /** GET /models/{model} */
  retrieveModel(input: RawOptions & { path: { model: string } }): Promise<RawResponse<wire.Model>>
}

/** The bodies of their errors. */
export interface OpenaiCompatibleRawErrors {
  createChatCompletion: wire.ErrorResponse
  createEmbedding: wire.ErrorResponse
  createImage: wire.ErrorResponse
  listModels: wire.ErrorResponse
  retrieveModel: wire.ErrorResponse
}

/** Options: key, base URL, headers, fetch; timeout and signal for all calls. */
export const openaiCompatibleRaw = defineRaw<OpenaiCompatibleRaw>({
  name: 'openai-compatible',
  auth: { type: 'bearer', optional: true },
  env: { apiKey: ['OPENAI_COMPATIBLE_API_KEY'], baseURL: ['OPENAI_COMPATIBLE_BASE_URL'] },
  headers: {},
  operations: {
    createChatCompletion: {
      method: 'POST',
      path: '/chat/completions',
      streams: 'on-request',
      transport: sse,
      endOfStream: '[DONE]',
    },
    createEmbedding: { method: 'POST', path: '/embeddings' },
    createImage: { method: 'POST', path: '/images/generations', streams: 'on-request', transport: sse },
    listModels: { method: 'GET', path: '/models' },
    retrieveModel: { method: 'GET', path: '/models/{model}' },
  },
  errors: [openaiCompatibleError],
})

/** Whether an error is one that the vendor told in a body; the method's name gives the body's type. */
export const isOpenaiCompatibleRawError: RawErrorGuard<OpenaiCompatibleRawErrors> = rawErrorGuard('openai-compatible')
