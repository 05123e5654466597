import type { CallName } from '../calls.ts'
import type { CallMapping, ErrorMapping, Guard, HostedFields, Mapping, SchemaUse } from '../mapping/model.ts'
import type { Bound, Phase, Slot, Use } from './model.ts'
import type { Listed } from './skipped-events.ts'

/** One line of the stream table, bound for reading and for writing. */
export interface PlannedRule {
  op: string
  guard: Guard
  /** As the line stands, at its place in the event. */
  reading: Bound
  /** As a whole event, with the envelope around it. */
  writing: Bound
}

export interface PlannedGroup {
  place: string[]
  each: boolean
  /** Where `each` has its list, the wire may have something else, as a text. */
  orOther: boolean
  slot: Slot
  rules: PlannedRule[]
}

export interface PlannedStream {
  groups: PlannedGroup[]
  envelope?: Bound
  eventType: string
  /** Select values that decoding passes over. */
  ignored: string[]
  /** What the contract lists of the events that are passed over. */
  listed: Listed
}

export interface PlannedCall {
  mapping: CallMapping
  path: string
  request?: Bound
  requestType: string
  response?: Bound
  responseType: string
  /** Of its body, where files stand in it. */
  mediaType?: string
}

/** Everything the emitter needs of one api: every name resolved, every path checked. */
export interface Plan {
  provider: string
  mapping: Mapping
  chat: PlannedCall
  /** Fields of a chat's request with a helper: whether it can be called without anything. */
  hosted: (HostedFields & { isOptional: boolean })[]
  streamPath: string
  stream: PlannedStream
  errors: Bound[]
  errorType: string
  error: ErrorMapping
  calls: { name: CallName; call: PlannedCall }[]
  /** The schemas that the request carries, each with its dialect. */
  schemas: SchemaUse[]
  mergedUse(phase: Phase, rule: string): Use
  /** Whether the wire demands an id of every call. */
  demandsIds: boolean
}
