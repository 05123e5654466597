import type { Bound, BoundAlternative, BoundCase, BoundHole, BoundList, BoundMap, Use } from '../plan/model.ts'
import type { UnifiedType } from '../unified/model.ts'
import { atomText } from './atoms.ts'
import { isShared } from './bound-tree.ts'
import { witnessOf } from './conditions.ts'
import type { ModuleScope } from './scope.ts'
import { shapeText } from './shape.ts'
import { key, object, quote, strings } from './text.ts'

/** Everything a bound template says about the unified node it describes, collected before it is written down. */
interface Reading {
  /** Unified path → the expressions that may give it, in the template's order. */
  values: Map<string, string[]>
  /** Whole-value codecs: their results are spread into the node. */
  spreads: string[]
  /** Wire spellings to keep: wire path → expression. */
  kept: { path: string[]; text: string }[]
  statements: string[]
}

interface DecodePlace {
  /** The branch did not narrow the wire type: every field is read with care. */
  loose?: boolean
  scope: ModuleScope
  type: UnifiedType
  root: Bound
}

/** An expression that builds the unified node of a bound template from the wire value `w`. */
export function decodeRecord(
  node: Bound,
  place: {
    scope: ModuleScope
    type: UnifiedType
    tag?: [string, string]
    fixed?: [string, unknown][]
    given?: [string, string][]
    loose?: boolean
  },
  options: { native?: boolean; witnesses?: [string, unknown][] } = {},
): { statements: string; expression: string } {
  const reading: Reading = { values: new Map(), spreads: [], kept: [], statements: [] }
  read(node, { text: 'w', sure: true }, [], { ...place, root: node }, reading)
  for (const [name, text] of place.given ?? []) reading.values.set(name, [text])
  const fixed = (place.fixed ?? []).filter(([name]) => !reading.values.has(name))
  for (const [name, value] of options.witnesses ?? []) reading.kept.push({ path: [name], text: quote(value) })
  const fields = [
    ...(place.tag ? [`${key(place.tag[0])}: ${quote(place.tag[1])}`] : []),
    ...fixed.map(([name, value]) => `${key(name)}: ${quote(value)}`),
    ...valueFields(reading, place.type),
    ...reading.spreads.map(text => `...${text}`),
    ...(options.native === false || node.kind !== 'map' ? [] : [nativeField(node, reading, place.scope)]),
  ]
  const whole = reading.values.get('')
  const named = new Set([...reading.values.keys(), ...fixed.map(([name]) => name), place.tag?.[0]])
  for (const field of place.type.fields())
    if (!field.optional && !named.has(field.name) && place.type.field(field.name)?.kind() === 'string')
      fields.unshift(`${key(field.name)}: ''`)
  const expression = whole
    ? `${whole[0]!}${fallback(place.type)}`
    : `compact<${place.type.typeText}>(${object(fields)})`
  return { statements: reading.statements.join('\n'), expression }
}

function nativeField(node: Bound, reading: Reading, scope: ModuleScope): string {
  const kept = keptText(reading.kept)
  return `native: complement(API, w, ${shapeText(node, scope)}${kept === undefined ? '' : `, ${kept}`})`
}

function keptText(kept: Reading['kept']): string | undefined {
  if (kept.length === 0) return undefined
  const heads = [...new Set(kept.map(({ path }) => path[0]!))]
  const fields = heads.map(head => {
    const below = kept.filter(({ path }) => path[0] === head)
    const leaf = below.find(({ path }) => path.length === 1)
    const deep = keptText(
      below.filter(({ path }) => path.length > 1).map(({ path, text }) => ({ path: path.slice(1), text })),
    )
    const inner = leaf && deep ? `${leaf.text} ?? ${deep}` : (leaf?.text ?? deep)
    return `${key(head)}: ${inner}`
  })
  return object(fields)
}

function valueFields(reading: Reading, type: UnifiedType): string[] {
  const heads = [...new Set([...reading.values.keys()].map(path => path.split('.')[0]!))]
  return heads.map(head => `${key(head)}: ${fieldText(head, reading.values, type)}`)
}

