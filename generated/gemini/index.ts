// Code generated from specs/gemini/provider.yaml and specs/gemini/models.yaml. DO NOT EDIT.
import type { FactRow } from '../../runtime/adapter/facts.ts'
import { defineProvider } from '../../runtime/call/provider.ts'
import { defineLite } from '../../runtime/lite.ts'
import { geminiChat, geminiClient } from './gemini/client.ts'

export { hostedTools } from './gemini/hosted-tools.ts'

/** What is true of this provider's models, by name pattern. */
export const geminiFacts: readonly FactRow[] = [
  { match: ['gemini-3*'], facts: { thinkingLevel: true } },
  { match: ['gemini-*'], except: ['gemini-3*'], facts: { schemaOrTools: true } },
]

/** Options: key, base URL, headers, fetch, and which of its apis to speak. */
export const gemini = /* @__PURE__ */ defineProvider({
  name: 'gemini',
  baseURL: 'https://generativelanguage.googleapis.com',
  auth: { type: 'header', header: 'x-goog-api-key' },
  env: { apiKey: ['GEMINI_API_KEY', 'GOOGLE_API_KEY'], baseURL: ['GEMINI_BASE_URL'] },
  headers: {},
  apis: { gemini: geminiClient },
  defaultApi: 'gemini',
  operations: {},
  facts: geminiFacts,
})

/** The same for `streamChat`, by "gemini": a program that does nothing else has nothing else of it. */
export const geminiLite = /* @__PURE__ */ defineLite({
  name: 'gemini',
  baseURL: 'https://generativelanguage.googleapis.com',
  auth: { type: 'header', header: 'x-goog-api-key' },
  env: { apiKey: ['GEMINI_API_KEY', 'GOOGLE_API_KEY'], baseURL: ['GEMINI_BASE_URL'] },
  headers: {},
  api: geminiChat,
  facts: geminiFacts,
})
