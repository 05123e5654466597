// Code generated from specs/anthropic-vertex/. DO NOT EDIT.
import type { TokenOptions } from '../../runtime/access/bearer-token.ts'
import { identity } from '../../runtime/access/identity.ts'
import { reshaped } from '../../runtime/access/reshaped.ts'
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
import { decodeError as anthropicMessagesError } from '../anthropic/anthropic-messages/error.ts'
import type * as wire from '../anthropic/wire.ts'
import { decodeError as geminiError } from '../gemini/gemini/error.ts'

export type { RawError, RawResponse, RawStream } from '../../runtime/raw/raw.ts'
export type { wire }

/** Every operation of the contract, in its own words. */
export interface AnthropicVertexRaw {
  /** POST /v1/messages */
  messagesPost<Stream extends RawFlag = undefined>(
    input: RawOptions & { body: wire.CreateMessageParams & { stream?: Stream } },
  ): Promise<RawAnswer<Stream, wire.Message, wire.MessageStreamEvent>>

  /** POST /v1/messages/count_tokens */
  messagesCountTokensPost(
    input: RawOptions & { body: wire.CountMessageTokensParams },
  ): Promise<RawResponse<wire.CountMessageTokensResponse>>
}

/** The bodies of their errors. */
export interface AnthropicVertexRawErrors {
  messagesPost: wire.ErrorResponse
  messagesCountTokensPost: wire.ErrorResponse
}

/** Options: key, base URL, headers, fetch; timeout and signal for all calls. */
export const anthropicVertexRaw = defineRaw<AnthropicVertexRaw, { project?: string; location?: string } & TokenOptions>(
  {
    name: 'anthropic-vertex',
    baseURL: {
      by: 'location',
      table: {
        global: 'https://aiplatform.googleapis.com',
        us: 'https://aiplatform.us.rep.googleapis.com',
        eu: 'https://aiplatform.eu.rep.googleapis.com',
        '*': 'https://{location}-aiplatform.googleapis.com',
      },
    },
    places: {
      project: ['ANTHROPIC_VERTEX_PROJECT_ID', 'GOOGLE_CLOUD_PROJECT', 'GCLOUD_PROJECT', 'GOOGLE_VERTEX_PROJECT'],
      location: { env: ['CLOUD_ML_REGION', 'GOOGLE_CLOUD_LOCATION', 'GOOGLE_VERTEX_LOCATION'], default: 'global' },
    },
    reshape: /* @__PURE__ */ reshaped({
      paths: {
        '/v1/messages': {
          path: '/v1/projects/{project}/locations/{location}/publishers/anthropic/models/{model}:rawPredict',
          streamPath:
            '/v1/projects/{project}/locations/{location}/publishers/anthropic/models/{model}:streamRawPredict',
          body: { anthropic_version: 'vertex-2023-10-16', model: null },
        },
        '/v1/messages/count_tokens': {
          path: '/v1/projects/{project}/locations/{location}/publishers/anthropic/models/count-tokens:rawPredict',
          body: { anthropic_version: 'vertex-2023-10-16' },
        },
      },
    }),
    auth: { type: 'header', header: 'x-goog-api-key', optional: true },
    signing: /* @__PURE__ */ identity({
      package: 'google-auth-library',
      load: () => import('google-auth-library').catch(() => undefined),
      class: 'GoogleAuth',
      with: [{ scopes: 'https://www.googleapis.com/auth/cloud-platform' }],
      method: 'getAccessToken',
    }),
    env: { apiKey: ['GOOGLE_VERTEX_API_KEY'] },
    headers: {},
    operations: {
      messagesPost: { method: 'POST', path: '/v1/messages', streams: 'on-request', transport: sse },
      messagesCountTokensPost: { method: 'POST', path: '/v1/messages/count_tokens' },
    },
    errors: [anthropicMessagesError, geminiError],
  },
)

/** Whether an error is one that the vendor told in a body; the method's name gives the body's type. */
export const isAnthropicVertexRawError: RawErrorGuard<AnthropicVertexRawErrors> = rawErrorGuard('anthropic-vertex')
