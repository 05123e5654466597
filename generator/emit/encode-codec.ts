import type { Bound, BoundHole } from '../plan/model.ts'
import type { UnifiedType } from '../unified/model.ts'
import { isCovered, neededWords, partial } from './bound-tree.ts'
import { isEnd } from './ends.ts'
import type { EncodePlace } from './place.ts'
import { quote } from './text.ts'

/** A value through a table or codec. */
export function encodeCodec(bound: BoundHole, value: string, place: EncodePlace): string {
  const { hole, table } = bound
  const { name, arg } = hole.codec!
  const path = hole.terms[0]!.path
  const isOfWhole = path[0] === 'request' || path[0] === 'response'
  // An event of a stream is written from what is told now, and from what stays native of all that was told.
  const told = partial.includes(name)
    ? keptText({ ...place, u: 's.head', path: place.path.slice(place.above) })
    : 'undefined'
  const kept = place.hoisted === undefined ? keptText(place) : told
  if (table) {
    const raw = rawField(hole.terms[0]!.path, place.type)
    const earlier = [...(raw === undefined ? [] : [`${place.u}.${raw}`]), ...(place.locals || isOfWhole ? [] : [kept])]
    const words = place.scope.table(table)
    const isTested = place.side === 'request' && place.present !== undefined && neededWords(place.root).includes(bound)
    const isPlain = !place.side || isOfWhole || isTested || isEnd(bound)
    const verb = reportingVerb(bound, place.root)
    if (isPlain || !verb) return `${words}.encode(${[value, ...earlier].join(', ')})`
    return `${verb}(${[words, value, quote(path.join('.')), 'c', ...earlier].join(', ')})`
  }
  const facts = place.scope.codecs.get(name)
  const isTold = facts?.context !== undefined && !(facts.context === 'alone' && isCovered(bound, place.root))
  const context = isTold ? ['c', ...(path.length === 0 ? [] : [quote(path.join('.'))])] : []
  // A codec of a whole node is told that the wire had nothing, too.
  const before = path.length === 0 ? kept.replace(/^peek/, 'spelled') : kept
  if (facts?.absent)
    return `${name}.encode(${[value, before, ...(arg === undefined ? [] : [quote(arg)]), ...context].join(', ')})`
  const args = [value, ...(arg === undefined ? [] : [quote(arg)]), ...context]
  const isLate = place.locals !== undefined && path[0] === 'native'
  if (isLate) args[0] = value.replace(/^peek/, 'echo')
  const call = `${name}.encode(${args.join(', ')})`
  if (path.length === 0) return call
  if (isSure(path, place) || isLate) return call
  if (path[0] === 'request' && facts?.test !== true && arg !== undefined) return call
  if (!isTold) return `recode(${[name, value, kept, ...(arg === undefined ? [] : [quote(arg)])].join(', ')})`
  const said = `${value} === undefined ? undefined : ${call}`
  return hole.defaults.length > 0 ? `(${said})` : said
}

/** What another hole says too is not lost without a word. */
function reportingVerb(bound: BoundHole, root: Bound): string | undefined {
  if (!isCovered(bound, root)) return 'wordFor'
  return bound.table!.entries.some(entry => entry.encodeOnly) ? 'nearWord' : undefined
}

/** What the wire said there, where it was read. */
export function keptText({ u, path }: EncodePlace): string {
  return `peek(${u}.native?.[API], ${path.map(quote).join(', ')})`
}

function isSure(path: readonly string[], place: EncodePlace): boolean {
  return path.length === 1 && (place.present?.has(path[0]!) || !place.type.isOptional(path[0]!))
}

function rawField(path: readonly string[], type: UnifiedType): string | undefined {
  const name = `raw${(path.at(-1) ?? '').replace(/^./, letter => letter.toUpperCase())}`
  return path.length === 1 && type.field(name) ? name : undefined
}
