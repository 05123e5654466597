import type { Contract } from '../../generator/contract/model.ts'
import type { Change, Place } from '../../generator/drift/change.ts'
import { placesOf } from './contract-places.ts'

/** Where a property of a component, or a place of one message, is seen in a contract. */
export function placesAt(contract: Contract, component: string, property: string): [Place, ...Place[]] {
  const [first, ...rest] = placesOf(contract).filter(each => each.schema === component && each.property === property)
  if (!first) throw new Error(`the contract shows no ${component}.${property}`)
  return [first, ...rest]
}

/** The ways to break what stands at a place: gone, of another type, under another name, demanded. */
export function breakingEdits(place: Place): Change[] {
  const name = place.path.filter(step => step !== '[]').at(-1) ?? ''
  const places: [Place] = [place]
  const renamed: Place = { ...place, path: [...place.path.slice(0, -1), `${name}_v2`], property: `${name}_v2` }
  return [
    { kind: 'property', what: 'removed', places, name, before: {} },
    { kind: 'type', what: 'changed', places, name: 'type', before: ['string'], after: ['array'] },
    { kind: 'property', what: 'added', places: [renamed], name: `${name}_v2`, after: {} },
    ...(place.direction === 'request' ? tightenings(places, name) : []),
  ]
}

function tightenings(places: [Place], name: string): Change[] {
  return [
    { kind: 'required', what: 'added', places, name },
    { kind: 'constraint', what: 'narrowed', places, name: 'maxLength', before: 9, after: 8 },
    { kind: 'nullable', what: 'removed', places, name: 'null' },
  ]
}

/** The changes of one direction each, as a comparison tells them. */
export function byDirection(change: Change): Change[] {
  return (['request', 'response'] as const).flatMap(direction => {
    const [first, ...rest] = change.places.filter(place => place.direction === direction)
    return first ? [{ ...change, places: [first, ...rest] }] : []
  })
}
