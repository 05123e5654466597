// Code generated from specs/. DO NOT EDIT.
import type { ClientApi, ServerApi } from '../runtime/adapter.ts'
import type { FactRow } from '../runtime/facts.ts'
import { anthropicMessagesClient } from './anthropic/anthropic-messages/client.ts'
import { anthropicMessagesServer } from './anthropic/anthropic-messages/server.ts'
import { anthropicFacts } from './anthropic/index.ts'
import { geminiClient } from './gemini/gemini/client.ts'
import { geminiServer } from './gemini/gemini/server.ts'
import { geminiFacts } from './gemini/index.ts'
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
  'openai-chat': { provider: 'openai', client: openaiChatClient, server: openaiChatServer, facts: openaiFacts },
  'openai-responses': {
    provider: 'openai',
    client: openaiResponsesClient,
    server: openaiResponsesServer,
    facts: openaiFacts,
  },
}
