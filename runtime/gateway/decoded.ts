import { refused } from './failure.ts'

/** Runs a decoder over what may be anything. Throws `invalid-request` where it cannot be read. */
export function decodedBody<T>(decode: () => T): T {
  try {
    return decode()
  } catch {
    throw refused('invalid-request', 'the body does not have the shape that this API asks for')
  }
}
