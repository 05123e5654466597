/** What an encoder says it leaves out. */
import type { GuardTerm } from '../mapping/model.ts'
import type { Bound, BoundHole, Phase } from '../plan/model.ts'
import type { UnifiedField } from '../unified/model.ts'
import { guardPaths, holesOf, holesOfWhole } from './bound-tree.ts'
import { guardText, sentCondition } from './conditions.ts'
import type { EncodePlace } from './place.ts'
import { quote, strings, unifiedPath } from './text.ts'

/** Statements that report every unified field of a node that its template has no hole for. */
export function lossStatements(node: Bound, place: EncodePlace, tag: string): string {
  const holes = holesOf(node)
  const repeated = holes.flatMap(({ use }) => (use ? holesOfWhole(use) : []))
  const wholes = holes.filter(hole => hole.hole.terms[0]!.path.length === 0)
  const whole = wholes.some(hole => taken(hole, place) === undefined)
  const mapped = new Set([
    ...wholes.flatMap(hole => taken(hole, place) ?? []),
    ...(place.elsewhere ?? []),
    ...holes.flatMap(hole => hole.hole.terms.map(term => term.path[0])),
    ...repeated.map(hole => hole.hole.terms[0]!.path[1]),
    ...decidingPaths(node, tag).map(path => path[0]),
  ])
  // How an answer is called, and when it was made, is nothing that it says.
  const exempt = new Set(['type', 'role', 'native', 'stream', ...(tag === 'response' ? ['id', 'createdAt'] : [])])
  const lost = whole
    ? []
    : place.type.fields().filter(
        field =>
          !isDerived(field, place) &&
          !exempt.has(field.name) &&
          !mapped.has(field.name) &&
          !/^raw[A-Z]/.test(field.name) &&
          // What has no place for an id links by order.
          !(field.emptyIfUnknown && wholes.length > 0),
      )
  const statements: string[] = []
  if (tag === 'request' || tag === 'response') statements.push(`foreign(${place.u}, c)`)
  statements.push(
    ...unsupportedStatements(lost, place),
    ...unplacedStatements(holes, place),
    ...repeated.flatMap(hole => wordStatement(hole, place)),
    ...withheldStatements(holes, place),
    ...unaccompaniedStatements(holes, place),
    ...untoldStatements(holes, place),
    ...partialStatements(node, holes, place),
    ...unwrittenStatements(holes, place),
    ...aloneStatements(holes, place),
  )
  return statements.join('\n')
}

/** What a codec writes of the node that it takes; all of it, where nothing says so. */
function taken({ hole }: BoundHole, { scope }: EncodePlace): readonly string[] | undefined {
  return scope.codecs.get(hole.codec?.name ?? '')?.takes
}

/** What only answers say is no part of a request, and all the more of an answer. */
function isDerived({ derived }: UnifiedField, { side }: EncodePlace): boolean {
  return derived !== undefined && !(side === 'response' && derived === 'the answer')
}

/** What is meant where nothing is said asks for nothing. */
function unsupportedStatements(lost: UnifiedField[], { u }: EncodePlace): string[] {
  const told = lost.flatMap(({ name, usual }) => (usual === undefined ? [name] : []))
  return [
    ...(told.length > 0 ? [`unsupported(${u}, ${strings(told)}, c)`] : []),
    ...lost.flatMap(({ name, usual }) => {
      if (usual === undefined) return []
      const isUnusual = usual === 'false' ? `${u}.${name}` : `${u}.${name} !== ${usual}`
      return [`if (${isUnusual}) unsupported(${u}, ${strings([name])}, c)`]
    }),
  ]
}

/** The fields that decide the form. Of a part, that it is there is no word of what it says. */
function decidingPaths(node: Bound, tag: string): string[][] {
  if (node.kind !== 'map' || tag === '') return guardPaths(node)
  const own = node.template.guard.flatMap(term =>
    term.kind === 'fact' || (term.kind === 'present') !== term.negated ? [] : [term.path],
  )
  return [...own, ...node.fields.flatMap(field => guardPaths(field.node))]
}

/** What every item repeats is said to be lost once. */
function wordStatement({ table, hole }: BoundHole, place: EncodePlace): string[] {
  const path = hole.terms[0]!.path.slice(1)
  if (!table) return []
  return [`wordFor(${place.scope.table(table)}, ${unifiedPath(place.u, path)}, ${quote(path.join('.'))}, c)`]
}

function unplacedStatements(holes: BoundHole[], place: EncodePlace): string[] {
  const byField = new Map<string, BoundHole[]>()
  for (const hole of holes)
    if (hole.use && !hole.use.rule.is && hole.hole.rule?.mode === 'each') {
      const field = hole.hole.terms[0]!.path.join('.')
      byField.set(field, [...(byField.get(field) ?? []), hole])
    }
  return [...byField].map(([field, uses]) => {
    const tags = [...new Set(uses.flatMap(({ use }) => use!.cases.map(each => each.tag)))].filter(
      tag => tag !== 'native',
    )
    const slots = [...new Set(uses.map(({ use }) => use!.rule.slot))]
    const path = uses[0]!.hole.terms[0]!.path
    return `unplaced(${unifiedPath(place.u, path)}, ${quote(field)}, ${strings(tags)}, ${strings(slots)}, c)`
  })
}

