// Code generated from specs/vertex/provider.yaml and specs/vertex/models.yaml. DO NOT EDIT.
import type { TokenOptions } from '../../runtime/access/bearer-token.ts'
import { identity } from '../../runtime/access/identity.ts'
import { reshaped } from '../../runtime/access/reshaped.ts'
import type { FactRow } from '../../runtime/adapter/facts.ts'
import { defineProvider } from '../../runtime/call/provider.ts'
import { geminiClient } from '../gemini/gemini/client.ts'

/** What is true of this provider's models, by name pattern. */
export const vertexFacts: readonly FactRow[] = [
  { match: ['gemini-3*'], facts: { thinkingLevel: true } },
  { match: ['gemini-*'], except: ['gemini-3*'], facts: { schemaOrTools: true } },
  { match: ['*'], except: ['gemini-embedding-2*'], facts: { embedsByPrediction: true } },
  { match: ['gemini-embedding-2*'], facts: { embedsContent: true } },
  { match: ['*'], facts: { withoutFiles: true } },
]

/** Options: key, base URL, headers, fetch, and which of its apis to speak. */
export const vertex = /* @__PURE__ */ defineProvider<{ project?: string; location?: string } & TokenOptions>({
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
  apis: { gemini: geminiClient },
  defaultApi: 'gemini',
  operations: { countTokens: 'gemini', generateImage: 'gemini', embed: 'gemini' },
  unlisted: false,
  facts: vertexFacts,
})
