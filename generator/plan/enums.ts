import type { EnumTable } from '../mapping/model.ts'
import type { Findings } from './findings.ts'
import type { BoundHole } from './model.ts'
import type { Shapes } from './shapes.ts'

/**
 * Holds a table against the contract, both ways: the contract must know every wire value of the table, and the
 * table must have decided every value of the contract.
 */
export function checkEnum(table: EnumTable, bound: BoundHole, shapes: Shapes, findings: Findings): void {
  const variants = shapes.variants(bound.slot.schemas).filter(({ kind }) => kind === 'string' || kind === 'any')
  const open = variants.length === 0 || variants.some(({ schema }) => !schema.enum && !('const' in schema))
  const known = variants
    .flatMap(({ schema }) => schema.enum ?? ('const' in schema ? [schema.const] : []))
    .filter(value => value !== null)
    .map(String)
  if (!open)
    for (const entry of table.entries)
      if (!known.includes(entry.wire))
        findings.report(
          entry.at,
          'unknown-enum-value',
          `enum ${table.name}: the contract has no value ${entry.wire}`,
          `it has ${known.join(', ')}`,
        )
  const decided = new Set(table.entries.map(entry => entry.wire))
  const missing = known.filter(value => !decided.has(value))
  if (missing.length > 0)
    findings.report(
      table.at,
      'undecided-enum-value',
      `enum ${table.name}: undecided value(s) ${missing.join(', ')}`,
      'say what each means, as `value: other`',
    )
  const literals = bound.unified?.literals()
  if (!literals) return
  for (const entry of table.entries)
    if (entry.unified !== null && !literals.includes(entry.unified))
      findings.report(
        entry.at,
        'unknown-unified-value',
        `enum ${table.name}: ${entry.unified} is not one of ${literals.join(', ')}`,
      )
  if (typeof table.fallback === 'string' && !literals.includes(table.fallback))
    findings.report(
      table.at,
      'unknown-unified-value',
      `enum ${table.name}: ${table.fallback} is not one of ${literals.join(', ')}`,
    )
}
