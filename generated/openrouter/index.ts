// Code generated from specs/openrouter/provider.yaml and specs/openrouter/models.yaml. DO NOT EDIT.
import type { FactRow } from '../../runtime/adapter/facts.ts'
import { defineProvider } from '../../runtime/call/provider.ts'
import { defineLite } from '../../runtime/lite.ts'
import { openrouterChatChat, openrouterChatClient } from './openrouter-chat/client.ts'

export { hostedOptions, hostedTools } from './openrouter-chat/hosted-tools.ts'

/** What is true of this provider's models, by name pattern. */
export const openrouterFacts: readonly FactRow[] = [
  { match: ['*'], facts: { maxCompletionTokens: true } },
  { match: ['openai/gpt-5.[6789]*', 'openai/gpt-[6789]*'], facts: { cacheBreakpoints: true } },
]

/** Options: key, base URL, headers, fetch, and which of its apis to speak. */
export const openrouter = /* @__PURE__ */ defineProvider({
  name: 'openrouter',
  baseURL: 'https://openrouter.ai/api/v1',
  auth: { type: 'bearer' },
  env: { apiKey: ['OPENROUTER_API_KEY'], baseURL: ['OPENROUTER_BASE_URL'] },
  headers: {},
  apis: { 'openrouter-chat': openrouterChatClient },
  defaultApi: 'openrouter-chat',
  operations: {
    embed: 'openrouter-chat',
    rerank: 'openrouter-chat',
    generateImage: 'openrouter-chat',
    models: 'openrouter-chat',
  },
  facts: openrouterFacts,
})

/** The same for `streamChat`, by "openrouter-chat": a program that does nothing else has nothing else of it. */
export const openrouterLite = /* @__PURE__ */ defineLite({
  name: 'openrouter',
  baseURL: 'https://openrouter.ai/api/v1',
  auth: { type: 'bearer' },
  env: { apiKey: ['OPENROUTER_API_KEY'], baseURL: ['OPENROUTER_BASE_URL'] },
  headers: {},
  api: openrouterChatChat,
  facts: openrouterFacts,
})
