// Code generated from specs/bedrock/. DO NOT EDIT.
import { awsEventStream } from '../../runtime/aws-event-stream/index.ts'
import type { SigningOptions } from '../../runtime/call/service.ts'
import {
  defineRaw,
  type RawErrorGuard,
  type RawOptions,
  type RawResponse,
  type RawStream,
  rawErrorGuard,
} from '../../runtime/raw/raw.ts'
import { sigv4 } from '../../runtime/sigv4/index.ts'
import { decodeError as bedrockConverseError } from './bedrock-converse/error.ts'
import type * as wire from './wire.ts'

export type { RawError, RawResponse, RawStream } from '../../runtime/raw/raw.ts'
export type { wire }

/** Every operation of the contract, in its own words. */
export interface BedrockRaw {
  /** POST /model/{modelId}/converse */
  converse(
    input: RawOptions & { path: { modelId: string }; body: wire.ConverseRequest },
  ): Promise<RawResponse<wire.ConverseResponse>>

  /** POST /model/{modelId}/converse-stream */
  converseStream(
    input: RawOptions & { path: { modelId: string }; body: wire.ConverseStreamRequest },
  ): Promise<RawStream<wire.ConverseStreamOutput>>

  /** POST /model/{modelId}/count-tokens */
  countTokens(
    input: RawOptions & { path: { modelId: string }; body: wire.CountTokensRequest },
  ): Promise<RawResponse<wire.CountTokensResponse>>

  /** POST /model/{modelId}/invoke */
  invokeModel(
    input: RawOptions & {
      path: { modelId: string }
      headers?: {
        Accept?: string
        'Content-Type'?: string
        'X-Amzn-Bedrock-GuardrailIdentifier'?: string
        'X-Amzn-Bedrock-GuardrailVersion'?: string
        'X-Amzn-Bedrock-PerformanceConfig-Latency'?: wire.PerformanceConfigLatency
        'X-Amzn-Bedrock-Request-Metadata'?: string
        'X-Amzn-Bedrock-Service-Tier'?: wire.ServiceTierType
        'X-Amzn-Bedrock-Trace'?: wire.Trace
      }
      body?: { [key: string]: unknown }
    },
  ): Promise<RawResponse<{ [key: string]: unknown }>>
}

/** The bodies of their errors. */
export interface BedrockRawErrors {
  converse:
    | wire.ValidationException
    | wire.AccessDeniedException
    | wire.ResourceNotFoundException
    | wire.ModelTimeoutException
    | wire.ModelErrorException
    | wire.ModelNotReadyException
    | wire.ThrottlingException
    | wire.InternalServerException
    | wire.ServiceUnavailableException
    | wire.ErrorResponse
  converseStream:
    | wire.ValidationException
    | wire.AccessDeniedException
    | wire.ResourceNotFoundException
    | wire.ModelTimeoutException
    | wire.ModelErrorException
    | wire.ModelNotReadyException
    | wire.ThrottlingException
    | wire.InternalServerException
    | wire.ServiceUnavailableException
    | wire.ErrorResponse
  countTokens:
    | wire.ValidationException
    | wire.AccessDeniedException
    | wire.ResourceNotFoundException
    | wire.ThrottlingException
    | wire.InternalServerException
    | wire.ServiceUnavailableException
    | wire.ErrorResponse
  invokeModel:
    | wire.ServiceQuotaExceededException
    | wire.ValidationException
    | wire.AccessDeniedException
    | wire.ResourceNotFoundException
    | wire.ModelTimeoutException
    | wire.ModelErrorException
    | wire.ModelNotReadyException
    | wire.ThrottlingException
    | wire.InternalServerException
    | wire.ServiceUnavailableException
    | wire.ErrorResponse
}

/** Options: key, base URL, headers, fetch; timeout and signal for all calls. */
export const bedrockRaw = defineRaw<BedrockRaw, { region?: string } & SigningOptions>({
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
  operations: {
    converse: { method: 'POST', path: '/model/{modelId}/converse' },
    converseStream: {
      method: 'POST',
      path: '/model/{modelId}/converse-stream',
      streams: 'always',
      transport: awsEventStream,
    },
    countTokens: { method: 'POST', path: '/model/{modelId}/count-tokens' },
    invokeModel: { method: 'POST', path: '/model/{modelId}/invoke' },
  },
  errors: [bedrockConverseError],
})

/** Whether an error is one that the vendor told in a body; the method's name gives the body's type. */
export const isBedrockRawError: RawErrorGuard<BedrockRawErrors> = rawErrorGuard('bedrock')
