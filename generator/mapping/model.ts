/** The mapping language as data: a vendor's JSON with holes, each node knowing where it stands. */
import type { CallName } from '../calls.ts'
import type { PlainFrames, TransportName } from '../transports.ts'

export interface Position {
  file: string
  line: number
  column: number
}

export type Template = Literal | Hole | MapTemplate | ListTemplate

/** A wire value that is always the same. */
export interface Literal {
  kind: 'literal'
  value: string | number | boolean | null
  at: Position
}

/** A place where a unified value lives. */
export interface Hole {
  kind: 'hole'
  /** `$a - $b`: a signed sum; one term otherwise. An empty path is the whole unified value. */
  terms: Term[]
  /** `| name(arg)`: an enum table of the file or a codec of the runtime. */
  codec?: Codec
  /** `as rule` or `each rule`. */
  rule?: RuleUse
  /** `.then`: what the rule writes is an item of its own, behind the one that this stands in. */
  behind?: true
  /** `?? value`: used when the unified value is absent. */
  defaults: Default[]
  guard: Guard
  at: Position
  /** The leaf as written, for messages. */
  source: string
}

export interface Term {
  sign: 1 | -1
  path: string[]
}

export interface Codec {
  name: string
  arg?: string
}

export interface RuleUse {
  mode: 'as' | 'each'
  name: string
  /**
   * `or text`: one plain text may be written bare. `joined`: all texts become one string. `columns`: the fields of all
   * records become one list each. `referred`: sources and what refers to them become two lists.
   */
  text?: 'or text' | 'joined' | 'columns' | 'referred'
  /** Of `referred`: the list of sources, that of references, and the field of these with the numbers of those. */
  lists?: readonly [sources: string, references: string, numbers: string]
}

export type Default = { literal: string | number | boolean } | { fact: string }

export type Guard = GuardTerm[]

export type GuardTerm =
  | { kind: 'fact'; name: string; negated: boolean; at: Position }
  | { kind: 'equals'; path: string[]; value: string | number | boolean; negated: boolean; at: Position }
  | { kind: 'present'; path: string[]; negated?: true; at: Position }

export interface MapTemplate {
  kind: 'map'
  entries: Entry[]
  /** `.if`: the template applies only when this holds. */
  guard: Guard
  /** `.spread`: fields of a rule stand directly in this map. `.then` is among them, marked as `behind`. */
  spread: Hole[]
  /** `.run`: adjacent items of this template are one wire item, joined in this list field. */
  run?: string
  runAt?: Position
  at: Position
}

export interface Entry {
  key: string
  value: Template
  at: Position
}

export interface ListTemplate {
  kind: 'list'
  items: Template[]
  at: Position
}

/** How one unified type is written: a union by tag (`cases`) or a record (`is`). */
export interface Rule {
  name: string
  /** The unified field that tells the cases apart. */
  by: string
  cases: Case[]
  /** Alternatives of a record rule. */
  is?: Alternative[]
  /** Adjacent wire items with equal `key` are one, joined in the list field `into`. */
  merge?: { key: string; into: string; at: Position }
  /** The field that numbers the items of a list of them: it is read in that order. */
  order?: { field: string; at: Position }
  /** Wire variants that no case matches become native nodes. */
  native: boolean
  /** What its native nodes are called: that of a rule that takes what this one reads. */
  slot: string
  at: Position
}

export interface Case {
  tag: string
  /** `tag>`: only for writing. What it writes is read as another case. */
  writeOnly: boolean
  alternatives: Alternative[]
  at: Position
}

export interface Alternative {
  guard: Guard
  /** The wire form; a hole with mode `each` and `split` set means one wire item an element. */
  template: Template
  split: boolean
  at: Position
}

/** An enum table: `wire: unified`. */
export interface EnumTable {
  name: string
  entries: EnumEntry[]
  /** `"*"`: what any other wire value means; undefined when the table is closed. */
  fallback?: string | null
  at: Position
}

interface EnumEntry {
  wire: string
  /** null: the wire value says that there is no unified value. */
  unified: string | null
  /** `wire>`: only for writing. A wire value written for several unified ones is ambiguous when read. */
  encodeOnly: boolean
  at: Position
}

export interface StreamRule {
  op: string
  template: Template
  guard: Guard
  at: Position
}

