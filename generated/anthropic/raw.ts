// Code generated from specs/anthropic/. DO NOT EDIT.
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
import { decodeError as anthropicMessagesError } from './anthropic-messages/error.ts'
import type * as wire from './wire.ts'

export type { RawError, RawResponse, RawStream } from '../../runtime/raw.ts'
export type { wire }

/** Every operation of the contract, in its own words. */
export interface AnthropicRaw {
  /** POST /v1/messages */
  messagesPost<Stream extends RawFlag = undefined>(
    input: RawOptions & { body: wire.CreateMessageParams & { stream?: Stream } },
  ): Promise<RawAnswer<Stream, wire.Message, wire.MessageStreamEvent>>

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
  messagesPost: wire.ErrorResponse
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
    messagesPost: { method: 'POST', path: '/v1/messages', streams: 'on-request', transport: sse },
    messagesCountTokensPost: { method: 'POST', path: '/v1/messages/count_tokens' },
    modelsList: { method: 'GET', path: '/v1/models' },
    modelsGet: { method: 'GET', path: '/v1/models/{model_id}' },
  },
  errors: [anthropicMessagesError],
})

/** Whether an error is one that the vendor told in a body; the method's name gives the body's type. */
export const isAnthropicRawError: RawErrorGuard<AnthropicRawErrors> = rawErrorGuard('anthropic')
