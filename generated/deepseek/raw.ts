// Code generated from specs/deepseek/. DO NOT EDIT.
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
import { decodeError as deepseekChatError } from './deepseek-chat/error.ts'
import type * as wire from './wire.ts'

export type { RawError, RawResponse, RawStream } from '../../runtime/raw/raw.ts'
export type { wire }

/** Every operation of the contract, in its own words. */
export interface DeepseekRaw {
  /** POST /chat/completions */
  createChatCompletion<Stream extends RawFlag = undefined>(
    input: RawOptions & { body: wire.CreateChatCompletionRequest & { stream?: Stream } },
  ): Promise<RawAnswer<Stream, wire.CreateChatCompletionResponse, wire.CreateChatCompletionStreamResponse>>

  /** GET /models */
  listModels(input?: RawOptions): Promise<RawResponse<wire.ListModelsResponse>>
}

/** The bodies of their errors. */
export interface DeepseekRawErrors {
  createChatCompletion: wire.ErrorResponse
  listModels: wire.ErrorResponse
}

/** Options: key, base URL, headers, fetch; timeout and signal for all calls. */
export const deepseekRaw = defineRaw<DeepseekRaw>({
  name: 'deepseek',
  baseURL: 'https://api.deepseek.com',
  auth: { type: 'bearer' },
  env: { apiKey: ['DEEPSEEK_API_KEY'], baseURL: ['DEEPSEEK_BASE_URL'] },
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
  },
  errors: [deepseekChatError],
})

/** Whether an error is one that the vendor told in a body; the method's name gives the body's type. */
export const isDeepseekRawError: RawErrorGuard<DeepseekRawErrors> = rawErrorGuard('deepseek')
