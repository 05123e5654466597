import type { InterlinguaError } from '../errors.ts'
import type { ErrorKind } from '../types.ts'

/**
 * The failures after which another model is asked, where a router does not say otherwise: those that are not the
 * request's fault, nor one of the configuration that a stand-in would hide.
 */
export const defaultFailover: readonly ErrorKind[] = [
  'rate-limit',
  'quota-exhausted',
  'overloaded',
  'server',
  'timeout',
  'network',
  'truncated',
  'protocol',
]

/** After which failures another model is asked. */
export type FailoverOn = readonly ErrorKind[] | ((error: InterlinguaError) => boolean)

export function permitsOf(on: FailoverOn = defaultFailover): (error: InterlinguaError) => boolean {
  if (typeof on === 'function') return on
  const kinds = new Set(on)
  return ({ kind }) => kinds.has(kind)
}
