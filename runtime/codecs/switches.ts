/** Yes and no. */

/** A yes as one word; any other word means yes too. */
export const flag = {
  encode: (value: boolean, word: string): string | undefined => (value ? word : undefined),
  decode: (): true => true,
}

/** A yes as one word and a no as another. */
export const either = {
  encode: (value: boolean, words: string): string => words.split(',')[value ? 0 : 1]!,
  decode: (wire: string, words: string): boolean | undefined => {
    const at = words.split(',').indexOf(wire)
    return at === -1 ? undefined : at === 0
  },
}

/** A yes for a no: what one side allows is what the other forbids. */
export const negated = {
  encode: (value: boolean): boolean => !value,
  decode: (wire: boolean): boolean | undefined => (typeof wire === 'boolean' ? !wire : undefined),
}

/** A switch that is on where nothing is said: a yes is only written where it was read. `absent`: nothing has a meaning. */
export const unlessDeclined = {
  encode: (value: boolean | undefined, kept?: unknown): boolean | undefined =>
    value !== true ? false : kept === true ? true : undefined,
  decode: (wire: unknown): boolean => wire !== false,
  absent: true,
}

/** Says that a value is there, beside the field that carries it. */
export const present = {
  encode: (): true => true,
  decode: (): undefined => undefined,
}

/** Says that a value is there by a word of a list, beside the field that carries it: what else the list says is native. */
export const included = {
  encode: <W>(value: unknown, kept?: unknown, word = ''): W | undefined => {
    const words: unknown[] = Array.isArray(kept) ? kept : []
    return (value === undefined || words.includes(word) ? kept : [...words, word]) as W | undefined
  },
  decode: (_wire: unknown, _word: string): undefined => undefined,
  absent: true,
}
