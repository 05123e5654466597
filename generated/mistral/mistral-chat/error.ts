// Code generated from specs/mistral/mistral-chat.yaml, specs/mistral/with/mistral-batches.yaml, specs/mistral/with/mistral-batch.yaml, specs/mistral/with/mistral-files.yaml, specs/mistral/with/mistral-models.yaml, specs/mistral/with/mistral-audio.yaml, specs/mistral/with/mistral-embeddings.yaml and specs/mistral/openapi.yaml. DO NOT EDIT.
import type { ErrorRule, WireError } from '../../../runtime/adapter/adapter.ts'
import { peek } from '../../../runtime/adapter/complement.ts'
import { decoded } from '../../../runtime/adapter/decoding.ts'
import { errorOf, judged } from '../../../runtime/adapter/wire-error.ts'
import { plainText } from '../../../runtime/codecs/texts.ts'

/** What an error body of mistral-chat says. */
export function decodeError(w: unknown): WireError | undefined {
  if (decoded(plainText.decode, peek(w as object, 'message')) !== undefined)
    return judged(
      errorOf({
        message: decoded(plainText.decode, peek(w as object, 'message')),
        type: peek(w as object, 'type'),
        code: peek(w as object, 'code'),
        param: peek(w as object, 'param'),
      }),
      errorRules,
    )
  if (peek(w as object, 'message', 'detail', '0', 'msg') !== undefined)
    return judged(
      errorOf({
        message: peek(w as object, 'message', 'detail', '0', 'msg'),
        type: peek(w as object, 'type'),
        code: peek(w as object, 'message', 'detail', '0', 'type'),
      }),
      errorRules,
    )
  if (decoded(plainText.decode, peek(w as object, 'detail')) !== undefined)
    return judged(errorOf({ message: decoded(plainText.decode, peek(w as object, 'detail')) }), errorRules)
  if (peek(w as object, 'detail', '0', 'msg') !== undefined)
    return judged(
      errorOf({ message: peek(w as object, 'detail', '0', 'msg'), code: peek(w as object, 'detail', '0', 'type') }),
      errorRules,
    )
  return undefined
}

/** What errors with these words are, the first line first. */
export const errorRules: readonly ErrorRule[] = [
  { field: 'message', match: /too large for model .*context/i, kind: 'context-length' },
  { field: 'type', match: 'invalid_request_error', kind: 'invalid-request' },
  { field: 'type', match: 'invalid_model', kind: 'not-found' },
  { field: 'type', match: 'rate_limited', kind: 'rate-limit' },
  { field: 'type', match: 'service_tier_capacity_exceeded', kind: 'overloaded' },
  { field: 'type', match: 'internal_server_error', kind: 'server' },
]
