/** JSON values put together. `__proto__` is data like any other key. */
import type { JsonObject } from '../types.ts'

/**
 * How a value that is said again goes together with what was said before. `append`: a stream goes on (strings and
 * lists are appended). `replace`: it is told anew. Objects are always merged, all else is replaced.
 */
export type Merging = 'append' | 'replace'

/** Two JSON values as one; neither is changed. */
export function merged<T>(before: T, now: T, how: Merging): T
export function merged(before: unknown, now: unknown, how: Merging): unknown {
  if (now === undefined) return before
  if (isObject(before) && isObject(now)) return mergeObjects(before, now, (a, b) => merged(a, b, how))
  if (how === 'replace') return now
  if (Array.isArray(before) && Array.isArray(now)) return [...before, ...now]
  return typeof before === 'string' && typeof now === 'string' ? before + now : now
}

/**
 * Adds what another event tells to `target`, which is changed and shares nothing with `now`: objects are merged,
 * list items with the same `index` are one, other lists are appended, all else is replaced.
 */
export function absorb(target: JsonObject, now: JsonObject): void {
  for (const key of Object.keys(now)) {
    const before = Object.hasOwn(target, key) ? target[key] : undefined
    const value = now[key]
    if (isObject(before) && isObject(value)) absorb(before, value)
    else if (Array.isArray(before) && Array.isArray(value)) for (const item of value) absorbItem(before, item)
    else if (value !== undefined) put(target, key, copy(value))
  }
}

/** A JSON value that shares nothing with the given one. */
export function copy<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copy) as T
  if (!isObject(value)) return value
  const result: JsonObject = {}
  for (const key of Object.keys(value)) put(result, key, copy(value[key]))
  return result as T
}

/** The fields of `next` that `known` does not have yet; lists and objects always count as new. */
export function unsaid(known: object | undefined, next: object | undefined): JsonObject | undefined {
  if (known === undefined || next === undefined) return next as JsonObject | undefined
  let rest: JsonObject | undefined
  for (const key in next) {
    const value = (next as JsonObject)[key]
    if (typeof value !== 'object' && Object.hasOwn(known, key)) continue
    rest ??= {}
    put(rest, key, value)
  }
  return rest
}

/** The fields of `next` that `known` does not have, at the same paths. */
export function missing(known: unknown, next: unknown): JsonObject | undefined {
  if (!isObject(next)) return undefined
  if (!isObject(known)) return next
  let rest: JsonObject | undefined
  for (const key of Object.keys(next)) {
    const left = Object.hasOwn(known, key) ? missing(known[key], next[key]) : next[key]
    if (left === undefined) continue
    rest ??= {}
    put(rest, key, left)
  }
  return rest
}

/** Whether `next` says nothing but what `known` says: equal scalars. */
export function repeats(known: object | undefined, next: object): boolean {
  for (const key in next) {
    const value = (next as JsonObject)[key]
    if (known === undefined || typeof value === 'object' || value !== (known as JsonObject)[key]) return false
  }
  return true
}

/** What a list says beyond the one that was told before, where it begins with all of that; else all of it. */
export function beyond(told: unknown, list: unknown): unknown {
  if (!Array.isArray(told) || !Array.isArray(list) || told.length === 0) return list
  const goesOn = told.every((item, at) => JSON.stringify(item) === JSON.stringify(list[at]))
  return !goesOn ? list : list.length > told.length ? list.slice(told.length) : undefined
}

/** JSON of a text; undefined where it is none. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Sets an own field, whatever its name: `__proto__` is data here. */
export function put(target: JsonObject, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(target, key, { value, enumerable: true, writable: true, configurable: true })
  else target[key] = value
}

export function mergeObjects(
  before: JsonObject,
  now: JsonObject,
  both: (a: unknown, b: unknown) => unknown,
): JsonObject {
  const result: JsonObject = { ...before }
  for (const key of Object.keys(now))
    if (now[key] !== undefined) put(result, key, Object.hasOwn(before, key) ? both(before[key], now[key]) : now[key])
  return result
}

function absorbItem(list: unknown[], item: unknown): void {
  const index = isObject(item) ? item.index : undefined
  const same = index === undefined ? undefined : list.find(other => isObject(other) && other.index === index)
  if (isObject(item) && isObject(same)) absorb(same, item)
  else list.push(copy(item))
}
