// Code generated from specs/anthropic/provider.yaml and specs/anthropic/models.yaml. DO NOT EDIT.
import type { FactRow } from '../../runtime/adapter/facts.ts'
import { defineProvider } from '../../runtime/call/provider.ts'
import { defineLite } from '../../runtime/lite.ts'
import { anthropicMessagesChat, anthropicMessagesClient } from './anthropic-messages/client.ts'

export { hostedTools } from './anthropic-messages/hosted-tools.ts'

/** What is true of this provider's models, by name pattern. */
export const anthropicFacts: readonly FactRow[] = [
  { match: ['claude-*'], facts: { maxOutputTokens: 4096 } },
  { match: ['claude-3-5-*', 'claude-3-5-haiku*'], facts: { maxOutputTokens: 8192 } },
  { match: ['claude-3-7-*'], facts: { maxOutputTokens: 64000 } },
  { match: ['claude-opus-4*'], facts: { maxOutputTokens: 32000 } },
  {
    match: ['claude-sonnet-4*', 'claude-haiku-4*', 'claude-opus-4-5*', 'claude-opus-4-[6789]*'],
    facts: { maxOutputTokens: 64000 },
  },
  { match: ['claude-opus-4-5*'], facts: { effort: true } },
  { match: ['claude-*-4-[6789]*'], facts: { adaptiveThinking: true, effort: true } },
]

/** Options: key, base URL, headers, fetch, and which of its apis to speak. */
export const anthropic = /* @__PURE__ */ defineProvider({
  name: 'anthropic',
  baseURL: 'https://api.anthropic.com',
  auth: { type: 'header', header: 'x-api-key' },
  env: { apiKey: ['ANTHROPIC_API_KEY'], baseURL: ['ANTHROPIC_BASE_URL'] },
  headers: { 'anthropic-version': '2023-06-01' },
  apis: { 'anthropic-messages': anthropicMessagesClient },
  defaultApi: 'anthropic-messages',
  operations: {},
  facts: anthropicFacts,
})

/** The same for `streamChat`, by "anthropic-messages": a program that does nothing else has nothing else of it. */
export const anthropicLite = /* @__PURE__ */ defineLite({
  name: 'anthropic',
  baseURL: 'https://api.anthropic.com',
  auth: { type: 'header', header: 'x-api-key' },
  env: { apiKey: ['ANTHROPIC_API_KEY'], baseURL: ['ANTHROPIC_BASE_URL'] },
  headers: { 'anthropic-version': '2023-06-01' },
  api: anthropicMessagesChat,
  facts: anthropicFacts,
})
