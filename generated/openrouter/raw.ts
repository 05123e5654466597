// Code generated from specs/openrouter/. DO NOT EDIT.
import {
  defineRaw,
  type RawAnswer,
  type RawErrorGuard,
  type RawFlag,
  type RawOptions,
  type RawResponse,
  type RawStream,
  rawErrorGuard,
} from '../../runtime/raw/raw.ts'
import { sse } from '../../runtime/wire/sse.ts'
import { decodeError as openrouterChatError } from './openrouter-chat/error.ts'
import type * as wire from './wire.ts'

export type { RawError, RawResponse, RawStream } from '../../runtime/raw/raw.ts'
export type { wire }

/** Every operation of the contract, in its own words. */
export interface OpenrouterRaw {
  /** POST /chat/completions */
  sendChatCompletionRequest<Stream extends RawFlag = undefined>(
    input: RawOptions & {
      headers?: { 'X-OpenRouter-Metadata'?: wire.MetadataLevel }
      body: wire.ChatRequest & { stream?: Stream }
    },
  ): Promise<RawAnswer<Stream, wire.ChatResult, wire.ChatStreamChunk>>

  /** POST /embeddings */
  createEmbeddings(
    input: RawOptions & {
      body: {
        dimensions?: number
        encoding_format?: 'base64' | 'float' | (string & {})
        input:
          | string
          | string[]
          | number[]
          | number[][]
          | {
              content: (
                | { text: string; type: 'text' }
                | { image_url: { url: string }; type: 'image_url' }
                | wire.ContentPartInputAudio
                | wire.ContentPartInputVideo
                | wire.ContentPartInputFile
              )[]
            }[]
        input_type?: string
        model: string
        provider?: wire.ProviderPreferences
        user?: string
      }
    },
  ): Promise<RawStream<string>>

  /** POST /images */
  createImages<Stream extends RawFlag = undefined>(
    input: RawOptions & { body: wire.ImageGenerationRequest & { stream?: Stream } },
  ): Promise<RawAnswer<Stream, wire.ImageGenerationResponse, wire.ImageStreamingResponse>>

  /** GET /models */
  getModels(
    input?: RawOptions & {
      query?: {
        arch?: string
        category?:
          | 'academia'
          | 'finance'
          | 'health'
          | 'legal'
          | 'marketing'
          | 'marketing/seo'
          | 'programming'
          | 'roleplay'
          | 'science'
          | 'technology'
          | 'translation'
          | 'trivia'
          | (string & {})
        context?: number
        distillable?: 'false' | 'true' | (string & {})
        input_modalities?: string
        limit?: number
        max_age_days?: number | null
        max_agentic_index?: number | null
        max_coding_index?: number | null
        max_intelligence_index?: number | null
        max_output_price?: number | null
        max_price?: number | null
        max_tool_success_rate?: number | null
        min_age_days?: number | null
        min_agentic_index?: number | null
        min_coding_index?: number | null
        min_intelligence_index?: number | null
        min_output_price?: number | null
        min_price?: number | null
        min_tool_success_rate?: number | null
        model_authors?: string
        offset?: number | null
        output_modalities?: string
        providers?: string
        q?: string
        region?: 'eu' | 'us' | (string & {})
        sort?:
          | 'agentic-high-to-low'
          | 'coding-high-to-low'
          | 'context-high-to-low'
          | 'design-arena-elo-high-to-low'
          | 'intelligence-high-to-low'
          | 'latency-low-to-high'
          | 'most-popular'
          | 'newest'
          | 'pricing-high-to-low'
          | 'pricing-low-to-high'
          | 'throughput-high-to-low'
          | 'top-weekly'
          | (string & {})
        supported_parameters?: string
        use_rss?: string
        use_rss_chat_links?: string
        zdr?: 'true'
      }
    },
  ): Promise<RawResponse<wire.ModelsListResponse>>

  /** POST /rerank */
  createRerank(
    input: RawOptions & {
      body: {
        documents: (string | { image?: string; text?: string })[]
        model: string
        provider?: wire.ProviderPreferences
        query: string
        top_n?: number
      }
    },
  ): Promise<RawStream<string>>
}

/** The bodies of their errors. */
export interface OpenrouterRawErrors {
  sendChatCompletionRequest:
    | wire.BadRequestResponse
    | wire.UnauthorizedResponse
    | wire.PaymentRequiredResponse
    | wire.ForbiddenResponse
    | wire.NotFoundResponse
    | wire.RequestTimeoutResponse
    | wire.PayloadTooLargeResponse
    | wire.UnprocessableEntityResponse
    | wire.TooManyRequestsResponse
    | wire.InternalServerResponse
    | wire.BadGatewayResponse
    | wire.ServiceUnavailableResponse
    | wire.EdgeNetworkTimeoutResponse
    | wire.ProviderOverloadedResponse
  createEmbeddings:
    | wire.BadRequestResponse
    | wire.UnauthorizedResponse
    | wire.PaymentRequiredResponse
    | wire.NotFoundResponse
    | wire.RequestTimeoutResponse
    | wire.PayloadTooLargeResponse
    | wire.TooManyRequestsResponse
    | wire.InternalServerResponse
    | wire.BadGatewayResponse
    | wire.ServiceUnavailableResponse
    | wire.EdgeNetworkTimeoutResponse
    | wire.ProviderOverloadedResponse
  createImages:
    | wire.BadRequestResponse
    | wire.UnauthorizedResponse
    | wire.PaymentRequiredResponse
    | wire.ForbiddenResponse
    | wire.NotFoundResponse
    | wire.PayloadTooLargeResponse
    | wire.TooManyRequestsResponse
    | wire.InternalServerResponse
    | wire.BadGatewayResponse
    | wire.EdgeNetworkTimeoutResponse
    | wire.ProviderOverloadedResponse
  getModels: wire.BadRequestResponse | wire.ForbiddenResponse | wire.InternalServerResponse
  createRerank:
    | wire.BadRequestResponse
    | wire.UnauthorizedResponse
    | wire.PaymentRequiredResponse
    | wire.NotFoundResponse
    | wire.TooManyRequestsResponse
    | wire.InternalServerResponse
    | wire.BadGatewayResponse
    | wire.ServiceUnavailableResponse
    | wire.EdgeNetworkTimeoutResponse
    | wire.ProviderOverloadedResponse
}

/** Options: key, base URL, headers, fetch; timeout and signal for all calls. */
export const openrouterRaw = defineRaw<OpenrouterRaw>({
  name: 'openrouter',
  baseURL: 'https://openrouter.ai/api/v1',
  auth: { type: 'bearer' },
  env: { apiKey: ['OPENROUTER_API_KEY'], baseURL: ['OPENROUTER_BASE_URL'] },
  headers: {},
  operations: {
    sendChatCompletionRequest: {
      method: 'POST',
      path: '/chat/completions',
      streams: 'on-request',
      transport: sse,
      endOfStream: '[DONE]',
    },
    createEmbeddings: { method: 'POST', path: '/embeddings', streams: 'always', transport: sse },
    createImages: { method: 'POST', path: '/images', streams: 'on-request', transport: sse },
    getModels: { method: 'GET', path: '/models' },
    createRerank: { method: 'POST', path: '/rerank', streams: 'always', transport: sse },
  },
  errors: [openrouterChatError],
})

/** Whether an error is one that the vendor told in a body; the method's name gives the body's type. */
export const isOpenrouterRawError: RawErrorGuard<OpenrouterRawErrors> = rawErrorGuard('openrouter')
