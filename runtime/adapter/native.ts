import { beyond, isObject, put } from '../text/json.ts'
import type { JsonObject } from '../types.ts'

/** Which fields of a wire object the mapping reads: made once for each by `fields`. */
export interface Fields {
  readonly names: { readonly [name: string]: true }
  readonly nested: readonly Nested[]
}

/** What a nested value says beside what is read of it. */
type Left = (value: unknown) => unknown

interface Nested {
  readonly name: string
  readonly left: Left
}

/** Names with spaces between, read wholly; of a nested object its fields, of a list `firstOf` them. */
export function fields(names: string, nested: { [name: string]: Fields | Left } = {}): Fields {
  // No dictionary without a prototype: looking a name up in one takes longer, and what is inherited is not `true`.
  const known: { [name: string]: true } = {}
  for (const name of [...names.split(' '), ...Object.keys(nested)]) known[name] = true
  return {
    names: known,
    nested: Object.entries(nested).map(([name, inner]) => {
      return { name, left: typeof inner === 'function' ? inner : value => leftBelow(value, inner) }
    }),
  }
}

/** Of a list's first element these fields are read; without any, that element wholly. */
export function firstOf(fields?: Fields): Left {
  return value => {
    if (!Array.isArray(value)) return value ?? undefined
    const first = fields && leftBelow(value[0], fields)
    if (value.length < 2) return first === undefined ? undefined : [first]
    return [first ?? {}, ...value.slice(1)]
  }
}

/** A wire object that has a mapping's fields, with the fields that no mapping names put in around them. */
export function withNative<Body extends object>(body: Body, native: object | undefined): Body {
  return native === undefined || native === null ? body : (under(body as JsonObject, native as JsonObject) as Body)
}

/**
 * The complement: what `wire` says beside the fields, at the same paths. Undefined when nothing is left.
 * Of what was `told` before, scalars that are still the same are not told again.
 */
export function leftover(wire: object, { names, nested }: Fields, told?: object): JsonObject | undefined {
  let rest: JsonObject | undefined
  for (const name in wire) {
    if (names[name] === true) continue
    const value = (wire as JsonObject)[name]
    if (value === null || value === undefined || (told as JsonObject | undefined)?.[name] === value) continue
    rest ??= {}
    put(rest, name, value)
  }
  for (let at = 0; at < nested.length; at++) {
    const { name, left } = nested[at]!
    const value = left((wire as JsonObject)[name])
    if (value === undefined) continue
    rest ??= {}
    put(rest, name, value)
  }
  return rest
}

/** The same, of `repeated` lists that the wire has as a whole each time only what is new. */
export function newLeft(
  wire: object,
  fields: Fields,
  told: object | undefined,
  repeated: readonly string[],
): JsonObject | undefined {
  const rest = leftover(wire, fields, told)
  const isNew = (name: string, value: unknown) =>
    repeated.includes(name) ? beyond((told as JsonObject | undefined)?.[name], value) : value
  return rest && filledOnly(Object.entries(rest).map(([name, value]) => [name, isNew(name, value)]))
}

function filledOnly(entries: readonly [string, unknown][]): JsonObject | undefined {
  const filled = entries.filter(([, value]) => value !== undefined)
  return filled.length === 0 ? undefined : Object.fromEntries(filled)
}

/** Whether anything is said beside these names, at this level; the same answer as `leftover`'s, for less. */
export function hasMore(wire: object | null | undefined, { names }: Fields, told?: object): boolean {
  for (const name in wire) {
    if (names[name] === true) continue
    const value = (wire as JsonObject)[name]
    if (value !== null && value !== undefined && (told as JsonObject | undefined)?.[name] !== value) return true
  }
  return false
}

/** Whether a list has more than the one element that is read. */
export function isMany(list: unknown): boolean {
  return Array.isArray(list) ? list.length > 1 : list !== null && list !== undefined
}

/** A list of one element, for forms that have one alone: a list of several is another form. */
export const only = { test: (list: unknown): boolean => Array.isArray(list) && list.length === 1 }

/** The fields that are not undefined. Deleting the others would take ten times as long, and leave an object that is slow to read. */
export function compact<T extends object>(object: T): T {
  const defined = {} as T
  for (const key in object) if (object[key] !== undefined) defined[key] = object[key]
  return defined
}

/** What is no object as described is left whole. */
function leftBelow(value: unknown, fields: Fields): unknown {
  if (value === null || value === undefined) return undefined
  return isObject(value) ? leftover(value, fields) : value
}

function under(body: JsonObject, native: JsonObject): JsonObject {
  let result = body
  for (const key of Object.keys(native)) {
    const kept = native[key]
    if (kept === null || kept === undefined) continue
    // Null where the wire demands a field, as there is no value of the mapping's.
    const own = Object.hasOwn(body, key) ? (body[key] ?? undefined) : undefined
    const value = own === undefined ? kept : underValue(own, kept)
    if (value === own) continue
    if (result === body) result = { ...body }
    put(result, key, value)
  }
  return result
}

/** The mapped value wins; what was kept only fills in. An empty list or text was but the witness of a spelling. */
function underValue(own: unknown, kept: unknown): unknown {
  if (isObject(own) && isObject(kept)) return under(own, kept)
  if (!Array.isArray(own) || !Array.isArray(kept) || kept.length === 0 || !kept.every(isObject)) return own
  const longer = own.length > kept.length ? own : kept
  return longer.map((_, at) => (own[at] === undefined ? kept[at] : kept[at] ? underValue(own[at], kept[at]) : own[at]))
}
