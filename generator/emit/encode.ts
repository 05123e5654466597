import type { Guard, GuardTerm } from '../mapping/model.ts'
import type { Bound, BoundAlternative, BoundCase, BoundHole, BoundList, BoundMap, Use } from '../plan/model.ts'
import { identifier } from '../plan/shapes.ts'
import type { UnifiedType } from '../unified/model.ts'
import type { ModuleScope } from './scope.ts'
import { key, list, object, quote, strings, unifiedPath } from './text.ts'

/** Where an encoder stands: the unified node it reads, the complement of that node, the wire path so far. */
export interface EncodePlace {
  scope: ModuleScope
  /** The expression of the unified node. */
  u: string
  type: UnifiedType
  /** The wire path below the node. */
  path: string[]
  /** The template of the whole node, to see which other holes speak of the same unified field. */
  root: Bound
  /** Names that stand for themselves, as the `$key` of a stream event. */
  locals?: ReadonlyMap<string, string>
  /** The part of a stream event is written before the event around it. */
  hoisted?: boolean
  /** Unified fields that the guard of the alternative found present. */
  present?: ReadonlySet<string>
  /** Unified fields that stand in the path or the query of the call. */
  elsewhere?: readonly string[]
}

/** A function body that writes a whole node: its losses first, then the wire object with its complement. */
export function encodeRecord(
  node: Bound,
  place: Omit<EncodePlace, 'path' | 'root'>,
  typeText: string,
  tag: string,
): string {
  const full: EncodePlace = { ...place, path: [], root: node }
  const losses = lossStatements(node, full, tag)
  const wire = encodeNode(node, full)
  if (node.kind !== 'map' || !['object', 'unknown'].includes(place.type.kind())) return `${losses}\n return ${wire}`
  const objects = node.variants.every(variant => variant.name !== undefined)
    ? node.variants.map(variant => `wire.${identifier(variant.name!)}`).join(' | ') || typeText
    : objectType(typeText)
  return `${losses}\n return withNative<${objects}>(${wire}, ${place.u}.native?.[API])`
}

/** The object types of an inline union. */
function objectType(typeText: string): string {
  return `Extract<${typeText}, object>`
}

export function encodeNode(node: Bound, place: EncodePlace): string {
  if (node.kind === 'literal') return quote(node.literal.value)
  if (node.kind === 'hole') return encodeHole(node, place)
  return node.kind === 'list' ? encodeList(node, place) : encodeMap(node, place)
}

function encodeMap(node: BoundMap, place: EncodePlace): string {
  const fields = node.fields.map(field => {
    const inner = { ...place, path: [...place.path, field.key] }
    const value = encodeNode(field.node, inner)
    return `${key(field.key)}: ${needsNull(field.node) ? `(${value}) ?? null` : value}`
  })
  const spreads = node.spreads.map(spread => `...${encodeHole(spread, place)}`)
  const text = object([...fields, ...spreads])
  const isRoot = place.path.length === 0
  const { guard } = node.template
  if (guard.length > 0 && !isRoot) {
    const condition = guardText(guard, place)
    return `implied(${place.u}.native?.[API], ${quote(place.path[0])}, ${condition} ? ${text} : undefined)`
  }
  if (isRoot || (node.slot.required && !node.slot.nullable) || !hasHoles(node)) return text
  const holes = holesOf(node)
  if (holes.length === 1 && node.spreads.length === 0) return `${presence(node, place)[0]} ? ${text} : undefined`
  if (node.fields.every(field => field.node.kind !== 'literal')) return `filled(${text})`
  return `${presence(node, place).join(' || ')} ? ${text} : undefined`
}

/** A field that must be there may be null where it has no value. */
function needsNull(node: Bound): boolean {
  const { required, nullable } = node.slot
  if (!required || !nullable || node.kind === 'literal' || node.kind === 'list') return false
  return node.kind === 'map' ? hasHoles(node) : node.hole.defaults.length === 0
}

