/** What other places of a node write of the list that one of them writes. */
import type { BoundHole } from '../plan/model.ts'
import { gatheredElsewhere, holesOf, isGathering, saidElsewhere, sharedTags } from './bound-tree.ts'
import type { EncodePlace } from './place.ts'
import type { Others } from './scope.ts'

export function othersOf(bound: BoundHole, place: EncodePlace): Others {
  return {
    shared: sharedTags(bound, place.root),
    said: saidElsewhere(bound, place.root),
    gathered: gatheredElsewhere(bound, place.root),
    once: place.once ?? saidOnce(bound, place),
  }
}

/** Fields of parts that one word of the request says for all of them. */
function saidOnce(bound: BoundHole, { root, scope }: EncodePlace): string[] {
  if (!isGathering(bound, root)) return []
  return holesOf(root).flatMap(({ hole }) => scope.codecs.get(hole.codec?.name ?? '')?.once ?? [])
}
