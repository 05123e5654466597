/** What no hole names of a wire object, and the spellings that encoding would not find again: kept, and found again. */
import { isObject, mergeObjects, put } from '../text/json.ts'
import type { JsonObject, Part } from '../types.ts'
import { read } from './narrowing.ts'
import { type Fields, leftover } from './native.ts'

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

/** A wire object without what is said elsewhere, where that is so. */
export function without<W extends object>(wire: W, isSaid: boolean, ...path: [string, ...string[]]): W {
  const [name, inner, ...more] = path
  const value = read(wire as Record<string, unknown>, name)
  if (!isSaid || value === undefined || value === null) return wire
  return { ...wire, [name]: inner === undefined ? undefined : without(value, isSaid, inner, ...more) }
}

/** The witness that something was not there, where encoding would write it. */
export function absence(wire: unknown): null | undefined {
  return wire === undefined || wire === null ? null : undefined
}

function keptOnly(kept: JsonObject): JsonObject | undefined {
  let found: JsonObject | undefined
  for (const key in kept) {
    const value = kept[key]
    const inner = isObject(value) && Object.keys(value).length > 0 ? keptOnly(value) : value
    if (inner === undefined) continue
    found ??= {}
    put(found, key, inner)
  }
  return found
}

function mergeKept(rest: JsonObject, kept: JsonObject): JsonObject {
  return mergeObjects(rest, kept, (left, spelled) =>
    isObject(left) && isObject(spelled) ? mergeKept(left, spelled) : (left ?? spelled),
  )
}
