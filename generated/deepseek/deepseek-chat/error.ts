// Code generated from specs/deepseek/deepseek-chat.yaml, specs/openai-compatible/with/thoughts-in-reasoning-content.yaml, specs/openai-compatible/openai-compatible.yaml, specs/openai-compatible/with/no-breakpoints.yaml, specs/openai-compatible/with/thoughts-in-either.yaml, specs/openai/openai-chat.yaml and specs/deepseek/openapi.yaml. DO NOT EDIT.
import type { ErrorRule, WireError } from '../../../runtime/adapter/adapter.ts'
import { peek } from '../../../runtime/adapter/complement.ts'
import { errorOf, judged, judgedByStatus } from '../../../runtime/adapter/wire-error.ts'

/** What an error body of deepseek-chat says, and what its status means. */
export function decodeError(w: unknown, status?: number): WireError | undefined {
  if (peek(w as object, 'error', 'message') !== undefined)
    return judged(
      errorOf({
        message: peek(w as object, 'error', 'message'),
        type: peek(w as object, 'error', 'type'),
        code: peek(w as object, 'error', 'code'),
        param: peek(w as object, 'error', 'param'),
      }),
      errorRules,
      status,
    )
  return judgedByStatus(errorRules, status)
}

/** What errors with these words are, the first line first. */
export const errorRules: readonly ErrorRule[] = [
  { field: 'message', match: 'maximum context length', kind: 'context-length' },
  { field: 'code', match: 'context_length_exceeded', kind: 'context-length' },
  { field: 'code', match: 'insufficient_quota', kind: 'quota-exhausted' },
  { field: 'code', match: 'billing_hard_limit_reached', kind: 'quota-exhausted' },
  { field: 'code', match: 'invalid_api_key', kind: 'authentication' },
  { field: 'code', match: 'rate_limit_exceeded', kind: 'rate-limit' },
  { field: 'code', match: 'model_not_found', kind: 'not-found' },
  { field: 'code', match: 'content_policy_violation', kind: 'content-filter' },
  { field: 'code', match: 'content_filter', kind: 'content-filter' },
  { field: 'code', match: 'server_error', kind: 'server' },
  { field: 'type', match: 'insufficient_quota', kind: 'quota-exhausted' },
  { field: 'type', match: 'invalid_request_error', kind: 'invalid-request' },
  { field: 'type', match: 'authentication_error', kind: 'authentication' },
  { field: 'type', match: 'server_error', kind: 'server' },
  { field: 'type', match: 'rate_limit_error', kind: 'rate-limit' },
  { field: 'type', match: 'tokens', kind: 'rate-limit' },
  { field: 'type', match: 'requests', kind: 'rate-limit' },
  { field: 'status', match: '409', retryable: true },
]
