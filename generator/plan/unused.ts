import type { Mapping, Position } from '../mapping/model.ts'
import type { Findings } from './findings.ts'
import { mentionsBelow, rootsOf } from './mentions.ts'

/**
 * Tells rules and tables that no leaf names. One that is named where another mistake stands is not unused, nor is an
 * inherited one: others name it.
 */
export function reportUnused(mapping: Mapping, findings: Findings): void {
  const { rules, tables } = mentionsBelow(mapping, rootsOf(mapping))
  const isOwn = ({ at }: { at: Position }) => at.file === mapping.file
  for (const rule of mapping.rules.values())
    if (!rules.has(rule.name) && isOwn(rule)) findings.report(rule.at, 'unused-rule', `rule ${rule.name} is never used`)
  for (const table of mapping.enums.values())
    if (!tables.has(table.name) && isOwn(table))
      findings.report(table.at, 'unused-enum', `enum table ${table.name} is never used`)
}
