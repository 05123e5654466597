import type { Contract, OpenApiDocument } from '../contract/model.ts'
import type { Change, Direction, Place } from './change.ts'
import type { Pairing } from './compare-model.ts'
import { compareNamed } from './compare-named.ts'
import { compareOperations, type Outline } from './compare-operations.ts'
import { Pairings } from './compare-pairs.ts'
import { gather, leadingToFacts, reachedFrom, type Seen, seenFrom } from './compare-places.ts'
import { Views } from './compare-view.ts'
import type { NamedSchema } from './named-schemas.ts'

/**
 * What the new contract says that the old does not, and the other way round: by structure, however it is written.
 * `named`: schemas that are used beside the messages of the operations.
 */
export function compareContracts(
  old: Contract | OpenApiDocument,
  now: Contract | OpenApiDocument,
  named: readonly NamedSchema[] = [],
): Change[] {
  const [before, after] = [documentOf(old), documentOf(now)]
  const operations = compareOperations(before, after)
  const beside = compareNamed(before, after, named)
  const views: [Views, Views] = [new Views(before.components.schemas), new Views(after.components.schemas)]
  const facts = [...operations.facts, ...beside.facts]
  const seen: Seen[] = facts.map(({ fact, place }) => ({ fact, place, origin: originOf(place) }))
  for (const direction of ['request', 'response'] satisfies Direction[]) {
    const pairings = new Pairings(direction, views)
    const pairedOf = ({ roots }: Outline) =>
      roots
        .filter(({ place }) => place.direction === direction)
        .map(({ place, old, now }) => ({ place, pairing: pairings.of(old, now) }))
    const messages = pairedOf(operations)
    const told = reachedFrom(messages.map(({ pairing }) => pairing))
    // Of a schema that a message holds all is told there.
    const others = pairedOf(beside).filter(({ pairing }) => pairing.facts.length > 0 || !holdsAll(told, pairing))
    const roots = [...messages, ...others]
    const leads = leadingToFacts(roots.map(({ pairing }) => pairing))
    for (const { pairing, place } of roots) for (const one of seenFrom(pairing, place, leads)) seen.push(one)
  }
  return gather(seen)
}

function holdsAll(told: ReadonlySet<Pairing>, { edges }: Pairing): boolean {
  return edges.every(({ to }) => told.has(to))
}

function documentOf(contract: Contract | OpenApiDocument): OpenApiDocument {
  return 'document' in contract ? contract.document : contract
}

/** What operations share, as a parameter of all of them, changes once. */
function originOf({ operation, part, path }: Place): string {
  return part === 'operation' ? operation : [part, ...path].join(' ')
}
