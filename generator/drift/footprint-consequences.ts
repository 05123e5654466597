import type { Unified } from '../unified/model.ts'
import type { Change } from './change.ts'
import { featuresOf } from './features.ts'
import { Footprint } from './footprint.ts'
import { hitsOf, insideOf, linesOf } from './footprint-hits.ts'
import { type Covered, type LedgerEntry, type Ledgers, ledgerLines, ledgersOf } from './ledger-lines.ts'
import type { Mapped } from './mapped.ts'
import { type NamedSchema, namedSchemas } from './named-schemas.ts'
import { walkPlan } from './walk-plan.ts'

/** What a change of the contract touches of ours. */
export interface Consequences {
  /** `specs/<provider>/<api>.yaml:12`, in the order of the files. */
  lines: string[]
  /** The lines are only the nearest around: no line names the place itself. */
  nearest: boolean
  /** What of the unified model that is, as `chat request: tools`; around it where no line names the place. */
  features: string[]
  /** Unified fields that live there, as `messages[].content[].text`. */
  unified: string[]
  /** As `generated/capabilities.json` names them, with the api: `<api>: request.topK`. */
  capabilities: string[]
  apis: string[]
  /** Gateway pairs that inherit it: `<client api> → <server api>`. */
  pairs: string[]
  /** What became of the property so far. */
  ledger: LedgerEntry[]
  /** What will, once the proposed edits are made; absent where the new contract still needs some by hand. */
  ledgerAfter?: LedgerEntry[]
}

export interface Footprints {
  footprint: Footprint
  /** What the mappings name beside the messages of operations. */
  named: readonly NamedSchema[]
  consequencesOf(change: Change): Consequences
}

/** The unified fields that each api names, by the apis of all providers. */
export type FieldsByApi = ReadonlyMap<string, ReadonlySet<string>>

/** The footprint of one provider's mappings; with the `fields` of all of them, which the gateway pairs up. */
export function footprintOf({ plans, contract }: Covered, unified: Unified, fields: FieldsByApi): Footprints {
  const footprint = new Footprint(plans.flatMap(plan => walkPlan(plan, unified)))
  const ledgers = ledgersOf({ plans, contract })
  const named = plans.flatMap(({ mapping }) => namedSchemas(mapping))
  return { footprint, named, consequencesOf: change => consequences(change, footprint, ledgers, fields) }
}

function consequences(change: Change, footprint: Footprint, ledgers: Ledgers, fields: FieldsByApi): Consequences {
  const hits = hitsOf(change, footprint)
  const touched = insideOf(change, footprint, hits)
  const near = hits.length > 0 ? hits : change.places.flatMap(place => footprint.around(place))
  return {
    lines: linesOf(change, near),
    nearest: hits.length === 0 && near.length > 0,
    features: featuresOf(near, entry => footprint.inside(entry)),
    unified: unique(touched.flatMap(each => each.unified)),
    capabilities: unique(touched.flatMap(({ api, capabilities }) => capabilities.map(name => `${api}: ${name}`))),
    apis: unique(near.map(({ api }) => api)),
    pairs: unique(pairsOf(touched, fields)),
    ledger: ledgerLines(change, ledgers),
  }
}

/** Two apis share a change where both map one of the unified fields; what only one api knows is never shown to another. */
function pairsOf(touched: readonly Mapped[], fields: FieldsByApi): string[] {
  return unique(touched.map(({ api }) => api)).flatMap(api => {
    const own = unique(touched.filter(each => each.api === api).flatMap(each => each.unified)).filter(isShared)
    return [...fields].flatMap(([other, known]) =>
      other === api || own.some(field => known.has(field)) ? [`${other} → ${api}`, `${api} → ${other}`] : [],
    )
  })
}

function isShared(field: string): boolean {
  return !field.split('.').includes('native')
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort()
}
