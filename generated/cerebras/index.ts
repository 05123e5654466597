// Code generated from specs/cerebras/provider.yaml and specs/cerebras/models.yaml. DO NOT EDIT.
import type { FactRow } from '../../runtime/adapter/facts.ts'
import { defineProvider } from '../../runtime/call/provider.ts'
import { defineLite } from '../../runtime/lite.ts'
import { cerebrasChatChat, cerebrasChatClient } from './cerebras-chat/client.ts'

/** What is true of this provider's models, by name pattern. */
export const cerebrasFacts: readonly FactRow[] = [
  { match: ['*'], facts: { maxCompletionTokens: true } },
  { match: ['gpt-oss-*', 'zai-glm-*', 'qwen-3-*'], facts: { reasoning: true } },
]

/** Options: key, base URL, headers, fetch, and which of its apis to speak. */
export const cerebras = /* @__PURE__ */ defineProvider({
  name: 'cerebras',
  baseURL: 'https://api.cerebras.ai/v1',
  auth: { type: 'bearer' },
  env: { apiKey: ['CEREBRAS_API_KEY'], baseURL: ['CEREBRAS_BASE_URL'] },
  headers: {},
  apis: { 'cerebras-chat': cerebrasChatClient },
  defaultApi: 'cerebras-chat',
  operations: { models: 'cerebras-chat', model: 'cerebras-chat' },
  facts: cerebrasFacts,
})

/** The same for `streamChat`, by "cerebras-chat": a program that does nothing else has nothing else of it. */
export const cerebrasLite = /* @__PURE__ */ defineLite({
  name: 'cerebras',
  baseURL: 'https://api.cerebras.ai/v1',
  auth: { type: 'bearer' },
  env: { apiKey: ['CEREBRAS_API_KEY'], baseURL: ['CEREBRAS_BASE_URL'] },
  headers: {},
  api: cerebrasChatChat,
  facts: cerebrasFacts,
})
