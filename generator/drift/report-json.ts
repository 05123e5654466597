import type { Change } from './change.ts'
import type { Drift } from './drift.ts'
import type { Effect } from './effect.ts'
import type { Consequences } from './footprint-consequences.ts'
import type { Proposal } from './proposal.ts'
import { type ChangeClass, CLASSES, type RuleId } from './rules.ts'

/** The report for programs: docs/drift.md describes it. `version` rises when a field changes its meaning. */
interface JsonReport {
  version: 1
  comparisons: {
    old: string
    new: string
    provider: string | null
    counts: Record<ChangeClass, number>
    changes: ({ class: ChangeClass; rule: RuleId; effect: Effect; consequences?: Consequences } & Change)[]
    proposals: Proposal[]
    /** What a person has to mend when the proposals without a problem are made. */
    open: string[]
  }[]
}

export function reportJson(drifts: readonly Drift[]): string {
  const report: JsonReport = {
    version: 1,
    comparisons: drifts.map(({ old, new: now, provider, changes, proposals, open = [] }) => {
      const counts = Object.fromEntries(CLASSES.map(name => [name, changes.filter(one => one.class === name).length]))
      return {
        old,
        new: now,
        provider: provider ?? null,
        counts: counts as Record<ChangeClass, number>,
        changes: changes.map(({ change, ...judged }) => ({ ...judged, ...change })),
        proposals,
        open,
      }
    }),
  }
  return `${JSON.stringify(report, null, 2)}\n`
}
