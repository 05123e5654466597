/** Values of JSON, as they are or as its text. */
import { argumentsOf } from '../text/arguments.ts'

/** A body in the api's own words, written and read elsewhere. */
export const verbatim = {
  encode: <T>(body: unknown): T => body as T,
  decode: (wire: unknown): unknown => wire ?? undefined,
}

/** The value of which a text is the JSON. */
export const jsonValue = {
  encode: (text: string): unknown => {
    const { input, invalid } = argumentsOf(text)
    return invalid ? text : input
  },
  decode: (wire: unknown): string => JSON.stringify(wire) ?? '',
}
