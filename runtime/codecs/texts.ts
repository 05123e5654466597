/** Texts, where the wire may have something else. */
import { isObject } from '../text/json.ts'
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

/** What an answer will mostly say, as a node of its own, which may also have a list of texts. */
export const predicted = {
  encode: (text: string): { type: 'content'; content: string } => ({ type: 'content', content: text }),
  decode(wire: unknown): string | undefined {
    const { type, content }: JsonObject = isObject(wire) ? wire : {}
    if (type !== 'content' || !Array.isArray(content)) return type === 'content' ? plainText.decode(content) : undefined
    const said: unknown[] = content.map(part => (isObject(part) && part.type === 'text' ? part.text : undefined))
    return said.every(text => typeof text === 'string') ? said.join('') : undefined
  },
}
