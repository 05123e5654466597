/** What may break on the way from a vendor to its caller. */
import type { ApiError, ErrorKind } from '../types.ts'

/** An error by its kind, with the vendor's usual words; what else is known of it goes beside. */
export type MockError = ErrorKind | (Partial<ApiError> & Pick<ApiError, 'kind'>)

/**
 * `after` is the number of deltas of a stream that are told before, 0 where absent; of a whole answer half of the body
 * is, where the fault lies in the body.
 *
 * - `reset`: the connection is reset; before the headers, unless `after` is given. It may take along what was just sent.
 * - `cut`: the connection ends without the end of the body.
 * - `end`: the body ends in good order, and the rest of the answer is missing.
 * - `stall`: nothing more comes for `ms` milliseconds, or until the caller gives up.
 * - `malformed`: an event, or the body, whose JSON breaks off.
 * - `error`: the stream, or a body under a good status, tells an error.
 */
export type Fault =
  | { type: 'reset' | 'cut' | 'end' | 'malformed'; after?: number }
  | { type: 'stall'; after?: number; ms?: number }
  | { type: 'error'; after?: number; error?: MockError }

/** The body stops here, and this is how the connection ends. */
export class Broken extends Error {
  readonly how: 'reset' | 'cut'

  constructor(how: 'reset' | 'cut') {
    super(how === 'reset' ? 'the connection was reset' : 'the connection was closed')
    this.name = 'Broken'
    this.how = how
  }
}

/** What a platform's `fetch` says of it. */
export function asFetchFails({ how, message }: Broken, inBody: boolean): TypeError {
  const cause = Object.assign(new Error(message), { code: how === 'reset' ? 'ECONNRESET' : 'UND_ERR_SOCKET' })
  return new TypeError(inBody ? 'terminated' : 'fetch failed', { cause })
}

export function faultOf(fault: Fault | Fault['type'] | undefined): Fault | undefined {
  return typeof fault === 'string' ? { type: fault } : fault
}
