/** What generated adapters ask of a wire value, of which the compiler knows variants. */
import type { NativePart } from '../types.ts'

type Is<W, K extends string, V> = W extends unknown
  ? K extends keyof W
    ? [NonNullable<W[K]>] extends [V]
      ? W
      : never
    : never
  : never

type Has<W, K extends string> = W extends unknown ? (K extends keyof W ? W : never) : never

type Read<W, K extends string> = W extends unknown ? (K extends keyof W ? W[K] : undefined) : never

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

export function isNative(node: object): node is NativePart {
  return (node as { type?: unknown }).type === 'native'
}