/** Rules below one place of the event; `[]` at the end of the place means each element. */
export interface StreamGroup {
  place: string[]
  each: boolean
  rules: StreamRule[]
  at: Position
}

export interface StreamMapping {
  /** How the events lie in the bytes of the body. */
  transport: TransportName
  /** How servers lay them out for who does not ask for the transport. */
  unasked?: PlainFrames
  /** Servers tell the usage where this field of the request is true; absent: always. */
  usageIf?: string[]
  end?: string
  /** The event field whose value names the event; absent: every group that matches fires. */
  select?: string
  /** Events are objects of one key, which names them. */
  keyed?: true
  /** A counter field on every written event. */
  sequence?: string
  /** By which field events name their item, in which its number stands, and in which the item itself. */
  items?: { id: string; of: string; as: string; in: string; all: string; made: string[] }
  /** Fields that stand on every event. */
  envelope?: MapTemplate
  groups: StreamGroup[]
  /** Kinds whose wire key counts parts of that kind only. */
  ordinal: string[]
  /** Lists of events that are told as a whole each time. */
  repeats: { value: string; at: Position }[]
  ignore: { value: string; at: Position }[]
  at: Position
}

export interface CallMapping {
  operation: { value: string; at: Position }
  /** Where the call goes, below the base URL; holes in braces. The operation's path by default. */
  path?: { value: string; at: Position }
  query?: MapTemplate
  request?: Template
  /** Without one, the answer is bytes. */
  response?: Template
  headers?: { [name: string]: string }
  /** The schemas of what it asks and is told, where that is no body of the operation. */
  schemas?: { request?: { value: string; at: Position }; response?: { value: string; at: Position } }
  maxBatch?: number
  maxBytes?: number
  /** How models with some fact are asked, in place of this. */
  ways?: WayMapping[]
  at: Position
}

/** A call as models are asked of which this holds. */
export interface WayMapping extends CallMapping {
  guard: Guard
}

export interface ChatMapping extends CallMapping {
  streamOperation?: { value: string; at: Position }
  streamPath?: { value: string; at: Position }
  kept?: KeptMapping
  hosted?: HostedFields[]
}

/** Fields of a request, native all of them, that have a typed helper together. */
export interface HostedFields {
  name: string
  /** One field, whose value is what the helper takes. */
  isOne: boolean
  fields: { value: string; at: Position }[]
}

/** The answers that servers may keep, for requests that go on from them. */
export interface KeptMapping {
  /** As it is written, for the runtime. */
  says: { [word: string]: unknown }
  /** The fields of the request that it names. */
  fields: { value: string; at: Position }[]
}

type CallMappings = { [name in CallName]?: CallMapping }

export interface ErrorMapping {
  schema?: { value: string; at: Position }
  /** Headers that say a field of the body where that does not. */
  headers: { header: string; field: string; at: Position }[]
  bodies: Alternative[]
  rules: ErrorRule[]
  /** Kind → the status with which a server tells it. */
  statuses?: { [kind: string]: number }
  at: Position
}

/** What errors are whose field has this word: of a kind, or worth another try or not. */
export interface ErrorRule {
  field: string
  /** As written: a word, a piece of a message, or `/a pattern/`. */
  match: string
  /** The source of the pattern. */
  pattern?: string
  kind?: string
  retryable?: boolean
  at: Position
}

export interface Dialect {
  name: string
  says: { [line: string]: unknown; keywords?: readonly string[]; formats?: readonly string[]; names?: string }
  at: Position
  lineAt(...path: (string | number)[]): Position
}

export interface SchemaUse {
  use: string
  dialect: string
  at: Position
}

export interface IgnoreEntry {
  schema: string
  property: string
  reason: string
  at: Position
}

export interface Mapping extends CallMappings {
  file: string
  /** The files that it extends, the nearest first. */
  parents: readonly string[]
  api: string
  chat: ChatMapping
  stream: StreamMapping
  error: ErrorMapping
  dialects: Map<string, Dialect>
  schemas: SchemaUse[]
  turns?: object
  /** What `start` and `end` of citations count, where that is not as texts do. */
  spans?: 'bytes'
  rules: Map<string, Rule>
  enums: Map<string, EnumTable>
  ignore: IgnoreEntry[]
}
