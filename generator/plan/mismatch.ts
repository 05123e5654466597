import type { Template } from '../mapping/model.ts'
import type { Shapes, Variant } from './shapes.ts'

/** What a literal of another variant counts for, in fields. */
const TOLD = 2

/** How many fields and literals of a template a wire variant does not have: the fewer, the likelier it is meant. */
export function misfits(template: Template, variant: Variant, shapes: Shapes): number {
  if (template.kind === 'literal') return shapes.allows(variant, template.value) ? 0 : 1
  if (template.kind === 'hole') return 0
  if (template.kind === 'list') {
    if (variant.kind === 'any') return 0
    if (variant.kind !== 'array') return 1
    const items = shapes.variants(shapes.items([variant]))
    return template.items.reduce((sum, item) => sum + (item.kind === 'hole' ? 0 : best(item, items, shapes)), 0)
  }
  if (variant.kind === 'any') return 0
  if (variant.kind !== 'object') return 1
  return template.entries.reduce((sum, { key, value }) => {
    const property = shapes.property([variant], key)
    if (!property) return sum + 1
    const misfit = best(value, shapes.variants(property.schemas), shapes)
    // A literal says which variant is meant.
    return sum + (value.kind === 'literal' ? misfit * TOLD : misfit)
  }, 0)
}

function best(template: Template, variants: Variant[], shapes: Shapes): number {
  if (template.kind === 'literal' && template.value === null) return 0
  if (template.kind === 'hole') return 0
  return Math.min(1, ...variants.map(variant => misfits(template, variant, shapes)))
}