/** A case of a rule that has no place for a field of the whole which its other cases have. */
function aloneStatements(holes: BoundHole[], place: EncodePlace): string[] {
  return holes.flatMap(({ use, hole, slot }) => {
    const isOne = use?.rule.is === undefined || hole.rule?.mode === 'as'
    const fields = new Set(use && isOne ? holesOfWhole(use).map(each => each.hole.terms[0]!.path[1]!) : [])
    return [...fields].flatMap(field => {
      const without = use!.cases.filter(each =>
        each.alternatives.every(({ node }) => !namesWhole(node, use!.phase, field)),
      )
      const value = unifiedPath(place.u, hole.terms[0]!.path)
      const tags = without.map(({ tag }) => `${value}?.${use!.rule.by} !== ${quote(tag)}`)
      const isAlways = hole.defaults.length > 0 || (use!.rule.is !== undefined && slot.required && !slot.nullable)
      const sent = [...(isAlways ? [] : [`${value} !== undefined`]), ...tags].join(' && ')
      return sent === '' ? [] : [`unfit(${place.u}, ${quote(field)}, ${sent}, c)`]
    })
  })
}

function namesWhole(node: Bound, whole: Phase, field: string): boolean {
  return holesOf(node).some(({ hole }) => hole.terms[0]!.path[0] === whole && hole.terms[0]!.path[1] === field)
}

function withheldStatements(holes: BoundHole[], place: EncodePlace): string[] {
  const guarded = new Map<string, BoundHole[]>()
  for (const hole of holes) {
    const field = hole.hole.terms[0]!.path.join('.')
    if (field !== '') guarded.set(field, [...(guarded.get(field) ?? []), hole])
  }
  return [...guarded].flatMap(([field, same]) => {
    if (field.includes('.') && guarded.has(field.split('.')[0]!)) return []
    if (same.some(hole => !hole.hole.guard.some(term => term.kind === 'fact'))) return []
    const sent = same.map(hole => `(${sentCondition(hole, place)})`).join(' || ')
    const own = guardText(same.flatMap(aboutItself), place)
    const value = unifiedPath(place.u, field.split('.'))
    return [`withheld(${own ? `${own} ? ${value} : undefined` : value}, ${sent}, ${quote(field)}, c)`]
  })
}

/** A field of the request that is written where another one is there. */
function unaccompaniedStatements(holes: BoundHole[], place: EncodePlace): string[] {
  return holes.flatMap(({ hole: { terms, guard } }) => {
    const [term, ...others] = guard
    const isOne = term?.kind === 'present' && !term.negated && others.length === 0 && term.path[0] !== 'native'
    if (!isOne || terms[0]!.path.length !== 1) return []
    const [field, other] = [terms[0]!.path[0]!, term.path.join('.')]
    return [
      `unaccompanied(${unifiedPath(place.u, [field])}, ${guardText(guard, place)}, ${strings([field, other])}, c)`,
    ]
  })
}

/** What an answer's grammar has a place for only where the answer says something else, too. */
function untoldStatements(holes: BoundHole[], place: EncodePlace): string[] {
  if (place.side !== 'response') return []
  return holes.flatMap(({ hole: { terms, guard } }) => {
    const [field] = guard.flatMap(term => (term.kind === 'equals' && !term.negated ? [term.path] : []))
    if (!field) return []
    const path = terms[0]!.path
    const value = unifiedPath(place.u, path)
    return [`unaccompanied(${value}, ${guardText(guard, place)}, ${strings([path.join('.'), field.join('.')])}, c)`]
  })
}

/** Of a node that is not written where it says no more than its absence does, what the guard does not look at is lost. */
function unwrittenStatements(holes: BoundHole[], place: EncodePlace): string[] {
  return holes.flatMap(hole => {
    const own = aboutItself(hole)
    const path = hole.hole.terms[0]!.path
    if (!hole.use || own.length === 0) return []
    const seen = own.map(term => term.path[path.length])
    const fields = hole.use.rule.is ? (place.type.field(path.join('.'))?.fields() ?? []) : []
    const lost = fields.map(({ name }) => name).filter(name => name !== 'native' && !seen.includes(name))
    const unwritten = `${guardText(own, place)} ? undefined : ${unifiedPath(place.u, path)}`
    return [`unsupportedIn(${unwritten}, ${quote(path.join('.'))}, ${strings(lost)}, c)`]
  })
}

/** What a hole's guard says of the hole's own value. */
function aboutItself({ hole: { terms, guard } }: BoundHole): Exclude<GuardTerm, { kind: 'fact' }>[] {
  const own = terms[0]!.path
  return guard.flatMap(term =>
    term.kind !== 'fact' && term.path.length > own.length && own.every((step, at) => term.path[at] === step)
      ? [term]
      : [],
  )
}

/** Reports the fields of a nested record that only some of its holes name, and what is said of it natively. */
function partialStatements(node: Bound, holes: BoundHole[], place: EncodePlace): string[] {
  const paths = holes
    .flatMap(hole =>
      hole.hole.terms.flatMap(({ path }) =>
        path.length === 1 && taken(hole, place) ? taken(hole, place)!.map(field => [path[0]!, field]) : [path],
      ),
    )
    .filter(path => !['native', 'request', 'response'].includes(path[0]!))
  const heads = [...new Set(paths.filter(path => path.length > 1).map(path => path[0]!))]
  return heads.flatMap(head => {
    if (paths.some(path => path.length === 1 && path[0] === head)) return []
    const about = [...paths, ...guardPaths(node)]
    const named = new Set(about.filter(path => path[0] === head).map(path => path[1]))
    const fields = (place.type.field(head)?.fields() ?? [])
      .filter(field => !isDerived(field, place))
      .map(field => field.name)
    const lost = fields.filter(name => name !== 'native' && !named.has(name))
    const isSilent = lost.length === 0 && !fields.includes('native')
    return isSilent ? [] : [`unsupportedIn(${place.u}.${head}, ${quote(head)}, ${strings(lost)}, c)`]
  })
}
