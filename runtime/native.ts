import { isObject, type Merging, merged, mergeObjects, put } from './json.ts'
import type { JsonObject, Native } from './types.ts'

/**
 * Which fields of a wire object the mapping reads. `true`: wholly. A shape: an object, of which these fields.
 * A list of one: of the list's first element these fields, of the other elements nothing.
 */
export type Shape = { readonly [field: string]: true | Shape | readonly [Shape | true] }

/** A wire object that has a mapping's fields, with the fields that no mapping names put in around them. */
export function withNative<Body extends object>(body: Body, native: object | undefined): Body {
  return native === undefined || native === null ? body : (under(body as JsonObject, native as JsonObject) as Body)
}

/**
 * The complement: what `wire` says that `shape` does not name, at the same paths. Undefined when nothing is left.
 * Of what was `told` before, scalars that are still the same are not told again.
 */
export function leftover(wire: object, shape: Shape, told?: object): JsonObject | undefined {
  let rest: JsonObject | undefined
  for (const key in wire) {
    const rule = shape[key]
    if (rule === true) continue
    const value = (wire as JsonObject)[key]
    if (value === null || value === undefined) continue
    if (told !== undefined && (told as JsonObject)[key] === value) continue
    const left = rule === undefined || !Object.hasOwn(shape, key) ? value : leftBelow(value, rule)
    if (left === undefined) continue
    rest ??= {}
    put(rest, key, left)
  }
  return rest
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

function leftBelow(value: unknown, rule: Shape | readonly [Shape | true]): unknown {
  if (!isList(rule)) return isObject(value) ? leftover(value, rule) : value
  if (!Array.isArray(value)) return value
  const first = rule[0] === true || value[0] == null ? undefined : leftBelow(value[0], rule[0])
  if (value.length < 2) return first === undefined ? undefined : [first]
  return [first ?? {}, ...value.slice(1)]
}

function isList(rule: Shape | readonly [Shape | true]): rule is readonly [Shape | true] {
  return Array.isArray(rule)
}

function under(body: JsonObject, native: JsonObject): JsonObject {
  let result = body
  for (const key of Object.keys(native)) {
    const kept = native[key]
    if (kept === null || kept === undefined) continue
    const own = Object.hasOwn(body, key) ? body[key] : undefined
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
