// Code generated from specs/cohere/. DO NOT EDIT.
import { multipart } from '../../runtime/http/multipart.ts'
import {
  defineRaw,
  type RawAnswer,
  type RawErrorGuard,
  type RawFlag,
  type RawOptions,
  type RawResponse,
  rawErrorGuard,
  type Upload,
} from '../../runtime/raw/raw.ts'
import { sse } from '../../runtime/wire/sse.ts'
import { decodeError as cohereChatError } from './cohere-chat/error.ts'
import type * as wire from './wire.ts'

export type { RawBytes, RawError, RawResponse, RawStream, Upload } from '../../runtime/raw/raw.ts'
export type { wire }

/** Every operation of the contract, in its own words. */
export interface CohereRaw {
  /** GET /v1/models */
  listModels(
    input?: RawOptions & {
      query?: { default_only?: boolean; endpoint?: wire.CompatibleEndpoint; page_size?: number; page_token?: string }
    },
  ): Promise<RawResponse<wire.ListModelsResponse>>

  /** GET /v1/models/{model} */
  getModel(
    input: RawOptions & { path: { model: string }; headers?: { 'X-Client-Name'?: string } },
  ): Promise<RawResponse<wire.GetModelResponse>>

  /** POST /v2/audio/transcriptions */
  createTranscription(
    input: RawOptions & { body: { file: Upload; language: string; model: string; temperature?: number } },
  ): Promise<RawResponse<{ text: string }>>

  /** POST /v2/chat */
  chatv2<Stream extends RawFlag = undefined>(
    input?: RawOptions & {
      headers?: { 'X-Client-Name'?: string }
      body?: {
        citation_options?: wire.CitationOptions
        documents?: (string | wire.Document)[]
        frequency_penalty?: number
        k?: number
        logprobs?: boolean
        max_tokens?: number
        messages: wire.ChatMessages
        model: string
        p?: number
        presence_penalty?: number
        priority?: number
        response_format?: wire.ResponseFormatV2
        safety_mode?: 'CONTEXTUAL' | 'OFF' | 'STRICT' | (string & {})
        seed?: number
        stop_sequences?: string[]
        stream?: boolean
        strict_tools?: boolean
        temperature?: number
        thinking?: wire.Thinking
        tool_choice?: 'NONE' | 'REQUIRED' | (string & {})
        tools?: wire.ToolV2[]
      } & { stream?: Stream }
    },
  ): Promise<
    RawAnswer<
      Stream,
      wire.ChatResponseV2,
      | wire.ChatMessageStartEvent
      | wire.ChatContentStartEvent
      | wire.ChatContentDeltaEvent
      | wire.ChatContentEndEvent
      | wire.ChatToolPlanDeltaEvent
      | wire.ChatToolCallStartEvent
      | wire.ChatToolCallDeltaEvent
      | wire.ChatToolCallEndEvent
      | wire.ChatMessageEndEvent
      | wire.CitationStartEvent
      | wire.CitationEndEvent
    >
  >

  /** POST /v2/embed */
  embedv2(
    input?: RawOptions & {
      headers?: { 'X-Client-Name'?: string }
      body?: {
        embedding_types?: wire.EmbeddingType[]
        images?: string[]
        input_type: wire.EmbedInputType
        inputs?: wire.EmbedInput[]
        max_tokens?: number
        model: string
        output_dimension?: number
        priority?: number
        texts?: string[]
        truncate?: 'END' | 'NONE' | 'START' | (string & {})
      }
    },
  ): Promise<RawResponse<wire.EmbedByTypeResponse>>

  /** POST /v2/rerank */
  rerankv2(
    input?: RawOptions & {
      headers?: { 'X-Client-Name'?: string }
      body?: {
        documents: string[]
        max_tokens_per_doc?: number
        model: string
        priority?: number
        query: string
        top_n?: number
      }
    },
  ): Promise<RawResponse<{ id?: string; meta?: wire.ApiMeta; results: { index: number; relevance_score: number }[] }>>
}

/** The bodies of their errors. */
export interface CohereRawErrors {
  listModels: { id?: string; message?: string }
  getModel: { id?: string; message?: string }
  createTranscription: { id?: string; message?: string }
  chatv2: { id?: string; message?: string }
  embedv2: { id?: string; message?: string }
  rerankv2: { id?: string; message?: string }
}

/** Options: key, base URL, headers, fetch; timeout and signal for all calls. */
export const cohereRaw = defineRaw<CohereRaw>({
  name: 'cohere',
  baseURL: 'https://api.cohere.com',
  auth: { type: 'bearer' },
  env: { apiKey: ['CO_API_KEY', 'COHERE_API_KEY'], baseURL: ['CO_API_URL'] },
  headers: {},
  operations: {
    listModels: { method: 'GET', path: '/v1/models' },
    getModel: { method: 'GET', path: '/v1/models/{model}' },
    createTranscription: { method: 'POST', path: '/v2/audio/transcriptions', write: multipart },
    chatv2: { method: 'POST', path: '/v2/chat', streams: 'on-request', transport: sse, endOfStream: '[DONE]' },
    embedv2: { method: 'POST', path: '/v2/embed' },
    rerankv2: { method: 'POST', path: '/v2/rerank' },
  },
  errors: [cohereChatError],
})

/** Whether an error is one that the vendor told in a body; the method's name gives the body's type. */
export const isCohereRawError: RawErrorGuard<CohereRawErrors> = rawErrorGuard('cohere')
