// Code generated from specs/cerebras/. DO NOT EDIT.
import {
  defineRaw,
  type RawAnswer,
  type RawErrorGuard,
  type RawFlag,
  type RawOptions,
  type RawResponse,
  rawErrorGuard,
} from '../../runtime/raw/raw.ts'
import { sse } from '../../runtime/wire/sse.ts'
import { decodeError as cerebrasChatError } from './cerebras-chat/error.ts'
import type * as wire from './wire.ts'

export type { RawError, RawResponse, RawStream } from '../../runtime/raw/raw.ts'
export type { wire }

/** Every operation of the contract, in its own words. */
export interface CerebrasRaw {
  /** POST /chat/completions */
  createChatCompletion<Stream extends RawFlag = undefined>(
    input: RawOptions & { body: wire.CreateChatCompletionRequest & { stream?: Stream } },
  ): Promise<RawAnswer<Stream, wire.CreateChatCompletionResponse, wire.CreateChatCompletionStreamResponse>>

  /** GET /models */
  listModels(input?: RawOptions): Promise<RawResponse<wire.ListModelsResponse>>

  /** GET /models/{model} */
  retrieveModel(input: RawOptions & { path: { model: string } }): Promise<RawResponse<wire.Model>>
}

/** The bodies of their errors. */
export interface CerebrasRawErrors {
  createChatCompletion: wire.ErrorResponse
  listModels: wire.ErrorResponse
  retrieveModel: wire.ErrorResponse
}

/** Options: key, base URL, headers, fetch; timeout and signal for all calls. */
export const cerebrasRaw = defineRaw<CerebrasRaw>({
  name: 'cerebras',
  baseURL: 'https://api.cerebras.ai/v1',
  auth: { type: 'bearer' },
  env: { apiKey: ['CEREBRAS_API_KEY'], baseURL: ['CEREBRAS_BASE_URL'] },
  headers: {},
  operations: {
    createChatCompletion: {
      method: 'POST',
      path: '/chat/completions',
      streams: 'on-request',
      transport: sse,
      endOfStream: '[DONE]',
    },
    listModels: { method: 'GET', path: '/models' },
    retrieveModel: { method: 'GET', path: '/models/{model}' },
  },
  errors: [cerebrasChatError],
})

/** Whether an error is one that the vendor told in a body; the method's name gives the body's type. */
export const isCerebrasRawError: RawErrorGuard<CerebrasRawErrors> = rawErrorGuard('cerebras')
