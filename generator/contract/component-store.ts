import {
  isObject,
  type Json,
  type JsonObject,
  objectOr,
  resolvePointer,
  same,
  sortedEntries,
  stableText,
} from './json.ts'
import { SCHEMA_REF } from './keywords.ts'
import type { Schema } from './model.ts'
import type { SchemaReader, Scope } from './read-schema.ts'

export type ComponentStore = {
  hoist: (name: string, raw: Json, where: string, scope: Scope) => string
  locate: (pointer: string) => string | undefined
  /** Every component read, the ones hoisted meanwhile included. */
  readAll: (read: SchemaReader) => Record<string, Schema>
}

type Entry = { raw: Json; where: string; scope: Scope }

/** The components of a document and those that reading it turns up: inlined definitions, targets of deep pointers. */
export function componentStore(document: JsonObject): ComponentStore {
  const declared = objectOr(objectOr(document.components).schemas)
  const entries = new Map<string, Entry>()
  for (const [name, raw] of sortedEntries(declared)) {
    entries.set(name, { raw, where: `/components/schemas/${name}`, scope: { component: name } })
  }
  const hoist = (wanted: string, raw: Json, where: string, scope: Scope): string => {
    const name = freeName(wanted, raw, scope, entries)
    if (!entries.has(name)) entries.set(name, { raw, where, scope: { ...scope, component: name } })
    return name
  }
  return {
    hoist,
    locate(pointer) {
      const name = componentName(pointer)
      if (name !== undefined) return entries.has(name) ? name : undefined
      const raw = resolvePointer(document, pointer)
      return isObject(raw) ? hoist(pointerName(pointer), raw, pointer.slice(1), {}) : undefined
    },
    readAll(read) {
      const out: Record<string, Schema> = {}
      // A Map's iteration also visits the entries that reading adds.
      for (const [name, entry] of entries) out[name] = read(entry.raw, entry.where, entry.scope)
      return out
    },
  }
}

function freeName(wanted: string, raw: Json, scope: Scope, entries: Map<string, Entry>): string {
  const candidates = [wanted, `${scope.component ?? 'Inline'}_${wanted}`]
  for (let count = 2; ; count++) {
    const name = candidates.shift() ?? `${wanted}_${count}`
    const taken = entries.get(name)
    if (taken === undefined || means(taken, raw, scope)) return name
  }
}

/** Equal text means the same only where the definitions that it refers to are the same. */
function means(taken: Entry, raw: Json, scope: Scope): boolean {
  if (!same(taken.raw, raw)) return false
  return !/#\/(\$defs|definitions)\//.test(stableText(raw)) || same(taken.scope.block, scope.block)
}

function componentName(pointer: string): string | undefined {
  const rest = pointer.startsWith(SCHEMA_REF) ? pointer.slice(SCHEMA_REF.length) : undefined
  return rest === undefined || rest.includes('/') ? undefined : decodeURIComponent(rest).replaceAll('~1', '/')
}

/** `#/components/schemas/A/properties/b` is called `A_b`. */
function pointerName(pointer: string): string {
  const path = pointer.startsWith(SCHEMA_REF) ? pointer.slice(SCHEMA_REF.length) : pointer.replace(/^#?\/?/, '')
  return path
    .split('/')
    .filter(segment => segment !== 'properties')
    .map(segment => segment.replaceAll(/[^A-Za-z0-9]+/g, '_').replaceAll(/^_+|_+$/g, ''))
    .filter(segment => segment !== '')
    .join('_')
}
