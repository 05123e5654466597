// Code generated from specs/perplexity/. DO NOT EDIT.
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
import { decodeError as perplexityChatError } from './perplexity-chat/error.ts'
import type * as wire from './wire.ts'

export type { RawError, RawResponse, RawStream } from '../../runtime/raw/raw.ts'
export type { wire }

/** Every operation of the contract, in its own words. */
export interface PerplexityRaw {
  /** POST /chat/completions */
  chatCompletions<Stream extends RawFlag = undefined>(
    input: RawOptions & { body: wire.ApiChatCompletionsRequest & { stream?: Stream } },
  ): Promise<RawAnswer<Stream, wire.CompletionResponse, wire.CompletionResponse>>

  /** POST /v1/embeddings */
  embeddingsV1EmbeddingsPost(
    input: RawOptions & { body: wire.EmbeddingsRequest },
  ): Promise<RawResponse<wire.EmbeddingsResponse>>

  /** GET /v1/models */
  listModels(input?: RawOptions): Promise<RawResponse<wire.ListModelsResponse>>
}

/** The bodies of their errors. */
export interface PerplexityRawErrors {
  chatCompletions: wire.ErrorBody
  embeddingsV1EmbeddingsPost: wire.HTTPValidationError
  listModels: unknown
}

/** Options: key, base URL, headers, fetch; timeout and signal for all calls. */
export const perplexityRaw = defineRaw<PerplexityRaw>({
  name: 'perplexity',
  baseURL: 'https://api.perplexity.ai',
  auth: { type: 'bearer' },
  env: { apiKey: ['PERPLEXITY_API_KEY'], baseURL: ['PERPLEXITY_BASE_URL'] },
  headers: {},
  operations: {
    chatCompletions: {
      method: 'POST',
      path: '/chat/completions',
      streams: 'on-request',
      transport: sse,
      endOfStream: '[DONE]',
    },
    embeddingsV1EmbeddingsPost: { method: 'POST', path: '/v1/embeddings' },
    listModels: { method: 'GET', path: '/v1/models' },
  },
  errors: [perplexityChatError],
})

/** Whether an error is one that the vendor told in a body; the method's name gives the body's type. */
export const isPerplexityRawError: RawErrorGuard<PerplexityRawErrors> = rawErrorGuard('perplexity')
