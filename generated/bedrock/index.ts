// Code generated from specs/bedrock/provider.yaml and specs/bedrock/models.yaml. DO NOT EDIT.
import type { FactRow } from '../../runtime/adapter/facts.ts'
import { defineProvider } from '../../runtime/call/provider.ts'
import type { SigningOptions } from '../../runtime/call/service.ts'
import { sigv4 } from '../../runtime/sigv4/index.ts'
import { bedrockConverseClient } from './bedrock-converse/client.ts'

/** What is true of this provider's models, by name pattern. */
export const bedrockFacts: readonly FactRow[] = [
  {
    match: [
      '*anthropic.claude-3-7*',
      '*anthropic.claude-sonnet-4*',
      '*anthropic.claude-opus-4*',
      '*anthropic.claude-haiku-4*',
    ],
    facts: { thinkingBudget: true },
  },
  { match: ['*cohere.embed-*'], facts: { embedsLists: true } },
  { match: ['*cohere.embed-v4*', '*amazon.titan-embed-text-v2*'], facts: { shortVectors: true } },
]

/** Options: key, base URL, headers, fetch, and which of its apis to speak. */
export const bedrock = /* @__PURE__ */ defineProvider<{ region?: string } & SigningOptions>({
  name: 'bedrock',
  baseURL: 'https://bedrock-runtime.{region}.amazonaws.com',
  places: { region: ['AWS_REGION', 'AWS_DEFAULT_REGION'] },
  auth: { type: 'bearer', optional: true },
  signing: /* @__PURE__ */ sigv4({
    service: 'bedrock',
    region: 'region',
    env: {
      accessKeyId: ['AWS_ACCESS_KEY_ID'],
      secretAccessKey: ['AWS_SECRET_ACCESS_KEY'],
      sessionToken: ['AWS_SESSION_TOKEN'],
    },
  }),
  env: { apiKey: ['AWS_BEARER_TOKEN_BEDROCK'], baseURL: ['AWS_ENDPOINT_URL_BEDROCK_RUNTIME'] },
  headers: {},
  apis: { 'bedrock-converse': bedrockConverseClient },
  defaultApi: 'bedrock-converse',
  operations: {},
  facts: bedrockFacts,
})
