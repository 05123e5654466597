// Code generated from specs/anthropic-bedrock/provider.yaml and specs/anthropic-bedrock/models.yaml. DO NOT EDIT.
import { reshaped } from '../../runtime/access/reshaped.ts'
import type { FactRow } from '../../runtime/adapter/facts.ts'
import { hosted } from '../../runtime/adapter/hosted.ts'
import { awsEventStreamPayloads } from '../../runtime/aws-event-stream/index.ts'
import { defineProvider } from '../../runtime/call/provider.ts'
import type { SigningOptions } from '../../runtime/call/service.ts'
import { sigv4 } from '../../runtime/sigv4/index.ts'
import { anthropicMessagesClient } from '../anthropic/anthropic-messages/client.ts'
import { decodeError as bedrockConverseError } from '../bedrock/bedrock-converse/error.ts'

/** What is true of this provider's models, by name pattern. */
export const anthropicBedrockFacts: readonly FactRow[] = [
  { match: ['*anthropic.claude-*'], facts: { maxOutputTokens: 4096 } },
  { match: ['*anthropic.claude-3-5-*'], facts: { maxOutputTokens: 8192 } },
  { match: ['*anthropic.claude-3-7-*'], facts: { maxOutputTokens: 64000 } },
  { match: ['*anthropic.claude-opus-4*'], facts: { maxOutputTokens: 32000 } },
  {
    match: [
      '*anthropic.claude-sonnet-4*',
      '*anthropic.claude-haiku-4*',
      '*anthropic.claude-opus-4-5*',
      '*anthropic.claude-opus-4-[6789]*',
    ],
    facts: { maxOutputTokens: 64000 },
  },
  { match: ['*anthropic.claude-opus-4-5*'], facts: { effort: true } },
  { match: ['*anthropic.claude-*-4-[6789]*'], facts: { adaptiveThinking: true, effort: true } },
  { match: ['*'], facts: { cachePartsOnly: true } },
]

/** Options: key, base URL, headers, fetch, and which of its apis to speak. */
export const anthropicBedrock = /* @__PURE__ */ defineProvider<{ region?: string } & SigningOptions>({
  name: 'anthropic-bedrock',
  baseURL: 'https://bedrock-runtime.{region}.amazonaws.com',
  places: { region: ['AWS_REGION', 'AWS_DEFAULT_REGION'] },
  reshape: /* @__PURE__ */ reshaped({
    paths: {
      '/v1/messages': {
        path: '/model/{model}/invoke',
        streamPath: '/model/{model}/invoke-with-response-stream',
        body: { anthropic_version: 'bedrock-2023-05-31', model: null, stream: null },
        headers: { 'anthropic-beta': 'anthropic_beta' },
      },
    },
  }),
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
  apis: {
    'anthropic-messages': /* @__PURE__ */ hosted(anthropicMessagesClient, {
      transport: awsEventStreamPayloads,
      errors: [bedrockConverseError],
    }),
  },
  defaultApi: 'anthropic-messages',
  operations: {},
  unlisted: false,
  facts: anthropicBedrockFacts,
})
