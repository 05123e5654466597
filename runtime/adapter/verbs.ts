/** The small pure helpers that generated adapters are written in. Each says what it does, none knows who needs it. */
import { isObject, mergeObjects } from '../text/json.ts'
import type { JsonObject, Loss, Message, NativePart, Part } from '../types.ts'
import type { Context } from './adapter.ts'
import { type Fields, leftover } from './native.ts'
import { enter } from './origins.ts'

// narrowing ───────────────────────────────────────────────────────────────────

type Is<W, K extends string, V> = W extends unknown
  ? K extends keyof W
    ? [NonNullable<W[K]>] extends [V]
      ? W
      : never
    : never
  : never

type Has<W, K extends string> = W extends unknown ? (K extends keyof W ? W : never) : never

type ItemOf<T> = T extends readonly (infer W)[] ? W : never

type Read<W, K extends string> = W extends unknown ? (K extends keyof W ? W[K] : undefined) : never

/** A value under its key; nothing where there is none. */
export function under<K extends string, V>(key: K, value: V | undefined): { [name in K]: V } | undefined {
  return value === undefined ? undefined : ({ [key]: value } as { [name in K]: V })
}

/** A value, where it is no list without elements and no text without letters. */
export function unlessEmpty<V>(value: V): V | undefined {
  const isSized = Array.isArray(value) || typeof value === 'string'
  return isSized && value.length === 0 ? undefined : value
}

/** A map that is nothing without the elements of this list, or of one of these. */
export function needing<W extends object, K extends keyof W>(
  lists: K | readonly K[],
  map: W | undefined,
): W | undefined {
  const isFilled = (list: K) => {
    const elements: unknown = map?.[list]
    return Array.isArray(elements) && elements.length > 0
  }
  return (Array.isArray(lists) ? (lists as readonly K[]) : [lists as K]).some(isFilled) ? map : undefined
}

/** The key of an object that has one, where that is what names it. Safe on anything. */
export function onlyKey(wire: unknown): string | undefined {
  if (typeof wire !== 'object' || wire === null) return undefined
  const [key, ...others] = Object.keys(wire)
  return others.length === 0 ? key : undefined
}

/** The wire object's field has this value. Safe on anything. */
export function is<W, K extends string, V extends string | number | boolean>(
  wire: W,
  key: K,
  value: V,
): wire is Is<W, K, V> {
  return read(wire, key) === value
}

/**
 * The wire object has this field, and it is not null. Safe on anything. Where it has not, only variants are ruled out that
 * may not be without it.
 */
export function has<W, K extends string>(wire: W, key: K): wire is Has<W, K> & { [name in K]: NonNullable<unknown> } {
  return read(wire, key) != null
}

/** A field that not every variant of the wire type declares. */
export function read<W, K extends string>(wire: W, key: K): Read<W, K> | undefined {
  return typeof wire === 'object' && wire !== null ? (wire as Record<K, Read<W, K>>)[key] : undefined
}

// lists ───────────────────────────────────────────────────────────────────────

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
    context.path.length -= 2
    return wire
  })
}

/** Nothing instead of an empty list. */
export function some<W>(list: W[] | undefined): W[] | undefined {
  return list === undefined || list.length === 0 ? undefined : list
}

export function concat<W>(...lists: (readonly W[] | undefined)[]): W[] {
  return lists.flatMap(list => list ?? [])
}

