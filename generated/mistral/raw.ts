// Code generated from specs/mistral/. DO NOT EDIT.
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
import { decodeError as mistralChatError } from './mistral-chat/error.ts'
import type * as wire from './wire.ts'

export type { RawBytes, RawError, RawResponse, RawStream, Upload } from '../../runtime/raw/raw.ts'
export type { wire }

/** Every operation of the contract, in its own words. */
export interface MistralRaw {
  /** POST /v1/audio/speech */
  speechV1AudioSpeechPost<Stream extends RawFlag = undefined>(
    input: RawOptions & { body: wire.SpeechRequest & { stream?: Stream } },
  ): Promise<RawAnswer<Stream, wire.SpeechResponse, wire.SpeechStreamAudioDelta | wire.SpeechStreamDone>>

  /** POST /v1/audio/transcriptions */
  audioApiV1TranscriptionsPost(
    input: RawOptions & { body: wire.AudioTranscriptionRequest },
  ): Promise<RawResponse<wire.TranscriptionResponse>>

  /** GET /v1/batch/jobs */
  jobsApiRoutesBatchGetBatchJobs(
    input?: RawOptions & {
      query?: {
        agent_id?: string | null
        created_after?: string | null
        created_by_me?: boolean
        metadata?: { [key: string]: unknown } | null
        model?: string | null
        order_by?: '-created' | 'created' | (string & {})
        page?: number
        page_size?: number
        status?: wire.BatchJobStatus[] | null
      }
    },
  ): Promise<RawResponse<wire.BatchJobsOut>>

  /** POST /v1/batch/jobs */
  jobsApiRoutesBatchCreateBatchJob(
    input: RawOptions & { body: wire.BatchJobIn },
  ): Promise<RawResponse<wire.BatchJobOut>>

  /** GET /v1/batch/jobs/{job_id} */
  jobsApiRoutesBatchGetBatchJob(
    input: RawOptions & { path: { job_id: string }; query?: { inline?: boolean | null } },
  ): Promise<RawResponse<wire.BatchJobOut>>

  /** POST /v1/batch/jobs/{job_id}/cancel */
  jobsApiRoutesBatchCancelBatchJob(
    input: RawOptions & { path: { job_id: string } },
  ): Promise<RawResponse<wire.BatchJobOut>>

  /** POST /v1/chat/completions */
  chatCompletionV1ChatCompletionsPost<Stream extends RawFlag = undefined>(
    input: RawOptions & { body: wire.ChatCompletionRequest & { stream?: Stream } },
  ): Promise<RawAnswer<Stream, wire.ChatCompletionResponse, wire.CompletionChunk>>

  /** POST /v1/embeddings */
  embeddingsV1EmbeddingsPost(
    input: RawOptions & { body: wire.EmbeddingRequest },
  ): Promise<RawResponse<wire.EmbeddingResponse>>

  /** GET /v1/files */
  filesApiRoutesListFiles(
    input?: RawOptions & {
      query?: {
        include_total?: boolean
        mimetypes?: string[] | null
        page?: number
        page_size?: number
        purpose?: wire.FilePurpose | null
        sample_type?: wire.SampleType[] | null
        search?: string | null
        source?: wire.Source[] | null
      }
    },
  ): Promise<RawResponse<wire.ListFilesOut>>

  /** POST /v1/files */
  filesApiRoutesUploadFile(
    input: RawOptions & {
      body: {
        expiry?: number | null
        file: wire.File
        purpose?: wire.FilePurpose
        visibility?: 'user' | 'workspace' | (string & {})
      }
    },
  ): Promise<RawResponse<wire.UploadFileOut>>

  /** DELETE /v1/files/{file_id} */
  filesApiRoutesDeleteFile(input: RawOptions & { path: { file_id: string } }): Promise<RawResponse<wire.DeleteFileOut>>

  /** GET /v1/files/{file_id} */
  filesApiRoutesRetrieveFile(
    input: RawOptions & { path: { file_id: string } },
  ): Promise<RawResponse<wire.RetrieveFileOut>>

  /** GET /v1/files/{file_id}/content */
  filesApiRoutesDownloadFile(input: RawOptions & { path: { file_id: string } }): Promise<RawBytes>

  /** GET /v1/models */
  listModelsV1ModelsGet(
    input?: RawOptions & { query?: { model?: string | null; provider?: string | null } },
  ): Promise<RawResponse<wire.ModelList>>

