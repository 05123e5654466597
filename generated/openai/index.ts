// Code generated from specs/openai/provider.yaml and specs/openai/models.yaml. DO NOT EDIT.
import type { FactRow } from '../../runtime/adapter/facts.ts'
import { defineProvider } from '../../runtime/call/provider.ts'
import { defineLite } from '../../runtime/lite.ts'
import { openaiChatChat, openaiChatClient } from './openai-chat/client.ts'
import { openaiResponsesChat, openaiResponsesClient } from './openai-responses/client.ts'

export { hostedOptions } from './openai-chat/hosted-tools.ts'

export { hostedTools } from './openai-responses/hosted-tools.ts'

/** What is true of this provider's models, by name pattern. */
export const openaiFacts: readonly FactRow[] = [
  { match: ['gpt-image-*', 'chatgpt-image-*'], facts: { imageData: true } },
  {
    match: ['o[134]*', 'gpt-5*', 'codex-*'],
    except: ['gpt-5-chat*', 'gpt-5.*-chat*'],
    facts: { reasoning: true, developerRole: true },
  },
  { match: ['gpt-5.[6789]*', 'gpt-[6789]*'], facts: { cacheBreakpoints: true } },
]

/** Options: key, base URL, headers, fetch, and which of its apis to speak. */
export const openai = /* @__PURE__ */ defineProvider({
  name: 'openai',
  baseURL: 'https://api.openai.com/v1',
  auth: { type: 'bearer' },
  env: { apiKey: ['OPENAI_API_KEY'], baseURL: ['OPENAI_BASE_URL'] },
  headers: {},
  apis: { 'openai-chat': openaiChatClient, 'openai-responses': openaiResponsesClient },
  defaultApi: 'openai-responses',
  operations: {
    countTokens: 'openai-responses',
    moderate: 'openai-chat',
    generateImage: 'openai-chat',
    embed: 'openai-chat',
    models: 'openai-chat',
    model: 'openai-chat',
    speech: 'openai-chat',
    transcribe: 'openai-chat',
    uploadFile: 'openai-chat',
    files: 'openai-chat',
    fileInfo: 'openai-chat',
    deleteFile: 'openai-chat',
    fileContent: 'openai-chat',
    createBatch: 'openai-chat',
    batchLine: 'openai-chat',
    batches: 'openai-chat',
    batchInfo: 'openai-chat',
    cancelBatch: 'openai-chat',
  },
  facts: openaiFacts,
})

/** The same for `streamChat`, by "openai-chat": a program that does nothing else has nothing else of it. */
export const openaiChatLite = /* @__PURE__ */ defineLite({
  name: 'openai',
  baseURL: 'https://api.openai.com/v1',
  auth: { type: 'bearer' },
  env: { apiKey: ['OPENAI_API_KEY'], baseURL: ['OPENAI_BASE_URL'] },
  headers: {},
  api: openaiChatChat,
  facts: openaiFacts,
})

/** The same for `streamChat`, by "openai-responses": a program that does nothing else has nothing else of it. */
export const openaiLite = /* @__PURE__ */ defineLite({
  name: 'openai',
  baseURL: 'https://api.openai.com/v1',
  auth: { type: 'bearer' },
  env: { apiKey: ['OPENAI_API_KEY'], baseURL: ['OPENAI_BASE_URL'] },
  headers: {},
  api: openaiResponsesChat,
  facts: openaiFacts,
})
