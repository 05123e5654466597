import type { HttpCall } from '../adapter/adapter.ts'
import { InterlinguaError } from '../errors.ts'
import type { Where } from '../http/http-request.ts'

/** Runs an encoder. Throws `invalid-request` where the request is of a shape that the types forbid. */
export function encoded(where: Where, encode: () => HttpCall): HttpCall {
  try {
    return encode()
  } catch (cause) {
    // Anything but a value of the wrong type is a fault of ours, and shall look like one.
    if (!(cause instanceof TypeError)) throw cause
    const message = 'the request does not have the shape that its type asks for'
    throw new InterlinguaError({ kind: 'invalid-request', message }, { ...where, cause })
  }
}
