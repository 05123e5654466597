import type { Bound, BoundAlternative, BoundCase, BoundHole, BoundList, BoundMap, Atom, Use } from '../plan/model.ts'
import type { UnifiedType } from '../unified/model.ts'
import { isShared, witnessOf } from './encode.ts'
import type { ModuleScope } from './scope.ts'
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
  scope: ModuleScope
  type: UnifiedType
  root: Bound
}

/** An expression that builds the unified node of a bound template from the wire value `w`. */
export function decodeRecord(
  node: Bound,
  place: { scope: ModuleScope; type: UnifiedType; tag?: [string, string]; fixed?: [string, unknown][]; given?: [string, string][] },
  options: { native?: boolean; witness?: [string, unknown] } = {},
): { statements: string; expression: string } {
  const reading: Reading = { values: new Map(), spreads: [], kept: [], statements: [] }
  read(node, { text: 'w', sure: true }, [], { ...place, root: node }, reading)
  for (const [name, text] of place.given ?? []) reading.values.set(name, [text])
  const fixed = (place.fixed ?? []).filter(([name]) => !reading.values.has(name))
  if (options.witness) reading.kept.push({ path: [options.witness[0]], text: quote(options.witness[1]) })
  const fields = [
    ...(place.tag ? [`${key(place.tag[0])}: ${quote(place.tag[1])}`] : []),
    ...fixed.map(([name, value]) => `${key(name)}: ${quote(value)}`),
    ...valueFields(reading, place.type),
    ...reading.spreads.map(text => `...${text}`),
    ...(options.native === false ? [] : [nativeField(node, reading, place.scope)]),
  ]
  const expression = `compact<${place.type.typeText}>(${object(fields)})`
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
    const inner = leaf?.text ?? keptText(below.map(({ path, text }) => ({ path: path.slice(1), text })))
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
    const parts = object(below.map(([path, texts]) => `${key(path.slice(head.length + 1))}: ${texts.join(' ?? ')}`))
    return whole.length > 0 ? `both(${whole.join(' ?? ')}, filled(${parts}))` : `filled(${parts})`
  }
  if (field?.kind() === 'list' && whole.length > 1) return `[${whole.map(text => `...(${text})`).join(', ')}]`
  const text = whole.length > 1 ? whole.map(each => `(${each})`).join(' ?? ') : whole[0]!
  return type.isOptional(head) ? text : `${text}${fallback(field)}`
}

function fallback(field: UnifiedType | undefined): string {
  const kind = field?.kind()
  return kind === 'string' ? " ?? ''" : kind === 'number' ? ' ?? 0' : ''
}

// reading the wire ────────────────────────────────────────────────────────────

/** An expression of a wire value; `sure` when it cannot be null or undefined. */
interface Access {
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
      node.fields.map(field => `${key(field.key)}: ${field.node.kind === 'literal' ? quote(field.node.literal.value) : 'null'}`),
    )
    const condition = node.template.guard
      .map(term => (term.kind === 'equals' ? (reading.values.get(term.path.join('.'))?.[0] ?? 'undefined') + ` === ${quote(term.value)}` : 'true'))
      .join(' && ')
    reading.kept.push({ path, text: `unlikeImplied(${at.text}, ${condition} ? ${literal} : undefined)` })
    return
  }
  for (const field of node.fields) read(field.node, property(at, field.key, field.node), [...path, field.key], place, reading)
  for (const spread of node.spreads) {
    if (!spread.use) continue
    const name = decoderOf(spread.use, place.scope, false)
    add(reading, spread.hole.terms[0]!.path, `${name}(${at.text} ?? {})`)
  }
}

export function property(at: Access, name: string, node: { slot: { everywhere: boolean } }): Access {
  if (!node.slot.everywhere) return { text: `read(${at.text}, ${quote(name)})`, sure: false }
  const plain = /^[A-Za-z_$][\w$]*$/.test(name)
  const dot = at.sure ? (plain ? '.' : '') : '?.'
  return { text: `${at.text}${dot}${plain ? name : `[${quote(name)}]`}`, sure: false }
}

function readList(node: BoundList, at: Access, path: string[], place: DecodePlace, reading: Reading): void {
  const [first, second] = node.items
  if (second?.kind === 'hole' && first) {
    if (first.kind === 'hole') readConcat(first, second, at, path, place, reading)
    else readWrapped(first, second, at, place, reading)
    return
  }
  if (first) read(first, { text: `${at.text}?.[0]`, sure: false }, [...path, '0'], place, reading)
}

