import type { Schema } from '../contract/model.ts'
import type {
  Alternative,
  Case,
  EnumTable,
  Hole,
  Literal,
  MapTemplate,
  Position,
  Rule,
  RuleUse,
} from '../mapping/model.ts'
import type { UnifiedType } from '../unified/model.ts'
import type { Variant } from './shapes.ts'

/** Which way a wire value travels: to the vendor (`request`) or from it (`response`). */
export type Phase = 'request' | 'response'

/** A place of the wire: what may stand there. */
export interface Slot {
  schemas: readonly Schema[]
  required: boolean
  nullable: boolean
  /** Declared in every variant of the object around it, so that it can be read without asking. */
  everywhere: boolean
  /** Which of them have at least one element, or one letter, here. */
  filled?: readonly ('array' | 'string')[]
}

export type Bound = BoundLiteral | BoundHole | BoundMap | BoundList

export interface BoundLiteral {
  kind: 'literal'
  literal: Literal
  slot: Slot
  /** The contract allows no other value here, so that the literal tells variants apart. */
  constant: boolean
}

export interface BoundHole {
  kind: 'hole'
  hole: Hole
  slot: Slot
  /** The type of the unified value; undefined for the whole value, sums and native fields. */
  unified?: UnifiedType
  table?: EnumTable
  use?: Use
  /** There may be no unified value, and no default stands for it. */
  optional?: boolean
  /** Wire variants that a bare text may take, with `or text`. */
  bare?: boolean
  /** The wire has room for one element of the list only. */
  single?: boolean
}

export interface BoundMap {
  kind: 'map'
  template: MapTemplate
  slot: Slot
  variants: Variant[]
  fields: BoundField[]
  spreads: BoundHole[]
}

export interface BoundField {
  key: string
  node: Bound
  at: Position
}

export interface BoundList {
  kind: 'list'
  /** A single text may stand for the list. */
  bare: boolean
  items: Bound[]
  slot: Slot
}

export interface BoundAlternative {
  alternative: Alternative
  node: Bound
  /** What tells a wire value of this alternative from the others. */
  atoms: Atom[]
  /** The same wire form as an earlier alternative: never chosen when decoding. */
  encodeOnly: boolean
  /** The atoms leave the compiler only the variants that the template was bound to. */
  narrowed: boolean
}

/** One test on a wire value. */
export type Atom =
  | { path: string[]; test: 'equals'; value: string | number | boolean; constant: boolean }
  | { path: string[]; test: 'present' }
  | { path: string[]; test: 'type'; type: string }
  | { path: string[]; test: 'codec'; codec: string; arg?: string }
  | { path: []; test: 'rule'; use: Use }

export interface BoundCase {
  tag: string
  /** As the mapping writes it; absent for a record rule. */
  written?: Case
  type: UnifiedType
  alternatives: BoundAlternative[]
}

/** One rule at one place of the wire, with the cases that fit there. */
export interface Use {
  rule: Rule
  phase: Phase
  words?: RuleUse
  schemas: readonly Schema[]
  variants: Variant[]
  typeText: string
  /** The unified type the rule writes. */
  unified: UnifiedType
  /** A record rule has one case, with an empty tag. */
  cases: BoundCase[]
  /** Tags of the rule whose template does not fit at this place. */
  narrowed: string[]
  /** Name of the place, for functions that serve only this use. */
  label: string
}
