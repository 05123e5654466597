import type { Bound } from '../plan/model.ts'
import type { UnifiedType } from '../unified/model.ts'
import type { ModuleScope } from './scope.ts'

export interface Completion {
  /** The list with what that place tells, of the list without. */
  by(list: string): string
  /** Whether the list, completed, says all that stands at this path. */
  carried?: { path: string[]; test(list: string): string }
}

/** Everything a bound template says about the unified node it describes, collected before it is written down. */
export interface Reading {
  /** Unified path → the expressions that may give it, in the template's order. */
  values: Map<string, string[]>
  /** Whole-value codecs: their results are spread into the node. */
  spreads: string[]
  /** Wire spellings to keep: wire path → expression. */
  kept: { path: string[]; text: string }[]
  statements: string[]
  /** Lists of which some elements only say more of the others. */
  annexes: Set<string>
  /** What is made of a list when it is read, as other places of the wire tell of its elements. */
  completed: Map<string, Completion[]>
}

export function emptyReading(): Reading {
  return { values: new Map(), spreads: [], kept: [], statements: [], annexes: new Set(), completed: new Map() }
}

export interface DecodePlace {
  /** The branch did not narrow the wire type: every field is read with care. */
  loose?: boolean
  scope: ModuleScope
  type: UnifiedType
  root: Bound
  /** Fields that are known from elsewhere, and how. */
  given?: [string, string][]
}

export function complete(reading: Reading, field: string, by: Completion): void {
  reading.completed.set(field, [...(reading.completed.get(field) ?? []), by])
}

export function add(reading: Reading, path: readonly string[], text: string): void {
  const name = path.join('.')
  reading.values.set(name, [...(reading.values.get(name) ?? []), text])
}
