import type { Bound, Phase } from '../plan/model.ts'
import type { UnifiedType } from '../unified/model.ts'
import type { ModuleScope } from './scope.ts'

/** Where an encoder stands: the unified node it reads, the complement of that node, the wire path so far. */
export interface EncodePlace {
  scope: ModuleScope
  /** The expression of the unified node. */
  u: string
  type: UnifiedType
  /** The wire path below the node. */
  path: string[]
  /** The template of the whole node, to see which other holes speak of the same unified field. */
  root: Bound
  /** What is left out is reported: to the sender of a request, or to who reads an answer. An event says no more than the answer does. */
  side?: Phase
  /** Names that stand for themselves, as the `$key` of a stream event. */
  locals?: ReadonlyMap<string, string>
  /** How many steps of the wire path stand above what is native in a stream: the name of its event. */
  above?: number
  /** The part of a stream event is written before the event around it. */
  hoisted?: boolean
  /** Unified fields that the guard of the alternative found present. */
  present?: ReadonlySet<string>
  /** Unified fields that stand in the path or the query of the call. */
  elsewhere?: readonly string[]
}
