/** Wires that tell a list of records as one list a field: `{ token: ['a', 'b'], logprob: [-1, -2] }`. */
import { isObject } from '../text/json.ts'

/** What one record has of such lists. */
export type Row<W> = { [Field in keyof W]?: NonNullable<W[Field]> extends readonly (infer Item)[] ? Item : never }

type Columns<R> = { [Field in keyof R]?: NonNullable<R[Field]>[] }

/** One record an index of the longest of the lists in these fields. */
export function rows<W extends object, Field extends keyof W & string>(
  wire: W | null | undefined,
  fields: readonly Field[],
): Row<Pick<W, Field>>[] {
  if (!isObject(wire)) return []
  const lists = fields.flatMap(field => {
    const list: unknown = wire[field]
    return Array.isArray(list) ? [[field, list] as const] : []
  })
  const length = Math.max(0, ...lists.map(([, list]) => list.length))
  return Array.from({ length }, (_, at) => {
    const own = lists.filter(([, list]) => at < list.length)
    return Object.fromEntries(own.map(([field, list]) => [field, list[at]])) as Row<Pick<W, Field>>
  })
}

/**
 * The records as one list a field; what was kept where there are no records. A record without it leaves a hole where
 * others follow.
 */
export function columns<R extends object>(records: readonly R[] | undefined, kept?: object): Columns<R> | undefined {
  if (records === undefined || records.length === 0) return kept
  const fields = [...new Set(records.flatMap(record => Object.keys(record)))]
  const lists = fields.map(field => [field, column(records.map(record => record[field as keyof R]))] as const)
  return Object.fromEntries(lists.filter(([, list]) => list.length > 0)) as Columns<R>
}

/** What no record says of such a wire, and writing would leave out: that it is there without any, and lists of nothing. */
export function rowless(wire: unknown): object | undefined {
  if (!isObject(wire)) return undefined
  const empty = Object.entries(wire).filter(([, value]) => Array.isArray(value) && value.length === 0)
  return empty.length > 0 || Object.keys(wire).length === 0 ? Object.fromEntries(empty) : undefined
}

function column(values: readonly unknown[]): unknown[] {
  const length = values.findLastIndex(value => value !== undefined) + 1
  const hole = () => (values.some(isObject) ? {} : null)
  return values.slice(0, length).map(value => (value === undefined ? hole() : value))
}
