// Code generated from specs/groq/provider.yaml and specs/groq/models.yaml. DO NOT EDIT.
import type { FactRow } from '../../runtime/adapter/facts.ts'
import { defineProvider } from '../../runtime/call/provider.ts'
import { defineLite } from '../../runtime/lite.ts'
import { groqChatChat, groqChatClient } from './groq-chat/client.ts'

export { hostedOptions, hostedTools } from './groq-chat/hosted-tools.ts'

/** What is true of this provider's models, by name pattern. */
export const groqFacts: readonly FactRow[] = [
  { match: ['*'], facts: { maxCompletionTokens: true, schemaOrTools: true } },
  { match: ['openai/gpt-oss-*', 'qwen/qwen3*'], facts: { reasoning: true } },
]

/** Options: key, base URL, headers, fetch, and which of its apis to speak. */
export const groq = /* @__PURE__ */ defineProvider({
  name: 'groq',
  baseURL: 'https://api.groq.com',
  auth: { type: 'bearer' },
  env: { apiKey: ['GROQ_API_KEY'], baseURL: ['GROQ_BASE_URL'] },
  headers: {},
  apis: { 'groq-chat': groqChatClient },
  defaultApi: 'groq-chat',
  operations: { embed: 'groq-chat', models: 'groq-chat', model: 'groq-chat' },
  facts: groqFacts,
})

/** The same for `streamChat`, by "groq-chat": a program that does nothing else has nothing else of it. */
export const groqLite = /* @__PURE__ */ defineLite({
  name: 'groq',
  baseURL: 'https://api.groq.com',
  auth: { type: 'bearer' },
  env: { apiKey: ['GROQ_API_KEY'], baseURL: ['GROQ_BASE_URL'] },
  headers: {},
  api: groqChatChat,
  facts: groqFacts,
})
