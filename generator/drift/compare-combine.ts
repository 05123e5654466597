import type { Schema } from '../contract/model.ts'
import type { Alternative, View } from './compare-model.ts'

const MOST = 64

/** What both views allow, each alternative of one with each of the other that it can be at once. */
export function combine(left: View, right: View, name: string | undefined): View {
  if (isIdle(left)) return named(right, name)
  if (isIdle(right)) return named(left, name)
  const pairs = left.alternatives.flatMap(one => right.alternatives.map(other => [one, other] as const))
  const alternatives = pairs.slice(0, MOST).flatMap(([one, other]) => both(one, other) ?? [])
  return named({ alternatives, nullable: left.nullable && right.nullable }, name)
}

/** A union that only says which keys exclude one another describes one object, not several. */
export function isIdleUnion(union: readonly Schema[]): boolean {
  return union.every(part => Object.keys(part).every(key => key === 'required' || key === 'not'))
}

function isIdle({ alternatives, nullable }: View): boolean {
  return alternatives.length === 0 && !nullable
}

/** A component that is one alternative is known by its own name. */
function named(view: View, name: string | undefined): View {
  const [only] = view.alternatives
  if (name === undefined || view.alternatives.length !== 1 || only === undefined) return view
  return { ...view, alternatives: [{ ...only, name }] }
}

function both(left: Alternative, right: Alternative): Alternative | undefined {
  if (left.kind === 'any') return right
  if (right.kind === 'any') return left
  const kinds = [left.kind, right.kind]
  const kind = left.kind === right.kind ? left.kind : kinds.every(isNumber) ? 'integer' : undefined
  if (kind === undefined) return undefined
  const known = left.name !== undefined && right.name === undefined ? left : right.name !== undefined ? right : left
  const tags = left.tags ?? right.tags
  return {
    kind,
    schema: merge(left.schema, right.schema),
    ...(known.name !== undefined && { name: known.name }),
    ...(tags && { tags }),
  }
}

function isNumber(kind: string): boolean {
  return kind === 'number' || kind === 'integer'
}

function merge(left: Schema, right: Schema): Schema {
  const properties = { ...left.properties, ...right.properties }
  const required = [...new Set([...(left.required ?? []), ...(right.required ?? [])])]
  const closed = left.additionalProperties === false || right.additionalProperties === false
  return {
    ...left,
    ...right,
    ...(Object.keys(properties).length > 0 && { properties }),
    ...(required.length > 0 && { required }),
    ...(closed && { additionalProperties: false }),
  }
}
