import { type InterlinguaError, isInterlinguaError } from '../../runtime/errors.ts'

/** The error of ours that a call ends with; a call that ends otherwise fails the test. */
export async function failure(call: Promise<unknown>): Promise<InterlinguaError> {
  const end = await call.catch((thrown: unknown) => thrown)
  if (isInterlinguaError(end)) return end
  throw new Error(`no failure of ours: ${JSON.stringify(end) ?? ''} ${end}`)
}
