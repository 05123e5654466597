import type { OpenApiDocument } from '../../generator/contract/model.ts'
import type { Direction, Place } from '../../generator/drift/change.ts'
import { type Classified, classify } from '../../generator/drift/classify.ts'
import { compareContracts } from '../../generator/drift/compare.ts'
import type { NamedSchema } from '../../generator/drift/named-schemas.ts'
import type { Usage } from '../../generator/drift/usage.ts'
import { batchesOf } from './batches.ts'
import type { ContractEdit } from './contract-edits.ts'
import type { Site } from './contract-places.ts'

/** What a comparison found of one edit of one site, for the messages of one direction. */
export interface Broken {
  edit: string
  site: Site
  direction: Direction
  /** The site's places in this direction. */
  places: Place[]
  /** The changes there that one of the edit's rules found. */
  found: Classified[]
  /** All changes of the edited contract. */
  all: Classified[]
}

/** Edits the sites of a contract, as many at once as do not hide one another, and compares it with what it was. */
export function breakContract(
  contract: OpenApiDocument,
  sites: readonly Site[],
  edits: readonly ContractEdit[],
  usage: Usage,
  named: readonly NamedSchema[],
): Broken[] {
  return edits.flatMap(edit => {
    const open = sites.filter(({ places }) => places.some(({ direction }) => edit.rules[direction] !== undefined))
    return batchesOf(open).flatMap(batch => {
      const document = { ...contract }
      const done = batch.filter(site => edit.apply(document, site))
      const all = done.length === 0 ? [] : classify(compareContracts(contract, document, named), usage)
      return done.flatMap(site => brokenAt(site, edit, all))
    })
  })
}

function brokenAt(site: Site, edit: ContractEdit, all: Classified[]): Broken[] {
  return (['request', 'response'] as const).flatMap((direction): Broken[] => {
    const places = site.places.filter(place => place.direction === direction)
    const rules = edit.rules[direction]
    if (places.length === 0 || rules === undefined) return []
    const found = all.filter(
      ({ rule, change }) => rules.includes(rule) && change.places.some(one => places.some(other => isSame(one, other))),
    )
    return [{ edit: edit.name, site, direction, places, found, all }]
  })
}

/** Of a list's items a place names the component whose property the list is, or none. */
function isSame(one: Place, other: Place): boolean {
  return (
    plain(one.operation) === plain(other.operation) &&
    one.direction === other.direction &&
    one.part === other.part &&
    (one.schema === other.schema || one.schema === undefined || other.schema === undefined) &&
    one.path.join('\n') === other.path.join('\n')
  )
}

/** Without what tells variants of an operation apart in a contract. */
function plain(operation: string): string {
  return operation.replace(/[?#].*$/, '')
}
