import type { UnifiedType } from '../unified/model.ts'
import type { BoundHole } from './model.ts'
import type { Place } from './place.ts'
import type { Shapes, Variant } from './shapes.ts'

const names = { array: 'list', any: 'unknown' } as const

/**
 * Without a codec or rule between them, unified value and wire value are the same: the wire must take what the unified
 * field holds, and what it may say must be what that field can hold. What either side does not know of is let be.
 */
export function checkScalar(bound: BoundHole, place: Place, shapes: Shapes): void {
  const { hole, slot, table } = bound
  const variants = shapes.variants(slot.schemas)
  const unified = hole.terms.length > 1 ? 'number' : (bound.unified?.kind() ?? 'unknown')
  if (hole.rule || (hole.codec && !table) || unified === 'unknown' || variants.length === 0) return
  const wire = [...new Set(variants.map(kindOf))]
  if (wire.includes('unknown')) return
  const name = `$${hole.terms.map(term => term.path.join('.')).join(' + $')}`
  const report = (message: string, hint: string) =>
    place.findings.report(hole.at, 'type-mismatch', `${place.path}: ${message}`, hint)
  const hint = 'name another field, or a codec that turns the one into the other'
  if (table) {
    if (unified !== 'string' || !wire.includes('string'))
      report(`a table stands between texts, not between the ${unified} ${name} and a ${wire.join(' or ')}`, hint)
  } else if (!wire.includes(unified)) report(`${name} is a ${unified}, the contract has a ${wire.join(' or ')}`, hint)
  else if (wire.length > 1 && unified !== 'list' && unified !== 'object')
    report(
      `the contract may have a ${wire.filter(kind => kind !== unified).join(' or ')}, ${name} is a ${unified}`,
      hint,
    )
  else if (unified === 'list') checkElements(bound.unified!, variants, report, shapes, name)
  else if (unified === 'string') checkWords(bound.unified!, variants, report, name)
}

type Report = (message: string, hint: string) => void

function checkElements(unified: UnifiedType, variants: Variant[], report: Report, shapes: Shapes, name: string): void {
  const element = unified.element()?.kind() ?? 'unknown'
  const wire = [...new Set(shapes.variants(shapes.items(variants)).map(kindOf))]
  if (element !== 'unknown' && wire.length > 0 && !wire.includes('unknown') && !wire.includes(element))
    report(`${name} is a list of ${element}s, the contract has one of ${wire.join(' or ')}s`, 'map it with a rule')
}

/** A closed set of words needs a table, unless the wire's words are the same. */
function checkWords(unified: UnifiedType, variants: Variant[], report: Report, name: string): void {
  const closed = unified.literals()
  const words = variants.flatMap(({ schema }) => ('const' in schema ? [schema.const] : (schema.enum ?? [undefined])))
  if (closed && words.some(word => word !== null && !closed.includes(String(word))))
    report(`${name} is one of ${closed.join(', ')}, which are not the wire's words`, 'write them in an enum table')
}

function kindOf({ kind, schema }: Variant): 'string' | 'number' | 'boolean' | 'list' | 'object' | 'unknown' {
  if (schema.format === 'binary') return 'unknown'
  return kind === 'array' || kind === 'any' ? names[kind] : kind
}
