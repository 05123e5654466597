import type { Atom } from './model.ts'
import { isRequiredOnly, type Shapes, type Variant } from './shapes.ts'

/** Whether the contract lets a variant pass these tests. */
export function canSatisfy(variant: Variant, atoms: Atom[], shapes: Shapes): boolean {
  return atoms.every(atom => {
    if (atom.test === 'rule') return false
    if (atom.test === 'type') return variant.kind === atom.type || variant.kind === 'any'
    const variants = variantsAt(variant, atom.path, shapes)
    if (!variants) return false
    return atom.test !== 'equals' || variants.some(each => shapes.allows(each, atom.value))
  })
}

/** Every test of `a` is one of `b`: whatever passes `b` passes `a`. */
export function covers(a: Atom[], b: Atom[]): boolean {
  return a.every(one => b.some(other => implies(other, one)))
}

/** The earlier form asks for more than the later one, so that trying it first is right. */
export function refines(earlier: Atom[], later: Atom[]): boolean {
  return later.every(one => earlier.some(other => implies(other, one)))
}

/** What may stand at a path; undefined where the contract knows no such place. */
function variantsAt(variant: Variant, path: readonly string[], shapes: Shapes): Variant[] | undefined {
  let variants: Variant[] = [variant]
  for (const step of path) {
    const schemas = step === '0' ? shapes.items(variants) : shapes.property(variants, step)?.schemas
    if (!schemas || schemas.length === 0) return undefined
    variants = shapes.variants(schemas)
  }
  return variants
}

export function disjoint(a: Atom[], b: Atom[], variant: Variant, shapes: Shapes): boolean {
  return a.some(one =>
    b.some(other => {
      if (one.test === 'equals' && other.test === 'equals' && samePath(one, other)) return one.value !== other.value
      if (one.test === 'codec' && other.test === 'codec') return samePath(one, other) && one.arg !== other.arg
      if (one.test === 'type' && other.test !== 'type') return true
      if (isText(one) && isInside(other, one)) return true
      if (isText(other) && isInside(one, other)) return true
      return excludes(one.path, other.path, variant, shapes)
    }),
  )
}

/** Where two paths part, the contract lets at most one of them go on. */
function excludes(a: readonly string[], b: readonly string[], variant: Variant, shapes: Shapes): boolean {
  const shared = a.findIndex((step, index) => step !== b[index])
  const [x, y] = [a[shared], b[shared]]
  if (x === undefined || y === undefined) return false
  const parents = variantsAt(variant, a.slice(0, shared), shapes)
  return parents?.map(exclusiveKeys).every(keys => keys.has(x) && keys.has(y)) ?? false
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

/** What has a value is there, and so is what it stands in. */
function implies(known: Atom, asked: Atom): boolean {
  if (sameAtom(known, asked)) return true
  if (asked.test !== 'present' || known.test === 'type' || known.test === 'rule') return false
  return asked.path.every((step, index) => known.path[index] === step)
}

function sameAtom(a: Atom, b: Atom): boolean {
  if (a.test === 'rule' || b.test === 'rule') return a.test === b.test && 'use' in a && 'use' in b && a.use === b.use
  return JSON.stringify({ ...a, constant: 0, use: 0 }) === JSON.stringify({ ...b, constant: 0, use: 0 })
}

function samePath(a: Atom, b: Atom): boolean {
  return a.path.join('.') === b.path.join('.')
}
