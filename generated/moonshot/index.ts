// Code generated from specs/moonshot/provider.yaml and specs/moonshot/models.yaml. DO NOT EDIT.
import type { FactRow } from '../../runtime/adapter/facts.ts'
import { defineProvider } from '../../runtime/call/provider.ts'
import { defineLite } from '../../runtime/lite.ts'
import { moonshotChatChat, moonshotChatClient } from './moonshot-chat/client.ts'

/** What is true of this provider's models, by name pattern. */
export const moonshotFacts: readonly FactRow[] = [
  { match: ['*'], facts: { maxCompletionTokens: true } },
  { match: ['kimi-k2.[5-9]*', 'kimi-k3*', 'kimi-thinking*'], facts: { reasoning: true } },
  { match: ['kimi-k3*'], facts: { effort: true } },
]

/** Options: key, base URL, headers, fetch, and which of its apis to speak. */
export const moonshot = /* @__PURE__ */ defineProvider({
  name: 'moonshot',
  baseURL: 'https://api.moonshot.ai',
  auth: { type: 'bearer' },
  env: { apiKey: ['MOONSHOT_API_KEY'], baseURL: ['MOONSHOT_BASE_URL'] },
  headers: {},
  apis: { 'moonshot-chat': moonshotChatClient },
  defaultApi: 'moonshot-chat',
  operations: { models: 'moonshot-chat', countTokens: 'moonshot-chat' },
  facts: moonshotFacts,
})

/** The same for `streamChat`, by "moonshot-chat": a program that does nothing else has nothing else of it. */
export const moonshotLite = /* @__PURE__ */ defineLite({
  name: 'moonshot',
  baseURL: 'https://api.moonshot.ai',
  auth: { type: 'bearer' },
  env: { apiKey: ['MOONSHOT_API_KEY'], baseURL: ['MOONSHOT_BASE_URL'] },
  headers: {},
  api: moonshotChatChat,
  facts: moonshotFacts,
})
