import type { Contract } from '../../generator/contract/model.ts'
import type { Change, Place } from '../../generator/drift/change.ts'
import { placesOf } from './contract-places.ts'

/** Where a property of a component, or a place of one message, is seen in a contract. */
export function placesAt(contract: Contract, component: string, property: string): [Place, ...Place[]] {
  const [first, ...rest] = placesOf(contract.document, []).filter(
    each => each.schema === component && each.property === property,
  )
  if (!first) throw new Error(`the contract shows no ${component}.${property}`)
  return [first, ...rest]
}

/** The changes of one direction each, as a comparison tells them. */
export function byDirection(change: Change): Change[] {
  return (['request', 'response'] as const).flatMap(direction => {
    const [first, ...rest] = change.places.filter(place => place.direction === direction)
    return first ? [{ ...change, places: [first, ...rest] }] : []
  })
}
