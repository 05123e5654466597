// Code generated from specs/. DO NOT EDIT.
import type { ClientApi, ServerApi } from '../runtime/adapter.ts'
import type { FactRow } from '../runtime/facts.ts'
import { anthropicMessagesClient } from './anthropic/anthropic-messages/client.ts'
import { anthropicMessagesServer } from './anthropic/anthropic-messages/server.ts'
import { anthropicFacts } from './anthropic/index.ts'
import { geminiClient } from './gemini/gemini/client.ts'
import { geminiServer } from './gemini/gemini/server.ts'
import { geminiFacts } from './gemini/index.ts'
import { groqChatClient } from './groq/groq-chat/client.ts'
import { groqChatServer } from './groq/groq-chat/server.ts'
import { groqFacts } from './groq/index.ts'
import { openaiCompatibleFacts } from './openai-compatible/index.ts'
import { openaiCompatibleClient } from './openai-compatible/openai-compatible/client.ts'
import { openaiCompatibleServer } from './openai-compatible/openai-compatible/server.ts'
import { openaiFacts } from './openai/index.ts'
import { openaiChatClient } from './openai/openai-chat/client.ts'
import { openaiChatServer } from './openai/openai-chat/server.ts'
import { openaiResponsesClient } from './openai/openai-responses/client.ts'
import { openaiResponsesServer } from './openai/openai-responses/server.ts'

/** Every api in both directions, for gateways, mocks and tests; a client imports its providers one by one. */
export const apis: Record<
  string,
  { provider: string; client: ClientApi; server: ServerApi; facts: readonly FactRow[] }
> = {
  'anthropic-messages': {
    provider: 'anthropic',
    client: anthropicMessagesClient,
    server: anthropicMessagesServer,
    facts: anthropicFacts,
  },
  gemini: { provider: 'gemini', client: geminiClient, server: geminiServer, facts: geminiFacts },
  'groq-chat': { provider: 'groq', client: groqChatClient, server: groqChatServer, facts: groqFacts },
  'openai-chat': { provider: 'openai', client: openaiChatClient, server: openaiChatServer, facts: openaiFacts },
  'openai-responses': {
    provider: 'openai',
    client: openaiResponsesClient,
    server: openaiResponsesServer,
    facts: openaiFacts,
  },
  'openai-compatible': {
    provider: 'openai-compatible',
    client: openaiCompatibleClient,
    server: openaiCompatibleServer,
    facts: openaiCompatibleFacts,
  },
}
