/** What the contract lists of the events that decoding passes over: all else in them is news, and is told. */
import type { Schema } from '../contract/model.ts'
import type { Bound } from './model.ts'
import type { Shapes, Variant } from './shapes.ts'

/** Fields by name, and those below where the contract lists them too. One tree serves all events. */
export interface Listed {
  [field: string]: true | Listed
}

/** How far below an event its fields are listed: an item or a part in it, and no deeper. */
const DEPTH = 2

export function listedFields(
  shapes: Shapes,
  events: readonly Schema[],
  select: string,
  names: readonly string[],
  lines: readonly Bound[],
): Listed {
  const whole = shapes
    .variants(events)
    .filter(event => names.some(name => namesItself(shapes, event, select, name)))
    .map(event => listed(shapes, [event], DEPTH))
  return [...whole, ...lines.map(line => listedOf(shapes, line, DEPTH))].reduce(joined, {})
}

/** The same of events that are named by their one key. */
export function listedBelow(shapes: Shapes, events: readonly Schema[], names: readonly string[]): Listed {
  return Object.fromEntries(
    names.map(name => {
      const schemas = shapes.property(shapes.variants(events), name)?.schemas ?? []
      return [name, listed(shapes, shapes.variants(schemas), DEPTH)]
    }),
  )
}

function namesItself(shapes: Shapes, event: Variant, select: string, name: string): boolean {
  const values = shapes.variants(shapes.property([event], select)?.schemas ?? [])
  return values.some(({ schema }) => schema.const === name || schema.enum?.includes(name))
}

function listed(shapes: Shapes, variants: readonly Variant[], depth: number): Listed {
  const fields: Listed = {}
  for (const variant of variants)
    for (const [name, schema] of Object.entries(variant.schema.properties ?? {}))
      fields[name] = either(fields[name], below(shapes, schema, depth))
  return fields
}

function below(shapes: Shapes, schema: Schema, depth: number): true | Listed {
  const variants = shapes.variants([schema])
  const closed = variants.length > 0 && variants.every(({ kind, schema }) => kind === 'object' && schema.properties)
  return depth === 0 || !closed ? true : listed(shapes, variants, depth - 1)
}

/** As the line narrows it: of an item of one type the fields of that type. */
function listedOf(shapes: Shapes, line: Bound, depth: number): Listed {
  if (line.kind !== 'map') return {}
  const fields = listed(shapes, line.variants, depth)
  for (const { key, node } of line.fields) if (node.kind === 'map') fields[key] = listedOf(shapes, node, depth - 1)
  return fields
}

function either(one: true | Listed | undefined, other: true | Listed): true | Listed {
  if (one === undefined) return other
  return one === true || other === true ? true : joined(one, other)
}

function joined(one: Listed, other: Listed): Listed {
  const fields = { ...one }
  for (const [name, rule] of Object.entries(other)) fields[name] = either(fields[name], rule)
  return fields
}
