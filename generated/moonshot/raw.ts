// Code generated from specs/moonshot/. DO NOT EDIT.
import { multipart } from '../../runtime/http/multipart.ts'
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
import { decodeError as moonshotChatError } from './moonshot-chat/error.ts'
import type * as wire from './wire.ts'

export type { RawBytes, RawError, RawResponse, RawStream, Upload } from '../../runtime/raw/raw.ts'
export type { wire }

/** Every operation of the contract, in its own words. */
export interface MoonshotRaw {
  /** GET /v1/batches */
  getV1Batches(
    input?: RawOptions & { query?: { after?: string; limit?: number } },
  ): Promise<RawResponse<wire.BatchListResponse>>

  /** POST /v1/batches */
  postV1Batches(input: RawOptions & { body: wire.BatchCreateRequest }): Promise<RawResponse<wire.BatchObject>>

  /** GET /v1/batches/{batch_id} */
  getV1BatchesBatchId(input: RawOptions & { path: { batch_id: string } }): Promise<RawResponse<wire.BatchObject>>

  /** POST /v1/batches/{batch_id}/cancel */
  postV1BatchesBatchIdCancel(input: RawOptions & { path: { batch_id: string } }): Promise<RawResponse<wire.BatchObject>>

  /** POST /v1/chat/completions */
  postV1ChatCompletions<Stream extends RawFlag = undefined>(
    input: RawOptions & { body: wire.MoonshotV1ChatRequest & { stream?: Stream } },
  ): Promise<RawAnswer<Stream, wire.ChatCompletionResponse, wire.ChatCompletionChunk>>

  /** GET /v1/files */
  getV1Files(input?: RawOptions): Promise<RawResponse<wire.FileListResponse>>

  /** POST /v1/files */
  postV1Files(
    input: RawOptions & {
      body: { file: Upload; purpose: 'batch' | 'file-extract' | 'image' | 'video' | (string & {}) }
    },
  ): Promise<RawResponse<wire.FileObject>>

  /** DELETE /v1/files/{file_id} */
  deleteV1FilesFileId(input: RawOptions & { path: { file_id: string } }): Promise<RawResponse<wire.FileDeleteResponse>>

  /** GET /v1/files/{file_id} */
  getV1FilesFileId(input: RawOptions & { path: { file_id: string } }): Promise<RawResponse<wire.FileObject>>

  /** GET /v1/files/{file_id}/content */
  getV1FilesFileIdContent(input: RawOptions & { path: { file_id: string } }): Promise<RawBytes>

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
  getV1Batches: wire.ErrorResponse
  postV1Batches: wire.ErrorResponse
  getV1BatchesBatchId: wire.ErrorResponse
  postV1BatchesBatchIdCancel: wire.ErrorResponse
  postV1ChatCompletions: wire.ErrorResponse
  getV1Files: wire.ErrorResponse
  postV1Files: wire.ErrorResponse
  deleteV1FilesFileId: wire.ErrorResponse
  getV1FilesFileId: wire.ErrorResponse
  getV1FilesFileIdContent: wire.ErrorResponse
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
    getV1Batches: { method: 'GET', path: '/v1/batches' },
    postV1Batches: { method: 'POST', path: '/v1/batches' },
    getV1BatchesBatchId: { method: 'GET', path: '/v1/batches/{batch_id}' },
    postV1BatchesBatchIdCancel: { method: 'POST', path: '/v1/batches/{batch_id}/cancel' },
    postV1ChatCompletions: {
      method: 'POST',
      path: '/v1/chat/completions',
      streams: 'on-request',
      transport: sse,
      endOfStream: '[DONE]',
    },
    getV1Files: { method: 'GET', path: '/v1/files' },
    postV1Files: { method: 'POST', path: '/v1/files', write: multipart },
    deleteV1FilesFileId: { method: 'DELETE', path: '/v1/files/{file_id}' },
    getV1FilesFileId: { method: 'GET', path: '/v1/files/{file_id}' },
    getV1FilesFileIdContent: { method: 'GET', path: '/v1/files/{file_id}/content', read: rawBytes },
    getV1Models: { method: 'GET', path: '/v1/models' },
    postV1TokenizersEstimateTokenCount: { method: 'POST', path: '/v1/tokenizers/estimate-token-count' },
  },
  errors: [moonshotChatError],
})

/** Whether an error is one that the vendor told in a body; the method's name gives the body's type. */
export const isMoonshotRawError: RawErrorGuard<MoonshotRawErrors> = rawErrorGuard('moonshot')
