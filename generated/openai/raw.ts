// Code generated from specs/openai/. DO NOT EDIT.
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
} from '../../runtime/raw/raw.ts'
import { rawBytes } from '../../runtime/raw/raw-bytes.ts'
import { sse } from '../../runtime/wire/sse.ts'
import { decodeError as openaiChatError } from './openai-chat/error.ts'
import { decodeError as openaiResponsesError } from './openai-responses/error.ts'
import type * as wire from './wire.ts'

export type { RawBytes, RawError, RawResponse, RawStream, Upload } from '../../runtime/raw/raw.ts'
export type { wire }

/** Every operation of the contract, in its own words. */
export interface OpenaiRaw {
  /** POST /audio/speech */
  createSpeech(input: RawOptions & { body: wire.CreateSpeechRequest }): Promise<RawBytes>

  /** POST /audio/transcriptions */
  createTranscription<Stream extends RawFlag = undefined>(
    input: RawOptions & { body: wire.CreateTranscriptionRequest & { stream?: Stream } },
  ): Promise<
    RawAnswer<
      Stream,
      | wire.CreateTranscriptionResponseJson
      | wire.CreateTranscriptionResponseDiarizedJson
      | wire.CreateTranscriptionResponseVerboseJson
      | string,
      wire.CreateTranscriptionResponseStreamEvent
    >
  >

  /** POST /audio/translations */
  createTranslation(
    input: RawOptions & { body: wire.CreateTranslationRequest },
  ): Promise<RawResponse<wire.CreateTranslationResponseJson | wire.CreateTranslationResponseVerboseJson | string>>

  /** GET /batches */
  listBatches(
    input?: RawOptions & { query?: { after?: string; limit?: number } },
  ): Promise<RawResponse<wire.ListBatchesResponse>>

  /** POST /batches */
  createBatch(input: RawOptions & { body: wire.CreateBatchRequest }): Promise<RawResponse<wire.Batch>>

  /** GET /batches/{batch_id} */
  retrieveBatch(input: RawOptions & { path: { batch_id: string } }): Promise<RawResponse<wire.Batch>>

  /** POST /batches/{batch_id}/cancel */
  cancelBatch(input: RawOptions & { path: { batch_id: string } }): Promise<RawResponse<wire.Batch>>

  /** POST /chat/completions */
  createChatCompletion<Stream extends RawFlag = undefined>(
    input: RawOptions & { body: wire.CreateChatCompletionRequest & { stream?: Stream } },
  ): Promise<RawAnswer<Stream, wire.CreateChatCompletionResponse, wire.CreateChatCompletionStreamResponse>>

  /** POST /embeddings */
  createEmbedding(
    input: RawOptions & { body: wire.CreateEmbeddingRequest },
  ): Promise<RawResponse<wire.CreateEmbeddingResponse>>

  /** GET /files */
  listFiles(
    input?: RawOptions & {
      query?: { after?: string; limit?: number; order?: 'asc' | 'desc' | (string & {}); purpose?: string }
    },
  ): Promise<RawResponse<wire.ListFilesResponse>>

  /** POST /files */
  createFile(input: RawOptions & { body: wire.CreateFileRequest }): Promise<RawResponse<wire.OpenAIFile>>

  /** DELETE /files/{file_id} */
  deleteFile(input: RawOptions & { path: { file_id: string } }): Promise<RawResponse<wire.DeleteFileResponse>>

  /** GET /files/{file_id} */
  retrieveFile(input: RawOptions & { path: { file_id: string } }): Promise<RawResponse<wire.OpenAIFile>>

  /** GET /files/{file_id}/content */
  downloadFile(input: RawOptions & { path: { file_id: string } }): Promise<RawBytes>

  /** POST /images/generations */
  createImage<Stream extends RawFlag = undefined>(
    input: RawOptions & { body: wire.CreateImageRequest & { stream?: Stream } },
  ): Promise<RawAnswer<Stream, wire.ImagesResponse, wire.ImageGenStreamEvent>>

  /** GET /models */
  listModels(input?: RawOptions): Promise<RawResponse<wire.ListModelsResponse>>

