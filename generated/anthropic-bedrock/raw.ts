// Code generated from specs/anthropic-bedrock/. DO NOT EDIT.
import { reshaped } from '../../runtime/access/reshaped.ts'
import { awsEventStreamPayloads } from '../../runtime/aws-event-stream/index.ts'
import type { SigningOptions } from '../../runtime/call/service.ts'
import {
  defineRaw,
  type RawAnswer,
  type RawErrorGuard,
  type RawFlag,
  type RawOptions,
  rawErrorGuard,
} from '../../runtime/raw/raw.ts'
import { sigv4 } from '../../runtime/sigv4/index.ts'
import { decodeError as anthropicMessagesError } from '../anthropic/anthropic-messages/error.ts'
import type * as wire from '../anthropic/wire.ts'
import { decodeError as bedrockConverseError } from '../bedrock/bedrock-converse/error.ts'

export type { RawError, RawResponse, RawStream } from '../../runtime/raw/raw.ts'
export type { wire }

/** Every operation of the contract, in its own words. */
export interface AnthropicBedrockRaw {
  /** POST /v1/messages */
  messagesPost<Stream extends RawFlag = undefined>(
    input: RawOptions & { body: wire.CreateMessageParams & { stream?: Stream } },
  ): Promise<RawAnswer<Stream, wire.Message, wire.MessageStreamEvent>>
}

/** The bodies of their errors. */
export interface AnthropicBedrockRawErrors {
  messagesPost: wire.ErrorResponse
}

/** Options: key, base URL, headers, fetch; timeout and signal for all calls. */
export const anthropicBedrockRaw = defineRaw<AnthropicBedrockRaw, { region?: string } & SigningOptions>({
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
  operations: {
    messagesPost: { method: 'POST', path: '/v1/messages', streams: 'on-request', transport: awsEventStreamPayloads },
  },
  errors: [anthropicMessagesError, bedrockConverseError],
})

/** Whether an error is one that the vendor told in a body; the method's name gives the body's type. */
export const isAnthropicBedrockRawError: RawErrorGuard<AnthropicBedrockRawErrors> = rawErrorGuard('anthropic-bedrock')
