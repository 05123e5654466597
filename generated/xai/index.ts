// Code generated from specs/xai/provider.yaml and specs/xai/models.yaml. DO NOT EDIT.
import type { FactRow } from '../../runtime/adapter/facts.ts'
import { defineProvider } from '../../runtime/call/provider.ts'
import { defineLite } from '../../runtime/lite.ts'
import { xaiChatChat, xaiChatClient } from './xai-chat/client.ts'
import { xaiResponsesChat, xaiResponsesClient } from './xai-responses/client.ts'

export { hostedOptions, hostedTools } from './xai-chat/hosted-tools.ts'

export { hostedTools as xaiResponsesTools } from './xai-responses/hosted-tools.ts'

/** What is true of this provider's models, by name pattern. */
export const xaiFacts: readonly FactRow[] = [
  { match: ['*'], facts: { maxCompletionTokens: true } },
  { match: ['grok-3-mini*', 'grok-4*', 'grok-code-fast*'], except: ['*non-reasoning*'], facts: { reasoning: true } },
  { match: ['grok-3-mini*', 'grok-4.[3-9]*', 'grok-4.20-multi-agent*'], facts: { effort: true } },
]

/** Options: key, base URL, headers, fetch, and which of its apis to speak. */
export const xai = /* @__PURE__ */ defineProvider({
  name: 'xai',
  baseURL: 'https://api.x.ai',
  auth: { type: 'bearer' },
  env: { apiKey: ['XAI_API_KEY'], baseURL: ['XAI_BASE_URL'] },
  headers: {},
  apis: { 'xai-chat': xaiChatClient, 'xai-responses': xaiResponsesClient },
  defaultApi: 'xai-chat',
  operations: { generateImage: 'xai-chat', models: 'xai-chat', model: 'xai-chat' },
  facts: xaiFacts,
})

/** The same for `streamChat`, by "xai-chat": a program that does nothing else has nothing else of it. */
export const xaiLite = /* @__PURE__ */ defineLite({
  name: 'xai',
  baseURL: 'https://api.x.ai',
  auth: { type: 'bearer' },
  env: { apiKey: ['XAI_API_KEY'], baseURL: ['XAI_BASE_URL'] },
  headers: {},
  api: xaiChatChat,
  facts: xaiFacts,
})

/** The same for `streamChat`, by "xai-responses": a program that does nothing else has nothing else of it. */
export const xaiResponsesLite = /* @__PURE__ */ defineLite({
  name: 'xai',
  baseURL: 'https://api.x.ai',
  auth: { type: 'bearer' },
  env: { apiKey: ['XAI_API_KEY'], baseURL: ['XAI_BASE_URL'] },
  headers: {},
  api: xaiResponsesChat,
  facts: xaiFacts,
})
