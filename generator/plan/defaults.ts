import type { Default, Template } from '../mapping/model.ts'
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
  // All texts of a list as one: of none, too.
  if (hole.rule && hole.rule.text !== 'joined') {
    checkDefaultCase(bound, place)
    return
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

/** What a rule writes where there is no value is one of its cases, written for what it says of the whole request. */
function checkDefaultCase({ hole, use }: BoundHole, place: Place): void {
  const [option, ...others] = hole.defaults
  if (!option || !use) return
  const report = (message: string, hint: string) =>
    place.findings.report(hole.at, 'impossible-default', `${place.path}: ${message}`, hint)
  const tags = use.rule.cases.map(({ tag }) => tag)
  if (others.length > 0 || !('literal' in option) || !tags.includes(String(option.literal)))
    report(`the default of a rule is one of its cases`, tags.length > 0 ? `they are ${tags.join(', ')}` : 'it has none')
  else if (!use.rule.cases.some(({ alternatives }) => alternatives.some(({ template }) => asksRequest(template))))
    report(`nothing would ever be written by default`, 'a case with a `$request` hole is, where that field has a value')
}

function asksRequest(template: Template): boolean {
  if (template.kind === 'hole') return template.terms[0]!.path[0] === 'request'
  if (template.kind === 'map') return template.entries.some(({ value }) => asksRequest(value))
  return template.kind === 'list' && template.items.some(asksRequest)
}
