/** One plain text that stands bare where a list may stand. */
import type { Part } from '../types.ts'

/** One plain text is written bare, unless the wire it came from wrote a list (the kept witness). */
export function orText<W>(list: W[], kept: unknown): string | W[]
export function orText<W>(list: W[] | undefined, kept: unknown): string | W[] | undefined
export function orText<W>(list: W[] | undefined, kept: unknown): string | W[] | undefined {
  if (list?.length === 0 && kept === null) return undefined
  if (list?.length === 0 && !Array.isArray(kept)) return ''
  if (list?.length !== 1 || Array.isArray(kept)) return list
  const { type: _, text, ...rest } = list[0] as { type?: unknown; text?: unknown }
  const plain = typeof text === 'string' && Object.values(rest).every(value => value === undefined)
  return plain ? text : list
}

/** All texts as one. */
export function joined(list: readonly string[] | undefined): string | undefined {
  return list === undefined || list.length === 0 ? undefined : list.join('')
}

/** A bare text as the one part it stands for. */
export function bareText(wire: unknown): Part[] {
  return typeof wire === 'string' && wire !== '' ? [{ type: 'text', text: wire }] : []
}

/** A bare text read by a rule for strings. */
export function bare<U>(wire: unknown, decode: (text: string) => U | undefined): U[] {
  const node = typeof wire === 'string' && wire !== '' ? decode(wire) : undefined
  return node === undefined ? [] : [node]
}
