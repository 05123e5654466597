// Code generated from specs/perplexity/provider.yaml and specs/perplexity/models.yaml. DO NOT EDIT.
import type { FactRow } from '../../runtime/adapter/facts.ts'
import { defineProvider } from '../../runtime/call/provider.ts'
import { defineLite } from '../../runtime/lite.ts'
import { perplexityChatChat, perplexityChatClient } from './perplexity-chat/client.ts'

export { hostedOptions } from './perplexity-chat/hosted-tools.ts'

/** What is true of this provider's models, by name pattern. */
export const perplexityFacts: readonly FactRow[] = [
  { match: ['sonar-reasoning*', 'sonar-deep-research*'], facts: { effort: true } },
]

/** Options: key, base URL, headers, fetch, and which of its apis to speak. */
export const perplexity = /* @__PURE__ */ defineProvider({
  name: 'perplexity',
  baseURL: 'https://api.perplexity.ai',
  auth: { type: 'bearer' },
  env: { apiKey: ['PERPLEXITY_API_KEY'], baseURL: ['PERPLEXITY_BASE_URL'] },
  headers: {},
  apis: { 'perplexity-chat': perplexityChatClient },
  defaultApi: 'perplexity-chat',
  operations: { embed: 'perplexity-chat', models: 'perplexity-chat' },
  facts: perplexityFacts,
})

/** The same for `streamChat`, by "perplexity-chat": a program that does nothing else has nothing else of it. */
export const perplexityLite = /* @__PURE__ */ defineLite({
  name: 'perplexity',
  baseURL: 'https://api.perplexity.ai',
  auth: { type: 'bearer' },
  env: { apiKey: ['PERPLEXITY_API_KEY'], baseURL: ['PERPLEXITY_BASE_URL'] },
  headers: {},
  api: perplexityChatChat,
  facts: perplexityFacts,
})
