/** Whether a wire value is what a template of a mapping writes, and how much of it says so. */
import { holesOf, subjectOf } from '../../generator/emit/bound-tree.ts'
import type { Bound, BoundHole, BoundList } from '../../generator/plan/model.ts'
import { isObject } from '../../runtime/text/json.ts'

export interface Match {
  /** Literals and holes that were found: of several templates that fit, the one with most is meant. */
  score: number
  /** What stood in the holes, by their first name. */
  found: Map<string, unknown>
}

/** Undefined where a literal is another, or a hole is empty that `needed` names. */
export function matchOf(template: Bound, value: unknown, needed: ReadonlySet<string> = new Set()): Match | undefined {
  const found = new Map<string, unknown>()
  const either = [...needed].filter(name => listsOf(template, name) > 1)
  const score = scoreOf(template, value, new Set([...needed].filter(name => !either.includes(name))), found)
  return score === undefined || either.some(name => !found.has(name)) ? undefined : { score, found }
}

/** Of several lists of one thing, one may come without the other. */
function listsOf(template: Bound, name: string): number {
  return holesOf(template).filter(({ hole }) => hole.terms[0]!.path[0] === name && hole.rule?.mode === 'each').length
}

type Found = Map<string, unknown>

function scoreOf(node: Bound, value: unknown, needed: ReadonlySet<string>, found: Found): number | undefined {
  switch (node.kind) {
    case 'literal':
      return (value ?? null) === node.literal.value ? 1 : undefined
    case 'hole':
      return scoreOfHole(node, value, needed, found)
    case 'map':
      if (value === undefined && node.template.guard.length > 0) return 0
      if (!isObject(value)) return node.fields.some(field => isNeeded(field.node, needed)) ? undefined : 0
      return sum(node.fields.map(({ key, node: inner }) => scoreOf(inner, value[key], needed, found)))
    case 'list':
      return scoreOfList(node, value, needed, found)
  }
}

function scoreOfHole(
  { hole, use }: BoundHole,
  value: unknown,
  needed: ReadonlySet<string>,
  found: Found,
): number | undefined {
  const name = hole.terms[0]!.path[0] ?? ''
  const isThere = value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0)
  if (!isThere) return needed.has(name) ? undefined : 0
  found.set(name, value)
  // A rule of the mapping may take any form: a template that spells the form out says more.
  return use ? 0.5 : 1
}

function scoreOfList(list: BoundList, value: unknown, needed: ReadonlySet<string>, found: Found): number | undefined {
  if (!Array.isArray(value)) return isNeeded(list, needed) ? undefined : 0
  const { items } = list
  const [only] = items
  if (only === undefined) return value.length === 0 ? 1 : undefined
  if (only.kind === 'hole' && only.hole.rule?.mode === 'each') return scoreOfHole(only, value, needed, found)
  return sum(items.map((item, at) => scoreOf(item, value[at], needed, found)))
}

function isNeeded(node: Bound, needed: ReadonlySet<string>): boolean {
  if (node.kind === 'literal') return true
  if (node.kind === 'map' && node.template.guard.length > 0) return false
  // Where nothing is said of what it is about, there is no list.
  if (node.kind === 'list' && subjectOf(node) !== undefined) return false
  if (node.kind === 'hole') return needed.has(node.hole.terms[0]!.path[0] ?? '')
  return (node.kind === 'map' ? node.fields.map(field => field.node) : node.items).some(inner =>
    isNeeded(inner, needed),
  )
}

function sum(scores: readonly (number | undefined)[]): number | undefined {
  let total = 0
  for (const score of scores) {
    if (score === undefined) return undefined
    total += score
  }
  return total
}
