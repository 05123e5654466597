// Code generated from specs/vertex/provider.yaml and specs/vertex/models.yaml. DO NOT EDIT.
import { bearerToken, type TokenOptions } from '../../runtime/bearer-token.ts'
import type { FactRow } from '../../runtime/facts.ts'
import { defineProvider } from '../../runtime/provider.ts'
import { geminiClient } from '../gemini/gemini/client.ts'

/** What is true of this provider's models, by name pattern. */
export const vertexFacts: readonly FactRow[] = [{ match: ['gemini-3*'], facts: { thinkingLevel: true } }]

/** Options: key, base URL, headers, fetch, and which of its apis to speak. */
export const vertex = defineProvider<{ project?: string; location?: string } & TokenOptions>({
  name: 'vertex',
  baseURL: 'https://{location}-aiplatform.googleapis.com',
  places: {
    project: ['GOOGLE_CLOUD_PROJECT', 'GCLOUD_PROJECT', 'GOOGLE_VERTEX_PROJECT'],
    location: { env: ['GOOGLE_CLOUD_LOCATION', 'GOOGLE_VERTEX_LOCATION'], default: 'us-central1' },
  },
  paths: {
    '/v1beta/models/{model}:generateContent':
      '/v1/projects/{project}/locations/{location}/publishers/google/models/{model}:generateContent',
    '/v1beta/models/{model}:streamGenerateContent':
      '/v1/projects/{project}/locations/{location}/publishers/google/models/{model}:streamGenerateContent',
  },
  auth: { type: 'header', header: 'x-goog-api-key' },
  signing: bearerToken,
  env: { apiKey: ['GOOGLE_VERTEX_API_KEY'] },
  headers: {},
  apis: { gemini: geminiClient },
  defaultApi: 'gemini',
  operations: {},
  unlisted: false,
  facts: vertexFacts,
})
