// Code generated from specs/openai-compatible/provider.yaml and specs/openai-compatible/models.yaml. DO NOT EDIT.
import type { FactRow } from '../../runtime/adapter/facts.ts'
import { defineProvider } from '../../runtime/call/provider.ts'
import { defineLite } from '../../runtime/lite.ts'
import { openaiCompatibleChat, openaiCompatibleClient } from './openai-compatible/client.ts'

/** What is true of this provider's models, by name pattern. */
export const openaiCompatibleFacts: readonly FactRow[] = []

/** Options: key, base URL, headers, fetch, and which of its apis to speak. */
export const openaiCompatible = /* @__PURE__ */ defineProvider({
  name: 'openai-compatible',
  auth: { type: 'bearer', optional: true },
  env: { apiKey: ['OPENAI_COMPATIBLE_API_KEY'], baseURL: ['OPENAI_COMPATIBLE_BASE_URL'] },
  headers: {},
  apis: { 'openai-compatible': openaiCompatibleClient },
  defaultApi: 'openai-compatible',
  operations: {
    embed: 'openai-compatible',
    generateImage: 'openai-compatible',
    models: 'openai-compatible',
    model: 'openai-compatible',
  },
  facts: openaiCompatibleFacts,
})

/** The same for `streamChat`, by "openai-compatible": a program that does nothing else has nothing else of it. */
export const openaiCompatibleLite = /* @__PURE__ */ defineLite({
  name: 'openai-compatible',
  auth: { type: 'bearer', optional: true },
  env: { apiKey: ['OPENAI_COMPATIBLE_API_KEY'], baseURL: ['OPENAI_COMPATIBLE_BASE_URL'] },
  headers: {},
  api: openaiCompatibleChat,
  facts: openaiCompatibleFacts,
})
