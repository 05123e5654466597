export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
export type JsonObject = { [key: string]: Json }

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The object a value is, or an empty one: vendors write `null` and `''` where an object belongs. */
export function objectOr(value: unknown): JsonObject {
  return isObject(value) ? value : {}
}

export function arrayOr(value: unknown): Json[] {
  return Array.isArray(value) ? value : []
}

/** By UTF-16 code unit, so that the order is the same under every locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

export function sortedEntries<T>(object: Record<string, T>): [string, T][] {
  return Object.entries(object).sort(([a], [b]) => byCodeUnit(a, b))
}

/** Text that is equal for values that are equal, whatever the order of their keys. */
export function stableText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stableText).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = sortedEntries(value as JsonObject).filter(([, child]) => child !== undefined)
  return `{${entries.map(([key, child]) => `${JSON.stringify(key)}:${stableText(child)}`).join(',')}}`
}

export function same(a: unknown, b: unknown): boolean {
  return stableText(a) === stableText(b)
}

/** One more segment of a JSON pointer. */
export function at(pointer: string, key: string | number): string {
  return `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`
}

export function resolvePointer(document: Json, pointer: string): Json | undefined {
  let node: Json | undefined = document
  for (const raw of pointer.replace(/^#?\/?/, '').split('/')) {
    const key = decodeSegment(raw)
    if (Array.isArray(node)) node = node[Number(key)]
    else if (isObject(node) && Object.hasOwn(node, key)) node = node[key]
    else return undefined
  }
  return node
}

function decodeSegment(raw: string): string {
  const text = raw.replaceAll('~1', '/').replaceAll('~0', '~')
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
