import type { Case } from '../mapping/model.ts'
import type { Findings } from './findings.ts'
import type { Atom, Bound, BoundAlternative, BoundMap, Use } from './model.ts'
import { isRequiredOnly, type Shapes, type Variant } from './shapes.ts'

/** Codecs whose test tells wire variants apart. */
const testing = ['like', 'plainText']

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
      if (!disjoint(a, b, variant) && !covers(b, a) && !refines(a, b))
        yield { ...second, message: `% could be ${first.tag} as well as ${second.tag}` }
    }
}

function atomsOf({ alternative, node }: BoundAlternative): Atom[] {
  if (alternative.split) {
    const use = node.kind === 'hole' ? node.use : undefined
    return use ? [{ path: [], test: 'rule', use }] : []
  }
  const guards = alternative.guard.flatMap(term =>
    term.kind === 'present' && !term.negated ? holePaths(node, term.path[0]!) : [],
  )
  const presence = guards.map((path): Atom => ({ path, test: 'present' }))
  const literals = literalAtoms(node, [])
  const tests = codecAtoms(node, [])
  if (node.kind === 'literal') return literals
  if (node.kind === 'hole') return [{ path: [], test: 'type', type: node.unified?.kind() ?? 'unknown' }]
  if (literals.some(atom => atom.test === 'equals' && atom.constant)) return [...literals, ...presence, ...tests]
  if (literals.some(atom => atom.test === 'equals' && typeof atom.value === 'string'))
    return [...literals, ...presence, ...tests]
  const first = node.kind === 'map' ? firstKey(node) : undefined
  const key: Atom[] = first === undefined ? [] : [{ path: [first], test: 'present' }]
  return [...key, ...literals, ...presence, ...tests]
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

function hasKey(node: Bound, name: string): boolean {
  return node.kind === 'map' && node.fields.some(field => field.key === name)
}

function firstKey(node: BoundMap): string | undefined {
  const field = node.fields.find(({ node }) => node.kind !== 'literal') ?? node.fields[0]
  return field?.key
}

function literalAtoms(node: Bound, path: string[]): Atom[] {
  if (node.kind === 'literal') {
    const { value } = node.literal
    return value === null || value === '' ? [] : [{ path, test: 'equals', value, constant: node.constant }]
  }
  if (node.kind === 'list' && node.items.length === 1 && path.length === 1)
    return literalAtoms(node.items[0]!, [...path, '0'])
  if (node.kind !== 'map') return []
  return node.fields.flatMap(field => literalAtoms(field.node, [...path, field.key]))
}

function codecAtoms(node: Bound, path: string[]): Atom[] {
  if (node.kind === 'hole' && node.hole.codec && testing.includes(node.hole.codec.name)) {
    const { name, arg } = node.hole.codec
    return [{ path, test: 'codec', codec: name, ...(arg === undefined ? {} : { arg }) }]
  }
  if (node.kind !== 'map') return []
  return node.fields.flatMap(field => codecAtoms(field.node, [...path, field.key]))
}

function holePaths(node: Bound, name: string, path: string[] = []): string[][] {
  if (node.kind === 'hole')
    return node.hole.terms.some(term => term.path[0] === name || term.path.length === 0) ? [path] : []
  if (node.kind !== 'map') return []
  return node.fields.flatMap(field => holePaths(field.node, name, [...path, field.key]))
}

function canSatisfy(variant: Variant, atoms: Atom[], shapes: Shapes): boolean {
  return atoms.every(atom => {
    if (atom.test === 'rule') return false
    if (atom.test === 'type') return variant.kind === atom.type || variant.kind === 'any'
    let variants: Variant[] = [variant]
    for (const step of atom.path) {
      const schemas = step === '0' ? shapes.items(variants) : shapes.property(variants, step)?.schemas
      if (!schemas || schemas.length === 0) return false
      variants = shapes.variants(schemas)
    }
    return atom.test !== 'equals' || variants.some(each => shapes.allows(each, atom.value))
  })
}

/** Every test of `a` is one of `b`: whatever passes `b` passes `a`. */
function covers(a: Atom[], b: Atom[]): boolean {
  return a.every(one => b.some(other => implies(other, one)))
}

/** The earlier form asks for more than the later one, so that trying it first is right. */
function refines(earlier: Atom[], later: Atom[]): boolean {
  return later.every(one => earlier.some(other => implies(other, one)))
}

function disjoint(a: Atom[], b: Atom[], variant: Variant): boolean {
  const exclusive = exclusiveKeys(variant)
  return a.some(one =>
    b.some(other => {
      if (one.test === 'equals' && other.test === 'equals') return samePath(one, other) && one.value !== other.value
      if (one.test === 'codec' && other.test === 'codec') return samePath(one, other) && one.arg !== other.arg
      if (one.test === 'type' && other.test !== 'type') return true
      if (isText(one) && isInside(other, one)) return true
      if (isText(other) && isInside(one, other)) return true
      const [x, y] = [one.path[0], other.path[0]]
      return x !== undefined && y !== undefined && x !== y && exclusive.has(x) && exclusive.has(y)
    }),
  )
}

function isText(atom: Atom): boolean {
  return atom.test === 'codec' && atom.codec === 'plainText'
}

/** Below a path that must be a text, nothing can be. */
function isInside(inner: Atom, outer: Atom): boolean {
  return inner.path.join('.').startsWith(`${outer.path.join('.')}.`)
}

/** Keys of which the contract says that at most one is there: a `oneOf` of nothing but `required`. */
function exclusiveKeys({ schema }: Variant): Set<string> {
  if (!schema.oneOf || !isRequiredOnly(schema.oneOf)) return new Set()
  return new Set(schema.oneOf.flatMap(part => part.required ?? []))
}

/** What has a value is there. */
function implies(known: Atom, asked: Atom): boolean {
  return sameAtom(known, asked) || (asked.test === 'present' && known.test === 'equals' && samePath(known, asked))
}

function sameAtom(a: Atom, b: Atom): boolean {
  if (a.test === 'rule' || b.test === 'rule') return a.test === b.test && 'use' in a && 'use' in b && a.use === b.use
  return JSON.stringify({ ...a, constant: 0, use: 0 }) === JSON.stringify({ ...b, constant: 0, use: 0 })
}

function samePath(a: Atom, b: Atom): boolean {
  return a.path.join('.') === b.path.join('.')
}
