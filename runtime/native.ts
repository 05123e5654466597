import { beyond, isObject, type Merging, merged, mergeObjects, put } from './json.ts'
import type { JsonObject, Native } from './types.ts'

/** Which fields of a wire object the mapping reads: made once for each by `fields`. */
export interface Fields {
  readonly names: { readonly [name: string]: true }
  readonly nested: readonly Nested[]
}

interface Nested {
  readonly name: string
  /** Of the object, or of the list's first element, these fields; without it that element wholly. */
  readonly fields: Fields | undefined
  readonly list: boolean
}

/** Names with spaces between, read wholly; of a nested object its fields, of a list those of its first element. */
export function fields(names: string, nested: { [name: string]: Fields | [Fields | true] } = {}): Fields {
  // No dictionary without a prototype: looking a name up in one takes longer, and what is inherited is not `true`.
  const known: { [name: string]: true } = {}
  for (const name of [...names.split(' '), ...Object.keys(nested)]) known[name] = true
  return {
    names: known,
    nested: Object.entries(nested).map(([name, inner]) => {
      const list = Array.isArray(inner)
      const below = list ? inner[0] : inner
      return { name, list, fields: below === true ? undefined : below }
    }),
  }
}

/** A wire object that has a mapping's fields, with the fields that no mapping names put in around them. */
export function withNative<Body extends object>(body: Body, native: object | undefined): Body {
  return native === undefined || native === null ? body : (under(body as JsonObject, native as JsonObject) as Body)
}

/**
 * The complement: what `wire` says beside the fields, at the same paths. Undefined when nothing is left.
 * Of what was `told` before, scalars that are still the same are not told again; of the `repeated` lists, which the wire
 * has as a whole each time, only what is new.
 */
export function leftover(
  wire: object,
  { names, nested }: Fields,
  told?: object,
  repeated: readonly string[] = [],
): JsonObject | undefined {
  let rest: JsonObject | undefined
  for (const name in wire) {
    if (names[name] === true) continue
    const before = (told as JsonObject | undefined)?.[name]
    const now = (wire as JsonObject)[name]
    const value = repeated.includes(name) ? beyond(before, now) : now
    if (value === null || value === undefined || before === value) continue
    rest ??= {}
    put(rest, name, value)
  }
  for (let at = 0; at < nested.length; at++) {
    const { name, list, fields } = nested[at]!
    const left = list ? leftOfList((wire as JsonObject)[name], fields) : leftBelow((wire as JsonObject)[name], fields!)
    if (left === undefined) continue
    rest ??= {}
    put(rest, name, left)
  }
  return rest
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

/** What was said before together with what is said now; neither is changed. */
export function mergeNative<Known>(
  before: Native<Known> | undefined,
  now: Native<Known> | undefined,
  how: Merging,
): Native<Known> | undefined {
  if (before === undefined || now === undefined) return now ?? before
  return mergeObjects(before as JsonObject, now as JsonObject, (one, other) =>
    isObject(one) && isObject(other) ? mergeObjects(one, other, (a, b) => merged(a, b, how)) : other,
  ) as Native<Known>
}

/** The same object without its undefined fields. */
export function compact<T extends object>(object: T): T {
  for (const key in object) if (object[key] === undefined) delete object[key]
  return object
}

/** What is no object as described is left whole. */
function leftBelow(value: unknown, fields: Fields): unknown {
  if (value === null || value === undefined) return undefined
  return isObject(value) ? leftover(value, fields) : value
}

function leftOfList(value: unknown, fields: Fields | undefined): unknown {
  if (!Array.isArray(value)) return value ?? undefined
  const first = fields === undefined ? undefined : leftBelow(value[0], fields)
  if (value.length < 2) return first === undefined ? undefined : [first]
  return [first ?? {}, ...value.slice(1)]
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
    if (result === body) result = mergeObjects(body, {}, (_, b) => b)
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
