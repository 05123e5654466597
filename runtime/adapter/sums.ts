/** Totals and their parts, of which some may be unknown. */

/** A total less its parts; nothing when the total is unknown. */
export function minus(total: number | undefined, ...parts: unknown[]): number | undefined {
  return total === undefined ? undefined : parts.reduce<number>((rest, part) => rest - count(part), total)
}

/** Parts added to a rest; nothing when the rest is unknown. */
export function plus(rest: number | null | undefined, ...parts: unknown[]): number | undefined {
  return typeof rest === 'number' ? parts.reduce<number>((sum, part) => sum + count(part), rest) : undefined
}

/** Parts added to a rest that counts as 0 when it is not told, as soon as one part is. */
export function plusKnown(rest: number | null | undefined, ...parts: unknown[]): number | undefined {
  if (typeof rest !== 'number' && !parts.some(part => typeof part === 'number')) return undefined
  return plus(rest ?? 0, ...parts)
}

function count(value: unknown): number {
  return typeof value === 'number' ? value : 0
}
