// Code generated from specs/gemini/. DO NOT EDIT.
import { related } from '../../runtime/http/related.ts'
import {
  defineRaw,
  type RawBytes,
  type RawErrorGuard,
  type RawOptions,
  type RawResponse,
  type RawStream,
  rawErrorGuard,
  type Upload,
} from '../../runtime/raw/raw.ts'
import { rawBytes } from '../../runtime/raw/raw-bytes.ts'
import { sse } from '../../runtime/wire/sse.ts'
import { decodeError as geminiError } from './gemini/error.ts'
import type * as wire from './wire.ts'

export type { RawBytes, RawError, RawResponse, RawStream, Upload } from '../../runtime/raw/raw.ts'
export type { wire }

/** Every operation of the contract, in its own words. */
export interface GeminiRaw {
  /** GET /download/v1beta/files/{filesId}:download */
  downloadFile(input: RawOptions & { path: { filesId: string }; query: { alt: 'media' } }): Promise<RawBytes>

  /** POST /upload/v1beta/files */
  uploadMultipart(
    input: RawOptions & {
      headers: { 'x-goog-upload-protocol': 'multipart' }
      body: { file: Upload; metadata: wire.CreateFileRequest }
    },
  ): Promise<RawResponse<wire.CreateFileResponse>>

  /** GET /v1beta/batches */
  batchesList(
    input?: RawOptions & {
      query?: { filter?: string; pageSize?: number; pageToken?: string; returnPartialSuccess?: boolean }
    },
  ): Promise<RawResponse<wire.ListOperationsResponse>>

  /** DELETE /v1beta/batches/{batchesId} */
  batchesDelete(input: RawOptions & { path: { batchesId: string } }): Promise<RawResponse<wire.Empty>>

  /** GET /v1beta/batches/{batchesId} */
  batchesGet(input: RawOptions & { path: { batchesId: string } }): Promise<RawResponse<wire.Operation>>

  /** POST /v1beta/batches/{batchesId}:cancel */
  batchesCancel(input: RawOptions & { path: { batchesId: string } }): Promise<RawResponse<wire.Empty>>

  /** GET /v1beta/files */
  filesList(
    input?: RawOptions & { query?: { pageSize?: number; pageToken?: string } },
  ): Promise<RawResponse<wire.ListFilesResponse>>

  /** DELETE /v1beta/files/{filesId} */
  filesDelete(input: RawOptions & { path: { filesId: string } }): Promise<RawResponse<wire.Empty>>

  /** GET /v1beta/files/{filesId} */
  filesGet(input: RawOptions & { path: { filesId: string } }): Promise<RawResponse<wire.File>>

  /** GET /v1beta/models */
  modelsList(
    input?: RawOptions & { query?: { pageSize?: number; pageToken?: string } },
  ): Promise<RawResponse<wire.ListModelsResponse>>

  /** GET /v1beta/models/{modelsId} */
  modelsGet(input: RawOptions & { path: { modelsId: string } }): Promise<RawResponse<wire.Model>>

  /** POST /v1beta/models/{modelsId}:batchEmbedContents */
  batchEmbedContents(
    input: RawOptions & { path: { modelsId: string }; body: wire.BatchEmbedContentsRequest },
  ): Promise<RawResponse<wire.BatchEmbedContentsResponse>>

  /** POST /v1beta/models/{modelsId}:batchGenerateContent */
  batchGenerateContent(
    input: RawOptions & { path: { modelsId: string }; body: wire.BatchGenerateContentRequest },
  ): Promise<RawResponse<wire.Operation>>

  /** POST /v1beta/models/{modelsId}:countTokens */
  countTokens(
    input: RawOptions & { path: { modelsId: string }; body: wire.CountTokensRequest },
  ): Promise<RawResponse<wire.CountTokensResponse>>

  /** POST /v1beta/models/{modelsId}:embedContent */
  embedContent(
    input: RawOptions & { path: { modelsId: string }; body: wire.EmbedContentRequest },
  ): Promise<RawResponse<wire.EmbedContentResponse>>

