// Code generated from specs/vertex/. DO NOT EDIT.
import type { TokenOptions } from '../../runtime/access/bearer-token.ts'
import { identity } from '../../runtime/access/identity.ts'
import { reshaped } from '../../runtime/access/reshaped.ts'
import {
  defineRaw,
  type RawErrorGuard,
  type RawOptions,
  type RawResponse,
  type RawStream,
  rawErrorGuard,
} from '../../runtime/raw/raw.ts'
import { sse } from '../../runtime/wire/sse.ts'
import { decodeError as geminiError } from '../gemini/gemini/error.ts'
import type * as wire from '../gemini/wire.ts'

export type { RawError, RawResponse, RawStream } from '../../runtime/raw/raw.ts'
export type { wire }

/** Every operation of the contract, in its own words. */
export interface VertexRaw {
  /** POST /v1beta/models/{modelsId}:countTokens */
  countTokens(
    input: RawOptions & { path: { modelsId: string }; body: wire.CountTokensRequest },
  ): Promise<RawResponse<wire.CountTokensResponse>>

  /** POST /v1beta/models/{modelsId}:embedContent */
  embedContent(
    input: RawOptions & { path: { modelsId: string }; body: wire.EmbedContentRequest },
  ): Promise<RawResponse<wire.EmbedContentResponse>>

  /** POST /v1beta/models/{modelsId}:generateContent */
  generateContent(
    input: RawOptions & { path: { modelsId: string }; body: wire.GenerateContentRequest },
  ): Promise<RawResponse<wire.GenerateContentResponse>>

  /** POST /v1beta/models/{modelsId}:predict */
  modelsPredict(
    input: RawOptions & { path: { modelsId: string }; body: wire.PredictRequest },
  ): Promise<RawResponse<wire.PredictResponse>>

  /** POST /v1beta/models/{modelsId}:streamGenerateContent */
  streamGenerateContent(
    input: RawOptions & { path: { modelsId: string }; body: wire.GenerateContentRequest },
  ): Promise<RawStream<wire.GenerateContentResponse>>
}

/** The bodies of their errors. */
export interface VertexRawErrors {
  countTokens: wire.ErrorResponse
  embedContent: wire.ErrorResponse
  generateContent: wire.ErrorResponse
  modelsPredict: wire.ErrorResponse
  streamGenerateContent: wire.ErrorResponse
}

/** Options: key, base URL, headers, fetch; timeout and signal for all calls. */
export const vertexRaw = defineRaw<VertexRaw, { project?: string; location?: string } & TokenOptions>({
  name: 'vertex',
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
    project: ['GOOGLE_CLOUD_PROJECT', 'GCLOUD_PROJECT', 'GOOGLE_VERTEX_PROJECT'],
    location: { env: ['GOOGLE_CLOUD_LOCATION', 'GOOGLE_VERTEX_LOCATION'], default: 'us-central1' },
  },
  reshape: /* @__PURE__ */ reshaped({
    paths: {
      '/v1beta/models/{model}:generateContent':
        '/v1/projects/{project}/locations/{location}/publishers/google/models/{model}:generateContent',
      '/v1beta/models/{model}:streamGenerateContent':
        '/v1/projects/{project}/locations/{location}/publishers/google/models/{model}:streamGenerateContent',
      '/v1beta/models/{model}:predict':
        '/v1/projects/{project}/locations/{location}/publishers/google/models/{model}:predict',
      '/v1beta/models/{model}:embedContent':
        '/v1/projects/{project}/locations/{location}/publishers/google/models/{model}:embedContent',
      '/v1beta/models/{model}:countTokens': {
        path: '/v1/projects/{project}/locations/{location}/publishers/google/models/{model}:countTokens',
        within: 'generateContentRequest',
        body: { model: null, toolConfig: null, safetySettings: null, serviceTier: null, cachedContent: null },
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
    countTokens: { method: 'POST', path: '/v1beta/models/{modelsId}:countTokens' },
    embedContent: { method: 'POST', path: '/v1beta/models/{modelsId}:embedContent' },
    generateContent: { method: 'POST', path: '/v1beta/models/{modelsId}:generateContent' },
    modelsPredict: { method: 'POST', path: '/v1beta/models/{modelsId}:predict' },
    streamGenerateContent: {
      method: 'POST',
      path: '/v1beta/models/{modelsId}:streamGenerateContent',
      query: { alt: 'sse' },
      streams: 'always',
      transport: sse,
    },
  },
  errors: [geminiError],
})

/** Whether an error is one that the vendor told in a body; the method's name gives the body's type. */
export const isVertexRawError: RawErrorGuard<VertexRawErrors> = rawErrorGuard('vertex')
