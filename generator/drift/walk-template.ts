import type { Position, RuleUse } from '../mapping/model.ts'
import type { Bound, BoundAlternative, BoundHole, BoundMap, Use } from '../plan/model.ts'
import type { UnifiedType } from '../unified/model.ts'
import { atCase, atField, type CapabilityPlace } from './capability-names.ts'
import type { Mapped } from './mapped.ts'
import { joined } from './unified-names.ts'

/** Where a walk over a bound template is. */
export interface Trail {
  at: Pick<Mapped, 'api' | 'operation' | 'direction' | 'part'>
  path: readonly string[]
  variants: readonly string[]
  cases: readonly string[]
  owners: readonly string[]
  position: Position
  scope: UnifiedType
  /** How a field of the scope is called from the root of the call. */
  name(path: readonly string[]): string
  capability: CapabilityPlace
  /** This form is read as another one, or not at all. */
  writeOnly: boolean
  /** Whether reading looks at a literal here. */
  tells(path: readonly string[], constant: boolean): boolean
  /** The rules on the way: a rule inside itself is not walked again. */
  uses: readonly Use[]
}

/** Everything that a template names of the wire, by way of its rules too. */
export function walkTemplate(node: Bound, trail: Trail): Mapped[] {
  if (node.kind === 'map') return ofMap(node, trail)
  if (node.kind === 'hole') return ofHole(node, trail)
  if (node.kind === 'list')
    return [
      entry('container', trail, true),
      ...node.items.flatMap(item =>
        walkTemplate(item, item.kind === 'hole' ? inList(item, trail) : { ...below(trail, '[]'), owners: [] }),
      ),
    ]
  return [{ ...entry('leaf', trail, trail.tells(trail.path, node.constant)), literal: node.literal.value }]
}

/** A list that a rule writes in part stands where its hole stands; a hole of one item in the list. */
function inList({ hole }: BoundHole, trail: Trail): Trail {
  return { ...(hole.rule?.mode === 'each' ? trail : below(trail, '[]')), position: hole.at }
}

function ofMap(node: BoundMap, trail: Trail): Mapped[] {
  const facts = node.fields.flatMap(({ key, node: { kind, ...rest } }) =>
    kind === 'literal' && 'literal' in rest ? [`${key}=${rest.literal.value}`] : [],
  )
  const inside: Trail = { ...trail, variants: [...trail.variants, ...facts] }
  const names = node.variants.flatMap(({ name }) => name ?? [])
  const self = { ...entry('container', inside, true), components: [...new Set(names)] }
  return [
    { ...self, scope: { type: trail.scope, prefix: trail.name([]), at: node.template.at } },
    ...node.fields.flatMap(({ key, node: child, at }) => {
      const owners = node.variants.flatMap(({ name, schema }) => (name && schema.properties?.[key] ? [name] : []))
      return walkTemplate(child, { ...below(inside, key), owners, position: at })
    }),
    ...node.spreads.flatMap(spread => ofHole(spread, { ...inside, owners: [], position: spread.hole.at })),
  ]
}

function ofHole(node: BoundHole, trail: Trail): Mapped[] {
  const field = node.hole.terms[0]!.path.join('.')
  const named: Trail = { ...trail, capability: atField(trail.capability, field) }
  const self: Mapped = {
    ...entry('leaf', named, true),
    unified: [...new Set(node.hole.terms.map(({ path }) => unifiedName(path, trail)))].filter(name => name !== ''),
    ...(node.table && { table: node.table }),
    ...wordsOf(node),
  }
  const { use } = node
  if (!use || trail.uses.includes(use)) return [self]
  const isList = node.hole.rule?.mode === 'each'
  const inside: Trail = { ...named, owners: [], uses: [...trail.uses, use] }
  const { text } = node.hole.rule!
  const steps = isList && !node.single && text !== 'joined' ? ['[]'] : []
  const records = use.cases.flatMap(({ tag, type, alternatives }) =>
    alternatives.flatMap(alternative => {
      const prefix = unifiedName(node.hole.terms[0]!.path, trail) + (isList ? '[]' : '')
      return ofAlternative(alternative, {
        ...inside,
        path: [...trail.path, ...steps],
        cases: tag === '' ? inside.cases : [...inside.cases, `${prefix}.${use.rule.by}=${tag}`],
        scope: type,
        name: path => joined(prefix, path),
        capability: atCase(named.capability, field, tag),
      })
    }),
  )
  const { lists } = node.hole.rule!
  if (lists) return [self, ...records.map(each => inLists(each, trail.path.length, lists))]
  return [self, ...(text === 'columns' ? records.map(each => inColumn(each, trail.path.length)) : records)]
}

/** A source stands in its list, and what refers to it in that of the references. */
function inLists(entry: Mapped, depth: number, [sources, references]: NonNullable<RuleUse['lists']>): Mapped {
  const { path } = entry
  const [place, field, ...rest] = path.slice(depth)
  if (place !== '[]') return entry
  const within = field === references ? [references, place, ...rest] : [sources, ...path.slice(depth)]
  return { ...entry, path: [...path.slice(0, depth), ...within] }
}

/** The wire has its lists one a field: a record's place is in each of them, not before. */
function inColumn(entry: Mapped, depth: number): Mapped {
  const { path } = entry
  const [place, field, ...rest] = path.slice(depth)
  return place === '[]' && field !== undefined
    ? { ...entry, path: [...path.slice(0, depth), field, place, ...rest] }
    : entry
}

function wordsOf({ table, unified }: BoundHole): Pick<Mapped, 'words'> {
  const words = table && unified?.literals()
  return words ? { words } : {}
}

function ofAlternative({ alternative, node, atoms, encodeOnly }: BoundAlternative, outer: Trail): Mapped[] {
  const base = alternative.split ? outer.path.slice(0, -1) : outer.path
  const told = new Set(atoms.map(({ path }) => path.join('.')))
  return walkTemplate(node, {
    ...outer,
    path: base,
    position: alternative.at,
    writeOnly: outer.writeOnly || encodeOnly,
    tells: path =>
      told.has(
        path
          .slice(base.length)
          .map(step => (step === '[]' ? '0' : step))
          .join('.'),
      ),
  })
}

function unifiedName(path: readonly string[], { name, capability }: Trail): string {
  return path[0] === 'request' ? joined(capability.call, path.slice(1)) : name(path)
}

function below(trail: Trail, step: string): Trail {
  return { ...trail, path: [...trail.path, step] }
}

function entry(kind: Mapped['kind'], trail: Trail, isRead: boolean): Mapped {
  const { at, path, variants, cases, owners, position, capability, writeOnly } = trail
  const isRequest = at.direction === 'request'
  return {
    ...at,
    kind,
    path,
    variants,
    cases,
    owners,
    components: [],
    at: position,
    unified: [],
    capabilities: capability.names,
    sent: isRequest,
    read: !isRequest && isRead && !writeOnly,
  }
}
