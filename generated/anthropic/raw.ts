// Code generated from specs/anthropic/. DO NOT EDIT.
import { multipart } from '../../runtime/http/multipart.ts'
import {
  defineRaw,
  type RawAnswer,
  type RawBytes,
  type RawErrorGuard,
  type RawFlag,
  type RawOptions,
  type RawResponse,
  type RawStream,
  rawErrorGuard,
  type Upload,
} from '../../runtime/raw/raw.ts'
import { rawBytes } from '../../runtime/raw/raw-bytes.ts'
import { ndjson } from '../../runtime/wire/ndjson.ts'
import { sse } from '../../runtime/wire/sse.ts'
import { decodeError as anthropicMessagesError } from './anthropic-messages/error.ts'
import type * as wire from './wire.ts'

export type { RawBytes, RawError, RawResponse, RawStream, Upload } from '../../runtime/raw/raw.ts'
export type { wire }

/** Every operation of the contract, in its own words. */
export interface AnthropicRaw {
  /** GET /v1/files/{file_id}/content */
  betaDownloadFileV1FilesFileIdContentGet(
    input: RawOptions & { path: { file_id: string }; headers?: { 'anthropic-beta'?: string } },
  ): Promise<RawBytes>

  /** DELETE /v1/files/{file_id} */
  betaDeleteFileV1FilesFileIdDelete(
    input: RawOptions & { path: { file_id: string }; headers?: { 'anthropic-beta'?: string } },
  ): Promise<RawResponse<wire.BetaFileDeleteResponse>>

  /** GET /v1/files/{file_id} */
  betaGetFileMetadataV1FilesFileIdGet(
    input: RawOptions & { path: { file_id: string }; headers?: { 'anthropic-beta'?: string } },
  ): Promise<RawResponse<wire.BetaFileMetadataSchema>>

  /** GET /v1/files */
  betaListFilesV1FilesGet(
    input?: RawOptions & {
      query?: { after_id?: string; before_id?: string; limit?: number; scope_id?: string }
      headers?: { 'anthropic-beta'?: string }
    },
  ): Promise<RawResponse<wire.BetaFileListResponse>>

  /** POST /v1/files */
  betaUploadFileV1FilesPost(
    input: RawOptions & { headers?: { 'anthropic-beta'?: string }; body: { file: Upload } },
  ): Promise<RawResponse<wire.BetaFileMetadataSchema>>

  /** POST /v1/messages */
  messagesPost<Stream extends RawFlag = undefined>(
    input: RawOptions & { body: wire.CreateMessageParams & { stream?: Stream } },
  ): Promise<RawAnswer<Stream, wire.Message, wire.MessageStreamEvent>>

  /** GET /v1/messages/batches */
  messageBatchesList(
    input?: RawOptions & { query?: { after_id?: string; before_id?: string; limit?: number } },
  ): Promise<RawResponse<wire.ListResponse_MessageBatch_>>

  /** POST /v1/messages/batches */
  messageBatchesPost(
    input: RawOptions & { body: wire.CreateMessageBatchParams },
  ): Promise<RawResponse<wire.MessageBatch>>

  /** DELETE /v1/messages/batches/{message_batch_id} */
  messageBatchesDelete(
    input: RawOptions & { path: { message_batch_id: string } },
  ): Promise<RawResponse<wire.DeleteMessageBatchResponse>>

  /** GET /v1/messages/batches/{message_batch_id} */
  messageBatchesRetrieve(
    input: RawOptions & { path: { message_batch_id: string } },
  ): Promise<RawResponse<wire.MessageBatch>>

  /** POST /v1/messages/batches/{message_batch_id}/cancel */
  messageBatchesCancel(
    input: RawOptions & { path: { message_batch_id: string } },
  ): Promise<RawResponse<wire.MessageBatch>>

  /** GET /v1/messages/batches/{message_batch_id}/results */
  messageBatchesResults(
    input: RawOptions & { path: { message_batch_id: string } },
  ): Promise<RawStream<wire.MessageBatchIndividualResponse>>

  /** POST /v1/messages/count_tokens */
  messagesCountTokensPost(
    input: RawOptions & { body: wire.CountMessageTokensParams },
  ): Promise<RawResponse<wire.CountMessageTokensResponse>>

