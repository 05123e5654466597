// Code generated from specs/bedrock/bedrock-converse.yaml, specs/bedrock/with/bedrock-embeddings.yaml, specs/bedrock/with/bedrock-tokens.yaml, specs/bedrock/with/bedrock-media.yaml, specs/bedrock/with/bedrock-schemas.yaml and specs/bedrock/openapi.yaml. DO NOT EDIT.
import type { ErrorRule, WireError } from '../../../runtime/adapter/adapter.ts'
import { peek } from '../../../runtime/adapter/complement.ts'
import { decoded } from '../../../runtime/adapter/decoding.ts'
import { errorOf, judged, withHeaders } from '../../../runtime/adapter/wire-error.ts'
import { typeName } from '../../../runtime/codecs/names.ts'

/** What an error body of bedrock-converse says. */
export function decodeError(body: unknown, _?: number, headers?: { [name: string]: string }): WireError | undefined {
  const w = withHeaders(body, headers, { 'x-amzn-errortype': '__type' })
  if (peek(w as object, 'message') !== undefined)
    return judged(
      errorOf({ message: peek(w as object, 'message'), type: decoded(typeName.decode, peek(w as object, '__type')) }),
      errorRules,
    )
  if (peek(w as object, 'Message') !== undefined)
    return judged(
      errorOf({ message: peek(w as object, 'Message'), type: decoded(typeName.decode, peek(w as object, '__type')) }),
      errorRules,
    )
  return undefined
}

/** What errors with these words are, the first line first. */
export const errorRules: readonly ErrorRule[] = [
  { field: 'message', match: 'model identifier is invalid', kind: 'not-found' },
  {
    field: 'message',
    match:
      /input is too long|prompt is too long|too many input tokens|exceeds? .*(context|maximum (number of )?tokens)/i,
    kind: 'context-length',
  },
  { field: 'message', match: /too many tokens per day|daily token/i, kind: 'quota-exhausted' },
  { field: 'type', match: 'ValidationException', kind: 'invalid-request' },
  { field: 'type', match: 'AccessDeniedException', kind: 'permission' },
  { field: 'type', match: 'UnrecognizedClientException', kind: 'authentication' },
  { field: 'type', match: 'ExpiredTokenException', kind: 'authentication' },
  { field: 'type', match: 'InvalidSignatureException', kind: 'authentication' },
  { field: 'type', match: 'IncompleteSignature', kind: 'authentication' },
  { field: 'type', match: 'MissingAuthenticationTokenException', kind: 'authentication' },
  { field: 'type', match: 'ResourceNotFoundException', kind: 'not-found' },
  { field: 'type', match: 'ThrottlingException', kind: 'rate-limit' },
  { field: 'type', match: 'ServiceQuotaExceededException', kind: 'quota-exhausted' },
  { field: 'type', match: 'ModelNotReadyException', kind: 'overloaded' },
  { field: 'type', match: 'ServiceUnavailableException', kind: 'overloaded' },
  { field: 'type', match: 'ModelTimeoutException', kind: 'timeout' },
  { field: 'type', match: 'InternalServerException', kind: 'server' },
  { field: 'type', match: 'ModelErrorException', kind: 'server' },
  { field: 'type', match: 'ModelStreamErrorException', kind: 'server' },
]
