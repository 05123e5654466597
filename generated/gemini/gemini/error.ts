// Code generated from specs/gemini/gemini.yaml, specs/gemini/with/gemini-files.yaml, specs/gemini/with/gemini-batches.yaml, specs/gemini/with/gemini-images.yaml, specs/gemini/with/gemini-embeddings.yaml and specs/gemini/openapi.yaml. DO NOT EDIT.
import type { ErrorRule, WireError } from '../../../runtime/adapter/adapter.ts'
import { peek } from '../../../runtime/adapter/complement.ts'
import { decoded } from '../../../runtime/adapter/decoding.ts'
import { errorOf, itemSaying, judged } from '../../../runtime/adapter/wire-error.ts'
import { duration } from '../../../runtime/codecs/times.ts'

/** What an error body of gemini says. */
export function decodeError(w: unknown): WireError | undefined {
  if (peek(w as object, 'error', 'message') !== undefined)
    return judged(
      errorOf({
        message: peek(w as object, 'error', 'message'),
        type: peek(w as object, 'error', 'status'),
        code: peek(
          itemSaying(peek(w as object, 'error', 'details'), '@type', 'type.googleapis.com/google.rpc.ErrorInfo'),
          'reason',
        ),
        retryAfterMs: decoded(
          duration.decode,
          peek(
            itemSaying(peek(w as object, 'error', 'details'), '@type', 'type.googleapis.com/google.rpc.RetryInfo'),
            'retryDelay',
          ),
        ),
      }),
      errorRules,
      peek(w as object, 'error', 'code'),
    )
  return undefined
}

/** What errors with these words are, the first line first. */
export const errorRules: readonly ErrorRule[] = [
  { field: 'code', match: 'API_KEY_INVALID', kind: 'authentication' },
  { field: 'message', match: 'API key not valid', kind: 'authentication' },
  { field: 'message', match: 'allow unregistered callers', kind: 'authentication' },
  { field: 'message', match: 'exceeds the maximum number of tokens', kind: 'context-length' },
  { field: 'type', match: 'INVALID_ARGUMENT', kind: 'invalid-request' },
  { field: 'type', match: 'FAILED_PRECONDITION', kind: 'invalid-request' },
  { field: 'type', match: 'OUT_OF_RANGE', kind: 'invalid-request' },
  { field: 'type', match: 'UNAUTHENTICATED', kind: 'authentication' },
  { field: 'type', match: 'PERMISSION_DENIED', kind: 'permission' },
  { field: 'type', match: 'NOT_FOUND', kind: 'not-found' },
  { field: 'type', match: 'RESOURCE_EXHAUSTED', kind: 'rate-limit' },
  { field: 'type', match: 'DEADLINE_EXCEEDED', kind: 'timeout' },
  { field: 'type', match: 'UNAVAILABLE', kind: 'overloaded' },
  { field: 'type', match: 'INTERNAL', kind: 'server' },
  { field: 'type', match: 'CANCELLED', kind: 'aborted' },
]
