// Code generated from specs/perplexity/perplexity-chat.yaml, specs/perplexity/with/perplexity-schemas.yaml, specs/openai-compatible/with/media-by-address.yaml, specs/openai-compatible/with/no-logprobs.yaml, specs/openai-compatible/with/no-thoughts.yaml, specs/openai-compatible/with/plain-roles.yaml, specs/openai-compatible/openai-compatible.yaml, specs/openai-compatible/with/no-breakpoints.yaml, specs/openai-compatible/with/thoughts-in-either.yaml, specs/openai/openai-chat.yaml and specs/perplexity/openapi.yaml. DO NOT EDIT.
import type { ErrorRule, WireError } from '../../../runtime/adapter/adapter.ts'
import { peek } from '../../../runtime/adapter/complement.ts'
import { errorOf, judged, judgedByStatus } from '../../../runtime/adapter/wire-error.ts'

/** What an error body of perplexity-chat says, and what its status means. */
export function decodeError(w: unknown, status?: number): WireError | undefined {
  if (peek(w as object, 'error', 'message') !== undefined)
    return judged(
      errorOf({ message: peek(w as object, 'error', 'message'), type: peek(w as object, 'error', 'type') }),
      errorRules,
      status ?? peek(w as object, 'error', 'code'),
    )
  return judgedByStatus(errorRules, status)
}

/** What errors with these words are, the first line first. */
export const errorRules: readonly ErrorRule[] = [
  { field: 'message', match: 'maximum context length', kind: 'context-length' },
  { field: 'type', match: 'insufficient_quota', kind: 'quota-exhausted' },
  { field: 'type', match: 'invalid_request_error', kind: 'invalid-request' },
  { field: 'type', match: 'authentication_error', kind: 'authentication' },
  { field: 'type', match: 'server_error', kind: 'server' },
  { field: 'type', match: 'rate_limit_error', kind: 'rate-limit' },
  { field: 'type', match: 'tokens', kind: 'rate-limit' },
  { field: 'type', match: 'requests', kind: 'rate-limit' },
  { field: 'status', match: '409', retryable: true },
]
