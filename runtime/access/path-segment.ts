/** One segment of an address, from a value that anybody may have written. */
import { InterlinguaError } from '../errors.ts'

/** Encodes it, so that it stays one segment. Throws `invalid-request` for nothing, for steps, and for broken text. */
export function segment(value: string, name = 'model', where = {}): string {
  const refused = (what: string) =>
    new InterlinguaError({ kind: 'invalid-request', message: `${name} ${what}`, param: name }, where)
  if (value === '') throw refused('is missing')
  // What a URL reads as a step would lead the call elsewhere.
  if (value === '.' || value === '..') throw refused(`cannot be '${value}'`)
  try {
    return encodeURIComponent(value)
  } catch {
    throw refused('is no well-formed text')
  }
}
