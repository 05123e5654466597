import type { Atom, Bound, BoundAlternative, BoundHole, BoundMap } from './model.ts'

/** Codecs whose test tells wire variants apart. */
const testing = ['like', 'plainText', 'plainUrl', 'address', 'addressed', 'ordinal', 'passages']

/** Those whose test is another's. */
const sameTest: { readonly [codec: string]: string } = { passages: 'plainText' }

/** Codecs that write something of a whole node, and nothing that it says. */
const beside = ['numbered']

/** The tests that a wire form passes: its literals, the keys that its guard asks for, the tests of its codecs. */
export function atomsOf({ alternative, node }: BoundAlternative): Atom[] {
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
  if (node.kind === 'hole')
    return [{ path: [], test: 'type', type: codedKind(node) ?? node.unified?.kind() ?? 'unknown' }]
  if (literals.some(atom => atom.test === 'equals' && atom.constant)) return [...literals, ...presence, ...tests]
  if (literals.some(atom => atom.test === 'equals' && typeof atom.value === 'string'))
    return [...literals, ...presence, ...tests]
  const first = node.kind === 'map' ? firstKey(node) : undefined
  const key: Atom[] = first === undefined ? [] : [{ path: [first], test: 'present' }]
  return [...key, ...literals, ...presence, ...tests]
}

/** What a codec makes of a whole node is of the wire's kind. */
function codedKind({ hole, slot }: BoundHole): string | undefined {
  const types = new Set(slot.schemas.map(({ type }) => type))
  const [type] = types
  const isWhole = hole.codec !== undefined && hole.terms[0]!.path.length === 0
  return isWhole && types.size === 1 && typeof type === 'string' ? type : undefined
}

export function hasKey(node: Bound, name: string): boolean {
  return node.kind === 'map' && node.fields.some(field => field.key === name)
}

export function firstKey(node: BoundMap): string | undefined {
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
  if (isListOfOne(node)) return [{ path, test: 'codec', codec: 'only' }]
  if (node.kind === 'hole' && node.hole.codec && testing.includes(node.hole.codec.name)) {
    const { name, arg } = node.hole.codec
    return [{ path, test: 'codec', codec: sameTest[name] ?? name, ...(arg === undefined ? {} : { arg }) }]
  }
  if (node.kind === 'list' && node.items.length === 1 && path.length === 1)
    return codecAtoms(node.items[0]!, [...path, '0'])
  if (node.kind !== 'map') return []
  return node.fields.flatMap(field => codecAtoms(field.node, [...path, field.key]))
}

/** A list with one value of the node in it. */
function isListOfOne(node: Bound): boolean {
  const [item, ...others] = node.kind === 'list' ? node.items : []
  return item?.kind === 'hole' && others.length === 0 && !item.hole.rule
}

function isBeside({ hole }: BoundHole): boolean {
  return beside.includes(hole.codec?.name ?? '')
}

function holePaths(node: Bound, name: string, path: string[] = []): string[][] {
  if (node.kind === 'hole')
    return node.hole.terms.some(({ path: [first] }) => first === name || (first === undefined && !isBeside(node)))
      ? [path]
      : []
  if (node.kind !== 'map') return []
  return node.fields.flatMap(field => holePaths(field.node, name, [...path, field.key]))
}
