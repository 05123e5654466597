// Code generated from specs/cohere/cohere-chat.yaml, specs/cohere/with/cohere-audio.yaml, specs/cohere/with/cohere-models.yaml, specs/cohere/with/cohere-rerank.yaml, specs/cohere/with/cohere-embeddings.yaml, specs/cohere/with/cohere-documents.yaml, specs/cohere/with/cohere-schemas.yaml and specs/cohere/openapi.yaml. DO NOT EDIT.
import type { ErrorRule, WireError } from '../../../runtime/adapter/adapter.ts'
import { peek } from '../../../runtime/adapter/complement.ts'
import { errorOf, judged, judgedByStatus } from '../../../runtime/adapter/wire-error.ts'

/** What an error body of cohere-chat says, and what its status means. */
export function decodeError(w: unknown, status?: number): WireError | undefined {
  if (peek(w as object, 'message') !== undefined)
    return judged(
      errorOf({ message: peek(w as object, 'message'), requestId: peek(w as object, 'id') }),
      errorRules,
      status,
    )
  return judgedByStatus(errorRules, status)
}

/** What errors with these words are, the first line first. */
export const errorRules: readonly ErrorRule[] = [
  { field: 'message', match: 'too many tokens', kind: 'context-length' },
  { field: 'message', match: /limited to .*calls ?\/ ?month/i, kind: 'quota-exhausted' },
  { field: 'message', match: 'invalid api token', kind: 'authentication' },
  { field: 'type', match: 'INVALID_TOOL_GENERATION', kind: 'invalid-request' },
  { field: 'code', match: 'ERROR', kind: 'server' },
  { field: 'code', match: 'TIMEOUT', kind: 'timeout' },
  { field: 'status', match: '498', kind: 'content-filter' },
  { field: 'status', match: '499', kind: 'aborted' },
]
