import type { Default } from '../mapping/model.ts'
import type { BoundHole } from './model.ts'
import type { Names } from './names.ts'
import type { Place } from './place.ts'
import type { Shapes } from './shapes.ts'

/** A default is written as it stands: the contract must allow it there. */
export function checkDefaults(bound: BoundHole, place: Place, shapes: Shapes, names: Names): void {
  const { hole, slot } = bound
  const variants = shapes.variants(slot.schemas)
  const kinds = [...new Set(variants.map(({ kind }) => kind))]
  const isFitting = (option: Default): boolean => {
    if ('fact' in option) {
      const kind = names.fact(option.fact, place, hole.at)?.kind()
      return kind === undefined || kinds.some(wire => wire === kind || wire === 'any')
    }
    const { literal } = option
    if (literal === 'null') return slot.nullable || kinds.includes('any')
    if (typeof literal === 'string' && /^[[{]/.test(literal))
      return kinds.some(kind => kind === 'any' || kind === (literal.startsWith('[') ? 'array' : 'object'))
    return variants.some(variant => shapes.allows(variant, literal))
  }
  for (const option of hole.defaults) {
    if (slot.schemas.length === 0 || isFitting(option)) continue
    const text = 'fact' in option ? `@${option.fact}` : String(option.literal)
    place.findings.report(
      hole.at,
      'impossible-literal',
      `${place.path}: the contract does not allow the default ${text}`,
      `it wants ${[...kinds, ...(slot.nullable ? ['null'] : [])].join(' or ')}`,
    )
  }
}
