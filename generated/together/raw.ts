// Code generated from specs/together/. DO NOT EDIT.
import { bracketed } from '../../runtime/http/multipart.ts'
import {
  defineRaw,
  type RawAnswer,
  type RawBytes,
  type RawErrorGuard,
  type RawFlag,
  type RawOptions,
  type RawResponse,
  rawErrorGuard,
  type Upload,
} from '../../runtime/raw/raw.ts'
import { rawBytes } from '../../runtime/raw/raw-bytes.ts'
import { sse } from '../../runtime/wire/sse.ts'
import { decodeError as togetherChatError } from './together-chat/error.ts'
import type * as wire from './wire.ts'

export type { RawBytes, RawError, RawResponse, RawStream, Upload } from '../../runtime/raw/raw.ts'
export type { wire }

/** Every operation of the contract, in its own words. */
export interface TogetherRaw {
  /** POST /audio/speech */
  audioSpeech(input?: RawOptions & { body?: wire.AudioSpeechRequest }): Promise<RawBytes>

  /** POST /audio/transcriptions */
  audioTranscriptions(
    input: RawOptions & { body: wire.AudioTranscriptionRequest },
  ): Promise<RawResponse<wire.AudioTranscriptionResponse>>

  /** GET /batches */
  getBatches(input?: RawOptions): Promise<RawResponse<wire.BatchJob[]>>

  /** POST /batches */
  postBatches(input: RawOptions & { body: wire.CreateBatchRequest }): Promise<RawResponse<wire.BatchJobWithWarning>>

  /** GET /batches/{id} */
  getBatchesId(input: RawOptions & { path: { id: string } }): Promise<RawResponse<wire.BatchJob>>

  /** POST /batches/{id}/cancel */
  postBatchesIdCancel(input: RawOptions & { path: { id: string } }): Promise<RawResponse<wire.BatchJob>>

  /** POST /chat/completions */
  chatCompletions<Stream extends RawFlag = undefined>(
    input?: RawOptions & { body?: wire.ChatCompletionRequest & { stream?: Stream } },
  ): Promise<RawAnswer<Stream, wire.ChatCompletionResponse, wire.ChatCompletionChunk>>

  /** POST /embeddings */
  embeddings(input?: RawOptions & { body?: wire.EmbeddingsRequest }): Promise<RawResponse<wire.EmbeddingsResponse>>

  /** GET /files */
  getFiles(input?: RawOptions): Promise<RawResponse<wire.FileList>>

  /** POST /files/upload */
  postFilesUpload(
    input: RawOptions & {
      body: { file: Upload; file_name: string; file_type?: wire.FileType; purpose: wire.FilePurpose }
    },
  ): Promise<RawResponse<wire.FileResponse>>

  /** DELETE /files/{id} */
  deleteFilesId(input: RawOptions & { path: { id: string } }): Promise<RawResponse<wire.FileDeleteResponse>>

  /** GET /files/{id} */
  getFilesId(input: RawOptions & { path: { id: string } }): Promise<RawResponse<wire.FileResponse>>

  /** GET /files/{id}/content */
  getFilesIdContent(input: RawOptions & { path: { id: string } }): Promise<RawBytes>

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
  audioSpeech: wire.ErrorData
  audioTranscriptions: wire.ErrorData
  getBatches: wire.BatchErrorResponse
  postBatches: wire.BatchErrorResponse
  getBatchesId: wire.BatchErrorResponse
  postBatchesIdCancel: wire.BatchErrorResponse
  chatCompletions: wire.ErrorData
  embeddings: wire.ErrorData
  getFiles: unknown
  postFilesUpload: wire.ErrorData
  deleteFilesId: unknown
  getFilesId: unknown
  getFilesIdContent: wire.ErrorData
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
    audioSpeech: { method: 'POST', path: '/audio/speech', read: rawBytes },
    audioTranscriptions: { method: 'POST', path: '/audio/transcriptions', write: bracketed },
    getBatches: { method: 'GET', path: '/batches' },
    postBatches: { method: 'POST', path: '/batches' },
    getBatchesId: { method: 'GET', path: '/batches/{id}' },
    postBatchesIdCancel: { method: 'POST', path: '/batches/{id}/cancel' },
    chatCompletions: {
      method: 'POST',
      path: '/chat/completions',
      streams: 'on-request',
      transport: sse,
      endOfStream: '[DONE]',
    },
    embeddings: { method: 'POST', path: '/embeddings' },
    getFiles: { method: 'GET', path: '/files' },
    postFilesUpload: { method: 'POST', path: '/files/upload', write: bracketed },
    deleteFilesId: { method: 'DELETE', path: '/files/{id}' },
    getFilesId: { method: 'GET', path: '/files/{id}' },
    getFilesIdContent: { method: 'GET', path: '/files/{id}/content', read: rawBytes },
    postImagesGenerations: { method: 'POST', path: '/images/generations' },
    models: { method: 'GET', path: '/models' },
    rerank: { method: 'POST', path: '/rerank' },
  },
  errors: [togetherChatError],
})

/** Whether an error is one that the vendor told in a body; the method's name gives the body's type. */
export const isTogetherRawError: RawErrorGuard<TogetherRawErrors> = rawErrorGuard('together')
