/** What one contract says that another does not: facts, before anybody judges them. */

/** Which way the changed value travels: to the vendor or from it. */
export type Direction = 'request' | 'response'

/** Where in a contract a change stands. */
export interface Place {
  /** `POST /chat/completions`. */
  operation: string
  direction: Direction
  /** `body`, a response's status with `stream` for its events, `query`, `header`, `path`, `operation` or `auth`. */
  part: string
  /** From the part's root: property names, `[]` for the items of a list, `{}` for the values of a dictionary. */
  path: readonly string[]
  /** Which variant of a union, by what tells it apart: `type=text`. */
  variants: readonly string[]
  /** The component and its property, where the place is one: the ledger's address. */
  schema?: string
  property?: string
}

type ChangeKind =
  | 'operation'
  | 'auth'
  | 'parameter'
  | 'property'
  | 'variant'
  | 'event'
  | 'enum-value'
  | 'type'
  | 'required'
  | 'nullable'
  | 'constraint'
  | 'discriminator'
  | 'deprecated'
  | 'media-type'

/** One difference. The same difference of a shared schema is one change in each direction, with several places. */
export interface Change {
  kind: ChangeKind
  /** `narrowed`: fewer values are allowed than before; `widened`: more. */
  what: 'added' | 'removed' | 'narrowed' | 'widened' | 'changed'
  places: readonly [Place, ...Place[]]
  /** The name or value that came or went: a property, an enum value, a variant, an operation. */
  name: string
  before?: unknown
  after?: unknown
}