/** Two lists one after the other: the second starts where the first rule does not know an item. */
function readConcat(first: BoundHole, second: BoundHole, at: Access, path: string[], place: DecodePlace, reading: Reading): void {
  const names = [first, second].map(hole => hole.hole.terms[0]!.path.join('.'))
  const [head, tail] = [first, second].map(hole => decoderOf(hole.use!, place.scope))
  const rest = wrapList(second, `nodes(items, API, ${quote(second.use!.rule.name)}, ${tail})`, place)
  reading.statements.push(`const [${names.join(', ')}] = leading(${at.text}, ${head}, items => ${rest})`)
  reading.kept.push({ path, text: `emptyList(${at.text})` })
  for (const name of names) add(reading, [name], name)
}

function readWrapped(first: Bound, second: BoundHole, at: Access, place: DecodePlace, reading: Reading): void {
  if (first.kind !== 'map') return
  const field = first.fields.find(each => each.node.kind === 'hole')!
  const inner = field.node as BoundHole
  const name = decoderOf(inner.use!, place.scope)
  const rest = decoderOf(second.use!, place.scope)
  const items = `nodes(items, API, ${quote(inner.use!.rule.name)}, ${name})`
  const others = `nodes([item], API, ${quote(second.use!.rule.name)}, ${rest})`
  add(reading, inner.hole.terms[0]!.path, `unwrap(${at.text}, ${quote(field.key)}, items => ${items}, item => ${others})`)
}

function readHole(bound: BoundHole, at: Access, path: string[], place: DecodePlace, reading: Reading): void {
  const { hole } = bound
  const [term, ...others] = hole.terms
  if (term!.path[0] === 'native') return
  if (others.length > 0) {
    const parts = others.map(other => (other.path[0] === 'native' ? `read(w, ${quote(other.path[1])})` : `w_${other.path.join('_')}`))
    for (const other of others)
      if (other.path[0] !== 'native') bindLocal(other.path, reading)
    add(reading, term!.path, `plus(${[at.text, ...parts].join(', ')})`)
    return
  }
  const text = holeText(bound, at, path, place, reading)
  if (text === undefined) return
  if (hole.guard.some(each => each.kind === 'fact')) reading.kept.push({ path, text: `${at.text} ?? undefined` })
  if (term!.path.length === 0) reading.spreads.push(text)
  else add(reading, term!.path, text)
}

/** Sums read other fields of the same node: these are read into locals first. */
function bindLocal(path: string[], reading: Reading): void {
  const name = `w_${path.join('_')}`
  const pending = `/*${name}*/`
  if (!reading.statements.includes(pending)) reading.statements.push(pending)
}

function holeText(bound: BoundHole, at: Access, path: string[], place: DecodePlace, reading: Reading): string | undefined {
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
    if (!facts?.context && arg === undefined && !facts?.test)
      reading.kept.push({ path, text: `uncoded(${name}, ${at.text})` })
    return `decoded(${name}.decode, ${at.text}${args})`
  }
  return `${at.text} ?? undefined`
}

function ruleText(bound: BoundHole, at: Access, path: string[], place: DecodePlace, reading: Reading): string | undefined {
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
  const items = wrapList(bound, `nodes(${at.text}, API, ${slot}, ${name})`, place)
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

function wrapList(bound: BoundHole, items: string, place: DecodePlace): string {
  const { use } = bound
  if (!use || !use.unified.name.endsWith('messages[]')) return items
  const own = `ownMessages(${items}, ${quote(fallbackRole(use))})`
  const split = use.cases.some(each => each.alternatives.some(({ alternative }) => alternative.split && each.tag === 'assistant'))
  const merged = use.rule.merge ? `markBoundaries(${place.scope.merged(use).rule.name === '' ? '' : own}, API, ${quote(use.rule.merge.key)})` : own
  return `canonicalMessages(${split ? `joinAssistant(${merged})` : merged})`
}

function fallbackRole(use: Use): string {
  return use.cases.some(each => each.tag === 'assistant' && each.alternatives.some(({ alternative }) => alternative.split)) ? 'assistant' : 'user'
}

function add(reading: Reading, path: readonly string[], text: string): void {
  const name = path.join('.')
  reading.values.set(name, [...(reading.values.get(name) ?? []), text])
}
