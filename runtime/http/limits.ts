/** How much of an answer is read: a server that never ends its answer shall not fill the memory. */
import { type ErrorContext, InterlinguaError } from '../errors.ts'

const MiB = 1024 * 1024

/** The most that is read, in bytes after decompression. What is longer fails with the kind `response-too-large`. */
export interface Limits {
  /** One event of a stream, or one line of it; 64 MiB. Inline media fit. */
  event?: number
  /** An answer that is read as a whole, errors too; 256 MiB. */
  body?: number
}

export const defaultLimits: Required<Limits> = { event: 64 * MiB, body: 256 * MiB }

/** The error of an answer, or a piece of it, that is longer than a limit. */
export function tooLarge(limit: keyof Limits, max: number, where?: ErrorContext): InterlinguaError {
  const what = limit === 'event' ? 'one event of the stream' : 'the answer'
  const message = `${what} is longer than ${max} bytes (limits.${limit})`
  return new InterlinguaError({ kind: 'response-too-large', message }, where)
}
