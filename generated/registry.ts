// Code generated from specs/. DO NOT EDIT.
import type { ClientApi } from '../runtime/adapter/adapter.ts'
import type { FactRow } from '../runtime/adapter/facts.ts'
import type { ServerApi } from '../runtime/adapter/server-api.ts'
import { anthropicMessagesClient } from './anthropic/anthropic-messages/client.ts'
import { anthropicMessagesServer } from './anthropic/anthropic-messages/server.ts'
import { anthropicFacts } from './anthropic/index.ts'
import { bedrockConverseClient } from './bedrock/bedrock-converse/client.ts'
import { bedrockConverseServer } from './bedrock/bedrock-converse/server.ts'
import { bedrockFacts } from './bedrock/index.ts'
import { cerebrasChatClient } from './cerebras/cerebras-chat/client.ts'
import { cerebrasChatServer } from './cerebras/cerebras-chat/server.ts'
import { cerebrasFacts } from './cerebras/index.ts'
import { cohereChatClient } from './cohere/cohere-chat/client.ts'
import { cohereChatServer } from './cohere/cohere-chat/server.ts'
import { cohereFacts } from './cohere/index.ts'
import { deepseekChatClient } from './deepseek/deepseek-chat/client.ts'
import { deepseekChatServer } from './deepseek/deepseek-chat/server.ts'
import { deepseekFacts } from './deepseek/index.ts'
import { geminiClient } from './gemini/gemini/client.ts'
import { geminiServer } from './gemini/gemini/server.ts'
import { geminiFacts } from './gemini/index.ts'
import { groqChatClient } from './groq/groq-chat/client.ts'
import { groqChatServer } from './groq/groq-chat/server.ts'
import { groqFacts } from './groq/index.ts'
import { mistralFacts } from './mistral/index.ts'
import { mistralChatClient } from './mistral/mistral-chat/client.ts'
import { mistralChatServer } from './mistral/mistral-chat/server.ts'
import { moonshotFacts } from './moonshot/index.ts'
import { moonshotChatClient } from './moonshot/moonshot-chat/client.ts'
import { moonshotChatServer } from './moonshot/moonshot-chat/server.ts'
import { ollamaFacts } from './ollama/index.ts'
import { ollamaChatClient } from './ollama/ollama-chat/client.ts'
import { ollamaChatServer } from './ollama/ollama-chat/server.ts'
import { openaiFacts } from './openai/index.ts'
import { openaiChatClient } from './openai/openai-chat/client.ts'
import { openaiChatServer } from './openai/openai-chat/server.ts'
import { openaiResponsesClient } from './openai/openai-responses/client.ts'
import { openaiResponsesServer } from './openai/openai-responses/server.ts'
import { openaiCompatibleFacts } from './openai-compatible/index.ts'
import { openaiCompatibleClient } from './openai-compatible/openai-compatible/client.ts'
import { openaiCompatibleServer } from './openai-compatible/openai-compatible/server.ts'
import { openrouterFacts } from './openrouter/index.ts'
import { openrouterChatClient } from './openrouter/openrouter-chat/client.ts'
import { openrouterChatServer } from './openrouter/openrouter-chat/server.ts'
import { perplexityFacts } from './perplexity/index.ts'
import { perplexityChatClient } from './perplexity/perplexity-chat/client.ts'
import { perplexityChatServer } from './perplexity/perplexity-chat/server.ts'
import { togetherFacts } from './together/index.ts'
import { togetherChatClient } from './together/together-chat/client.ts'
import { togetherChatServer } from './together/together-chat/server.ts'
import { xaiFacts } from './xai/index.ts'
import { xaiChatClient } from './xai/xai-chat/client.ts'
import { xaiChatServer } from './xai/xai-chat/server.ts'
import { xaiResponsesClient } from './xai/xai-responses/client.ts'
import { xaiResponsesServer } from './xai/xai-responses/server.ts'

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
  'bedrock-converse': {
    provider: 'bedrock',
    client: bedrockConverseClient,
    server: bedrockConverseServer,
    facts: bedrockFacts,
  },
  'cerebras-chat': {
    provider: 'cerebras',
    client: cerebrasChatClient,
    server: cerebrasChatServer,
    facts: cerebrasFacts,
  },
  'cohere-chat': { provider: 'cohere', client: cohereChatClient, server: cohereChatServer, facts: cohereFacts },
  'deepseek-chat': {
    provider: 'deepseek',
    client: deepseekChatClient,
    server: deepseekChatServer,
    facts: deepseekFacts,
  },
  gemini: { provider: 'gemini', client: geminiClient, server: geminiServer, facts: geminiFacts },
  'groq-chat': { provider: 'groq', client: groqChatClient, server: groqChatServer, facts: groqFacts },
  'mistral-chat': { provider: 'mistral', client: mistralChatClient, server: mistralChatServer, facts: mistralFacts },
  'moonshot-chat': {
    provider: 'moonshot',
    client: moonshotChatClient,
    server: moonshotChatServer,
    facts: moonshotFacts,
  },
  'ollama-chat': { provider: 'ollama', client: ollamaChatClient, server: ollamaChatServer, facts: ollamaFacts },
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
  'openrouter-chat': {
    provider: 'openrouter',
    client: openrouterChatClient,
    server: openrouterChatServer,
    facts: openrouterFacts,
  },
  'perplexity-chat': {
    provider: 'perplexity',
    client: perplexityChatClient,
    server: perplexityChatServer,
    facts: perplexityFacts,
  },
  'together-chat': {
    provider: 'together',
    client: togetherChatClient,
    server: togetherChatServer,
    facts: togetherFacts,
  },
  'xai-chat': { provider: 'xai', client: xaiChatClient, server: xaiChatServer, facts: xaiFacts },
  'xai-responses': { provider: 'xai', client: xaiResponsesClient, server: xaiResponsesServer, facts: xaiFacts },
}
