/** What becomes of the properties that a change is about. */
import type { Contract } from '../contract/model.ts'
import type { Mapping } from '../mapping/model.ts'
import { type Ledger, type LedgerLine, ledgerOf } from '../plan/ledger.ts'
import type { Plan } from '../plan/model-api.ts'
import type { Change, Place } from './change.ts'

export type LedgerEntry = { api: string } & LedgerLine

/** The ledger of each mapping. */
export type Ledgers = ReadonlyMap<Mapping, Ledger>

/** The mappings of one provider over its contract. */
export interface Covered {
  plans: readonly Plan[]
  contract: Contract
}

export function ledgersOf({ plans, contract }: Covered): Ledgers {
  return new Map(plans.map(plan => [plan.mapping, ledgerOf(plan, contract)]))
}

export function ledgerLines({ places }: Change, ledgers: Ledgers): LedgerEntry[] {
  const asked = new Map(places.map(place => [`${place.schema}.${place.property}`, place]))
  return [...ledgers].flatMap(([mapping, { lines }]) =>
    [...asked].flatMap(([address, place]) => {
      const line = lines.find(({ schema, property }) => `${schema}.${property}` === address)
      const found = line ?? ignoredOfEvents(place, mapping)
      return found ? [{ api: mapping.api, ...found }] : []
    }),
  )
}

/** An event that no line of the stream names is in no ledger; what is ignored of all events is ignored of it too. */
function ignoredOfEvents(
  { operation, part, schema, property }: Place,
  { chat, ignore }: Mapping,
): LedgerLine | undefined {
  const isEvent = part.includes('stream') && operation === (chat.streamOperation ?? chat.operation).value
  const found = ignore.find(each => isEvent && each.schema === 'events' && each.property === property)
  if (!found || schema === undefined || property === undefined) return undefined
  return { schema, property, status: 'ignored', detail: found.reason }
}
