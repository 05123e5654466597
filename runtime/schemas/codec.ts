/** How values of the form that is sent are turned into what is meant, and back. */

/** Both ways are total: what does not have the form stays as it is. */
export interface Codec {
  /** A value of the author's schema → one of the schema that is sent. */
  encode(value: unknown): unknown
  decode(value: unknown): unknown
  /** How it is decoded while its text comes; absent: when it is whole. */
  readonly reads?: Reads | undefined
}

/** How a value of the form that is sent is read while its text comes. Data: `text-restorer.ts` reads by it. */
export type Reads = RecordReads | ListReads | EntriesReads | ChoiceReads | WrappedReads | SameReads

/** An object, member by member. */
export interface RecordReads {
  as: 'record'
  member(sent: string): MemberReads | undefined
}

/** What becomes of one member of an object. */
export interface MemberReads {
  name: string
  codec?: Codec | undefined
  /** Null says that it is absent. */
  dropsNull?: boolean
  /** It is a list of entries, which are members of the object themselves. */
  isRest?: boolean
}

/** A list, item by item. */
interface ListReads {
  as: 'list'
  item(index: number): Codec | undefined
}

/** A list of `{ key, value }`, which becomes an object. */
export interface EntriesReads {
  as: 'entries'
  value: Codec | undefined
}

/** One of several forms: which, is known as soon as only one is left. */
export interface ChoiceReads {
  as: 'choice'
  options: readonly { sent: unknown; codec: Codec | undefined }[]
  /** What the references of the forms are resolved by. */
  root: unknown
}

/** Nothing is turned. */
interface SameReads {
  as: 'same'
}

/** The property `value` of an object. */
interface WrappedReads {
  as: 'wrapped'
  value: Codec | undefined
}
