// Code generated from specs/together/provider.yaml and specs/together/models.yaml. DO NOT EDIT.
import type { FactRow } from '../../runtime/adapter/facts.ts'
import { defineProvider } from '../../runtime/call/provider.ts'
import { defineLite } from '../../runtime/lite.ts'
import { togetherChatChat, togetherChatClient } from './together-chat/client.ts'

/** What is true of this provider's models, by name pattern. */
export const togetherFacts: readonly FactRow[] = [{ match: ['openai/gpt-oss-*'], facts: { effort: true } }]

/** Options: key, base URL, headers, fetch, and which of its apis to speak. */
export const together = /* @__PURE__ */ defineProvider({
  name: 'together',
  baseURL: 'https://api.together.ai/v1',
  auth: { type: 'bearer' },
  env: { apiKey: ['TOGETHER_API_KEY'], baseURL: ['TOGETHER_BASE_URL'] },
  headers: {},
  apis: { 'together-chat': togetherChatClient },
  defaultApi: 'together-chat',
  operations: {
    embed: 'together-chat',
    rerank: 'together-chat',
    generateImage: 'together-chat',
    models: 'together-chat',
  },
  facts: togetherFacts,
})

/** The same for `streamChat`, by "together-chat": a program that does nothing else has nothing else of it. */
export const togetherLite = /* @__PURE__ */ defineLite({
  name: 'together',
  baseURL: 'https://api.together.ai/v1',
  auth: { type: 'bearer' },
  env: { apiKey: ['TOGETHER_API_KEY'], baseURL: ['TOGETHER_BASE_URL'] },
  headers: {},
  api: togetherChatChat,
  facts: togetherFacts,
})
