import type { Mutation } from './mutation.ts'

const provider = 'specs/anthropic/provider.yaml'
const models = 'specs/anthropic/models.yaml'
const cloud = 'specs/bedrock/provider.yaml'

/** Mistakes in the two files beside mapping and contract. */
export const providerMistakes: Mutation[] = [
  {
    name: 'provider: typo in a key',
    file: provider,
    from: 'baseURL: https',
    to: 'baseUrl: https',
    code: 'unknown-key',
  },
  { name: 'provider: no TLS', file: provider, from: 'baseURL: https:', to: 'baseURL: http:', code: 'form' },
  { name: 'provider: no api', file: provider, from: 'apis: [anthropic-messages]', to: 'apis: []', code: 'form' },
  {
    name: 'provider: unknown way to authenticate',
    file: provider,
    from: 'auth: { header: x-api-key }',
    to: 'auth: basic',
    code: 'form',
  },
  {
    name: 'provider: unknown operation',
    file: 'specs/openai/provider.yaml',
    from: '{ embed: openai-chat',
    to: '{ embeddings: openai-chat',
    code: 'unknown-key',
  },
  {
    name: 'provider: YAML syntax error',
    file: provider,
    from: 'header: x-api-key }',
    to: 'header: x-api-key',
    code: 'yaml',
    at: 'env:',
  },
  {
    name: 'provider: a placeholder that nothing fills',
    file: cloud,
    from: 'bedrock-runtime.{region}',
    to: 'bedrock-runtime.{regoin}',
    code: 'unfilled-place',
  },
  {
    name: 'provider: signed for a place of no name',
    file: cloud,
    from: 'region: region',
    to: 'region: zone',
    code: 'unfilled-place',
  },
  {
    name: 'provider: a place that stands nowhere',
    file: cloud,
    from: 'AWS_DEFAULT_REGION] }',
    to: 'AWS_DEFAULT_REGION], zone: [AWS_ZONE] }',
    code: 'unused-place',
  },
  { name: 'provider: signed in a way that is none', file: cloud, from: 'sigv4:', to: 'sigv5:', code: 'unknown-key' },
  {
    name: 'provider: shares the apis of nobody',
    file: 'specs/azure/provider.yaml',
    from: 'shares: openai',
    to: 'shares: opnai',
    code: 'shares',
    beside: ['openai'],
  },
  {
    name: 'provider: an api that the other does not have',
    file: 'specs/azure/provider.yaml',
    from: 'apis: [openai-responses, openai-chat]',
    to: 'apis: [openai-responses, openai-chat, openai-images]',
    code: 'unmapped-api',
    beside: ['openai'],
  },
  {
    name: 'provider: a path with a placeholder that nothing fills',
    file: 'specs/azure-deployments/provider.yaml',
    from: '/embeddings: /deployments/{model}/embeddings',
    to: '/embeddings: /deployments/{deployment}/embeddings',
    code: 'unfilled-place',
    beside: ['openai'],
  },
  {
    name: 'provider: a query with a placeholder that nothing fills',
    file: 'specs/azure-deployments/provider.yaml',
    from: "query: { api-version: '{apiVersion}' }",
    to: "query: { api-version: '{apiVersions}' }",
    code: 'unfilled-place',
    beside: ['openai'],
  },
  {
    name: 'models: unknown fact',
    file: models,
    from: 'facts: { maxOutputTokens: 4096 }',
    to: 'facts: { maxOutputToken: 4096 }',
    code: 'unknown-key',
  },
  {
    name: 'models: fact of another type',
    file: models,
    from: 'maxOutputTokens: 4096',
    to: 'maxOutputTokens: many',
    code: 'form',
  },
  { name: 'models: nothing to match', file: models, from: "match: ['claude-*']", to: 'match: []', code: 'form' },
  {
    name: 'models: no list',
    file: models,
    from: "- match: ['claude-*']\n  facts: { maxOutputTokens: 4096 }\n",
    to: 'rows:\n',
    code: 'form',
    at: 'rows:',
  },
]
