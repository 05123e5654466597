// Code generated from specs/mistral/. DO NOT EDIT.
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
import { decodeError as mistralChatError } from './mistral-chat/error.ts'
import type * as wire from './wire.ts'

export type { RawError, RawResponse, RawStream } from '../../runtime/raw.ts'
export type { wire }

/** Every operation of the contract, in its own words. */
export interface MistralRaw {
  /** POST /v1/chat/completions */
  chatCompletionV1ChatCompletionsPost<Stream extends RawFlag = undefined>(
    input: RawOptions & { body: wire.ChatCompletionRequest & { stream?: Stream } },
  ): Promise<RawAnswer<Stream, wire.ChatCompletionResponse, wire.CompletionChunk>>

  /** POST /v1/embeddings */
  embeddingsV1EmbeddingsPost(
    input: RawOptions & { body: wire.EmbeddingRequest },
  ): Promise<RawResponse<wire.EmbeddingResponse>>

  /** GET /v1/models */
  listModelsV1ModelsGet(
    input?: RawOptions & { query?: { model?: string | null; provider?: string | null } },
  ): Promise<RawResponse<wire.ModelList>>

  /** GET /v1/models/{model_id} */
  retrieveModelV1ModelsModelIdGet(
    input: RawOptions & { path: { model_id: string } },
  ): Promise<RawResponse<wire.BaseModelCard | wire.FTModelCard>>

  /** POST /v1/moderations */
  moderationsV1ModerationsPost(
    input: RawOptions & { body: wire.ClassificationRequest },
  ): Promise<RawResponse<wire.ModerationResponse>>
}

/** The bodies of their errors. */
export interface MistralRawErrors {
  chatCompletionV1ChatCompletionsPost: wire.HTTPValidationError | wire.ErrorBody
  embeddingsV1EmbeddingsPost: wire.HTTPValidationError | wire.ErrorBody
  listModelsV1ModelsGet: wire.HTTPValidationError | wire.ErrorBody
  retrieveModelV1ModelsModelIdGet: wire.HTTPValidationError | wire.ErrorBody
  moderationsV1ModerationsPost: wire.HTTPValidationError
}

/** Options: key, base URL, headers, fetch; timeout and signal for all calls. */
export const mistralRaw = defineRaw<MistralRaw>({
  name: 'mistral',
  baseURL: 'https://api.mistral.ai',
  auth: { type: 'bearer' },
  env: { apiKey: ['MISTRAL_API_KEY'], baseURL: ['MISTRAL_BASE_URL'] },
  headers: {},
  operations: {
    chatCompletionV1ChatCompletionsPost: {
      method: 'POST',
      path: '/v1/chat/completions',
      streams: 'on-request',
      transport: sse,
      endOfStream: '[DONE]',
    },
    embeddingsV1EmbeddingsPost: { method: 'POST', path: '/v1/embeddings' },
    listModelsV1ModelsGet: { method: 'GET', path: '/v1/models' },
    retrieveModelV1ModelsModelIdGet: { method: 'GET', path: '/v1/models/{model_id}' },
    moderationsV1ModerationsPost: { method: 'POST', path: '/v1/moderations' },
  },
  errors: [mistralChatError],
})

/** Whether an error is one that the vendor told in a body; the method's name gives the body's type. */
export const isMistralRawError: RawErrorGuard<MistralRawErrors> = rawErrorGuard('mistral')
