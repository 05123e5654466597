// Code generated from specs/cohere/provider.yaml and specs/cohere/models.yaml. DO NOT EDIT.
import type { FactRow } from '../../runtime/adapter/facts.ts'
import { defineProvider } from '../../runtime/call/provider.ts'
import { defineLite } from '../../runtime/lite.ts'
import { cohereChatChat, cohereChatClient } from './cohere-chat/client.ts'

/** What is true of this provider's models, by name pattern. */
export const cohereFacts: readonly FactRow[] = []

/** Options: key, base URL, headers, fetch, and which of its apis to speak. */
export const cohere = /* @__PURE__ */ defineProvider({
  name: 'cohere',
  baseURL: 'https://api.cohere.com',
  auth: { type: 'bearer' },
  env: { apiKey: ['CO_API_KEY', 'COHERE_API_KEY'], baseURL: ['CO_API_URL'] },
  headers: {},
  apis: { 'cohere-chat': cohereChatClient },
  defaultApi: 'cohere-chat',
  operations: {},
  facts: cohereFacts,
})

/** The same for `streamChat`, by "cohere-chat": a program that does nothing else has nothing else of it. */
export const cohereLite = /* @__PURE__ */ defineLite({
  name: 'cohere',
  baseURL: 'https://api.cohere.com',
  auth: { type: 'bearer' },
  env: { apiKey: ['CO_API_KEY', 'COHERE_API_KEY'], baseURL: ['CO_API_URL'] },
  headers: {},
  api: cohereChatChat,
  facts: cohereFacts,
})