  /** GET /models/{model} */
  retrieveModel(input: RawOptions & { path: { model: string } }): Promise<RawResponse<wire.Model>>

  /** POST /moderations */
  createModeration(
    input: RawOptions & { body: wire.CreateModerationRequest },
  ): Promise<RawResponse<wire.CreateModerationResponse>>

  /** POST /responses */
  createResponse<Stream extends RawFlag = undefined>(
    input: RawOptions & { body: wire.CreateResponse & { stream?: Stream } },
  ): Promise<RawAnswer<Stream, wire.Response, wire.ResponseStreamEvent>>

  /** POST /responses/input_tokens */
  getinputtokencounts(
    input?: RawOptions & { body?: wire.TokenCountsBody },
  ): Promise<RawResponse<wire.TokenCountsResource>>
}

/** The bodies of their errors. */
export interface OpenaiRawErrors {
  createSpeech: wire.ErrorResponse
  createTranscription: wire.ErrorResponse
  createTranslation: wire.ErrorResponse
  listBatches: wire.ErrorResponse
  createBatch: wire.ErrorResponse
  retrieveBatch: wire.ErrorResponse
  cancelBatch: wire.ErrorResponse
  createChatCompletion: wire.ErrorResponse
  createEmbedding: wire.ErrorResponse
  listFiles: wire.ErrorResponse
  createFile: wire.ErrorResponse
  deleteFile: wire.ErrorResponse
  retrieveFile: wire.ErrorResponse
  downloadFile: wire.ErrorResponse
  createImage: wire.ErrorResponse
  listModels: wire.ErrorResponse
  retrieveModel: wire.ErrorResponse
  createModeration: wire.ErrorResponse
  createResponse: wire.ErrorResponse
  getinputtokencounts: wire.ErrorResponse
}

/** Options: key, base URL, headers, fetch; timeout and signal for all calls. */
export const openaiRaw = defineRaw<OpenaiRaw>({
  name: 'openai',
  baseURL: 'https://api.openai.com/v1',
  auth: { type: 'bearer' },
  env: { apiKey: ['OPENAI_API_KEY'], baseURL: ['OPENAI_BASE_URL'] },
  headers: {},
  operations: {
    createSpeech: { method: 'POST', path: '/audio/speech', read: rawBytes },
    createTranscription: {
      method: 'POST',
      path: '/audio/transcriptions',
      streams: 'on-request',
      transport: sse,
      write: bracketed,
      text: true,
    },
    createTranslation: { method: 'POST', path: '/audio/translations', write: bracketed, text: true },
    listBatches: { method: 'GET', path: '/batches' },
    createBatch: { method: 'POST', path: '/batches' },
    retrieveBatch: { method: 'GET', path: '/batches/{batch_id}' },
    cancelBatch: { method: 'POST', path: '/batches/{batch_id}/cancel' },
    createChatCompletion: {
      method: 'POST',
      path: '/chat/completions',
      streams: 'on-request',
      transport: sse,
      endOfStream: '[DONE]',
    },
    createEmbedding: { method: 'POST', path: '/embeddings' },
    listFiles: { method: 'GET', path: '/files' },
    createFile: { method: 'POST', path: '/files', write: bracketed },
    deleteFile: { method: 'DELETE', path: '/files/{file_id}' },
    retrieveFile: { method: 'GET', path: '/files/{file_id}' },
    downloadFile: { method: 'GET', path: '/files/{file_id}/content', read: rawBytes },
    createImage: { method: 'POST', path: '/images/generations', streams: 'on-request', transport: sse },
    listModels: { method: 'GET', path: '/models' },
    retrieveModel: { method: 'GET', path: '/models/{model}' },
    createModeration: { method: 'POST', path: '/moderations' },
    createResponse: { method: 'POST', path: '/responses', streams: 'on-request', transport: sse },
    getinputtokencounts: { method: 'POST', path: '/responses/input_tokens' },
  },
  errors: [openaiChatError, openaiResponsesError],
})

/** Whether an error is one that the vendor told in a body; the method's name gives the body's type. */
export const isOpenaiRawError: RawErrorGuard<OpenaiRawErrors> = rawErrorGuard('openai')
