/** Ids and names, for wires that take fewer letters or carry more. */
import type { Context } from '../adapter/adapter.ts'
import { lose } from '../adapter/loss.ts'

/** The id of a call, for wires that take letters, digits, `_` and `-` only: the same in the call and in its result. */
export const plainId = {
  encode: (id: string, context: Context, field: string): string => {
    const plain = id.replace(/[^\w-]/g, '_')
    if (plain !== id) lose(context, 'changed', `the id ${id} is sent as ${plain}`, field)
    return plain
  },
  decode: (wire: string): string => wire,
}

/** The name of a document, for wires that take letters, digits, single spaces, hyphens, parentheses and brackets only. */
export const plainName = {
  encode: (name: string, context: Context, field: string): string => {
    const plain = name.replace(/[^a-zA-Z0-9\s()[\]-]/g, '-').replace(/\s+/g, ' ')
    if (plain !== name) lose(context, 'changed', `the name ${name} is sent as ${plain}`, field)
    return plain
  },
  decode: (wire: string): string => wire,
}

/** The id of a call, for wires that take so many letters and digits and no other id: a digest of it, the same wherever it stands. */
export const shortId = {
  encode: (id: string, length: string, context: Context, field: string): string => {
    if (id.length === Number(length) && /^[a-z\d]+$/i.test(id)) return id
    const short = digest(id, Number(length))
    lose(context, 'changed', `the id ${id} is sent as ${short}`, field)
    return short
  },
  decode: (wire: string): string => wire,
}

/** The name of a type by itself, where the wire may have its namespace before it (`#`) and an address behind it (`:`). */
export const typeName = {
  encode: (name: string): string => name,
  decode: (wire: string): string =>
    String(wire)
      .replace(/^[^:]*#/, '')
      .replace(/:.*$/s, ''),
}

/** A name that carries a fixed prefix on the wire. */
export const prefixed = {
  encode: (value: string, prefix: string): string => (value.startsWith(prefix) ? value : prefix + value),
  decode: (wire: string, prefix: string): string => (wire.startsWith(prefix) ? wire.slice(prefix.length) : wire),
}

/** A name that stands as the address under this one, where the wire may have other addresses, too. */
export const addressed = {
  encode: (value: string, root: string): string => prefixed.encode(value, root),
  decode: (wire: string, root: string): string => prefixed.decode(wire, root),
  test: (wire: unknown, root: string): boolean =>
    typeof wire === 'string' && wire.startsWith(root) && /^[\w.~-]+$/.test(wire.slice(root.length)),
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** Letters and digits that stand for a text: two different ones hardly ever give the same. */
function digest(text: string, length: number): string {
  const seeds = Array.from({ length }, (_, seed) => seed)
  return seeds.map(seed => alphabet[hash(text, seed) % alphabet.length]).join('')
}

/** FNV-1a, its bits mixed at the end so that each seed gives another hash. */
function hash(text: string, seed: number): number {
  let bits = 0x811c9dc5 ^ Math.imul(seed + 1, 0x9e3779b1)
  for (let at = 0; at < text.length; at++) bits = Math.imul(bits ^ text.charCodeAt(at), 0x01000193)
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  return (bits ^ (bits >>> 13)) >>> 0
}
