import type { Bound, BoundHole, BoundList, BoundMap, Use } from '../plan/model.ts'
import { identifier } from '../plan/shapes.ts'
import {
  behindOf,
  hasHoles,
  holesOf,
  holesOfWhole,
  isShared,
  partLists,
  saidElsewhere,
  saysMore,
  sharedTags,
  subjectOf,
} from './bound-tree.ts'
import { guardText, pathText, presence, sentCondition } from './conditions.ts'
import { encodeCodec, keptText } from './encode-codec.ts'
import { lossStatements } from './losses.ts'
import type { EncodePlace } from './place.ts'
import { key, list, object, quote, strings, unifiedPath } from './text.ts'

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
  const written = `withNative<${objects}>(${wire}, ${place.u}.native?.[API])`
  const behind = node.spreads.find(({ hole }) => hole.behind)
  return `${losses}\n return ${behind ? `followed(${written}, ${encodeHole(behind, full)})` : written}`
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
  const spreads = node.spreads.flatMap(spread => (spread.hole.behind ? [] : `...${encodeHole(spread, place)}`))
  const text = object([...fields, ...spreads])
  const isRoot = place.path.length === 0
  const { guard } = node.template
  if (guard.length > 0 && !isRoot) {
    const condition = guardText(guard, place)
    return `implied(${place.u}.native?.[API], ${quote(place.path[0])}, ${condition} ? ${text} : undefined)`
  }
  if (isRoot || (node.slot.required && !node.slot.nullable) || !hasHoles(node)) return text
  const holes = holesOf(node)
  const isHoisted = place.hoisted && holes.length === 1 && isHoistable(holes[0]!)
  if (isHoisted) return text
  const onlySaysMore = holes.every(({ use }) => use !== undefined && saysMore(use))
  const needed = node.fields.flatMap(field => (onlySaysMore || isNeededList(field.node) ? [field.key] : []))
  if (needed.length > 0) return `needing(${needed.length > 1 ? strings(needed) : quote(needed[0])}, filled(${text}))`
  const [lone] = node.fields
  if (node.fields.length === 1 && lone?.node.kind === 'hole' && isNeededWord(lone.node))
    return `under(${quote(lone.key)}, ${encodeHole(lone.node, { ...place, path: [...place.path, lone.key] })})`
  const isPlain = holes.length === 1 && !holes[0]!.hole.rule && !holes[0]!.hole.codec
  if (isPlain) return `${presence(node, place)[0]} ? ${text} : undefined`
  if (node.fields.every(field => field.node.kind !== 'literal')) return `filled(${text})`
  return `${presence(node, place).join(' || ')} ? ${text} : undefined`
}

/** What is written before the event around it. */
function isHoistable({ hole }: BoundHole): boolean {
  return hole.terms[0]!.path[0] === 'part' || hole.terms[0]!.path[0] === 'citation'
}

/** A list without elements of which its map may not be. */
function isNeededList(node: Bound): boolean {
  return (
    node.kind === 'hole' &&
    node.hole.rule?.mode === 'each' &&
    node.slot.required &&
    node.slot.filled?.includes('array') === true
  )
}

/** A word without which its map may not be. */
function isNeededWord({ table, slot, hole }: BoundHole): boolean {
  return table !== undefined && slot.required && !slot.nullable && hole.defaults.length === 0
}

/** A field that must be there may be null where it has no value. */
function needsNull(node: Bound): boolean {
  const { required, nullable } = node.slot
  if (!required || !nullable || node.kind === 'literal' || node.kind === 'list') return false
  return node.kind === 'map' ? hasHoles(node) : node.hole.defaults.length === 0
}