function fieldText(head: string, values: Map<string, string[]>, type: UnifiedType): string {
  const field = type.field(head)
  const whole = values.get(head) ?? []
  const below = [...values].filter(([path]) => path.startsWith(`${head}.`))
  if (below.length > 0) {
    const parts = object(below.map(([path, texts]) => `${key(path.slice(head.length + 1))}: ${firstOf(texts)}`))
    return whole.length > 0 ? `both(${firstOf(whole)}, filled(${parts}))` : `filled(${parts})`
  }
  if (field?.kind() === 'list' && whole.length > 1) {
    const all = `[${whole.map(text => `...(${text} ?? [])`).join(', ')}]`
    return type.isOptional(head) ? `some(${all})` : all
  }
  const text = firstOf(whole)
  return type.isOptional(head)
    ? text
    : /^(nodes|records|canonicalMessages|\[|\w+$)/.test(text)
      ? text
      : `${text.replace(/ \?\? undefined$/, '')}${fallback(field)}`
}

/** The first of several readings that gives a value. */
function firstOf(texts: readonly string[]): string {
  const plain = texts.map((text, index) => (index < texts.length - 1 ? text.replace(/ \?\? undefined$/, '') : text))
  return plain.map(text => (plain.length > 1 && text.includes(' ? ') ? `(${text})` : text)).join(' ?? ')
}

function fallback(field: UnifiedType | undefined): string {
  const kind = field?.kind()
  return kind === 'string' ? " ?? ''" : kind === 'number' ? ' ?? 0' : kind === 'list' ? ' ?? []' : ''
}

// reading the wire ────────────────────────────────────────────────────────────

/** An expression of a wire value; `sure` when it cannot be null or undefined. */
export interface Access {
  text: string
  sure: boolean
}

function read(node: Bound, at: Access, path: string[], place: DecodePlace, reading: Reading): void {
  if (node.kind === 'hole') readHole(node, at, path, place, reading)
  else if (node.kind === 'list') readList(node, at, path, place, reading)
  else if (node.kind === 'map') readMap(node, at, path, place, reading)
}

function readMap(node: BoundMap, at: Access, path: string[], place: DecodePlace, reading: Reading): void {
  const implied = path.length > 0 && node.template.guard.length > 0
  if (implied) {
    const literal = object(
      node.fields.map(
        field => `${key(field.key)}: ${field.node.kind === 'literal' ? quote(field.node.literal.value) : 'null'}`,
      ),
    )
    const condition = node.template.guard
      .map(term =>
        term.kind === 'equals'
          ? `${reading.values.get(term.path.join('.'))?.[0] ?? 'undefined'} === ${quote(term.value)}`
          : 'true',
      )
      .join(' && ')
    reading.kept.push({ path, text: `unlikeImplied(${at.text}, ${condition} ? ${literal} : undefined)` })
    return
  }
  if (path.length > 0 && node.spreads.length + node.fields.length > 0 && !/\d/.test(path.join('')))
    reading.kept.push({ path, text: `emptyObject(${at.text})` })
  for (const field of node.fields)
    read(field.node, property(at, field.key, field.node, place.loose), [...path, field.key], place, reading)
  for (const spread of node.spreads) {
    if (!spread.use) continue
    const name = decoderOf(spread.use, place.scope, false)
    add(reading, spread.hole.terms[0]!.path, `${name}(${at.text} ?? {})`)
  }
}

export function property(at: Access, name: string, node: { slot: { everywhere: boolean } }, loose = false): Access {
  if (loose || !node.slot.everywhere) return { text: `read(${at.text}, ${quote(name)})`, sure: false }
  const plain = /^[A-Za-z_$][\w$]*$/.test(name)
  const dot = at.sure ? (plain ? '.' : '') : '?.'
  return { text: `${at.text}${dot}${plain ? name : `[${quote(name)}]`}`, sure: false }
}

function readList(node: BoundList, at: Access, path: string[], place: DecodePlace, reading: Reading): void {
  const [first, second] = node.items
  if (second?.kind === 'hole' && first) {
    if (first.kind === 'hole') readConcat(first, second, at, path, place, reading, node.bare)
    else readWrapped(first, second, at, place, reading)
    return
  }
  const indexed = first?.kind === 'map' && first.fields.some(field => field.key === 'index')
  if (first)
    read(first, { text: indexed ? `at0(${at.text})` : `${at.text}?.[0]`, sure: false }, [...path, '0'], place, reading)
}

/** Two lists one after the other: the second starts where the first rule does not know an item. */
function readConcat(
  first: BoundHole,
  second: BoundHole,
  at: Access,
  path: string[],
  place: DecodePlace,
  reading: Reading,
  bare: boolean,
): void {
  const names = [first, second].map(hole => hole.hole.terms[0]!.path.join('.'))
  const [head, tail] = [first, second].map(hole => decoderOf(hole.use!, place.scope))
  const rest = wrapList(second, `nodes(items, API, ${quote(second.use!.rule.name)}, ${tail})`, place)
  reading.statements.push(`const [${names.join(', ')}] = leading(${at.text}, ${head}, items => ${rest})`)
  reading.kept.push({ path, text: bare ? `bareSpelling(${at.text})` : `emptyList(${at.text})` })
  add(reading, [names[0]!], names[0]!)
  add(reading, [names[1]!], bare ? `bareMessage(${at.text}) ?? ${names[1]}` : names[1]!)
}

function readWrapped(first: Bound, second: BoundHole, at: Access, place: DecodePlace, reading: Reading): void {
  if (first.kind !== 'map') return
  const field = first.fields.find(each => each.node.kind === 'hole')!
  const inner = field.node as BoundHole
  const name = decoderOf(inner.use!, place.scope)
  const rest = decoderOf(second.use!, place.scope)
  const items = `nodes(items, API, ${quote(inner.use!.rule.name)}, ${name})`
  const others = `nodes([item], API, ${quote(second.use!.rule.name)}, ${rest})`
  add(
    reading,
    inner.hole.terms[0]!.path,
    `unwrap(${at.text}, ${quote(field.key)}, items => ${items}, item => ${others})`,
  )
}

function readHole(bound: BoundHole, at: Access, path: string[], place: DecodePlace, reading: Reading): void {
  const { hole } = bound
  const [term, ...others] = hole.terms
  if (term!.path[0] === 'native') return
  if (others.length > 0) {
    const parts = others.map(other =>
      other.path[0] === 'native' ? `read(w, ${quote(other.path[1])})` : siblingText(other.path, place),
    )
    const fallback = hole.defaults.length > 0 ? 'plusKnown' : 'plus'
    add(reading, term!.path, `${fallback}(${[at.text, ...parts].join(', ')})`)
    return
  }
  const text = holeText(bound, at, path, place, reading)
  if (text === undefined) return
  if (hole.guard.some(each => each.kind === 'fact')) reading.kept.push({ path, text: `${at.text} ?? undefined` })
  const isRecord = place.type.kind() === 'object' || place.type.kind() === 'unknown'
  if (term!.path.length === 0 && (!hole.codec || !isRecord)) add(reading, [], hole.codec ? text : at.text)
  else if (term!.path.length === 0) reading.spreads.push(text)
  else add(reading, term!.path, text)
}

/** Sums read other fields of the same node: where the template has them. */
function siblingText(path: readonly string[], place: DecodePlace): string {
  const found = findHole(place.root, path, { text: 'w', sure: true })
  return found?.text ?? 'undefined'
}

function findHole(node: Bound, path: readonly string[], at: Access): Access | undefined {
  if (node.kind === 'hole')
    return node.hole.terms.length === 1 && node.hole.terms[0]!.path.join('.') === path.join('.') ? at : undefined
  if (node.kind !== 'map') return undefined
  for (const field of node.fields) {
    const found = findHole(field.node, path, property(at, field.key, field.node))
    if (found) return found
  }
  return undefined
}

function holeText(
  bound: BoundHole,
  at: Access,
  path: string[],
  place: DecodePlace,
  reading: Reading,
): string | undefined {
  const { hole, table } = bound
  if (hole.rule) return ruleText(bound, at, path, place, reading)
  if (table) {
    const name = place.scope.table(table)
    const raw = `raw${hole.terms[0]!.path.at(-1)!.replace(/^./, letter => letter.toUpperCase())}`
    if (place.type.field(raw)) {
      add(reading, [raw], `rawText(${at.text})`)
      reading.kept.push({ path, text: `${name}.known(${at.text}) ? undefined : (${at.text} ?? undefined)` })
    } else reading.kept.push({ path, text: `${name}.unlike(${at.text})` })
    return `${name}.decode(${at.text})`
  }
  if (hole.codec) {
    const { name, arg } = hole.codec
    const args = arg === undefined ? '' : `, ${quote(arg)}`
    if (hole.terms[0]!.path.length === 0) return `${name}.decode(${at.text}${args})`
    const facts = place.scope.codecs.get(name)
    if (!facts?.context && !facts?.test) reading.kept.push({ path, text: `uncoded(${name}, ${at.text}${args})` })
    return `decoded(${name}.decode, ${at.text}${args})`
  }
  return `${at.text} ?? undefined`
}

function ruleText(
  bound: BoundHole,
  at: Access,
  path: string[],
  place: DecodePlace,
  reading: Reading,
): string | undefined {
  const { use, hole } = bound
  if (!use) return undefined
  const name = decoderOf(use, place.scope)
  const slot = quote(use.rule.name)
  if (hole.rule!.mode === 'as')
    return use.rule.is ? `decoded(${name}, ${at.text})` : `nodeOf(${at.text}, API, ${slot}, ${name})`
  if (hole.rule!.text === 'joined') {
    reading.kept.push({ path, text: `${at.text} === '' ? '' : undefined` })
    return `bare(${at.text}, ${name})`
  }
  const field = hole.terms[0]!.path.at(-1)!
  if (use.rule.is) return `records(${at.text}, ${name})`
  if (bound.single) return `nodes(oneNode(${at.text}), API, ${slot}, ${name})`
  const list = place.loose ? `anyList(${at.text})` : at.text
  const items = wrapList(bound, `nodes(${list}, API, ${slot}, ${name})`, place)
  if (bound.bare) {
    const local = `${field}${reading.statements.length === 0 ? '' : reading.statements.length}`
    reading.statements.push(`const ${local} = [...bareText(${at.text}), ...${items}]`)
    reading.kept.push({ path, text: `spelling(${at.text}, ${local})` })
    return place.type.isOptional(field) ? `some(${local})` : local
  }
  if (isShared(bound, place.root)) {
    reading.kept.push({ path, text: `emptyList(${at.text})` })
    return items
  }
  if (!place.type.isOptional(field)) return items
  return `${at.text} == null ? undefined : ${items}`
}

function wrapList(bound: BoundHole, items: string, _place: DecodePlace): string {
  const { use } = bound
  if (!use?.unified.name.endsWith('messages[]')) return items
  const own = `ownMessages(${items}, ${quote(fallbackRole(use))})`
  const split = use.cases.some(each =>
    each.alternatives.some(({ alternative }) => alternative.split && each.tag === 'assistant'),
  )
  const merged = use.rule.merge ? `markBoundaries(${own}, API, ${quote(use.rule.merge.key)})` : own
  return `canonicalMessages(${split ? `joinAssistant(${merged})` : merged}, { makeIds: false })`
}

function fallbackRole(use: Use): string {
  return use.cases.some(
    each => each.tag === 'assistant' && each.alternatives.some(({ alternative }) => alternative.split),
  )
    ? 'assistant'
    : 'user'
}

function add(reading: Reading, path: readonly string[], text: string): void {
  const name = path.join('.')
  reading.values.set(name, [...(reading.values.get(name) ?? []), text])
}

// functions ───────────────────────────────────────────────────────────────────

/** The name of the function that reads a rule; asks for its text on first use. One serves all places of the rule. */
export function decoderOf(use: Use, scope: ModuleScope, native = true): string {
  const merged = scope.merged(use)
  return scope.request('decode', merged, name => decoderText(merged, name, scope, native))
}

function decoderText(use: Use, name: string, scope: ModuleScope, native: boolean): string {
  const returns = `${use.unified.typeText}${hasMany(use) ? ` | ${use.unified.typeText}[]` : ''}${use.rule.is ? '' : ' | undefined'}`
  const head = `function ${name}(w: ${use.typeText}): ${returns} {`
  const runs = runTexts(use, name)
  const branches = use.cases.flatMap(each =>
    each.alternatives.map(alternative => branchText(alternative, each, use, scope, native)),
  )
  const end = use.rule.is ? recordEnd(use, native) : 'return undefined'
  const written = branches.filter(text => text !== '')
  const closed = written.at(-1)?.startsWith('return ')
  const body = `${written.join('\n')}\n${closed ? '' : end}\n}`
  if (runs.length === 0) return /\bw\b/.test(body) ? `${head}\n${body}` : `${head.replace('(w:', '(_w:')}\n${body}`
  const single = `${name}Item`
  return `${head}\n${runs.join('\n').replaceAll(name, single)}\nreturn ${single}(w)\n}\n\nfunction ${single}(w: ${use.typeText}): ${use.unified.typeText} | undefined {\n${body}`
}

/** A record in a form that no alternative knows stays whole. */
function recordEnd(use: Use, native: boolean): string {
  const open = use.cases[0]!.alternatives.some(({ atoms, encodeOnly }) => atoms.length === 0 && !encodeOnly)
  if (open) return ''
  return native ? 'return { native: { [API]: w } }' : 'return {}'
}

function runTexts(use: Use, name: string): string[] {
  const texts = new Set<string>()
  for (const { alternatives } of use.cases)
    for (const { node } of alternatives)
      if (node.kind === 'map' && node.template.run !== undefined) {
        const literals = node.fields.filter(field => field.node.kind === 'literal').map(field => field.key)
        const tests = node.fields.flatMap(field =>
          field.node.kind === 'literal' ? [`read(w, ${quote(field.key)}) === ${quote(field.node.literal.value)}`] : [],
        )
        const items = `singles(w, ${quote(node.template.run)}, ${strings(literals)})`
        texts.add(
          `if (${tests.join(' && ')} && isLong(w, ${quote(node.template.run)})) return ${items}.flatMap(item => nodes([item], API, ${quote(use.rule.name)}, ${name}))`,
        )
      }
  return [...texts]
}

function branchText(
  alternative: BoundAlternative,
  bound: BoundCase,
  use: Use,
  scope: ModuleScope,
  native: boolean,
): string {
  if (alternative.encodeOnly) return ''
  if (bound.tag === 'native')
    return `if (${alternative.atoms.map(atom => atomText(atom, false)).join(' && ')}) return undefined`
  if (alternative.alternative.split) return splitText(alternative, bound, use, scope)
  const loose = !alternative.narrowed
  const fixed = alternative.alternative.guard.flatMap((term): [string, unknown][] =>
    term.kind === 'equals' && !term.negated && term.path.length === 1 ? [[term.path[0]!, term.value]] : [],
  )
  const tag: [string, string] | undefined = use.rule.is ? undefined : [use.rule.by, bound.tag]
  const byFact = witnessOf(alternative, bound.alternatives)
  const witnesses = [...guardWitnesses(alternative), ...(byFact ? [byFact] : [])]
  const { statements, expression } = decodeRecord(
    alternative.node,
    { scope, type: bound.type, fixed, loose, ...(tag ? { tag } : {}) },
    { native, witnesses },
  )
  const constant = alternative.atoms.some(atom => atom.test === 'equals' && atom.constant)
  const conditions = alternative.atoms.map(atom =>
    atomText(atom, !loose && use.variants.length > 1 && !(constant && atom.test === 'present')),
  )
  const body = `${statements}\nreturn ${expression}`
  return conditions.length === 0 ? body.trimStart() : `if (${conditions.join(' && ')}) {\n${body}\n}`
}

/** A form that is only written where it was read keeps what its guard will look for. */
function guardWitnesses({ alternative, node }: BoundAlternative): [string, unknown][] {
  const run = node.kind === 'map' ? node.template.run : undefined
  return alternative.guard.flatMap((term): [string, unknown][] => {
    if (term.kind === 'fact' || term.negated || term.path[0] !== 'native') return []
    if (term.kind === 'equals') return [[term.path[1]!, term.value]]
    return term.path[1] === run ? [[run!, []]] : []
  })
}

function splitText(alternative: BoundAlternative, bound: BoundCase, use: Use, scope: ModuleScope): string {
  const hole = alternative.node
  if (hole.kind !== 'hole' || !hole.use) return ''
  const name = decoderOf(hole.use, scope)
  const field = hole.hole.terms[0]!.path.at(-1)!
  const local = `${bound.tag}Part`
  if (hole.use.rule.native) {
    const slot = quote(hole.use.rule.name)
    return `return { ${use.rule.by}: ${quote(bound.tag)}, ${field}: nodes([w], API, ${slot}, ${name}) }`
  }
  return [
    `const ${local} = ${name}(w)`,
    `if (${local} !== undefined) return { ${use.rule.by}: ${quote(bound.tag)}, ${field}: [${local}].flat() }`,
  ].join('\n')
}

function hasMany(use: Use): boolean {
  return use.cases.some(each =>
    each.alternatives.some(({ node }) => node.kind === 'map' && node.template.run !== undefined),
  )
}
