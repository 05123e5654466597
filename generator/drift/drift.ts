import type { OpenApiDocument } from '../contract/model.ts'
import type { Change, Place } from './change.ts'
import { type Classified, classify } from './classify.ts'
import { compareContracts } from './compare.ts'
import { type Effect, effectOf } from './effect.ts'
import type { Consequences } from './footprint-consequences.ts'
import type { LedgerEntry } from './ledger-lines.ts'
import type { NamedSchema } from './named-schemas.ts'
import type { Proposal } from './proposal.ts'
import type { Side } from './sides.ts'
import { everythingUsed, type Usage } from './usage.ts'

/** A change, what it means for us, and what it touches of ours. */
export interface Judged extends Classified {
  effect: Effect
  /** Where our mappings are known. */
  consequences?: Consequences
}

/** One comparison of two sides, judged. */
export interface Drift {
  old: string
  new: string
  provider?: string
  changes: Judged[]
  /** Edits of our mappings that follow by themselves. */
  proposals: Proposal[]
  /** What the generator still finds wrong with our mappings once they are made; where that was tried. */
  open?: string[]
}

/** What of our mappings a comparison is judged by; without one, everything covered counts as used. */
export interface Ours {
  footprint: Usage
  /** Schemas that they use beside the messages of operations. */
  named?: readonly NamedSchema[]
  consequencesOf(change: Change): Consequences
  proposalsFor(changes: readonly Change[], contract: OpenApiDocument): Proposal[]
}

export function driftOf(old: Side, now: Side, ours?: Ours, provider?: string): Drift {
  const compared = compareContracts(old.contract, now.contract, ours?.named)
  const changes = [...authChanges(old, now), ...compared, ...uncovered(old, now)]
  return {
    old: old.name,
    new: now.name,
    ...(provider !== undefined && { provider }),
    changes: classify(changes, ours?.footprint ?? everythingUsed).map(one => ({
      ...one,
      effect: effectOf(one.class),
      ...(ours && { consequences: ours.consequencesOf(one.change) }),
    })),
    proposals: ours?.proposalsFor(changes, now.contract) ?? [],
  }
}

/** The same with what becomes of each property afterwards, where that is known. */
export function withLedgers(drift: Drift, after: ((change: Change) => LedgerEntry[]) | undefined): Drift {
  if (!after) return drift
  const changes = drift.changes.map(({ consequences, ...one }) =>
    consequences ? { ...one, consequences: { ...consequences, ledgerAfter: after(one.change) } } : one,
  )
  return { ...drift, changes }
}

const NOWHERE: Place = { operation: '', direction: 'request', part: 'auth', path: [], variants: [] }

/** A way to show who one is that is gone, of ours or of the document's; where either side does not say, nothing is known. */
function authChanges({ auth, ours }: Side, { auth: after }: Side): Change[] {
  const before = auth ?? (ours === undefined ? [] : [ours])
  if (!after || before.every(way => after.includes(way))) return []
  return [{ kind: 'auth', what: 'changed', places: [NOWHERE], name: 'auth', before, after }]
}

/** Operations outside of what we cover that came or went. */
function uncovered(old: Side, now: Side): Change[] {
  if (!old.uncovered || !now.uncovered) return []
  const [before, after] = [old.uncovered, now.uncovered]
  const changeOf = (name: string, key: 'before' | 'after'): Change => ({
    kind: 'operation',
    what: 'changed',
    places: [{ ...NOWHERE, operation: name, part: 'operation' }],
    name,
    [key]: name,
  })
  return [
    ...before.filter(name => !after.includes(name)).map(name => changeOf(name, 'before')),
    ...after.filter(name => !before.includes(name)).map(name => changeOf(name, 'after')),
  ]
}
