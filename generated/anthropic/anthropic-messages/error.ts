// Code generated from specs/anthropic/anthropic-messages.yaml and specs/anthropic/openapi.yaml. DO NOT EDIT.
import type { ErrorRule, WireError } from '../../../runtime/adapter/adapter.ts'
import { peek } from '../../../runtime/adapter/complement.ts'
import { errorOf, judged } from '../../../runtime/adapter/wire-error.ts'

/** What an error body of anthropic-messages says. */
export function decodeError(w: unknown): WireError | undefined {
  if (peek(w as object, 'error', 'message') !== undefined)
    return judged(
      errorOf({
        message: peek(w as object, 'error', 'message'),
        type: peek(w as object, 'error', 'type'),
        code: peek(w as object, 'error', 'details', 'error_code'),
        requestId: peek(w as object, 'request_id'),
      }),
      errorRules,
    )
  return undefined
}

/** What errors with these words are, the first line first. */
export const errorRules: readonly ErrorRule[] = [
  { field: 'code', match: 'enforced_spend_limit_reached', kind: 'quota-exhausted' },
  { field: 'message', match: 'prompt is too long', kind: 'context-length' },
  { field: 'message', match: /input length .*exceeds? .*context/i, kind: 'context-length' },
  { field: 'message', match: 'credit balance', kind: 'quota-exhausted' },
  { field: 'type', match: 'invalid_request_error', kind: 'invalid-request' },
  { field: 'type', match: 'authentication_error', kind: 'authentication' },
  { field: 'type', match: 'billing_error', kind: 'quota-exhausted' },
  { field: 'type', match: 'permission_error', kind: 'permission' },
  { field: 'type', match: 'not_found_error', kind: 'not-found' },
  { field: 'type', match: 'request_too_large', kind: 'request-too-large' },
  { field: 'type', match: 'rate_limit_error', kind: 'rate-limit' },
  { field: 'type', match: 'timeout_error', kind: 'timeout' },
  { field: 'type', match: 'api_error', kind: 'server' },
  { field: 'type', match: 'overloaded_error', kind: 'overloaded' },
]
