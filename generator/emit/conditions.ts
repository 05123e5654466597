/** When a value is written, as expressions over the unified node, its complement and the facts of the model. */
import type { Guard, GuardTerm } from '../mapping/model.ts'
import type { Bound, BoundAlternative, BoundHole } from '../plan/model.ts'
import { holesOf, isKeptAsRead, neededWords, otherPlaces, wirePaths } from './bound-tree.ts'
import type { EncodePlace } from './place.ts'
import { member, quote, unifiedPath } from './text.ts'

/** A fact decides where a value goes, unless the wire that was read had it elsewhere. */
export function sentCondition(bound: BoundHole, place: EncodePlace): string {
  const { guard } = bound.hole
  const text = guardText(guard, place)
  if (!isKeptAsRead(bound, place.scope.refusals)) return text
  const siblings = otherPlaces(bound, place.root)
  const own = wirePaths(place.root).find(([hole]) => hole === bound)?.[1] ?? place.path
  const kept = (path: string[]) => `peek(${place.u}.native?.[API], ${path.map(quote).join(', ')})`
  const elsewhere = siblings.map(([, path]) => ` && ${kept(path)} === undefined`).join('')
  return `${kept(own)} !== undefined || (${text}${elsewhere})`
}

export function guardText(guard: Guard, place: EncodePlace): string {
  return guard.map(term => termText(term, place)).join(' && ')
}

function termText(term: GuardTerm, place: EncodePlace): string {
  if (term.kind === 'fact') return `c.facts.${term.name} ${term.negated ? '!==' : '==='} true`
  const value = pathText(term.path, place)
  if (term.kind === 'present') return `${value} ${term.negated ? '===' : '!=='} undefined`
  return `${value} ${term.negated ? '!==' : '==='} ${quote(term.value)}`
}

/** A condition of facts alone, over `facts`. */
export function factsText(guard: Guard): string {
  const tests = guard.flatMap(term =>
    term.kind === 'fact' ? [`facts.${term.name} ${term.negated ? '!==' : '==='} true`] : [],
  )
  return tests.join(' && ')
}

export function pathText(path: readonly string[], place: EncodePlace): string {
  if (path[0] === 'native' && place.locals?.has('native'))
    return `peek(${place.locals.get('native')}, ${path.slice(1).map(quote).join(', ')})`
  if (path[0] === 'native') return `peek(${place.u}.native?.[API], ${path.slice(1).map(quote).join(', ')})`
  if (path[0] === 'request') return unifiedPath('(c.request as U.AnyRequest)', path.slice(1))
  if (path[0] === 'response' && path.length > 1) return unifiedPath('c.response?', path.slice(1))
  const local = place.locals?.get(path[0] ?? '')
  if (local !== undefined) return path.slice(1).reduce((text, step) => member(text, step, true), local)
  return path.length === 0 ? place.u : unifiedPath(place.u, path)
}

export function presence(node: Bound, place: EncodePlace): string[] {
  return [...new Set(holesOf(node).flatMap(hole => hole.hole.terms.map(term => pathText(term.path, place))))].map(
    text => `${text} !== undefined`,
  )
}

/**
 * Which alternative is written: by its guard; where a fact decides, the wire form that was read wins; a form after
 * an unguarded one is only written where it was read.
 */
export function alternativeCondition(
  alternative: BoundAlternative,
  ordered: BoundAlternative[],
  index: number,
  place: EncodePlace,
): string | undefined {
  const { guard } = alternative.alternative
  const witness = witnessOf(alternative, ordered)
  const later = ordered.slice(index + 1)
  if (witness === undefined) return guard.length === 0 ? undefined : guardText(guard, place)
  const [name, value] = witness
  const kept = `peek(u.native?.[API], ${quote(name)})`
  if (guard.length > 0) {
    const read = (text: string) => `(${kept} === ${quote(value)} || (${kept} === undefined && ${text}))`
    return guard.map(term => (term.kind === 'fact' ? read(termText(term, place)) : termText(term, place))).join(' && ')
  }
  const others = later.map(other => witnessOf(other, ordered)).filter(found => found !== undefined)
  if (others.length === 0) return undefined
  return others
    .map(([other, otherValue]) => `peek(u.native?.[API], ${quote(other)}) !== ${quote(otherValue)}`)
    .join(' && ')
}

/** The literal that tells a fact-guarded or unreachable alternative from its siblings, kept when it was read. */
export function witnessOf(alternative: BoundAlternative, ordered: BoundAlternative[]): [string, unknown] | undefined {
  const byFact = ordered.some(each => each.alternative.guard.some(term => term.kind === 'fact'))
  const firstOpen = ordered.findIndex(each => each.alternative.guard.length === 0)
  const unreachable = firstOpen !== -1 && firstOpen < ordered.length - 1
  if (!byFact && !unreachable) return undefined
  if (alternative.node.kind !== 'map') return undefined
  const { guard } = alternative.alternative
  if (guard.length > 0 && !guard.some(term => term.kind === 'fact')) return undefined
  for (const field of alternative.node.fields)
    if (field.node.kind === 'literal') return [field.key, field.node.literal.value]
  return undefined
}

/** A form is only written where there are the words that it cannot do without. */
export function wordTests(node: Bound, place: EncodePlace): string[] {
  const words = neededWords(node).map(
    ({ table, hole }) => `${place.scope.table(table!)}.says(${pathText(hole.terms[0]!.path, place)})`,
  )
  const codes = holesOf(node).flatMap(({ hole: { codec, terms }, slot }) => {
    if (!codec || !slot.required || !place.scope.codecs.get(codec.name)?.says) return []
    return [`${codec.name}.says(${[pathText(terms[0]!.path, place), quote(codec.arg ?? ''), 'c'].join(', ')})`]
  })
  return [...words, ...codes]
}