function encodeList(node: BoundList, place: EncodePlace): string {
  const spliced = node.items.some(item => item.kind === 'hole' && item.hole.rule?.mode === 'each')
  if (!spliced && place.locals && node.items.some(isGuarded)) return encodeGuarded(node, place)
  const about = spliced ? undefined : subjectOf(node)
  if (about) return `listing(${quote(about)}, ${encodeNode(node.items[0]!, { ...place, path: [...place.path, '0'] })})`
  if (!spliced) {
    const all = list(node.items.map(item => encodeNode(item, { ...place, path: [...place.path, '0'] })))
    return saysNothing(node, place) ? `${presence(node, place).join(' || ')} ? ${all} : undefined` : all
  }
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

/** A list that may be left out, and has nothing in it where the node has none of what its items say. */
function saysNothing(node: BoundList, place: EncodePlace): boolean {
  const says = node.items.flatMap(item => (item.kind === 'map' ? item.fields.map(field => field.node) : [item]))
  return (
    !node.slot.required &&
    says.length > 0 &&
    says.every(
      each =>
        each.kind === 'hole' &&
        !each.hole.rule &&
        each.hole.defaults.length === 0 &&
        each.hole.terms.every(({ path }) => path.length === 1 && place.type.isOptional(path[0]!)),
    )
  )
}

function isGuarded(item: Bound): boolean {
  return item.kind === 'map' && item.template.guard.length > 0
}

/** A list of which each item is written where its guard holds: the details of an error. */
function encodeGuarded(node: BoundList, place: EncodePlace): string {
  const items = node.items.map(item => {
    const guard = item.kind === 'map' ? item.template.guard : []
    const bare: Bound = item.kind === 'map' ? { ...item, template: { ...item.template, guard: [] } } : item
    const present = new Set(guard.flatMap(term => (term.kind === 'present' && !term.negated ? [term.path[0]!] : [])))
    const text = encodeNode(bare, { ...place, path: [...place.path, '0'], present })
    return guard.length === 0 ? `[${text}]` : `${guardText(guard, place)} ? [${text}] : undefined`
  })
  const all = `concat(${items.join(', ')})`
  return node.slot.required ? all : `some(${all})`
}

export function encodeHole(bound: BoundHole, place: EncodePlace): string {
  const { hole } = bound
  const value = holeValue(bound, place)
  const defaults = (hole.rule && hole.rule.text !== 'joined' ? [] : hole.defaults).map(option =>
    'fact' in option ? ` ?? c.facts.${option.fact}` : ` ?? ${defaultText(option.literal)}`,
  )
  const echoed =
    hole.terms[0]!.path[0] === 'native' && bound.slot.required && hole.defaults.length === 0 && !bound.slot.nullable
  const unread = bound.table && place.side === 'request' && defaults.length > 0 ? ` ?? ${keptText(place)}` : ''
  const said = echoed ? value.replace(/^peek/, 'echo') : value + unread + defaults.join('')
  const sized = bound.unified?.kind() === 'list' ? 'array' : bound.unified?.kind() === 'string' ? 'string' : undefined
  const isEmptyable =
    sized && bound.slot.filled?.includes(sized) && !bound.slot.required && !hole.rule && place.side === 'request'
  const text = isEmptyable ? `unlessEmpty(${said})` : said
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
  if (place.hoisted && isHoistable(bound)) return term!.path[0]!
  if (hole.rule) return encodeRule(bound, value, place)
  if (hole.codec) return encodeCodec(bound, value, place)
  const emptyable = place.type.fields().some(field => field.emptyIfUnknown && field.name === term!.path.join('.'))
  return emptyable && !bound.slot.required && !place.locals ? `${value} || undefined` : value
}

function encodeRule(bound: BoundHole, value: string, place: EncodePlace): string {
  const { use, hole } = bound
  if (!use) return 'undefined'
  const name = place.scope.encoder(use, sharedTags(bound, place.root), saidElsewhere(bound, place.root))
  const { path } = hole.terms[0]!
  const field = path.at(-1) ?? ''
  const where = quote((path[0] === use.phase ? path.slice(1) : path).join('.'))
  if (hole.rule!.mode === 'as') {
    if (use.rule.is) {
      const isRecord = use.unified.kind() !== 'string'
      const needed = isRecord && bound.slot.required && !bound.slot.nullable ? ' ?? {}' : ''
      return `record(${value}${needed}, ${where}, c, ${name})`
    }
    return `node(${value}${defaultNode(bound, place)}, ${where}, ${quote(use.rule.slot)}, c, ${name})`
  }
  if (use.rule.is) {
    const list = `items(${value}${bound.slot.required && place.type.isOptional(field) ? ' ?? []' : ''}, ${where}, c, ${name})`
    if (hole.rule!.text === 'columns') return `columns(${list})`
    return bound.single ? `${list}${place.type.isOptional(field) ? '?.' : ''}[0]` : list
  }
  const isConversation = use.unified.name.endsWith('messages[]')
  const list = isConversation && place.scope.demandsIds ? `identified(${value})` : value
  const gathered = use.rule.merge ? `regroup(${list}, ${roleTable(use)}, c, ${quote(use.rule.merge.key)})` : list
  const isDropped = isShared(bound, place.root) && !bound.slot.required
  const lists = isConversation && use.phase === 'request' ? partLists(use) : []
  const verb =
    lists.length > 0
      ? 'eachSaid'
      : !bound.slot.required && !isDropped && place.type.isOptional(field)
        ? 'eachLeft'
        : 'each'
  let text = `${verb}(${gathered}, ${where}, ${quote(use.rule.slot)}, c, ${name}${lists.length > 0 ? `, ${strings(lists)}` : ''})`
  if (behindOf(use).length > 0) text = `withFollowers(${text})`
  const runs = runsOf(use)
  if (runs.length > 0) text = `mergeRuns(${text}, [${runs.join(', ')}])`
  if (bound.single) return `${text}?.[0]`
  if (hole.rule!.text === 'columns') return `columns(${text}, ${keptText(place)})`
  if (hole.rule!.lists) return `referring(${[text, ...hole.rule!.lists.map(quote), ...keptLists(place)].join(', ')})`
  if (hole.rule!.text === 'joined')
    return `joined(${text})${bound.slot.required && !bound.slot.nullable && hole.defaults.length === 0 ? " ?? ''" : ''}`
  if (isDropped || (bound.slot.nullable && saysMore(use))) text = `some(${text})`
  if (bound.bare) {
    const kept = `${place.u}.native?.[API], ${place.path.map(quote).join(', ')}`
    text = `orText(${text}, ${isDropped ? 'peek' : 'spelled'}(${kept}))`
  }
  const isNeeded = bound.slot.required && !bound.slot.nullable
  return isNeeded && place.type.isOptional(field) ? `${text} ?? []` : text
}

/** What was read; an event says what was told now. */
function keptLists(place: EncodePlace): string[] {
  return place.locals ? [] : [keptText(place)]
}

/** The case that is written for its other fields alone, which are the whole request's. */
function defaultNode({ use, hole }: BoundHole, place: EncodePlace): string {
  const [option] = hole.defaults
  if (!option || !('literal' in option)) return ''
  const fields = holesOfWhole(use!).map(
    ({ hole }) => `${unifiedPath(place.u, hole.terms[0]!.path.slice(1))} !== undefined`,
  )
  return ` ?? (${[...new Set(fields)].join(' || ')} ? { ${use!.rule.by}: ${quote(option.literal)} } : undefined)`
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