  /** POST /v1beta/models/{modelsId}:generateContent */
  generateContent(
    input: RawOptions & { path: { modelsId: string }; body: wire.GenerateContentRequest },
  ): Promise<RawResponse<wire.GenerateContentResponse>>

  /** POST /v1beta/models/{modelsId}:predict */
  modelsPredict(
    input: RawOptions & { path: { modelsId: string }; body: wire.PredictRequest },
  ): Promise<RawResponse<wire.PredictResponse>>

  /** POST /v1beta/models/{modelsId}:streamGenerateContent */
  streamGenerateContent(
    input: RawOptions & { path: { modelsId: string }; body: wire.GenerateContentRequest },
  ): Promise<RawStream<wire.GenerateContentResponse>>
}

/** The bodies of their errors. */
export interface GeminiRawErrors {
  downloadFile: wire.ErrorResponse
  uploadMultipart: wire.ErrorResponse
  batchesList: wire.ErrorResponse
  batchesDelete: wire.ErrorResponse
  batchesGet: wire.ErrorResponse
  batchesCancel: wire.ErrorResponse
  filesList: wire.ErrorResponse
  filesDelete: wire.ErrorResponse
  filesGet: wire.ErrorResponse
  modelsList: wire.ErrorResponse
  modelsGet: wire.ErrorResponse
  batchEmbedContents: wire.ErrorResponse
  batchGenerateContent: wire.ErrorResponse
  countTokens: wire.ErrorResponse
  embedContent: wire.ErrorResponse
  generateContent: wire.ErrorResponse
  modelsPredict: wire.ErrorResponse
  streamGenerateContent: wire.ErrorResponse
}

/** Options: key, base URL, headers, fetch; timeout and signal for all calls. */
export const geminiRaw = defineRaw<GeminiRaw>({
  name: 'gemini',
  baseURL: 'https://generativelanguage.googleapis.com',
  auth: { type: 'header', header: 'x-goog-api-key' },
  env: { apiKey: ['GEMINI_API_KEY', 'GOOGLE_API_KEY'], baseURL: ['GEMINI_BASE_URL'] },
  headers: {},
  operations: {
    downloadFile: { method: 'GET', path: '/download/v1beta/files/{filesId}:download', read: rawBytes },
    uploadMultipart: { method: 'POST', path: '/upload/v1beta/files', write: related },
    batchesList: { method: 'GET', path: '/v1beta/batches' },
    batchesDelete: { method: 'DELETE', path: '/v1beta/batches/{batchesId}' },
    batchesGet: { method: 'GET', path: '/v1beta/batches/{batchesId}' },
    batchesCancel: { method: 'POST', path: '/v1beta/batches/{batchesId}:cancel' },
    filesList: { method: 'GET', path: '/v1beta/files' },
    filesDelete: { method: 'DELETE', path: '/v1beta/files/{filesId}' },
    filesGet: { method: 'GET', path: '/v1beta/files/{filesId}' },
    modelsList: { method: 'GET', path: '/v1beta/models' },
    modelsGet: { method: 'GET', path: '/v1beta/models/{modelsId}' },
    batchEmbedContents: { method: 'POST', path: '/v1beta/models/{modelsId}:batchEmbedContents' },
    batchGenerateContent: { method: 'POST', path: '/v1beta/models/{modelsId}:batchGenerateContent' },
    countTokens: { method: 'POST', path: '/v1beta/models/{modelsId}:countTokens' },
    embedContent: { method: 'POST', path: '/v1beta/models/{modelsId}:embedContent' },
    generateContent: { method: 'POST', path: '/v1beta/models/{modelsId}:generateContent' },
    modelsPredict: { method: 'POST', path: '/v1beta/models/{modelsId}:predict' },
    streamGenerateContent: {
      method: 'POST',
      path: '/v1beta/models/{modelsId}:streamGenerateContent',
      query: { alt: 'sse' },
      streams: 'always',
      transport: sse,
    },
  },
  errors: [geminiError],
})

/** Whether an error is one that the vendor told in a body; the method's name gives the body's type. */
export const isGeminiRawError: RawErrorGuard<GeminiRawErrors> = rawErrorGuard('gemini')
