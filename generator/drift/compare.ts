import type { Contract, OpenApiDocument } from '../contract/model.ts'
import type { Change, Direction, Place } from './change.ts'
import { compareOperations } from './compare-operations.ts'
import { Pairings } from './compare-pairs.ts'
import { gather, leadingToFacts, type Seen, seenFrom } from './compare-places.ts'
import { Views } from './compare-view.ts'

/** What the new contract says that the old does not, and the other way round: by structure, however it is written. */
export function compareContracts(old: Contract | OpenApiDocument, now: Contract | OpenApiDocument): Change[] {
  const [before, after] = [documentOf(old), documentOf(now)]
  const outline = compareOperations(before, after)
  const views: [Views, Views] = [new Views(before.components.schemas), new Views(after.components.schemas)]
  const seen: Seen[] = outline.facts.map(({ fact, place }) => ({ fact, place, origin: originOf(place) }))
  for (const direction of ['request', 'response'] satisfies Direction[]) {
    const pairings = new Pairings(direction, views)
    const roots = outline.roots
      .filter(({ place }) => place.direction === direction)
      .map(({ place, old, now }) => ({ place, pairing: pairings.of(old, now) }))
    const leads = leadingToFacts(roots.map(({ pairing }) => pairing))
    for (const { pairing, place } of roots) for (const one of seenFrom(pairing, place, leads)) seen.push(one)
  }
  return gather(seen)
}

function documentOf(contract: Contract | OpenApiDocument): OpenApiDocument {
  return 'document' in contract ? contract.document : contract
}

/** What operations share, as a parameter of all of them, changes once. */
function originOf({ operation, part, path }: Place): string {
  return part === 'operation' ? operation : [part, ...path].join(' ')
}
