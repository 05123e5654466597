// Code generated from specs/xai/. DO NOT EDIT.
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
} from '../../runtime/raw/raw.ts'
import { rawBytes } from '../../runtime/raw/raw-bytes.ts'
import { sse } from '../../runtime/wire/sse.ts'
import type * as wire from './wire.ts'
import { decodeError as xaiChatError } from './xai-chat/error.ts'
import { decodeError as xaiResponsesError } from './xai-responses/error.ts'

export type { RawBytes, RawError, RawResponse, RawStream, Upload } from '../../runtime/raw/raw.ts'
export type { wire }

/** Every operation of the contract, in its own words. */
export interface XaiRaw {
  /** POST /v1/chat/completions */
  handleGenericCompletionRequest<Stream extends RawFlag = undefined>(
    input: RawOptions & { body: wire.ChatRequest & { stream?: Stream } },
  ): Promise<RawAnswer<Stream, wire.ChatResponse, wire.ChatResponseChunk>>

  /** GET /v1/files */
  handleListFilesRequest(
    input?: RawOptions & {
      query?: {
        after?: string
        filter?: string
        limit?: number
        order?: string
        pagination_token?: string
        sort_by?: string
      }
    },
  ): Promise<RawResponse<wire.ListFilesResponse>>

  /** POST /v1/files */
  handleUploadFileRequest(
    input: RawOptions & { body: wire.UploadFileMultipartRequest },
  ): Promise<RawResponse<wire.File>>

  /** DELETE /v1/files/{file_id} */
  handleDeleteFileRequest(
    input: RawOptions & { path: { file_id: string } },
  ): Promise<RawResponse<wire.DeleteFileResponse>>

  /** GET /v1/files/{file_id} */
  handleRetrieveFileRequest(input: RawOptions & { path: { file_id: string } }): Promise<RawResponse<wire.File>>

  /** GET /v1/files/{file_id}/content */
  handleDownloadFileContentRequest(
    input: RawOptions & { path: { file_id: string }; query?: { format?: wire.ContentFormat } },
  ): Promise<RawBytes>

  /** POST /v1/images/generations */
  handleGenerateImageRequest(
    input: RawOptions & { body: wire.GenerateImageRequest },
  ): Promise<RawResponse<wire.GeneratedImageResponse>>

  /** GET /v1/models */
  handleModelsListRequest(input?: RawOptions): Promise<RawResponse<wire.ListModelsResponse>>

  /** GET /v1/models/{model_id} */
  handleModelGetRequest(input: RawOptions & { path: { model_id: string } }): Promise<RawResponse<wire.Model>>

  /** POST /v1/responses */
  handleGenericModelRequest<Stream extends RawFlag = undefined>(
    input: RawOptions & { body: wire.ModelRequest & { stream?: Stream } },
  ): Promise<RawAnswer<Stream, wire.ModelResponse, wire.ModelStreamEvent>>
}

/** The bodies of their errors. */
export interface XaiRawErrors {
  handleGenericCompletionRequest: wire.ErrorBody
  handleListFilesRequest: wire.ErrorBody
  handleUploadFileRequest: wire.ErrorBody
  handleDeleteFileRequest: wire.ErrorBody
  handleRetrieveFileRequest: wire.ErrorBody
  handleDownloadFileContentRequest: wire.ErrorBody
  handleGenerateImageRequest: wire.ErrorBody
  handleModelsListRequest: wire.ErrorBody
  handleModelGetRequest: wire.ErrorBody
  handleGenericModelRequest: wire.ErrorBody
}

/** Options: key, base URL, headers, fetch; timeout and signal for all calls. */
export const xaiRaw = defineRaw<XaiRaw>({
  name: 'xai',
  baseURL: 'https://api.x.ai',
  auth: { type: 'bearer' },
  env: { apiKey: ['XAI_API_KEY'], baseURL: ['XAI_BASE_URL'] },
  headers: {},
  operations: {
    handleGenericCompletionRequest: {
      method: 'POST',
      path: '/v1/chat/completions',
      streams: 'on-request',
      transport: sse,
      endOfStream: '[DONE]',
    },
    handleListFilesRequest: { method: 'GET', path: '/v1/files' },
    handleUploadFileRequest: { method: 'POST', path: '/v1/files', write: multipart },
    handleDeleteFileRequest: { method: 'DELETE', path: '/v1/files/{file_id}' },
    handleRetrieveFileRequest: { method: 'GET', path: '/v1/files/{file_id}' },
    handleDownloadFileContentRequest: { method: 'GET', path: '/v1/files/{file_id}/content', read: rawBytes },
    handleGenerateImageRequest: { method: 'POST', path: '/v1/images/generations' },
    handleModelsListRequest: { method: 'GET', path: '/v1/models' },
    handleModelGetRequest: { method: 'GET', path: '/v1/models/{model_id}' },
    handleGenericModelRequest: { method: 'POST', path: '/v1/responses', streams: 'on-request', transport: sse },
  },
  errors: [xaiChatError, xaiResponsesError],
})

/** Whether an error is one that the vendor told in a body; the method's name gives the body's type. */
export const isXaiRawError: RawErrorGuard<XaiRawErrors> = rawErrorGuard('xai')
