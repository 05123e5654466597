import type { EnumTable } from '../mapping/model.ts'
import { key, object, pure, quote, strings } from './text.ts'

/** An enum table as a constant: what each wire value means, which one is written, which are ambiguous. */
export function tableText(table: EnumTable): string {
  const decoding = table.entries.filter(entry => !entry.encodeOnly)
  const encoding = new Map<string, string>()
  for (const entry of table.entries)
    if (entry.unified !== null && !encoding.has(entry.unified)) encoding.set(entry.unified, entry.wire)
  const ambiguous = table.entries
    .filter(
      entry => entry.encodeOnly && entry.unified === 'tool-calls' && decoding.some(other => other.wire === entry.wire),
    )
    .map(entry => entry.wire)
  const options = [
    table.fallback === undefined ? undefined : `fallback: ${quote(table.fallback)}`,
    ambiguous.length === 0 ? undefined : `ambiguous: ${strings(ambiguous)}`,
  ].filter(text => text !== undefined)
  const decode = object(decoding.map(entry => `${key(entry.wire)}: ${quote(entry.unified)}`))
  const encode = object([...encoding].map(([unified, wire]) => `${key(unified)}: ${quote(wire)}`))
  return `const ${table.name}Enum = ${pure} enumTable(${[decode, encode, ...(options.length > 0 ? [object(options)] : [])].join(', ')})`
}
