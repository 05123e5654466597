/** What is no request, told with the field that is wrong. */
import { InterlinguaError } from '../errors.ts'

/** Throws for a field that is none of the known: it would be lost silently. */
export function checkFields(input: object, known: object): void {
  for (const field in input)
    if (!Object.hasOwn(known, field))
      throw invalid(field, `is no field of a request; there are ${Object.keys(known).join(', ')}`)
}

export function invalid(path: string, what: string): InterlinguaError {
  return new InterlinguaError({ kind: 'invalid-request', message: `${path} ${what}`, param: path })
}
