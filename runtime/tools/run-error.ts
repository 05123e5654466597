import { InterlinguaError, isInterlinguaError, toApiError } from '../errors.ts'
import type { RunEnded } from './run-types.ts'

/**
 * A run that broke: a call failed for good (its kind says how, it is the `cause`), or the run was aborted. `run` is what there
 * is, its conversation consistent: every call in it has its result. Not shown when the error is logged.
 */
export class RunError extends InterlinguaError {
  /** What there is of the run: its steps, and a conversation to go on with. */
  declare readonly run: RunEnded

  constructor(cause: unknown, run: RunEnded) {
    super(reasonOf(cause, run), { ...(isInterlinguaError(cause) && cause), cause })
    if (isInterlinguaError(cause) && cause.partial)
      Object.defineProperty(this, 'partial', { value: cause.partial, enumerable: false })
    Object.defineProperty(this, 'run', { value: run, enumerable: false })
  }
}

/** Whether an error is a `RunError`, also of another copy of this package. */
export function isRunError(error: unknown): error is RunError {
  return isInterlinguaError(error) && 'run' in error
}

function reasonOf(cause: unknown, { status }: RunEnded) {
  if (isInterlinguaError(cause)) return toApiError(cause)
  if (status === 'aborted') return { kind: 'aborted' as const, message: 'the run was aborted' }
  return { kind: 'unknown' as const, message: `the run failed: ${cause instanceof Error ? cause.message : cause}` }
}
