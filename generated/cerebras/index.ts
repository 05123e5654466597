// Code generated from specs/cerebras/provider.yaml and specs/cerebras/models.yaml. DO NOT EDIT.
import type { FactRow } from '../../runtime/facts.ts'
import { defineProvider } from '../../runtime/provider.ts'
import { cerebrasChatClient } from './cerebras-chat/client.ts'

/** What is true of this provider's models, by name pattern. */
export const cerebrasFacts: readonly FactRow[] = [
  { match: ['*'], facts: { maxCompletionTokens: true } },
  { match: ['gpt-oss-*', 'zai-glm-*', 'qwen-3-*'], facts: { reasoning: true } },
]

/** Options: key, base URL, headers, fetch, and which of its apis to speak. */
export const cerebras = defineProvider({
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
