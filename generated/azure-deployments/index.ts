// Code generated from specs/azure-deployments/provider.yaml and specs/azure-deployments/models.yaml. DO NOT EDIT.
import type { TokenOptions } from '../../runtime/access/bearer-token.ts'
import { identity } from '../../runtime/access/identity.ts'
import { reshaped } from '../../runtime/access/reshaped.ts'
import type { FactRow } from '../../runtime/adapter/facts.ts'
import { defineProvider } from '../../runtime/call/provider.ts'
import { openaiChatClient } from '../openai/openai-chat/client.ts'
import { openaiResponsesClient } from '../openai/openai-responses/client.ts'

/** What is true of this provider's models, by name pattern. */
export const azureDeploymentsFacts: readonly FactRow[] = [
  { match: ['gpt-image-*', 'chatgpt-image-*'], facts: { imageData: true } },
  {
    match: ['o[134]*', 'gpt-5*', 'codex-*'],
    except: ['gpt-5-chat*', 'gpt-5.*-chat*'],
    facts: { reasoning: true, developerRole: true },
  },
  { match: ['gpt-5.[6789]*', 'gpt-[6789]*'], facts: { cacheBreakpoints: true } },
]

/** Options: key, base URL, headers, fetch, and which of its apis to speak. */
export const azureDeployments = /* @__PURE__ */ defineProvider<
  { resource?: string; apiVersion?: string } & TokenOptions
>({
  name: 'azure-deployments',
  baseURL: 'https://{resource}.openai.azure.com/openai',
  places: {
    resource: ['AZURE_OPENAI_RESOURCE', 'AZURE_RESOURCE_NAME'],
    apiVersion: { env: ['AZURE_OPENAI_API_VERSION', 'OPENAI_API_VERSION'], default: '2024-10-21' },
  },
  reshape: /* @__PURE__ */ reshaped({
    paths: {
      '/chat/completions': '/deployments/{model}/chat/completions',
      '/embeddings': '/deployments/{model}/embeddings',
      '/images/generations': '/deployments/{model}/images/generations',
    },
    query: { 'api-version': '{apiVersion}' },
  }),
  auth: { type: 'header', header: 'api-key', optional: true },
  signing: /* @__PURE__ */ identity({
    package: '@azure/identity',
    load: () => import('@azure/identity').catch(() => undefined),
    class: 'DefaultAzureCredential',
    method: 'getToken',
    arguments: ['https://cognitiveservices.azure.com/.default'],
  }),
  env: { apiKey: ['AZURE_OPENAI_API_KEY', 'AZURE_API_KEY'] },
  headers: {},
  apis: { 'openai-chat': openaiChatClient, 'openai-responses': openaiResponsesClient },
  defaultApi: 'openai-chat',
  operations: { embed: 'openai-chat', generateImage: 'openai-chat', models: 'openai-chat', model: 'openai-chat' },
  unlisted: false,
  facts: azureDeploymentsFacts,
})
