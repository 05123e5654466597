// Code generated from specs/openrouter/openrouter-chat.yaml, specs/openrouter/with/cache-hints.yaml, specs/openai-compatible/with/rerank.yaml, specs/openai-compatible/with/thoughts-in-reasoning-details.yaml, specs/openai-compatible/with/refusals.yaml, specs/openrouter/with/openrouter-media.yaml, specs/openrouter/with/words-first.yaml, specs/openrouter/with/drawn-pictures.yaml, specs/openai-compatible/openai-compatible.yaml, specs/openai-compatible/with/no-breakpoints.yaml, specs/openai-compatible/with/thoughts-in-either.yaml, specs/openai/openai-chat.yaml and specs/openrouter/openapi.yaml. DO NOT EDIT.
import type { ErrorRule, WireError } from '../../../runtime/adapter/adapter.ts'
import { peek } from '../../../runtime/adapter/complement.ts'
import { errorOf, judged, judgedByStatus } from '../../../runtime/adapter/wire-error.ts'

/** What an error body of openrouter-chat says, and what its status means. */
export function decodeError(w: unknown, status?: number): WireError | undefined {
  if (peek(w as object, 'error', 'message') !== undefined)
    return judged(
      errorOf({ message: peek(w as object, 'error', 'message') }),
      errorRules,
      status ?? peek(w as object, 'error', 'code'),
    )
  return judgedByStatus(errorRules, status)
}

/** What errors with these words are, the first line first. */
export const errorRules: readonly ErrorRule[] = [
  { field: 'message', match: 'Token limit reached', kind: 'context-length' },
  { field: 'message', match: 'maximum context length', kind: 'context-length' },
  { field: 'status', match: '409', retryable: true },
]
