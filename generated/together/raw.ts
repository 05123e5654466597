// Code generated from specs/together/. DO NOT EDIT.
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
import { decodeError as togetherChatError } from './together-chat/error.ts'
import type * as wire from './wire.ts'

export type { RawError, RawResponse, RawStream } from '../../runtime/raw.ts'
export type { wire }

/** Every operation of the contract, in its own words. */
export interface TogetherRaw {
  /** POST /chat/completions */
  chatCompletions<Stream extends RawFlag = undefined>(
    input?: RawOptions & { body?: wire.ChatCompletionRequest & { stream?: Stream } },
  ): Promise<RawAnswer<Stream, wire.ChatCompletionResponse, wire.ChatCompletionChunk>>

  /** POST /embeddings */
  embeddings(input?: RawOptions & { body?: wire.EmbeddingsRequest }): Promise<RawResponse<wire.EmbeddingsResponse>>

  /** POST /images/generations */
  postImagesGenerations(
    input: RawOptions & {
      body: {
        disable_safety_checker?: boolean
        guidance_scale?: number
        height?: number
        image_loras?: { path: string; scale: number }[]
        image_url?: string
        model:
          | 'black-forest-labs/FLUX.1-schnell'
          | 'black-forest-labs/FLUX.1-schnell-Free'
          | 'black-forest-labs/FLUX.1.1-pro'
          | (string & {})
          | string
        n?: number
        negative_prompt?: string
        output_format?: 'jpeg' | 'png' | (string & {})
        prompt: string
        reference_images?: string[]
        response_format?: 'base64' | 'url' | (string & {})
        seed?: number
        steps?: number
        width?: number
      }
    },
  ): Promise<RawResponse<wire.ImageResponse>>

  /** GET /models */
  models(input?: RawOptions & { query?: { dedicated?: boolean } }): Promise<RawResponse<wire.ModelInfoList>>

  /** POST /rerank */
  rerank(input?: RawOptions & { body?: wire.RerankRequest }): Promise<RawResponse<wire.RerankResponse>>
}

/** The bodies of their errors. */
export interface TogetherRawErrors {
  chatCompletions: wire.ErrorData
  embeddings: wire.ErrorData
  postImagesGenerations: unknown
  models: wire.ErrorData
  rerank: wire.ErrorData
}

/** Options: key, base URL, headers, fetch; timeout and signal for all calls. */
export const togetherRaw = defineRaw<TogetherRaw>({
  name: 'together',
  baseURL: 'https://api.together.ai/v1',
  auth: { type: 'bearer' },
  env: { apiKey: ['TOGETHER_API_KEY'], baseURL: ['TOGETHER_BASE_URL'] },
  headers: {},
  operations: {
    chatCompletions: {
      method: 'POST',
      path: '/chat/completions',
      streams: 'on-request',
      transport: sse,
      endOfStream: '[DONE]',
    },
    embeddings: { method: 'POST', path: '/embeddings' },
    postImagesGenerations: { method: 'POST', path: '/images/generations' },
    models: { method: 'GET', path: '/models' },
    rerank: { method: 'POST', path: '/rerank' },
  },
  errors: [togetherChatError],
})

/** Whether an error is one that the vendor told in a body; the method's name gives the body's type. */
export const isTogetherRawError: RawErrorGuard<TogetherRawErrors> = rawErrorGuard('together')
