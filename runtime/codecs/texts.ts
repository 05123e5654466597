/** Texts, where the wire may have something else. */
import type { JsonObject } from '../types.ts'

/** A text, where the wire may also have a list. */
export const plainText = {
  encode: (value: string): string => value,
  decode: (wire: unknown): string | undefined => (typeof wire === 'string' ? wire : undefined),
  test: (wire: unknown): boolean => typeof wire === 'string',
}

/** Texts by name, where the wire may have other values too: they are read as their JSON. */
export const texts = {
  encode: (values: { [key: string]: string }): { [key: string]: string } => values,
  decode: (wire: JsonObject): { [key: string]: string } =>
    Object.fromEntries(
      Object.entries(wire).map(([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)]),
    ),
}
