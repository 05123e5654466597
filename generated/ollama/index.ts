// Code generated from specs/ollama/provider.yaml and specs/ollama/models.yaml. DO NOT EDIT.
import { addressOfHost } from '../../runtime/access/host-address.ts'
import type { FactRow } from '../../runtime/adapter/facts.ts'
import { defineProvider } from '../../runtime/call/provider.ts'
import { ollamaChatClient } from './ollama-chat/client.ts'

/** What is true of this provider's models, by name pattern. */
export const ollamaFacts: readonly FactRow[] = [{ match: ['gpt-oss*', '*/gpt-oss*'], facts: { effort: true } }]

/** Options: key, base URL, headers, fetch, and which of its apis to speak. */
export const ollama = /* @__PURE__ */ defineProvider({
  name: 'ollama',
  baseURL: 'http://127.0.0.1:11434',
  auth: { type: 'bearer', optional: true },
  env: { apiKey: ['OLLAMA_API_KEY'], baseURL: ['OLLAMA_HOST'] },
  readAddress: addressOfHost,
  headers: {},
  apis: { 'ollama-chat': ollamaChatClient },
  defaultApi: 'ollama-chat',
  operations: {},
  facts: ollamaFacts,
})
