/** Questions to a bound template. */
import type { Bound, BoundField, BoundHole, BoundList, Use } from '../plan/model.ts'

/** Codecs of which the wire stays native, too: they tell less than it says. */
export const partial: readonly string[] = [
  'assessed',
  'assessedEach',
  'moderated',
  'moderatedEach',
  'included',
  'numbered',
  'citing',
]

export function holesOf(node: Bound): BoundHole[] {
  return wirePaths(node).map(([hole]) => hole)
}

export function wirePaths(node: Bound, path: string[] = []): [BoundHole, string[]][] {
  if (node.kind === 'hole') return [[node, path]]
  if (node.kind === 'literal') return []
  if (node.kind === 'list')
    return node.items.flatMap(item => wirePaths(item, item.kind === 'hole' ? path : [...path, '0']))
  return [
    ...node.fields.flatMap(field => wirePaths(field.node, [...path, field.key])),
    ...node.spreads.map((spread): [BoundHole, string[]] => [spread, path]),
  ]
}

/** The unified fields that conditions look at. */
export function guardPaths(node: Bound): string[][] {
  if (node.kind !== 'map') return []
  const own = node.template.guard.flatMap(term => (term.kind === 'fact' ? [] : [term.path]))
  return [...own, ...node.fields.flatMap(field => guardPaths(field.node))]
}

/** What stands behind the items that a rule writes. */
export function behindOf(use: Use): BoundHole[] {
  const nodes = use.cases.flatMap(({ alternatives }) => alternatives.map(({ node }) => node))
  return nodes.flatMap(node => (node.kind === 'map' ? node.spreads.filter(({ hole }) => hole.behind) : []))
}

/** The field by which what stands behind an item is known. */
export function keyOf({ use }: BoundHole): string {
  const [form] = use!.cases[0]!.alternatives
  return form!.node.kind === 'map' ? form!.node.fields[0]!.key : ''
}

export function isShared(bound: BoundHole, root: Bound): boolean {
  return sharers(bound, root).length > 0
}

/** The cases that other places of the same list write too: what this one does not take of them, they may. */
export function sharedTags(bound: BoundHole, root: Bound): string[] {
  return sharers(bound, root).flatMap(({ use }) => use?.cases.map(({ tag }) => tag) ?? [])
}

function sharers(bound: BoundHole, root: Bound): BoundHole[] {
  const field = bound.hole.terms[0]!.path.join('.')
  return holesOf(root).filter(
    hole => hole !== bound && hole.hole.rule?.mode === 'each' && hole.hole.terms[0]!.path.join('.') === field,
  )
}

/** A list of parts of those messages that another place of the node writes. */
export function isGathering(bound: BoundHole, root: Bound): boolean {
  const others = sharers(bound, root).flatMap(({ use }) => use ?? [])
  return bound.use !== undefined && gathersParts(bound.use) && others.some(use => !gathersParts(use))
}

export function gathersParts({ unified, cases }: Use): boolean {
  const forms = cases.flatMap(({ alternatives }) => alternatives)
  return unified.typeText === 'U.Message' && forms.every(({ alternative }) => alternative.split)
}

/** By role, the holes that list parts of messages in other places of the node. */
export function gatheredElsewhere(bound: BoundHole, root: Bound): Map<string, BoundHole[]> {
  const gathering = sharers(bound, root).filter(other => isGathering(other, root))
  const cases = gathering.flatMap(({ use }) => use!.cases)
  return new Map(cases.map(({ tag, alternatives }) => [tag, alternatives.flatMap(({ node }) => holesOf(node))]))
}

/** Another hole says the same unified field, or the record around it. */
export function isCovered(bound: BoundHole, root: Bound): boolean {
  const field = `${bound.hole.terms[0]!.path.join('.')}.`
  return holesOf(root).some(
    other => other !== bound && other.hole.terms.some(({ path }) => field.startsWith(`${path.join('.')}.`)),
  )
}

/** The other places of the same unified field. */
export function otherPlaces(bound: BoundHole, root: Bound): [BoundHole, string[]][] {
  const field = bound.hole.terms[0]!.path.join('.')
  return wirePaths(root).filter(([other]) => other !== bound && other.hole.terms[0]!.path.join('.') === field)
}

/** What was read of it is written again, whatever the facts say: who wrote it may know better. Not what is refused by all who have the fact. */
export function isKeptAsRead({ hole }: BoundHole, refusals: readonly string[]): boolean {
  const facts = hole.guard.filter(term => term.kind === 'fact')
  return facts.length > 0 && !facts.some(({ negated, name }) => negated && refusals.includes(name))
}

