// Code generated from specs/ollama/ollama-chat.yaml and specs/ollama/openapi.yaml. DO NOT EDIT.
import type { ErrorRule, WireError } from '../../../runtime/adapter/adapter.ts'
import { peek } from '../../../runtime/adapter/complement.ts'
import { errorOf, judged } from '../../../runtime/adapter/wire-error.ts'

/** What an error body of ollama-chat says. */
export function decodeError(w: unknown): WireError | undefined {
  if (peek(w as object, 'error') !== undefined)
    return judged(errorOf({ message: peek(w as object, 'error') }), errorRules)
  return undefined
}

/** What errors with these words are, the first line first. */
export const errorRules: readonly ErrorRule[] = [
  { field: 'message', match: /(input|prompt) .*(exceeds?|longer than) .*context/i, kind: 'context-length' },
  { field: 'message', match: 'not found', kind: 'not-found' },
  { field: 'message', match: 'unauthorized', kind: 'authentication' },
  { field: 'message', match: 'does not support', kind: 'invalid-request' },
  { field: 'message', match: 'server busy', kind: 'overloaded' },
  { field: 'message', match: /model runner|runner process|encountered while running/i, kind: 'server' },
]
