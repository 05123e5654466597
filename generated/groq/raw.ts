// Code generated from specs/groq/. DO NOT EDIT.
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
import { decodeError as groqChatError } from './groq-chat/error.ts'
import type * as wire from './wire.ts'

export type { RawBytes, RawError, RawResponse, RawStream, Upload } from '../../runtime/raw/raw.ts'
export type { wire }

/** Every operation of the contract, in its own words. */
export interface GroqRaw {
  /** POST /openai/v1/audio/speech */
  createSpeech(input: RawOptions & { body: wire.CreateSpeechRequest }): Promise<RawBytes>

  /** POST /openai/v1/audio/transcriptions */
  createTranscription(
    input: RawOptions & { body: wire.CreateTranscriptionRequest },
  ): Promise<RawResponse<wire.CreateTranscriptionResponseJson | string>>

  /** POST /openai/v1/audio/translations */
  createTranslation(
    input: RawOptions & { body: wire.CreateTranslationRequest },
  ): Promise<RawResponse<wire.CreateTranslationResponseJson | string>>

  /** GET /openai/v1/batches */
  listBatches(input?: RawOptions): Promise<RawResponse<wire.ListBatchesResponse>>

  /** POST /openai/v1/batches */
  createBatch(
    input: RawOptions & {
      body: {
        completion_window: string
        endpoint: '/v1/chat/completions'
        input_file_id: string
        metadata?: { [key: string]: unknown } | null
      }
    },
  ): Promise<RawResponse<wire.Batch>>

  /** GET /openai/v1/batches/{batch_id} */
  retrieveBatch(input: RawOptions & { path: { batch_id: string } }): Promise<RawResponse<wire.Batch>>

  /** POST /openai/v1/batches/{batch_id}/cancel */
  cancelBatch(input: RawOptions & { path: { batch_id: string } }): Promise<RawResponse<wire.Batch>>

  /** POST /openai/v1/chat/completions */
  createChatCompletion<Stream extends RawFlag = undefined>(
    input: RawOptions & { body: wire.CreateChatCompletionRequest & { stream?: Stream } },
  ): Promise<RawAnswer<Stream, wire.CreateChatCompletionResponse, wire.CreateChatCompletionStreamResponse>>

  /** POST /openai/v1/embeddings */
  createEmbedding(
    input: RawOptions & { body: wire.CreateEmbeddingRequest },
  ): Promise<RawResponse<wire.CreateEmbeddingResponse>>

  /** GET /openai/v1/files */
  listFiles(input?: RawOptions): Promise<RawResponse<wire.ListFilesResponse>>

  /** POST /openai/v1/files */
  uploadFile(input: RawOptions & { body: wire.CreateFileRequest }): Promise<RawResponse<wire.File>>

  /** DELETE /openai/v1/files/{file_id} */
  deleteFile(input: RawOptions & { path: { file_id: string } }): Promise<RawResponse<wire.DeleteFileResponse>>

  /** GET /openai/v1/files/{file_id} */
  retrieveFile(input: RawOptions & { path: { file_id: string } }): Promise<RawResponse<wire.File>>

  /** GET /openai/v1/files/{file_id}/content */
  downloadFile(input: RawOptions & { path: { file_id: string } }): Promise<RawBytes>

  /** GET /openai/v1/models */
  listModels(input?: RawOptions): Promise<RawResponse<wire.ListModelsResponse>>

  /** GET /openai/v1/models/{model} */
  retrieveModel(input: RawOptions & { path: { model: string } }): Promise<RawResponse<wire.Model>>
}

/** The bodies of their errors. */
export interface GroqRawErrors {
  createSpeech: unknown
  createTranscription: unknown
  createTranslation: unknown
  listBatches: unknown
  createBatch: unknown
  retrieveBatch: unknown
  cancelBatch: unknown
  createChatCompletion: wire.ErrorResponse
  createEmbedding: wire.ErrorResponse
  listFiles: unknown
  uploadFile: unknown
  deleteFile: unknown
  retrieveFile: unknown
  downloadFile: unknown
  listModels: wire.ErrorResponse
  retrieveModel: wire.ErrorResponse
}

/** Options: key, base URL, headers, fetch; timeout and signal for all calls. */
export const groqRaw = defineRaw<GroqRaw>({
  name: 'groq',
  baseURL: 'https://api.groq.com',
  auth: { type: 'bearer' },
  env: { apiKey: ['GROQ_API_KEY'], baseURL: ['GROQ_BASE_URL'] },
  headers: {},
  operations: {
    createSpeech: { method: 'POST', path: '/openai/v1/audio/speech', read: rawBytes },
    createTranscription: { method: 'POST', path: '/openai/v1/audio/transcriptions', write: bracketed, text: true },
    createTranslation: { method: 'POST', path: '/openai/v1/audio/translations', write: bracketed, text: true },
    listBatches: { method: 'GET', path: '/openai/v1/batches' },
    createBatch: { method: 'POST', path: '/openai/v1/batches' },
    retrieveBatch: { method: 'GET', path: '/openai/v1/batches/{batch_id}' },
    cancelBatch: { method: 'POST', path: '/openai/v1/batches/{batch_id}/cancel' },
    createChatCompletion: {
      method: 'POST',
      path: '/openai/v1/chat/completions',
      streams: 'on-request',
      transport: sse,
      endOfStream: '[DONE]',
    },
    createEmbedding: { method: 'POST', path: '/openai/v1/embeddings' },
    listFiles: { method: 'GET', path: '/openai/v1/files' },
    uploadFile: { method: 'POST', path: '/openai/v1/files', write: bracketed },
    deleteFile: { method: 'DELETE', path: '/openai/v1/files/{file_id}' },
    retrieveFile: { method: 'GET', path: '/openai/v1/files/{file_id}' },
    downloadFile: { method: 'GET', path: '/openai/v1/files/{file_id}/content', read: rawBytes },
    listModels: { method: 'GET', path: '/openai/v1/models' },
    retrieveModel: { method: 'GET', path: '/openai/v1/models/{model}' },
  },
  errors: [groqChatError],
})

/** Whether an error is one that the vendor told in a body; the method's name gives the body's type. */
export const isGroqRawError: RawErrorGuard<GroqRawErrors> = rawErrorGuard('groq')
