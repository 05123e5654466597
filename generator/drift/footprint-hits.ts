import type { Change } from './change.ts'
import { type Footprint, isVariant } from './footprint.ts'
import type { Mapped } from './mapped.ts'

/** The places of a mapping that name what a change is about. */
export function hitsOf(change: Change, footprint: Footprint): Mapped[] {
  const found = [...new Set(change.places.flatMap(place => footprint.at(place)))]
  if (change.kind === 'operation') return change.places.flatMap(place => footprint.operation(place))
  if (change.kind === 'event' || change.kind === 'variant') return found.filter(each => isVariant(each, change.name))
  if (change.kind !== 'enum-value') return found
  const exact = found.filter(({ table, literal }) => literal === change.name || wires(table).includes(change.name))
  return exact.length > 0 ? exact : found.filter(({ table }) => table !== undefined)
}

/** The same and what goes with it: of an object that is gone, all that was inside. */
export function insideOf(change: Change, footprint: Footprint, hits: readonly Mapped[]): readonly Mapped[] {
  if (change.kind === 'operation') return change.places.flatMap(place => footprint.below(place))
  if (change.what === 'added' || change.kind === 'enum-value') return hits
  if (change.kind === 'event' || change.kind === 'variant')
    return change.places
      .flatMap(place => footprint.within(place))
      .filter(each => hits.some(hit => hit.variants.every((fact, index) => each.variants[index] === fact)))
  const whole = change.what === 'removed' || change.kind === 'type' || change.kind === 'discriminator'
  return whole && hits.length > 0 ? change.places.flatMap(place => footprint.within(place)) : hits
}

/** Where the lines of a mapping stand, as `file:line`; of an enum value the line of its table. */
export function linesOf({ kind, name }: Change, entries: readonly Mapped[]): string[] {
  const places = entries.flatMap(({ at, table }) => {
    if (kind !== 'enum-value' || !table) return [at]
    const rows = table.entries.filter(({ wire }) => wire === name)
    return (rows.length > 0 ? rows : [table]).map(row => row.at)
  })
  const sorted = places.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line))
  return [...new Set(sorted.map(({ file, line }) => `${file}:${line}`))]
}

function wires(table: Mapped['table']): string[] {
  return table?.entries.map(({ wire }) => wire) ?? []
}