function encodeList(node: BoundList, place: EncodePlace): string {
  const spliced = node.items.some(item => item.kind === 'hole' && item.hole.rule?.mode === 'each')
  if (!spliced) return list(node.items.map(item => encodeNode(item, { ...place, path: [...place.path, '0'] })))
  const [first, second] = node.items
  if (first?.kind === 'map' && second?.kind === 'hole') {
    const list = pathText(second.hole.terms[0]!.path, place)
    const inner = { ...place, path: [...place.path, '0'] }
    const fields = first.fields.map(field => `${key(field.key)}: some(${encodeNode(field.node, inner)})`)
    return `wrapped(${list}, filled(${object(fields)}), ${encodeHole(second, place)})`
  }
  const all = `concat(${node.items.map(item => encodeNode(item, place)).join(', ')})`
  const joined = node.bare
    ? `orBare(${node.slot.required ? all : `some(${all})`}, ${place.u}.messages, peek(${place.u}.native?.[API], ${place.path.map(quote).join(', ')}))`
    : all
  return node.slot.required || node.bare ? joined : `some(${joined})`
}

function encodeHole(bound: BoundHole, place: EncodePlace): string {
  const { hole } = bound
  const value = holeValue(bound, place)
  const defaults = hole.defaults.map(option =>
    'fact' in option ? ` ?? c.facts.${option.fact}` : ` ?? ${defaultText(option.literal)}`,
  )
  const echoed =
    hole.terms[0]!.path[0] === 'native' && bound.slot.required && hole.defaults.length === 0 && !bound.slot.nullable
  const text = echoed ? value.replace(/^peek/, 'echo') : value + defaults.join('')
  if (hole.guard.length === 0) return text
  return `${sentCondition(bound, place)} ? ${text} : undefined`
}

