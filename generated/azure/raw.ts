// Code generated from specs/azure/. DO NOT EDIT.
import type { TokenOptions } from '../../runtime/bearer-token.ts'
import { identity } from '../../runtime/identity.ts'
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
import { decodeError as openaiChatError } from '../openai/openai-chat/error.ts'
import { decodeError as openaiResponsesError } from '../openai/openai-responses/error.ts'
import type * as wire from '../openai/wire.ts'

export type { RawError, RawResponse, RawStream } from '../../runtime/raw.ts'
export type { wire }

/** Every operation of the contract, in its own words. */
export interface AzureRaw {
  /** POST /chat/completions */
  createChatCompletion<Stream extends RawFlag = undefined>(
    input: RawOptions & { body: wire.CreateChatCompletionRequest & { stream?: Stream } },
  ): Promise<RawAnswer<Stream, wire.CreateChatCompletionResponse, wire.CreateChatCompletionStreamResponse>>

  /** POST /embeddings */
  createEmbedding(
    input: RawOptions & { body: wire.CreateEmbeddingRequest },
  ): Promise<RawResponse<wire.CreateEmbeddingResponse>>

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
export interface AzureRawErrors {
  createChatCompletion: wire.ErrorResponse
  createEmbedding: wire.ErrorResponse
  createImage: unknown
  listModels: wire.ErrorResponse
  retrieveModel: wire.ErrorResponse
  createModeration: unknown
  createResponse: wire.ErrorResponse
  getinputtokencounts: wire.ErrorResponse
}

/** Options: key, base URL, headers, fetch; timeout and signal for all calls. */
export const azureRaw = defineRaw<AzureRaw, { resource?: string } & TokenOptions>({
  name: 'azure',
  baseURL: 'https://{resource}.openai.azure.com/openai/v1',
  places: { resource: ['AZURE_OPENAI_RESOURCE', 'AZURE_RESOURCE_NAME'] },
  auth: { type: 'header', header: 'api-key', optional: true },
  signing: identity({
    package: '@azure/identity',
    load: () => import('@azure/identity').catch(() => undefined),
    class: 'DefaultAzureCredential',
    method: 'getToken',
    arguments: ['https://cognitiveservices.azure.com/.default'],
  }),
  env: { apiKey: ['AZURE_OPENAI_API_KEY', 'AZURE_API_KEY'], baseURL: ['AZURE_OPENAI_BASE_URL'] },
  headers: {},
  operations: {
    createChatCompletion: {
      method: 'POST',
      path: '/chat/completions',
      streams: 'on-request',
      transport: sse,
      endOfStream: '[DONE]',
    },
    createEmbedding: { method: 'POST', path: '/embeddings' },
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
export const isAzureRawError: RawErrorGuard<AzureRawErrors> = rawErrorGuard('azure')
