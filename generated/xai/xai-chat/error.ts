// Code generated from specs/xai/xai-chat.yaml, specs/xai/with/xai-images.yaml, specs/xai/with/xai-words.yaml, specs/xai/with/xai-refusals.yaml, specs/openai-compatible/with/thoughts-in-reasoning-content.yaml, specs/openai-compatible/with/plain-roles.yaml, specs/openai-compatible/openai-compatible.yaml, specs/openai-compatible/with/no-breakpoints.yaml, specs/openai-compatible/with/thoughts-in-either.yaml, specs/openai/openai-chat.yaml and specs/xai/openapi.yaml. DO NOT EDIT.
import type { ErrorRule, WireError } from '../../../runtime/adapter/adapter.ts'
import { peek } from '../../../runtime/adapter/complement.ts'
import { errorOf, judged, judgedByStatus } from '../../../runtime/adapter/wire-error.ts'

/** What an error body of xai-chat says, and what its status means. */
export function decodeError(w: unknown, status?: number): WireError | undefined {
  if (peek(w as object, 'error') !== undefined)
    return judged(errorOf({ message: peek(w as object, 'error'), code: peek(w as object, 'code') }), errorRules, status)
  return judgedByStatus(errorRules, status)
}

/** What errors with these words are, the first line first. */
export const errorRules: readonly ErrorRule[] = [
  { field: 'message', match: /(incorrect|invalid) API key/i, kind: 'authentication' },
  { field: 'message', match: 'maximum context length', kind: 'context-length' },
  { field: 'status', match: '409', retryable: true },
]