function defaultText(literal: string | number | boolean): string {
  if (typeof literal === 'string' && /^(null$|[[{])/.test(literal)) return literal
  return quote(literal)
}

function holeValue(bound: BoundHole, place: EncodePlace): string {
  const { hole } = bound
  const [term, ...others] = hole.terms
  if (others.length > 0) return `minus(${hole.terms.map(({ path }) => pathText(path, place)).join(', ')})`
  const value = pathText(term!.path, place)
  if (term!.path[0] === 'response' && place.locals) return `encodeResponse(${value}, c)`
  if (place.hoisted && term!.path[0] === 'part') return 'part'
  if (hole.rule) return encodeRule(bound, value, place)
  if (hole.codec) return encodeCodec(bound, value, place)
  const emptyable = place.type.fields().some(field => field.emptyIfUnknown && field.name === term!.path.join('.'))
  return emptyable && !bound.slot.required && !place.locals ? `${value} || undefined` : value
}

function encodeRule(bound: BoundHole, value: string, place: EncodePlace): string {
  const { use, hole } = bound
  if (!use) return 'undefined'
  const name = encoderOf(use, place.scope, isShared(bound, place.root))
  const field = hole.terms[0]!.path.at(-1) ?? ''
  if (hole.rule!.mode === 'as') {
    if (use.rule.is)
      return bound.slot.required && !bound.slot.nullable
        ? `${name}(${value} ?? {}, c)`
        : `record(${value}, ${quote(field)}, c, ${name})`
    return `node(${value}, ${quote(field)}, ${quote(use.rule.name)}, c, ${name})`
  }
  if (use.rule.is)
    return `items(${value}${bound.slot.required || !place.type.isOptional(field) ? '' : ' ?? []'}, ${quote(field)}, c, ${name})`
  const isConversation = use.unified.name.endsWith('messages[]')
  const list = isConversation && place.scope.demandsIds ? `identified(${value})` : value
  const gathered = use.rule.merge ? `regroup(${list}, ${roleTable(use)}, API, ${quote(use.rule.merge.key)})` : list
  let text = `each(${gathered}, ${quote(field)}, ${quote(use.rule.name)}, c, ${name})`
  const runs = runsOf(use)
  if (runs.length > 0) text = `mergeRuns(${text}, [${runs.join(', ')}])`
  if (bound.single) return `${text}?.[0]`
  if (hole.rule!.text === 'joined') return `joined(${text})`
  if (isShared(bound, place.root) && !bound.slot.required) text = `some(${text})`
  if (bound.bare) text = `orText(${text}, peek(${place.u}.native?.[API], ${place.path.map(quote).join(', ')}))`
  return bound.slot.required && !place.type.isOptional(field) ? text : bound.slot.required ? `${text} ?? []` : text
}

function encodeCodec(bound: BoundHole, value: string, place: EncodePlace): string {
  const { hole, table } = bound
  const { name, arg } = hole.codec!
  const kept = `peek(${place.u}.native?.[API], ${place.path.map(quote).join(', ')})`
  if (table) {
    const raw = rawField(hole.terms[0]!.path, place.type)
    const earlier = [
      ...(raw === undefined ? [] : [`${place.u}.${raw}`]),
      ...(place.locals || hole.terms[0]!.path[0] === 'request' ? [] : [kept]),
    ]
    return `${place.scope.table(table)}.encode(${[value, ...earlier].join(', ')})`
  }
  const facts = place.scope.codecs.get(name)
  const args = [value, ...(arg === undefined ? [] : [quote(arg)]), ...(facts?.context ? ['c'] : [])]
  const call = `${name}.encode(${args.join(', ')})`
  const path = hole.terms[0]!.path
  if (path.length === 0) return call
  if (isSure(path, place)) return call
  if (path[0] === 'request' && facts?.test !== true && arg !== undefined) return call
  if (!facts?.context) return `recode(${[name, value, kept, ...(arg === undefined ? [] : [quote(arg)])].join(', ')})`
  return `${value} === undefined ? undefined : ${call}`
}

/** The name of the function that writes a rule at this place; asks for its text on first use. */
export function encoderOf(use: Use, scope: ModuleScope, shared = false): string {
  return scope.request('encode', use, name => encoderText(use, name, scope, shared))
}

function encoderText(use: Use, name: string, scope: ModuleScope, shared: boolean): string {
  const text = encoderBody(use, name, scope, shared)
  const [head = '', ...body] = text.split('\n')
  const isUsed = /\bc\b/.test(body.join('\n'))
  return [isUsed ? head : head.replace('c: Context', '_c: Context'), ...body].join('\n')
}

function encoderBody(use: Use, name: string, scope: ModuleScope, shared: boolean): string {
  const total =
    use.rule.is !== undefined && use.cases[0]!.alternatives.some(({ alternative }) => alternative.guard.length === 0)
  const returns = `${use.typeText}${hasSplit(use) ? ` | (${use.typeText})[]` : ''}${total ? '' : ' | undefined'}`
  const head = `function ${name}(u: ${use.unified.typeText}, c: Context): ${returns}`
  if (use.rule.is) return `${head} {\n${alternativesText(use.cases[0]!, use, scope, shared)}\n}`
  const own = use.unified.name.endsWith('messages[]') ? ownMessageText(use) : ''
  const cases = use.cases
    .filter(each => each.tag !== 'native')
    .map(each => `case ${quote(each.tag)}: {\n${alternativesText(each, use, scope, shared)}\n}`)
  return `${head} {\n${own}switch (u.${use.rule.by}) {\n${cases.join('\n')}\ndefault: return undefined\n}\n}`
}

function ownMessageText(use: Use): string {
  return `const own = ownMessage<${use.typeText}>(u, ${quote(use.rule.name)}, c)\nif (own) return own.value\n`
}

/** Where several lists share the parts, what one does not take another may. */
function alternativesText(bound: BoundCase, use: Use, scope: ModuleScope, shared: boolean): string {
  const texts: string[] = []
  let closed = false
  const ordered = bound.alternatives
  for (const [index, alternative] of ordered.entries()) {
    const last = index === ordered.length - 1
    const condition = alternativeCondition(alternative, ordered, index, {
      scope,
      u: 'u',
      type: bound.type,
      path: [],
      root: alternative.node,
    })
    const body = alternativeBody(alternative, bound, use, scope)
    if (condition === undefined) {
      texts.push(body)
      closed = true
      break
    }
    texts.push(last && !closed ? `if (${condition}) {\n${body}\n}` : `if (${condition}) {\n${body}\n}`)
  }
  const none = quote(`${scope.api} takes no such ${bound.tag || use.rule.name}`)
  if (!closed) texts.push(shared ? 'return undefined' : `return lose(c, 'unsupported', ${none})`)
  return texts.join('\n')
}

/**
 * Which alternative is written: by its guard; where a fact decides, the wire form that was read wins; a form after
 * an unguarded one is only written where it was read.
 */
function alternativeCondition(
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

function alternativeBody(alternative: BoundAlternative, bound: BoundCase, use: Use, scope: ModuleScope): string {
  const { node } = alternative
  if (alternative.alternative.split && node.kind === 'hole') {
    const place: EncodePlace = { scope, u: 'u', type: bound.type, path: [], root: node }
    return `${lossStatements(node, place, bound.tag)}\nreturn ${encodeHole(node, place)}`
  }
  const present = new Set(
    alternative.alternative.guard.flatMap(term => (term.kind === 'present' && !term.negated ? [term.path[0]!] : [])),
  )
  return encodeRecord(node, { scope, u: 'u', type: bound.type, present }, use.typeText, bound.tag)
}

// losses ──────────────────────────────────────────────────────────────────────

/** Statements that report every unified field of a node that its template has no hole for. */
export function lossStatements(node: Bound, place: EncodePlace, tag: string): string {
  const holes = holesOf(node)
  const whole = holes.some(hole => hole.hole.terms[0]!.path.length === 0)
  const mapped = new Set([
    ...(place.elsewhere ?? []),
    ...holes.flatMap(hole => hole.hole.terms.map(term => term.path[0])),
    ...guardNames(node),
  ])
  const exempt = new Set(['type', 'role', 'native', 'stream'])
  const lost = whole
    ? []
    : place.type
        .fields()
        .filter(
          field =>
            !field.derived && !exempt.has(field.name) && !mapped.has(field.name) && !/^raw[A-Z]/.test(field.name),
        )
        .map(field => field.name)
  const statements: string[] = []
  if (tag === 'request') statements.push(`foreign(${place.u}, c)`)
  if (lost.length > 0 && tag !== 'response') statements.push(`unsupported(${place.u}, ${strings(lost)}, c)`)
  if (tag !== 'response')
    statements.push(
      ...unplacedStatements(holes, place),
      ...withheldStatements(holes, place),
      ...partialStatements(holes, place),
    )
  return statements.join('\n')
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
    const slots = [...new Set(uses.map(({ use }) => use!.rule.name))]
    const path = uses[0]!.hole.terms[0]!.path
    return `unplaced(${unifiedPath(place.u, path)}, ${quote(field)}, ${strings(tags)}, ${strings(slots)}, c)`
  })
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
    return [`withheld(${unifiedPath(place.u, field.split('.'))}, ${sent}, ${quote(field)}, c)`]
  })
}