  /** GET /v1/models */
  modelsList(
    input?: RawOptions & {
      query?: { after_id?: string; before_id?: string; limit?: number }
      headers?: { 'anthropic-beta'?: string }
    },
  ): Promise<RawResponse<wire.ListResponse_ModelInfo_>>

  /** GET /v1/models/{model_id} */
  modelsGet(
    input: RawOptions & { path: { model_id: string }; headers?: { 'anthropic-beta'?: string } },
  ): Promise<RawResponse<wire.ModelInfo>>
}

/** The bodies of their errors. */
export interface AnthropicRawErrors {
  betaDownloadFileV1FilesFileIdContentGet: wire.BetaErrorResponse
  betaDeleteFileV1FilesFileIdDelete: wire.BetaErrorResponse
  betaGetFileMetadataV1FilesFileIdGet: wire.BetaErrorResponse
  betaListFilesV1FilesGet: wire.BetaErrorResponse
  betaUploadFileV1FilesPost: wire.BetaErrorResponse
  messagesPost: wire.ErrorResponse
  messageBatchesList: wire.ErrorResponse
  messageBatchesPost: wire.ErrorResponse
  messageBatchesDelete: wire.ErrorResponse
  messageBatchesRetrieve: wire.ErrorResponse
  messageBatchesCancel: wire.ErrorResponse
  messageBatchesResults: wire.ErrorResponse
  messagesCountTokensPost: wire.ErrorResponse
  modelsList: wire.ErrorResponse
  modelsGet: wire.ErrorResponse
}

/** Options: key, base URL, headers, fetch; timeout and signal for all calls. */
export const anthropicRaw = defineRaw<AnthropicRaw>({
  name: 'anthropic',
  baseURL: 'https://api.anthropic.com',
  auth: { type: 'header', header: 'x-api-key' },
  env: { apiKey: ['ANTHROPIC_API_KEY'], baseURL: ['ANTHROPIC_BASE_URL'] },
  headers: { 'anthropic-version': '2023-06-01' },
  operations: {
    betaDownloadFileV1FilesFileIdContentGet: {
      method: 'GET',
      path: '/v1/files/{file_id}/content',
      query: { beta: 'true' },
      read: rawBytes,
    },
    betaDeleteFileV1FilesFileIdDelete: { method: 'DELETE', path: '/v1/files/{file_id}', query: { beta: 'true' } },
    betaGetFileMetadataV1FilesFileIdGet: { method: 'GET', path: '/v1/files/{file_id}', query: { beta: 'true' } },
    betaListFilesV1FilesGet: { method: 'GET', path: '/v1/files', query: { beta: 'true' } },
    betaUploadFileV1FilesPost: { method: 'POST', path: '/v1/files', query: { beta: 'true' }, write: multipart },
    messagesPost: { method: 'POST', path: '/v1/messages', streams: 'on-request', transport: sse },
    messageBatchesList: { method: 'GET', path: '/v1/messages/batches' },
    messageBatchesPost: { method: 'POST', path: '/v1/messages/batches' },
    messageBatchesDelete: { method: 'DELETE', path: '/v1/messages/batches/{message_batch_id}' },
    messageBatchesRetrieve: { method: 'GET', path: '/v1/messages/batches/{message_batch_id}' },
    messageBatchesCancel: { method: 'POST', path: '/v1/messages/batches/{message_batch_id}/cancel' },
    messageBatchesResults: {
      method: 'GET',
      path: '/v1/messages/batches/{message_batch_id}/results',
      streams: 'always',
      transport: { ...ndjson, mediaType: 'application/x-jsonl' },
    },
    messagesCountTokensPost: { method: 'POST', path: '/v1/messages/count_tokens' },
    modelsList: { method: 'GET', path: '/v1/models' },
    modelsGet: { method: 'GET', path: '/v1/models/{model_id}' },
  },
  errors: [anthropicMessagesError],
})

/** Whether an error is one that the vendor told in a body; the method's name gives the body's type. */
export const isAnthropicRawError: RawErrorGuard<AnthropicRawErrors> = rawErrorGuard('anthropic')
