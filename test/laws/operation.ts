/** A wire of one operation beside chat. */
import { overTheWire } from './subject.ts'

export interface Operation {
  schema: string
  /** Whether we write it ourselves: the server direction has chat alone. */
  written: boolean
  value: unknown
  read?: () => unknown
}

/** What we ask. */
export function sent(schema: string, call: { body?: unknown }): Operation {
  return { schema, written: true, value: overTheWire(call.body) }
}

/** What is answered, where the api has that operation. */
export function got(schema: string, value: unknown, decode: ((body: never) => unknown) | undefined): Operation[] {
  return decode ? [{ schema, written: false, value, read: () => decode(value as never) }] : []
}
