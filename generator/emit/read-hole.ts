/** What one hole reads of the wire. */
import type { Codec, EnumTable, Hole } from '../mapping/model.ts'
import type { Bound, BoundHole, Use } from '../plan/model.ts'
import { type Access, property } from './access.ts'
import {
  behindOf,
  columnsOf,
  isGathering,
  isKeptAsRead,
  isShared,
  keyOf,
  partial,
  saysMore,
  wirePaths,
} from './bound-tree.ts'
import { add, complete, type DecodePlace, type Reading } from './reading.ts'
import { quote, strings } from './text.ts'

/** What a rule may say of the whole around it. */
const wholes = ['request', 'response']

export function readHole(bound: BoundHole, at: Access, path: string[], place: DecodePlace, reading: Reading): void {
  const { hole } = bound
  const [term, ...others] = hole.terms
  if (['native', ...wholes].includes(term!.path[0]!)) return
  if (hole.rule?.mode === 'as' && place.given?.some(([name]) => name === term!.path.join('.'))) return
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
  if (isKeptAsRead(bound, place.scope.refusals)) reading.kept.push({ path, text: `${at.text} ?? undefined` })
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
    const facts = place.scope.codecs.get(name)
    if (hole.terms[0]!.path.length === 0) {
      if (facts?.absent) reading.kept.push({ path, text: `absence(${at.text})` })
      return `${name}.decode(${facts?.absent ? '' : at.text}${args})`
    }
    if (facts?.once) {
      complete(reading, hole.terms[0]!.path[0]!, {
        by: list => `${name}.decode(${at.text}${args}, ${list})`,
        carried: { path, test: list => `${name}.carried(${at.text}${args}, ${list})` },
      })
      return undefined
    }
    if (!facts?.context && !facts?.test && !partial.includes(name))
      reading.kept.push({ path, text: `uncoded(${name}, ${at.text}${args})` })
    return facts?.absent ? `${name}.decode(${at.text}${args})` : `decoded(${name}.decode, ${at.text}${args})`
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
  const name = place.scope.decoder(use)
  const slot = quote(use.rule.slot)
  if (hole.rule!.mode === 'as') readBeside(use, at, [], path, place, reading)
  if (hole.rule!.mode === 'as')
    return use.rule.is ? `decoded(${name}, ${at.text})` : `nodeOf(${at.text}, API, ${slot}, ${name})`
  if (hole.rule!.text === 'joined') {
    reading.kept.push({ path, text: `${at.text} === '' ? '' : undefined` })
    return `bare(${at.text}, ${name})`
  }
  const field = hole.terms[0]!.path.at(-1)!
  const { order } = use.rule
  if (use.rule.is) {
    readBeside(use, at, ['0'], path, place, reading)
    const list = bound.single
      ? `records(oneNode(${at.text}), ${name})`
      : `records(${order ? `inOrder(${at.text}, ${quote(order.field)})` : at.text}, ${name})`
    if (!place.type.isOptional(field)) return list
    return bound.slot.required ? `some(${list})` : `${at.text} == null ? undefined : ${list}`
  }
  if (bound.single) return `nodes(oneNode(${at.text}), API, ${slot}, ${name})`
  if (hole.rule!.text === 'columns') {
    if (saysMore(use)) reading.annexes.add(field)
    reading.kept.push({ path, text: `rowless(${at.text})` })
    return `nodes(rows(${at.text}, ${strings(columnsOf(use))}), API, ${slot}, ${name})`
  }
  if (hole.rule!.lists) {
    const lists = hole.rule!.lists.map(quote).join(', ')
    if (saysMore(use)) reading.annexes.add(field)
    reading.kept.push({ path, text: `rowless(${at.text})` })
    return `nodes(referred(${at.text}, ${lists}), API, ${slot}, ${name})`
  }
  const list = place.loose ? `anyList(${at.text})` : at.text
  if (isGathering(bound, place.root)) {
    reading.kept.push({ path, text: `emptyList(${at.text})` })
    const parts = `ownMessages(nodes(${list}, API, ${slot}, ${name}), ${quote(fallbackRole(use))})`
    complete(reading, field, { by: messages => `handedOut(${messages}, ${parts})` })
    return undefined
  }
  const [behind] = behindOf(use)
  const follow = behind && [keyOf(behind), behind.hole.terms[0]!.path[0]!].map(quote).join(', ')
  const nodes = follow ? `pairs(${list}, API, ${slot}, ${name}, ${follow})` : `nodes(${list}, API, ${slot}, ${name})`
  const items = wrapList(bound, nodes, place)
  if (saysMore(use)) reading.annexes.add(field)
  if (bound.bare) {
    const local = `${field}${reading.statements.length === 0 ? '' : reading.statements.length}`
    const isDropped = (isShared(bound, place.root) && !bound.slot.required) || place.type.isOptional(field)
    reading.statements.push(`const ${local} = [...bareText(${at.text}), ...${items}]`)
    reading.kept.push({ path, text: `spelling(${at.text}, ${local}${isDropped ? '' : ', true'})` })
    return place.type.isOptional(field) ? `some(${local})` : local
  }
  if (isShared(bound, place.root)) {
    reading.kept.push({ path, text: `emptyList(${at.text})` })
    return items
  }
  if (!place.type.isOptional(field)) return items
  if (bound.slot.required && !bound.slot.nullable) return `some(${items})`
  return `${at.text} == null ? undefined : ${items}`
}

/** What a codec makes of a value that may be absent. */
export function decodedText({ name, arg }: Codec, text: string): string {
  return `decoded(${name}.decode, ${text}${arg === undefined ? '' : `, ${quote(arg)}`})`
}

/** What a rule's object says of the whole request, or of the whole answer: of a list of them, the first. */
function readBeside(use: Use, at: Access, outer: string[], path: string[], place: DecodePlace, reading: Reading): void {
  const seen = new Set<string>()
  for (const { hole, table, inner } of besides(use)) {
    const [, ...field] = hole.terms[0]!.path
    if (seen.has(field.join('.'))) continue
    seen.add(field.join('.'))
    const value = peeked(at, [...outer, ...inner])
    if (table) {
      const name = place.scope.table(table)
      if (hole.terms[0]!.path[0] === 'response')
        reading.kept.push({ path: [...path, ...inner], text: `${name}.unlike(${value})` })
      add(reading, field, `${name}.decode(${value})`)
    } else add(reading, field, hole.codec ? decodedText(hole.codec, value) : value)
  }
}

/** The holes in a rule's forms that say what stands in the whole, and where in the rule's object they are. */
export function besides(use: Use): { hole: Hole; table: EnumTable | undefined; inner: string[] }[] {
  const forms = use.cases.flatMap(each => each.alternatives.flatMap(({ node }) => wirePaths(node)))
  return forms.flatMap(([{ hole, table }, inner]) =>
    wholes.includes(hole.terms[0]!.path[0]!) ? [{ hole, table, inner }] : [],
  )
}

export function peeked(at: Access, inner: readonly string[]): string {
  return `peek(${[at.text, ...inner.map(quote)].join(', ')})`
}

export function wrapList(bound: BoundHole, items: string, _place: DecodePlace): string {
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
