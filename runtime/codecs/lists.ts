/** Lists, where the wire may have one element alone. */

/** One value for a list of one. */
export const oneOrMany = {
  encode: (list: string[]): string[] => list,
  decode: (wire: string | string[]): string[] => (typeof wire === 'string' ? [wire] : [...wire]),
}

/** The one element of a list of one, for wires that tell one at a time. */
export const single = {
  encode: <T>(list: readonly T[]): T => list[0] as T,
  decode: <T>(wire: T): T[] => [wire],
}

/** Texts, where the wire may have one alone; what is no text at all is none. */
export const textList = {
  encode: (list: string[]): string[] => list,
  decode(wire: unknown): string[] | undefined {
    const list = Array.isArray(wire) ? wire : [wire]
    return list.every(text => typeof text === 'string') ? list : undefined
  },
}