/** Reports the fields of a nested record that only some of its holes name. */
function partialStatements(holes: BoundHole[], place: EncodePlace): string[] {
  const paths = holes
    .flatMap(hole => hole.hole.terms.map(term => term.path))
    .filter(path => path[0] !== 'native' && path[0] !== 'request')
  const heads = [...new Set(paths.filter(path => path.length > 1).map(path => path[0]!))]
  return heads.flatMap(head => {
    if (paths.some(path => path.length === 1 && path[0] === head)) return []
    const named = new Set(paths.filter(path => path[0] === head).map(path => path[1]))
    const lost = (place.type.field(head)?.fields() ?? [])
      .map(field => field.name)
      .filter(name => name !== 'native' && !named.has(name))
    return lost.length === 0 ? [] : [`unsupportedIn(${place.u}.${head}, ${quote(head)}, ${strings(lost)}, c)`]
  })
}

// conditions ──────────────────────────────────────────────────────────────────

/** A fact decides where a value goes, unless the wire that was read had it elsewhere. */
function sentCondition(bound: BoundHole, place: EncodePlace): string {
  const { guard, terms } = bound.hole
  const text = guardText(guard, place)
  if (!guard.some(term => term.kind === 'fact')) return text
  const paths = wirePaths(place.root)
  const own = paths.find(([hole]) => hole === bound)?.[1] ?? place.path
  const siblings = paths.filter(
    ([hole]) => hole !== bound && hole.hole.terms[0]!.path.join('.') === terms[0]!.path.join('.'),
  )
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

function pathText(path: readonly string[], place: EncodePlace): string {
  if (path[0] === 'native' && place.locals?.has('native'))
    return `peek(e.native, ${path.slice(1).map(quote).join(', ')})`
  if (path[0] === 'native') return `peek(${place.u}.native?.[API], ${path.slice(1).map(quote).join(', ')})`
  if (path[0] === 'request') return unifiedPath('(c.request as U.EmbedRequest)', path.slice(1))
  const local = place.locals?.get(path[0] ?? '')
  if (local !== undefined) return unifiedPath(local, path.slice(1))
  return path.length === 0 ? place.u : unifiedPath(place.u, path)
}

function presence(node: Bound, place: EncodePlace): string[] {
  return [...new Set(holesOf(node).flatMap(hole => hole.hole.terms.map(term => pathText(term.path, place))))].map(
    text => `${text} !== undefined`,
  )
}

// reading bound trees ─────────────────────────────────────────────────────────

export function holesOf(node: Bound): BoundHole[] {
  return wirePaths(node).map(([hole]) => hole)
}

function wirePaths(node: Bound, path: string[] = []): [BoundHole, string[]][] {
  if (node.kind === 'hole') return [[node, path]]
  if (node.kind === 'literal') return []
  if (node.kind === 'list')
    return node.items.flatMap(item => wirePaths(item, item.kind === 'hole' ? path : [...path, '0']))
  return [
    ...node.fields.flatMap(field => wirePaths(field.node, [...path, field.key])),
    ...node.spreads.map((spread): [BoundHole, string[]] => [spread, path]),
  ]
}

function guardNames(node: Bound): string[] {
  if (node.kind !== 'map') return []
  const own = node.template.guard.flatMap(term => (term.kind === 'fact' ? [] : [term.path[0]!]))
  return [...own, ...node.fields.flatMap(field => guardNames(field.node))]
}

export function isShared(bound: BoundHole, root: Bound): boolean {
  const field = bound.hole.terms[0]!.path.join('.')
  const same = holesOf(root).filter(
    hole => hole.hole.rule?.mode === 'each' && hole.hole.terms[0]!.path.join('.') === field,
  )
  return same.length > 1
}

function hasHoles(node: Bound): boolean {
  return holesOf(node).length > 0
}

function hasSplit(use: Use): boolean {
  return use.cases.some(each => each.alternatives.some(({ alternative }) => alternative.split))
}

function isSure(path: readonly string[], place: EncodePlace): boolean {
  return path.length === 1 && (place.present?.has(path[0]!) || !place.type.isOptional(path[0]!))
}

function rawField(path: readonly string[], type: UnifiedType): string | undefined {
  const name = `raw${(path.at(-1) ?? '').replace(/^./, letter => letter.toUpperCase())}`
  return path.length === 1 && type.field(name) ? name : undefined
}

function roleTable(use: Use): string {
  const merged = new Map<unknown, string>()
  const rows = use.cases.map(each => {
    const node = each.alternatives[0]!.node
    const literal = node.kind === 'map' ? node.fields.find(field => field.key === use.rule.merge!.key)?.node : undefined
    const value = literal?.kind === 'literal' ? literal.literal.value : each.tag
    if (!merged.has(value)) merged.set(value, each.tag)
    return `${key(each.tag)}: ${quote(merged.get(value))}`
  })
  return `{ ${rows.join(', ')} }`
}

function runsOf(use: Use): string[] {
  const runs = new Set<string>()
  for (const { alternatives } of use.cases)
    for (const { node } of alternatives)
      if (node.kind === 'map' && node.template.run !== undefined) {
        const literals = node.fields.filter(field => field.node.kind === 'literal')
        const same = literals.map(
          ({ key: name, node }) => `${key(name)}: ${quote(node.kind === 'literal' ? node.literal.value : null)}`,
        )
        runs.add(`{ list: ${quote(node.template.run)}, same: ${object(same)} }`)
      }
  return [...runs]
}
