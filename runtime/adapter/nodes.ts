/** Nodes that may be one api’s own: those that no rule knows are kept as they are, and go back to that api alone. */
import type { Message, NativePart } from '../types.ts'
import type { Context } from './adapter.ts'
import { lacks, record } from './loss.ts'
import { isNative } from './narrowing.ts'

type ItemOf<T> = T extends readonly (infer W)[] ? W : never

/** Reads every item of a wire list; what `decode` does not know becomes a native node of this slot. */
export function nodes<T, U>(
  wire: T,
  api: string,
  slot: string,
  decode: (item: ItemOf<T>) => U | U[] | undefined,
): (U | NativePart)[] {
  const all: (U | NativePart)[] = []
  if (!Array.isArray(wire)) return all
  for (const item of wire as ItemOf<T>[]) {
    const node = decode(item)
    if (Array.isArray(node)) all.push(...node)
    else all.push(node ?? { type: 'native', api, slot, value: item })
  }
  return all
}

/** Writes one node, or says that it could not, where it was not said more exactly. */
export function node<U extends object, W>(
  value: U | undefined,
  field: string,
  slot: string,
  context: Context,
  encode: (node: U, context: Context) => W | undefined,
): W | undefined {
  if (value === undefined) return undefined
  if (isNative(value) && value.api === context.api && value.slot === slot) return value.value as W
  const told = context.loss.length
  const wire = isNative(value) ? undefined : record(value, field, context, encode)
  if (wire === undefined && context.loss.length === told) lacks(context, `cannot express this ${field}`, field)
  return wire
}

/** Reads one node; what `decode` does not know becomes a native node. */
export function nodeOf<W, U>(
  wire: W | null | undefined,
  api: string,
  slot: string,
  decode: (wire: W) => U | undefined,
): U | NativePart | undefined {
  if (wire === null || wire === undefined) return undefined
  return decode(wire) ?? { type: 'native', api, slot, value: wire }
}

/** A message that only this api knows, kept whole. */
export function ownMessage<W>(message: Message, slot: string, context: Context): { value: W } | undefined {
  const [part] = message.content
  const own = part?.type === 'native' && part.slot === slot && part.api === context.api
  return own ? { value: part.value as W } : undefined
}
