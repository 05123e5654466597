// Code generated from specs/deepseek/provider.yaml and specs/deepseek/models.yaml. DO NOT EDIT.
import type { FactRow } from '../../runtime/adapter/facts.ts'
import { defineProvider } from '../../runtime/call/provider.ts'
import { defineLite } from '../../runtime/lite.ts'
import { deepseekChatChat, deepseekChatClient } from './deepseek-chat/client.ts'

/** What is true of this provider's models, by name pattern. */
export const deepseekFacts: readonly FactRow[] = [
  { match: ['deepseek-reasoner*', 'deepseek-v4*'], facts: { reasoning: true } },
]

/** Options: key, base URL, headers, fetch, and which of its apis to speak. */
export const deepseek = /* @__PURE__ */ defineProvider({
  name: 'deepseek',
  baseURL: 'https://api.deepseek.com',
  auth: { type: 'bearer' },
  env: { apiKey: ['DEEPSEEK_API_KEY'], baseURL: ['DEEPSEEK_BASE_URL'] },
  headers: {},
  apis: { 'deepseek-chat': deepseekChatClient },
  defaultApi: 'deepseek-chat',
  operations: { models: 'deepseek-chat' },
  facts: deepseekFacts,
})

/** The same for `streamChat`, by "deepseek-chat": a program that does nothing else has nothing else of it. */
export const deepseekLite = /* @__PURE__ */ defineLite({
  name: 'deepseek',
  baseURL: 'https://api.deepseek.com',
  auth: { type: 'bearer' },
  env: { apiKey: ['DEEPSEEK_API_KEY'], baseURL: ['DEEPSEEK_BASE_URL'] },
  headers: {},
  api: deepseekChatChat,
  facts: deepseekFacts,
})
