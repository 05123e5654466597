import type { Schema } from '../contract/model.ts'
import type { Change, Place } from './change.ts'

/** A difference before it is known where in the contract it is seen. */
export type Fact = Omit<Change, 'places'>

export type Kind = 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean' | 'any'

/** One concrete thing a schema may be: no reference, no union, no null. */
export interface Alternative {
  kind: Kind
  schema: Schema
  /** The component that it is. */
  name?: string
  /** What the union's own mapping calls it. */
  tags?: { property: string; values: readonly string[] }
}

/** A schema as its alternatives, however it was spelt. */
export interface View {
  alternatives: readonly Alternative[]
  nullable: boolean
}

/** From a schema to one inside it. */
export interface Step {
  path?: string
  variant?: string
  /** The component whose property the step takes; `null` where the object has no name. */
  holder?: { schema: string; property: string } | null
}

/** A schema of the old contract beside the one of the new that stands in its place. */
export interface Pairing {
  /** What its differences are differences of: a component, or this pairing alone. */
  origin: string
  facts: { fact: Fact; step: Step }[]
  edges: { step: Step; to: Pairing }[]
}

/** Two schemas that a message's part starts with. */
export interface Root {
  place: Place
  old: Schema
  now: Schema
}