/** As much of a template as says this field; undefined where none of it does. */
export function partAbout(node: Bound, field: string): Bound | undefined {
  const isAbout = ({ hole }: BoundHole) => hole.terms[0]!.path[0] === field
  if (node.kind === 'hole') return isAbout(node) ? node : undefined
  if (node.kind !== 'map') return undefined
  const fields = node.fields.flatMap(each => {
    const about = partAbout(each.node, field)
    return about ? [{ ...each, node: about }] : []
  })
  const spreads = node.spreads.filter(isAbout)
  return fields.length + spreads.length === 0 ? undefined : { ...node, fields, spreads }
}

export function hasHoles(node: Bound): boolean {
  return holesOf(node).length > 0
}

export function hasSplit(use: Use): boolean {
  return use.cases.some(each => each.alternatives.some(({ alternative }) => alternative.split))
}

/** A rule for parts that writes lists of their own: it only says more of them. */
export function saysMore(use: Use): boolean {
  return use.unified.typeText === 'U.Part' && hasSplit(use)
}

/** The fields of records that the wire has as one list each. */
export function columnsOf({ variants }: Use): string[] {
  return [...new Set(variants.flatMap(({ schema }) => Object.keys(schema.properties ?? {})))]
}

/** What other places of the same list say of its elements, and which fields of the same record have holes of their own. */
export function saidElsewhere(bound: BoundHole, root: Bound): string[] {
  const uses = sharers(bound, root).flatMap(({ use }) => (use && saysMore(use) ? [use] : []))
  const more = uses.flatMap(use => use.cases.flatMap(each => each.alternatives.flatMap(({ node }) => namesOf(node))))
  return [...more, ...fieldsBeside(bound, root)]
}

function fieldsBeside({ hole }: BoundHole, root: Bound): string[] {
  const own = hole.terms[0]!.path
  const paths = unguarded(root).flatMap(other => other.hole.terms.map(({ path }) => path))
  const below = paths.filter(path => path.length > own.length && own.every((step, at) => path[at] === step))
  return own.length === 0 ? [] : below.map(path => path[own.length]!)
}

/** The holes that are written whenever their field is there. */
function unguarded(node: Bound): BoundHole[] {
  if (node.kind === 'hole') return node.hole.guard.length === 0 ? [node] : []
  const below = node.kind === 'map' ? node.fields.map(field => field.node) : node.kind === 'list' ? node.items : []
  return below.filter(each => each.kind !== 'map' || each.template.guard.length === 0).flatMap(unguarded)
}

function namesOf(node: Bound): string[] {
  return holesOf(node).map(({ hole }) => hole.terms[0]!.path[0]!)
}

/** Where a rule for messages writes their parts. */
export function partLists(use: Use): string[] {
  const nodes = use.cases.flatMap(each => each.alternatives.map(({ node }) => node))
  const fields = nodes.flatMap(node => (node.kind === 'map' && node.template.run === undefined ? node.fields : []))
  const isList = ({ node }: BoundField) => holesOf(node).some(({ hole }) => hole.terms[0]!.path[0] === 'content')
  return [...new Set(fields.filter(isList).map(field => field.key))]
}

/** The holes of a rule's forms that say what stands in the whole request, or the whole answer. */
export function holesOfWhole(use: Use): BoundHole[] {
  return use.cases
    .flatMap(each => each.alternatives.map(({ node }) => node))
    .flatMap(holesOf)
    .filter(hole => hole.hole.terms[0]!.path[0] === use.phase)
}

/** The holes that must have a word of their table, as the contract requires their fields. */
export function neededWords(node: Bound): BoundHole[] {
  if (node.kind === 'map')
    return node.fields.flatMap(field => (field.node.slot.required ? neededWords(field.node) : []))
  return node.kind === 'hole' && node.table && node.slot.required && !node.slot.nullable ? [node] : []
}

/** Every literal below a node: its path, its value, and whether the contract has no other there. */
export function literals(node: Bound, path: string[]): [string[], unknown, boolean][] {
  if (node.kind === 'literal') return [[path, node.literal.value, node.constant]]
  if (node.kind !== 'map') return []
  return node.fields.flatMap(field => literals(field.node, [...path, field.key]))
}

/** The one field that is no literal, of the one item of a list that may be left out. */
export function subjectOf({ items: [item, ...others], slot }: BoundList): string | undefined {
  if (item?.kind !== 'map' || others.length > 0 || slot.required) return undefined
  const [field, ...more] = item.fields.filter(({ node }) => node.kind !== 'literal')
  const isAlone = field?.node.kind === 'hole' && more.length === 0 && item.spreads.length === 0
  return isAlone && field.node.kind === 'hole' && field.node.hole.codec ? field.key : undefined
}
