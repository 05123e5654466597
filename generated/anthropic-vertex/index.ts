// Code generated from specs/anthropic-vertex/provider.yaml and specs/anthropic-vertex/models.yaml. DO NOT EDIT.
import type { TokenOptions } from '../../runtime/access/bearer-token.ts'
import { identity } from '../../runtime/access/identity.ts'
import { reshaped } from '../../runtime/access/reshaped.ts'
import type { FactRow } from '../../runtime/adapter/facts.ts'
import { hosted } from '../../runtime/adapter/hosted.ts'
import { defineProvider } from '../../runtime/call/provider.ts'
import { anthropicMessagesClient } from '../anthropic/anthropic-messages/client.ts'
import { decodeError as geminiError } from '../gemini/gemini/error.ts'

/** What is true of this provider's models, by name pattern. */
export const anthropicVertexFacts: readonly FactRow[] = [
  { match: ['claude-*'], facts: { maxOutputTokens: 4096 } },
  { match: ['claude-3-5-*', 'claude-3-5-haiku*'], facts: { maxOutputTokens: 8192 } },
  { match: ['claude-3-7-*'], facts: { maxOutputTokens: 64000 } },
  { match: ['claude-opus-4*'], facts: { maxOutputTokens: 32000 } },
  {
    match: ['claude-sonnet-4*', 'claude-haiku-4*', 'claude-opus-4-5*', 'claude-opus-4-[6789]*'],
    facts: { maxOutputTokens: 64000 },
  },
  { match: ['claude-opus-4-5*'], facts: { effort: true } },
  { match: ['claude-*-4-[6789]*'], facts: { adaptiveThinking: true, effort: true } },
  { match: ['*'], facts: { cachePartsOnly: true } },
]

/** Options: key, base URL, headers, fetch, and which of its apis to speak. */
export const anthropicVertex = /* @__PURE__ */ defineProvider<{ project?: string; location?: string } & TokenOptions>({
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
        streamPath: '/v1/projects/{project}/locations/{location}/publishers/anthropic/models/{model}:streamRawPredict',
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
  apis: { 'anthropic-messages': /* @__PURE__ */ hosted(anthropicMessagesClient, { errors: [geminiError] }) },
  defaultApi: 'anthropic-messages',
  operations: { countTokens: 'anthropic-messages' },
  unlisted: false,
  facts: anthropicVertexFacts,
})
