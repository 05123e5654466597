/** Lists of nodes and records, as generated adapters write and read them. */
import type { Context } from './adapter.ts'
import { foreign } from './loss.ts'
import { isNative } from './narrowing.ts'
import { enter } from './origins.ts'

/** Writes every node of a list; nodes of this api's own are written as they are, those that do not fit are left out. */
export function each<U extends object, W>(
  list: readonly U[],
  field: string,
  slot: string,
  context: Context,
  encode: (node: U, context: Context) => W | readonly W[] | undefined,
): W[]
export function each<U extends object, W>(
  list: readonly U[] | undefined,
  field: string,
  slot: string,
  context: Context,
  encode: (node: U, context: Context) => W | readonly W[] | undefined,
): W[] | undefined
export function each<U extends object, W>(
  list: readonly U[] | undefined,
  field: string,
  slot: string,
  context: Context,
  encode: (node: U, context: Context) => W | readonly W[] | undefined,
): W[] | undefined {
  if (list === undefined) return undefined
  const written: W[] = []
  for (const [index, node] of list.entries()) {
    if (isNative(node)) {
      if (node.api === context.api && node.slot === slot) written.push(node.value as W)
      continue
    }
    enter(context.path, list, field, index)
    const place = context.path.at(-1)!
    const wire = encode(node, context)
    // Of messages that became one, the parts are where they stood.
    context.path[context.path.length - 1] = place
    if (wire !== undefined) foreign(node, context, wire)
    context.path.length -= 2
    if (Array.isArray(wire)) written.push(...(wire as W[]))
    else if (wire !== undefined) written.push(wire as W)
  }
  return written
}

/** Writes every record of a list. */
export function items<U, W>(
  list: readonly U[],
  field: string,
  context: Context,
  encode: (item: U, context: Context) => W,
): W[]
export function items<U, W>(
  list: readonly U[] | undefined,
  field: string,
  context: Context,
  encode: (item: U, context: Context) => W,
): W[] | undefined
export function items<U, W>(
  list: readonly U[] | undefined,
  field: string,
  context: Context,
  encode: (item: U, context: Context) => W,
): W[] | undefined {
  return list?.map((item, index) => {
    context.path.push(field, index)
    const wire = encode(item, context)
    foreign(item as { native?: object }, context, wire ?? null)
    context.path.length -= 2
    return wire
  })
}

export function concat<W>(...lists: (readonly W[] | undefined)[]): W[] {
  return lists.flatMap(list => list ?? [])
}

/** Wire items that may stand in the first list go there until one does not; the rest goes to the second. */
export function leading<W, A, B>(
  wire: readonly W[] | string | null | undefined,
  first: (item: W) => A | A[] | undefined,
  second: (items: readonly W[]) => B[],
): [A[] | undefined, B[]] {
  if (!Array.isArray(wire)) return [undefined, []]
  const head: A[] = []
  let taken = 0
  for (const item of wire as readonly W[]) {
    const node = first(item)
    if (node === undefined) break
    head.push(...(Array.isArray(node) ? node : [node]))
    taken++
  }
  return [taken === 0 ? undefined : head, second(wire.slice(taken))]
}
