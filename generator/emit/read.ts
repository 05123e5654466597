/** Walks a bound template over the wire value `w` and collects what its holes read. */
import type { Bound, BoundHole, BoundList, BoundMap } from '../plan/model.ts'
import { type Access, property } from './access.ts'
import { readHole, wrapList } from './read-hole.ts'
import { add, type DecodePlace, type Reading } from './reading.ts'
import { key, object, quote } from './text.ts'

export function read(node: Bound, at: Access, path: string[], place: DecodePlace, reading: Reading): void {
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
    const conditions = node.template.guard.map(term => {
      if (term.kind !== 'equals') return 'true'
      const value = reading.values.get(term.path.join('.'))?.[0]
      return value && `${value} === ${quote(term.value)}`
    })
    // What the condition is about may not be read from the wire: then nothing is implied.
    const isKnown = conditions.every(condition => condition !== undefined)
    const inferred = isKnown ? `${conditions.join(' && ')} ? ${literal} : undefined` : 'undefined'
    reading.kept.push({ path, text: `unlikeImplied(${at.text}, ${inferred})` })
    return
  }
  if (path.length > 0 && node.spreads.length + node.fields.length > 0 && !/\d/.test(path.join('')))
    reading.kept.push({ path, text: `emptyObject(${at.text})` })
  for (const field of node.fields)
    read(field.node, property(at, field.key, field.node, place.loose), [...path, field.key], place, reading)
  for (const spread of node.spreads) {
    if (!spread.use) continue
    if (spread.hole.behind) readHole(spread, { text: 'then', sure: false }, [], place, reading)
    if (spread.hole.behind) continue
    const name = place.scope.decoder(spread.use, false)
    add(reading, spread.hole.terms[0]!.path, `${name}(${at.text} ?? {})`)
  }
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
  const [head, tail] = [first, second].map(hole => place.scope.decoder(hole.use!))
  const rest = wrapList(second, `nodes(items, API, ${quote(second.use!.rule.slot)}, ${tail})`, place)
  reading.statements.push(`const [${names.join(', ')}] = leading(${at.text}, ${head}, items => ${rest})`)
  reading.kept.push({ path, text: bare ? `bareSpelling(${at.text})` : `emptyList(${at.text})` })
  add(reading, [names[0]!], names[0]!)
  add(reading, [names[1]!], bare ? `bareMessage(${at.text}) ?? ${names[1]}` : names[1]!)
}

function readWrapped(first: Bound, second: BoundHole, at: Access, place: DecodePlace, reading: Reading): void {
  if (first.kind !== 'map') return
  const field = first.fields.find(each => each.node.kind === 'hole')!
  const inner = field.node as BoundHole
  const name = place.scope.decoder(inner.use!)
  const rest = place.scope.decoder(second.use!)
  const items = `nodes(items, API, ${quote(inner.use!.rule.slot)}, ${name})`
  const others = `nodes([item], API, ${quote(second.use!.rule.slot)}, ${rest})`
  add(
    reading,
    inner.hole.terms[0]!.path,
    `unwrap(${at.text}, ${quote(field.key)}, items => ${items}, item => ${others})`,
  )
}
