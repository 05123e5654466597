// Code generated from specs/moonshot/. DO NOT EDIT.
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
import { decodeError as moonshotChatError } from './moonshot-chat/error.ts'
import type * as wire from './wire.ts'

export type { RawError, RawResponse, RawStream } from '../../runtime/raw.ts'
export type { wire }

/** Every operation of the contract, in its own words. */
export interface MoonshotRaw {
  /** POST /v1/chat/completions */
  postV1ChatCompletions<Stream extends RawFlag = undefined>(
    input: RawOptions & { body: wire.MoonshotV1ChatRequest & { stream?: Stream } },
  ): Promise<RawAnswer<Stream, wire.ChatCompletionResponse, wire.ChatCompletionChunk>>

  /** GET /v1/models */
  getV1Models(input?: RawOptions): Promise<
    RawResponse<{
      data?: {
        context_length?: number
        created?: number
        id?: string
        object?: string
        owned_by?: string
        supports_image_in?: boolean
        supports_reasoning?: boolean
        supports_video_in?: boolean
      }[]
      object?: string
    }>
  >

  /** POST /v1/tokenizers/estimate-token-count */
  postV1TokenizersEstimateTokenCount(
    input: RawOptions & { body: wire.EstimateTokenRequest },
  ): Promise<RawResponse<wire.EstimateTokenResponse>>
}

/** The bodies of their errors. */
export interface MoonshotRawErrors {
  postV1ChatCompletions: wire.ErrorResponse
  getV1Models: wire.ErrorResponse
  postV1TokenizersEstimateTokenCount: wire.ErrorResponse
}

/** Options: key, base URL, headers, fetch; timeout and signal for all calls. */
export const moonshotRaw = defineRaw<MoonshotRaw>({
  name: 'moonshot',
  baseURL: 'https://api.moonshot.ai',
  auth: { type: 'bearer' },
  env: { apiKey: ['MOONSHOT_API_KEY'], baseURL: ['MOONSHOT_BASE_URL'] },
  headers: {},
  operations: {
    postV1ChatCompletions: {
      method: 'POST',
      path: '/v1/chat/completions',
      streams: 'on-request',
      transport: sse,
      endOfStream: '[DONE]',
    },
    getV1Models: { method: 'GET', path: '/v1/models' },
    postV1TokenizersEstimateTokenCount: { method: 'POST', path: '/v1/tokenizers/estimate-token-count' },
  },
  errors: [moonshotChatError],
})

/** Whether an error is one that the vendor told in a body; the method's name gives the body's type. */
export const isMoonshotRawError: RawErrorGuard<MoonshotRawErrors> = rawErrorGuard('moonshot')
