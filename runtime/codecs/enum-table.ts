/** Words of a wire and what they mean. */

/** A table of enum values. Values that no line names have the fallback meaning when read, and none when written. */
export function enumTable<
  const D extends Record<string, string | null>,
  const E extends Record<string, string>,
  const F extends string | null = null,
>(decoding: D, encoding: E, options: { fallback?: F; ambiguous?: readonly string[] } = {}) {
  type Unified = Exclude<D[keyof D] | F, null>
  type Wire = E[keyof E]
  return {
    decode: (wire: unknown): Unified | undefined => {
      if (wire === null || wire === undefined) return undefined
      const unified = Object.hasOwn(decoding, String(wire)) ? decoding[String(wire)] : options.fallback
      return (unified ?? undefined) as Unified | undefined
    },
    /** The wire's own earlier word wins where it means the same. */
    encode: (unified: string | undefined, ...earlier: unknown[]): Wire | undefined => {
      if (unified === undefined) return undefined
      const raw = earlier.find(word => typeof word === 'string' && decoding[word] === unified)
      return (raw ?? (Object.hasOwn(encoding, unified) ? encoding[unified] : undefined)) as Wire | undefined
    },
    /** Whether nothing of the value would be lost: there is none, or a word for it. */
    says: (unified: string | undefined): boolean => unified === undefined || Object.hasOwn(encoding, unified),
    /** A wire value that writing would not find again. */
    unlike: (wire: unknown): unknown =>
      wire == null || encoding[String(decoding[String(wire)])] === wire ? undefined : wire,
    /** Whether the word also ends a turn of tool calls. */
    ambiguous: (wire: unknown): boolean => options.ambiguous?.includes(String(wire)) ?? false,
    known: (wire: unknown): boolean => Object.hasOwn(decoding, String(wire)),
  }
}