  /** GET /v1/models/{model_id} */
  retrieveModelV1ModelsModelIdGet(
    input: RawOptions & { path: { model_id: string } },
  ): Promise<RawResponse<wire.ModelCard>>

  /** POST /v1/moderations */
  moderationsV1ModerationsPost(
    input: RawOptions & { body: wire.ClassificationRequest },
  ): Promise<RawResponse<wire.ModerationResponse>>
}

/** The bodies of their errors. */
export interface MistralRawErrors {
  speechV1AudioSpeechPost: wire.HTTPValidationError | wire.ErrorBody
  audioApiV1TranscriptionsPost: wire.ErrorBody
  jobsApiRoutesBatchGetBatchJobs: wire.ErrorBody
  jobsApiRoutesBatchCreateBatchJob: wire.ErrorBody
  jobsApiRoutesBatchGetBatchJob: wire.ErrorBody
  jobsApiRoutesBatchCancelBatchJob: wire.ErrorBody
  chatCompletionV1ChatCompletionsPost: wire.HTTPValidationError | wire.ErrorBody
  embeddingsV1EmbeddingsPost: wire.HTTPValidationError | wire.ErrorBody
  filesApiRoutesListFiles: wire.ErrorBody
  filesApiRoutesUploadFile: wire.ErrorBody
  filesApiRoutesDeleteFile: wire.ErrorBody
  filesApiRoutesRetrieveFile: wire.ErrorBody
  filesApiRoutesDownloadFile: wire.ErrorBody
  listModelsV1ModelsGet: wire.HTTPValidationError | wire.ErrorBody
  retrieveModelV1ModelsModelIdGet: wire.HTTPValidationError | wire.ErrorBody
  moderationsV1ModerationsPost: wire.HTTPValidationError | wire.ErrorBody
}

/** Options: key, base URL, headers, fetch; timeout and signal for all calls. */
export const mistralRaw = defineRaw<MistralRaw>({
  name: 'mistral',
  baseURL: 'https://api.mistral.ai',
  auth: { type: 'bearer' },
  env: { apiKey: ['MISTRAL_API_KEY'], baseURL: ['MISTRAL_BASE_URL'] },
  headers: {},
  operations: {
    speechV1AudioSpeechPost: { method: 'POST', path: '/v1/audio/speech', streams: 'on-request', transport: sse },
    audioApiV1TranscriptionsPost: { method: 'POST', path: '/v1/audio/transcriptions', write: multipart },
    jobsApiRoutesBatchGetBatchJobs: { method: 'GET', path: '/v1/batch/jobs' },
    jobsApiRoutesBatchCreateBatchJob: { method: 'POST', path: '/v1/batch/jobs' },
    jobsApiRoutesBatchGetBatchJob: { method: 'GET', path: '/v1/batch/jobs/{job_id}' },
    jobsApiRoutesBatchCancelBatchJob: { method: 'POST', path: '/v1/batch/jobs/{job_id}/cancel' },
    chatCompletionV1ChatCompletionsPost: {
      method: 'POST',
      path: '/v1/chat/completions',
      streams: 'on-request',
      transport: sse,
      endOfStream: '[DONE]',
    },
    embeddingsV1EmbeddingsPost: { method: 'POST', path: '/v1/embeddings' },
    filesApiRoutesListFiles: { method: 'GET', path: '/v1/files' },
    filesApiRoutesUploadFile: { method: 'POST', path: '/v1/files', write: multipart },
    filesApiRoutesDeleteFile: { method: 'DELETE', path: '/v1/files/{file_id}' },
    filesApiRoutesRetrieveFile: { method: 'GET', path: '/v1/files/{file_id}' },
    filesApiRoutesDownloadFile: { method: 'GET', path: '/v1/files/{file_id}/content', read: rawBytes },
    listModelsV1ModelsGet: { method: 'GET', path: '/v1/models' },
    retrieveModelV1ModelsModelIdGet: { method: 'GET', path: '/v1/models/{model_id}' },
    moderationsV1ModerationsPost: { method: 'POST', path: '/v1/moderations' },
  },
  errors: [mistralChatError],
})

/** Whether an error is one that the vendor told in a body; the method's name gives the body's type. */
export const isMistralRawError: RawErrorGuard<MistralRawErrors> = rawErrorGuard('mistral')
