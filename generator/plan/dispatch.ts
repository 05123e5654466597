import type { Case } from '../mapping/model.ts'
import { canSatisfy, covers, disjoint, refines } from './atom-logic.ts'
import { atomsOf, firstKey, hasKey } from './atoms.ts'
import type { Findings } from './findings.ts'
import type { BoundAlternative, Use } from './model.ts'
import type { Shapes, Variant } from './shapes.ts'

interface Candidate {
  tag: string
  written?: Case
  alternative: BoundAlternative
}

/**
 * Finds, for every alternative of a rule at a place, what tells its wire form from the others', and proves from
 * the contract that no variant can be taken for two of them. What cannot be proven is a problem.
 */
export function assignAtoms(use: Use, shapes: Shapes, findings: Findings): void {
  const candidates = use.cases.flatMap(({ tag, written, alternatives }) =>
    alternatives.map((alternative): Candidate => ({ tag, alternative, ...(written && { written }) })),
  )
  const only = candidates.length === 1 && use.rule.is !== undefined
  for (const { alternative } of candidates) alternative.atoms = only ? [] : atomsOf(alternative)
  sharpen(candidates, use, shapes)
  for (const [index, { written, alternative }] of candidates.entries()) {
    const earlier = candidates.slice(0, index).filter(each => !each.written?.writeOnly)
    alternative.encodeOnly =
      written?.writeOnly || earlier.some(each => covers(each.alternative.atoms, alternative.atoms))
  }
  reportShadowed(candidates, use, findings)
  for (const { alternative } of candidates) alternative.narrowed = isNarrowed(alternative, use.variants, shapes)
  const reachable = candidates.filter(({ alternative }) => !alternative.encodeOnly)
  const told = new Set<BoundAlternative>()
  for (const variant of use.variants)
    for (const { alternative, message } of doubts(variant, reachable, shapes)) {
      if (told.has(alternative)) continue
      told.add(alternative)
      const name = variant.name ?? 'an inline schema'
      findings.report(
        alternative.alternative.at,
        'ambiguous-dispatch',
        `rule ${use.rule.name}: ${message.replace('%', name)}`,
        'name a literal or a first key that no other variant has, or state in an overlay which keys exclude one another',
      )
    }
}

/** A case that no wire form is read as, because an earlier one takes them all, must say so. */
function reportShadowed(candidates: Candidate[], use: Use, findings: Findings): void {
  for (const { written, tag } of use.cases) {
    const own = candidates.filter(each => each.tag === tag)
    if (!written || written.writeOnly || !own.every(({ alternative }) => alternative.encodeOnly)) continue
    const thief = candidates.find(each => each.tag !== tag && covers(each.alternative.atoms, own[0]!.alternative.atoms))
    findings.report(
      written.at,
      'never-read',
      `rule ${use.rule.name}: whatever ${tag} writes is read as ${thief?.tag ?? 'another case'}`,
      `tell them apart, or write \`${tag}>\`: for writing only`,
    )
  }
}

/** Whether the tests that narrow a type leave no other variant than the template's own. */
function isNarrowed({ atoms, node }: BoundAlternative, variants: Variant[], shapes: Shapes): boolean {
  if (node.kind !== 'map') return true
  const narrowing = atoms.filter(
    atom => atom.path.length === 1 && ((atom.test === 'equals' && atom.constant) || atom.test === 'present'),
  )
  return variants
    .filter(variant => canSatisfy(variant, narrowing, shapes))
    .every(variant => node.variants.includes(variant))
}

/** Two forms that the same value may have are in doubt, unless an earlier one takes whatever has both. */
function* doubts(variant: Variant, candidates: Candidate[], shapes: Shapes) {
  const possible = candidates.filter(({ alternative }) => canSatisfy(variant, alternative.atoms, shapes))
  for (const candidate of possible) {
    const { node } = candidate.alternative
    if (node.kind === 'map' && !node.variants.includes(variant))
      yield { ...candidate, message: `% could be taken for ${candidate.tag}, which does not describe it` }
  }
  for (const [index, second] of possible.entries())
    for (const first of possible.slice(0, index)) {
      if (first.tag === second.tag) continue
      const [a, b] = [first.alternative.atoms, second.alternative.atoms]
      const both = [...a, ...b]
      const isTaken = possible
        .slice(0, possible.indexOf(first))
        .some(({ alternative }) => covers(alternative.atoms, both))
      if (!isTaken && !disjoint(a, b, variant, shapes) && !covers(b, a) && !refines(a, b))
        yield { ...second, message: `% could be ${first.tag} as well as ${second.tag}` }
    }
}

/** A form that would swallow a later one with another tag asks for a key that the later one does not have. */
function sharpen(candidates: Candidate[], use: Use, shapes: Shapes): void {
  for (const [index, { tag, alternative }] of candidates.entries()) {
    const { node } = alternative
    const first = node.kind === 'map' ? firstKey(node) : undefined
    const swallowed = candidates
      .slice(index + 1)
      .filter(
        later =>
          later.tag !== tag && later.alternative.atoms.length > 0 && covers(alternative.atoms, later.alternative.atoms),
      )
    if (first === undefined) continue
    const strangers = use.variants.filter(
      variant =>
        node.kind === 'map' && !node.variants.includes(variant) && canSatisfy(variant, alternative.atoms, shapes),
    )
    if (swallowed.length === 0 && strangers.length === 0) continue
    if (swallowed.every(later => later.alternative.node.kind === 'map' && !hasKey(later.alternative.node, first)))
      alternative.atoms.push({ path: [first], test: 'present' })
  }
}
