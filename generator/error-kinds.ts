/** The kinds of errors, in the order in which they are told. */
import type { ErrorKind } from '../runtime/types.ts'

/** Those that a vendor tells in its own words. */
export const toldKinds = [
  'authentication',
  'permission',
  'not-found',
  'invalid-request',
  'context-length',
  'request-too-large',
  'content-filter',
  'rate-limit',
  'quota-exhausted',
  'overloaded',
  'server',
  'timeout',
] as const satisfies readonly ErrorKind[]
