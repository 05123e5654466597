// Code generated from specs/mistral/provider.yaml and specs/mistral/models.yaml. DO NOT EDIT.
import type { FactRow } from '../../runtime/adapter/facts.ts'
import { defineProvider } from '../../runtime/call/provider.ts'
import { defineLite } from '../../runtime/lite.ts'
import { mistralChatChat, mistralChatClient } from './mistral-chat/client.ts'

/** What is true of this provider's models, by name pattern. */
export const mistralFacts: readonly FactRow[] = [
  {
    match: [
      'mistral-small',
      'mistral-small-260*',
      'mistral-small-4*',
      'mistral-medium',
      'mistral-medium-260*',
      'mistral-medium-3[.-]5*',
    ],
    facts: { effort: true },
  },
]

/** Options: key, base URL, headers, fetch, and which of its apis to speak. */
export const mistral = /* @__PURE__ */ defineProvider({
  name: 'mistral',
  baseURL: 'https://api.mistral.ai',
  auth: { type: 'bearer' },
  env: { apiKey: ['MISTRAL_API_KEY'], baseURL: ['MISTRAL_BASE_URL'] },
  headers: {},
  apis: { 'mistral-chat': mistralChatClient },
  defaultApi: 'mistral-chat',
  operations: { embed: 'mistral-chat', moderate: 'mistral-chat', models: 'mistral-chat', model: 'mistral-chat' },
  facts: mistralFacts,
})

/** The same for `streamChat`, by "mistral-chat": a program that does nothing else has nothing else of it. */
export const mistralLite = /* @__PURE__ */ defineLite({
  name: 'mistral',
  baseURL: 'https://api.mistral.ai',
  auth: { type: 'bearer' },
  env: { apiKey: ['MISTRAL_API_KEY'], baseURL: ['MISTRAL_BASE_URL'] },
  headers: {},
  api: mistralChatChat,
  facts: mistralFacts,
})
