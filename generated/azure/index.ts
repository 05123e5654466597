// Code generated from specs/azure/provider.yaml and specs/azure/models.yaml. DO NOT EDIT.
import type { TokenOptions } from '../../runtime/access/bearer-token.ts'
import { identity } from '../../runtime/access/identity.ts'
import type { FactRow } from '../../runtime/adapter/facts.ts'
import { defineProvider } from '../../runtime/call/provider.ts'
import { openaiChatClient } from '../openai/openai-chat/client.ts'
import { openaiResponsesClient } from '../openai/openai-responses/client.ts'

/** What is true of this provider's models, by name pattern. */
export const azureFacts: readonly FactRow[] = [
  { match: ['gpt-image-*', 'chatgpt-image-*'], facts: { imageData: true } },
  {
    match: ['o[134]*', 'gpt-5*', 'codex-*'],
    except: ['gpt-5-chat*', 'gpt-5.*-chat*'],
    facts: { reasoning: true, developerRole: true },
  },
  { match: ['gpt-5.[6789]*', 'gpt-[6789]*'], facts: { cacheBreakpoints: true } },
]

/** Options: key, base URL, headers, fetch, and which of its apis to speak. */
export const azure = /* @__PURE__ */ defineProvider<{ resource?: string } & TokenOptions>({
  name: 'azure',
  baseURL: 'https://{resource}.openai.azure.com/openai/v1',
  places: { resource: ['AZURE_OPENAI_RESOURCE', 'AZURE_RESOURCE_NAME'] },
  auth: { type: 'header', header: 'api-key', optional: true },
  signing: /* @__PURE__ */ identity({
    package: '@azure/identity',
    load: () => import('@azure/identity').catch(() => undefined),
    class: 'DefaultAzureCredential',
    method: 'getToken',
    arguments: ['https://cognitiveservices.azure.com/.default'],
  }),
  env: { apiKey: ['AZURE_OPENAI_API_KEY', 'AZURE_API_KEY'], baseURL: ['AZURE_OPENAI_BASE_URL'] },
  headers: {},
  apis: { 'openai-chat': openaiChatClient, 'openai-responses': openaiResponsesClient },
  defaultApi: 'openai-responses',
  operations: { embed: 'openai-chat', models: 'openai-chat', model: 'openai-chat' },
  unlisted: false,
  facts: azureFacts,
})