/** Reads every item of a wire list; what `decode` does not know becomes a native node of this slot. */
export function nodes<T, U>(
  wire: T,
  api: string,
  slot: string,
  decode: (item: ItemOf<T>) => U | U[] | undefined,
): (U | NativePart)[] {
  if (!Array.isArray(wire)) return []
  return wire.flatMap((item: ItemOf<T>): (U | NativePart)[] => {
    const node = decode(item)
    if (Array.isArray(node)) return node
    return [node ?? { type: 'native', api, slot, value: item }]
  })
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

// text ────────────────────────────────────────────────────────────────────────

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

// complement ──────────────────────────────────────────────────────────────────

/** What no hole names, and the spellings that encoding would not find again, under this api's key. */
export function complement(
  api: string,
  wire: unknown,
  fields: Fields,
  kept?: object,
): { [api: string]: object } | undefined {
  const rest = typeof wire === 'object' && wire !== null ? leftover(wire, fields) : undefined
  const spelled = kept && keptOnly(kept as JsonObject)
  if (rest === undefined && spelled === undefined) return undefined
  if (spelled === undefined) return { [api]: rest! }
  const native = mergeKept(rest ?? {}, spelled)
  said.set(native, rest ?? {})
  return { [api]: native }
}

/** Of complements with spellings in them what no hole names: how a field is spelled that has a hole is no loss to others. */
const said = new WeakMap<object, object>()

/** What no hole names of a complement, without the spellings in it. */
export function saidIn<N extends object>(native: N): N {
  return (said.get(native) ?? native) as N
}

/** A complement with some of its fields: how the others of them are spelled is still no loss. */
export function narrowed(native: object, keep: (fields: object) => object): object {
  const rest = said.get(native)
  const left = keep(native)
  if (rest !== undefined) said.set(left, keep(rest))
  return left
}

/**
 * The witness of a list or text that encoding would write another way: `[]` for a list form, `''` for an empty text,
 * null where there was none and encoding would write one.
 */
export function spelling(wire: unknown, content: readonly Part[], isAlwaysWritten = false): unknown {
  if (wire === '') return ''
  if (isAlwaysWritten && (wire === undefined || wire === null)) return null
  if (!Array.isArray(wire)) return undefined
  const [part] = content
  const plain = content.length === 0 || (content.length === 1 && part?.type === 'text' && part.native === undefined)
  return plain ? [] : undefined
}

/** A kept wire value at a path of the complement. */
export function peek<T>(native: object | undefined, ...path: string[]): T | undefined {
  return (spelled(native, ...path) ?? undefined) as T | undefined
}

/** As `peek`, with null for what the wire did not have. */
export function spelled(native: object | undefined, ...path: string[]): unknown {
  let value: unknown = native
  for (const step of path) value = read(value as Record<string, unknown>, step)
  return value
}

/** A required wire field that only the wire itself can give: what it said when it was read. */
export function echo<T>(native: object | undefined, ...path: string[]): T {
  return peek<T>(native, ...path) as T
}

/** The kept spelling where there is one (null: it was absent), else what the mapping implies. */
export function implied<W>(native: object | undefined, key: string, value: W | undefined): W | undefined {
  return native !== undefined && Object.hasOwn(native, key) ? peek<W>(native, key) : value
}

/** What stood on the wire where encoding would write something else; null where it was absent. */
export function unlikeImplied(wire: unknown, value: unknown): unknown {
  return JSON.stringify(wire ?? null) === JSON.stringify(value ?? null) ? undefined : (wire ?? null)
}

function keptOnly(kept: JsonObject): JsonObject | undefined {
  let found: JsonObject | undefined
  for (const key in kept) {
    const value = kept[key]
    const inner = isObject(value) && Object.keys(value).length > 0 ? keptOnly(value) : value
    if (inner !== undefined) found = { ...found, [key]: inner }
  }
  return found
}

function mergeKept(rest: JsonObject, kept: JsonObject): JsonObject {
  return mergeObjects(rest, kept, (left, spelled) =>
    isObject(left) && isObject(spelled) ? mergeKept(left, spelled) : (left ?? spelled),
  )
}

// numbers ─────────────────────────────────────────────────────────────────────

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

// loss ────────────────────────────────────────────────────────────────────────

export function lose(context: Context, kind: Loss['kind'], detail: string, ...path: (string | number)[]): undefined {
  const steps = [...context.path, ...path]
  context.loss.push({ path: steps.map(stepText).join('').replace(/^\./, ''), kind, detail })
  return undefined
}

/** Reports what this api does not do. */
export function lacks(context: Context, what: string, ...path: string[]): undefined {
  return lose(context, 'unsupported', `${context.api} ${what}`, ...path)
}

/** Reports a node of which this api takes no such form. */
export function untaken(context: Context, what: string): undefined {
  return lacks(context, `takes no such ${what}`)
}

/** Reports the fields of a node that this api has no place for. */
export function unsupported<U extends object>(node: U, fields: readonly (keyof U & string)[], context: Context): void {
  for (const field of fields) if (node[field] !== undefined) lacks(context, `has no ${field}`, field)
}

/** Reports the fields of a nested record that this api has no place for. */
export function unsupportedIn<U extends object>(
  value: U | undefined,
  name: string,
  fields: readonly (keyof U & string)[],
  context: Context,
): void {
  record(value, name, context, inner => {
    unsupported(inner, fields, context)
    return noObject
  })
}

/** The wire of a record of which nothing but its fields is written, elsewhere. */
const noObject: readonly never[] = []

/** Writes a nested record, whose losses stand below its name. */
export function record<U extends object, W>(
  value: U | undefined,
  field: string,
  context: Context,
  encode: (record: U, context: Context) => W,
): W | undefined {
  if (value === undefined) return undefined
  const told = context.loss.length
  context.path.push(field)
  const wire = encode(value, context)
  if (wire !== undefined || context.loss.length === told) foreign(value, context, wire ?? null)
  context.path.length -= 1
  return wire
}

/** Reports what only other apis know of a node, and what this one does where the node is no object of its own there. */
export function foreign(node: { native?: object | undefined }, context: Context, wire?: unknown): void {
  if (node.native === undefined) return
  const isHost = wire === undefined || (isObject(wire) && !Object.values(node).includes(wire))
  for (const [api, fields] of Object.entries(node.native))
    if ((api !== context.api || !isHost) && Object.keys(saidIn(fields ?? {})).length > 0)
      lacks(context, `has no place here for ${api}'s own fields`, 'native', api)
}

/** Reports the nodes of a list that none of its places takes. */
export function unplaced(
  list: readonly { type?: string; role?: string }[] | undefined,
  field: string,
  tags: readonly string[],
  slots: readonly string[],
  context: Context,
): void {
  if (list === undefined) return
  for (let index = 0; index < list.length; index++) {
    const detail = misplaced(list[index]!, tags, slots, context)
    if (detail === undefined) continue
    enter(context.path, list, field, index)
    lose(context, 'unsupported', detail)
    context.path.length -= 2
  }
}

function misplaced(
  node: { type?: string; role?: string },
  tags: readonly string[],
  slots: readonly string[],
  context: Context,
): string | undefined {
  if (isNative(node)) {
    const own = node.api === context.api && slots.includes(node.slot)
    return own ? undefined : `${node.api}'s own ${node.slot} means nothing to ${context.api}`
  }
  const tag = node.type ?? node.role ?? ''
  return tags.includes(tag) ? undefined : `${context.api} takes no ${tag} here`
}

/** Reports a value that the facts of the model forbid. */
export function withheld(value: unknown, sent: boolean, field: string, context: Context): void {
  if (value !== undefined && !sent) lose(context, 'model', `this model does not take ${field}`, field)
}

/** Reports a field of the request that the form which is written of another has no place for. */
export function unfit<U extends object>(request: U, field: keyof U & string, sent: boolean, context: Context): void {
  if (request[field] !== undefined && !sent) lacks(context, `has no ${field} with this`, field)
}

/** Reports a field of the request that is only taken with another one. */
export function unaccompanied(value: unknown, sent: boolean, [field, other]: [string, string], context: Context): void {
  if (value !== undefined && !sent) lacks(context, `takes ${field} only with ${other}`, field)
}

// nodes ───────────────────────────────────────────────────────────────────────

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

export function isNative(node: object): node is NativePart {
  return (node as { type?: unknown }).type === 'native'
}

/** An object with at least one known value, else nothing. */
export function filled<W extends object>(object: W): W | undefined {
  for (const key in object) if (object[key] !== undefined) return object
  return undefined
}

function stepText(step: string | number): string {
  return typeof step === 'number' ? `[${step}]` : `.${step}`
}
