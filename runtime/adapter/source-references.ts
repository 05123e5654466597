/**
 * Wires that tell sources in one list and what refers to them, by their numbers, in another:
 * `{ sources: [{ uri: 'a' }], passages: [{ of: [0], from: 3 }] }` is one record a reference, `{ uri: 'a', passages: { from: 3 } }`.
 */
import { canonicalJson } from '../text/canonical-json.ts'
import { isObject } from '../text/json.ts'
import type { JsonObject } from '../types.ts'

type ItemOf<W, Field extends keyof W> = NonNullable<W[Field]> extends readonly (infer Item)[] ? Item : never

/** A source, with what refers to it under the name of that list. */
export type Referred<W, Sources extends keyof W, References extends keyof W> = ItemOf<W, Sources> & {
  [name in References]?: ItemOf<W, References>
}

/**
 * One record for each reference to each source, in the order of the sources; one alone of a source that nothing refers to,
 * and one without a source of what refers to none.
 */
export function referred<W extends object, S extends keyof W & string, R extends keyof W & string>(
  wire: W | null | undefined,
  sources: S,
  references: R,
  numbers: string,
): Referred<W, S, R>[] {
  const all = objectsIn(wire, sources)
  const told = objectsIn(wire, references).map(reference => {
    const { [numbers]: of, ...rest } = reference
    return { of: Array.isArray(of) ? of : [], rest, reference }
  })
  const records = all.flatMap((source, at) => {
    const found = told.flatMap(({ of, rest }) =>
      of.flatMap((number, nth) => (number === at ? [own(rest, of, nth)] : [])),
    )
    return found.length === 0 ? [source] : found.map(reference => ({ ...source, [references]: reference }))
  })
  const lost = told.flatMap(({ of, reference }) => {
    const nowhere = of.filter(number => all[number] === undefined)
    if (of.length === 0) return [{ [references]: reference }]
    return nowhere.length === 0 ? [] : [{ [references]: { ...reference, [numbers]: nowhere } }]
  })
  return [...records, ...lost] as Referred<W, S, R>[]
}

/** The records as the two lists; what was kept where there are no records. */
export function referring(
  records: readonly object[] | undefined,
  sources: string,
  references: string,
  numbers: string,
  kept?: object,
): JsonObject | undefined {
  const places = new Map<string, number>()
  const told = new Map<string, JsonObject>()
  const all: JsonObject[] = []
  for (const { [references]: reference, ...source } of (records ?? []) as readonly JsonObject[]) {
    const at = Object.keys(source).length === 0 ? undefined : placeOf(source)
    if (!isObject(reference)) continue
    const [alike, lists] = at === undefined ? [reference, []] : apart(reference)
    const name = canonicalJson(alike)
    const before = told.get(name) ?? { ...alike }
    const more = at === undefined ? lists : [...lists, [numbers, [at]] as const]
    for (const [field, values] of more) before[field] = [...((before[field] as unknown[] | undefined) ?? []), ...values]
    told.set(name, before)
  }
  if (all.length + told.size === 0) return kept as JsonObject | undefined
  return { ...(all.length > 0 && { [sources]: all }), ...(told.size > 0 && { [references]: [...told.values()] }) }

  function placeOf(source: JsonObject): number {
    const name = canonicalJson(source)
    const at = places.get(name) ?? all.push(source) - 1
    places.set(name, at)
    return at
  }
}

/** What a reference says of the nth of its sources: lists as long as its numbers have one element for each. */
function own(reference: JsonObject, of: readonly unknown[], nth: number): JsonObject {
  const [alike, lists] = apart(reference)
  const fitting = lists.map(([field, values]) => [field, values.length === of.length ? [values[nth]] : values] as const)
  return { ...alike, ...Object.fromEntries(fitting) }
}

function apart(reference: JsonObject): [JsonObject, (readonly [string, readonly unknown[]])[]] {
  const fields = Object.entries(reference)
  const lists = fields.flatMap(([field, value]) => (Array.isArray(value) ? [[field, value] as const] : []))
  return [Object.fromEntries(fields.filter(([, value]) => !Array.isArray(value))), lists]
}

function objectsIn(wire: object | null | undefined, field: string): JsonObject[] {
  const list: unknown = (wire as JsonObject | null | undefined)?.[field]
  return Array.isArray(list) ? list.filter(isObject) : []
}
