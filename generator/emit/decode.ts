/** Unified nodes from wire values, as expressions. */
import type { Bound } from '../plan/model.ts'
import type { UnifiedType } from '../unified/model.ts'
import { partAbout } from './bound-tree.ts'
import { read } from './read.ts'
import { emptyReading, type Reading } from './reading.ts'
import type { ModuleScope } from './scope.ts'
import { shapeOf } from './shape.ts'
import { objectOf } from './stream-shape.ts'
import { key, object, pascal, quote } from './text.ts'

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
  const reading = emptyReading()
  read(node, { text: 'w', sure: true }, [], { ...place, root: node }, reading)
  for (const [name, text] of place.given ?? []) reading.values.set(name, [text])
  const fixed = (place.fixed ?? []).filter(([name]) => !reading.values.has(name))
  for (const [name, value] of options.witnesses ?? []) reading.kept.push({ path: [name], text: quote(value) })
  const completions = [...reading.completed].map(([head, all]) => {
    const list = all.reduce((inner, { by }) => by(inner), fieldText(head, reading.values, place.type))
    return `const ${completedName(head)} = ${list}`
  })
  const statements = [...reading.statements, ...completions].join('\n')
  const whole = reading.values.get('')
  if (whole) return { statements, expression: `${whole[0]!}${fallback(place.type)}` }
  const fields = [
    ...(place.tag ? [`${key(place.tag[0])}: ${quote(place.tag[1])}`] : []),
    ...fixed.map(([name, value]) => `${key(name)}: ${quote(value)}`),
    ...valueFields(reading, place.type),
    ...reading.spreads.map(text => `...${text}`),
    ...(options.native === false ? [] : nativeField(node, reading, place.scope)),
  ]
  const named = new Set([...reading.values.keys(), ...fixed.map(([name]) => name), place.tag?.[0]])
  for (const field of place.type.fields()) {
    if (field.optional || named.has(field.name)) continue
    const kind = place.type.field(field.name)?.kind()
    if (kind === 'string') fields.unshift(`${key(field.name)}: ''`)
    // What is told later may be anything.
    if (kind === 'unknown' && reading.spreads.length === 0) fields.push(`${key(field.name)}: undefined`)
  }
  return { statements, expression: `compact<${place.type.typeText}>(${object(fields)})` }
}

/** An expression for one field of that node alone. */
export function decodeField(
  node: Bound,
  place: { scope: ModuleScope; type: UnifiedType },
  field: string,
): { statements: string; expression: string } {
  const part = partAbout(node, field)
  if (part === undefined) return { statements: '', expression: 'undefined' }
  const reading = emptyReading()
  read(part, { text: 'w', sure: true }, [], { ...place, root: part }, reading)
  return { statements: reading.statements.join('\n'), expression: fieldText(field, reading.values, place.type) }
}

/** What no hole names; a wire value that is no object has only what a guard will look for. */
function nativeField(node: Bound, reading: Reading, scope: ModuleScope): string[] {
  const kept = keptText(reading.kept)
  if (node.kind !== 'map') return kept === undefined ? [] : [`native: { [API]: ${kept} }`]
  return [
    `native: complement(API, ${uncarried(reading)}, ${scope.shape(objectOf(shapeOf(node)))}${kept === undefined ? '' : `, ${kept}`})`,
  ]
}

/** The wire value without what a list says of it when it is completed. */
function uncarried({ completed }: Reading): string {
  const all = [...completed].flatMap(([head, each]) =>
    each.flatMap(({ carried }) => (carried ? { head, ...carried } : [])),
  )
  return all.reduce(
    (wire, { head, path, test }) => `without(${wire}, ${test(completedName(head))}, ${path.map(quote).join(', ')})`,
    'w',
  )
}

function completedName(head: string): string {
  return `all${pascal(head)}`
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
  return heads.map(head => {
    const text = fieldText(head, reading.values, type)
    const whole = reading.annexes.has(head) ? `annexed(${text})` : text
    return `${key(head)}: ${reading.completed.has(head) ? completedName(head) : whole}`
  })
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
