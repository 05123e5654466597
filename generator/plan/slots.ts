import type { Mapping } from '../mapping/model.ts'
import { didYouMean } from '../problem.ts'
import type { Findings } from './findings.ts'

/** What one rule reads and another shall take is called by the name of that one. */
export function checkSlots({ rules }: Mapping, findings: Findings): void {
  for (const { name, slot, at } of rules.values())
    if (!rules.has(slot))
      findings.report(at, 'unknown-slot', `rule ${name}: no rule is called ${slot}`, didYouMean(slot, rules.keys()))
}
