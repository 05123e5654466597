/** The server direction of generated adapters: as pure as the other, and asked by servers, gateways and mocks. */
import type {
  ApiError,
  CallName,
  Calls,
  Citation,
  ErrorKind,
  Facts,
  FinishReason,
  JsonObject,
  Loss,
  Part,
  Request,
  Response,
  StreamEvent,
  Usage,
} from '../types.ts'
import type { Frames } from '../wire/wire-transport.ts'
import type { ErrorRule, HttpCall } from './adapter.ts'

/** What encoders of stream events may ask. Implemented by the runtime's `StreamEncoder`, which owns all state. */
export interface StreamState {
  /** The wire key of a part: its position among those of its own kind (`ordinal`) or among all that were sent. */
  key(index: number, ordinal?: boolean): number
  /** The part as accumulated so far. */
  part(index: number): Part
  /** What all texts so far are taken from. */
  citations(): readonly Citation[]
  /** The next number of a part's citations, from 0. */
  cited(index: number): number
  /** The kind of a call, where it has one. */
  kind(index: number): string | undefined
  /** The answer but its content, as accumulated so far: every event of some wires says who speaks. */
  readonly head: Omit<Response, 'content'>
  /** The answer as accumulated so far. */
  response(): Response
  /** The next number of the event sequence, from 0. */
  sequence(): number
}

/** What positions count over: each text by itself, or all texts of an answer as one; `bytes`: those of the UTF-8 of each text. */
export type SpansOver = 'text' | 'answer' | 'bytes'

/** One of the calls that not every api has, as a server is asked it. */
export interface ServerCall<Name extends CallName> {
  /** What is asked, of the wire's request. */
  decode(call: HttpCall): Calls[Name]['asked']
  /** What was asked may decide how the answer lies on the wire. `loss` takes what of it has no place, where it is given. */
  encode(told: Calls[Name]['told'], asked: Calls[Name]['asked'], loss?: Loss[]): unknown
}

/** The calls beside chat that a server of an api answers, by their names. */
export type ServerCalls = { readonly [Name in CallName]?: ServerCall<Name> }

/** What a value of JSON is; `any` where that is open. */
export type JsonType = 'array' | 'boolean' | 'number' | 'object' | 'string' | 'any'

/** How an answer and the events of its stream name its items. */
export interface ItemNames {
  /** The field of an event with the item's id. */
  readonly id: string
  /** The field of an event with the item's number. */
  readonly of: string
  /** The field of an event with the item itself, where it begins or ends. */
  readonly as: string
  /** The field of an event with the answer so far. */
  readonly in: string
  /** The field of an answer with its items. */
  readonly all: string
  /** The ids that stand where no vendor gave one, for servers to make them unique. */
  readonly made: readonly string[]
}

/** What a wire says of answers that its servers keep. */
export interface KeptAnswers {
  /** The field of a request with the id of the answer that it goes on from. */
  readonly from: string
  /** The field of a request that is false where its answer shall not be kept. */
  readonly unless: string
  /** The fields of a request that hold for it alone, whatever goes on from its answer. */
  readonly apart?: readonly string[]
  /** How ids begin. */
  readonly id?: string
  /** The code of the error where there is no such answer. */
  readonly missing?: string
  /** What stands beside the id of an answer that was taken away. */
  readonly forgotten?: JsonObject
}

/** What a wire can say of why an answer ended. */
export interface Ends {
  /** The reasons that its readers understand as they were meant. */
  readonly told: readonly FinishReason[]
  /** Its word where no reason is known, as it demands one; absent where it need claim nothing. */
  readonly unsaid?: string
}

/** The server direction of one api: wire requests in, wire answers out. */
export interface ServerApi extends ServerCalls {
  /** Its name. */
  readonly id: string
  /** How it is asked for an answer, and answers. */
  readonly chat: {
    /** How a stream's events are laid into bytes. */
    readonly frames: Frames
    /** How they are for who does not ask for those frames in the query. */
    readonly unasked?: Frames
    /** The usage of a stream is told to who sets this field of the request, at a path; absent: to all. */
    readonly usageIf?: readonly string[]
    /** By which names tokens are counted: what has none of them says nothing of the usage. */
    readonly usageFields: readonly string[]
    /** What a whole answer of a vendor says of its usage. */
    usageOf(answer: unknown): Usage | undefined
    /** What it can say of why an answer ended. */
    readonly ends: Ends
    /** The answers that a server may keep, for requests that go on from them. */
    readonly kept?: KeptAnswers
    readonly endOfStream?: string
    /** Whether each event names itself in the `event:` field too, and in which of its own fields the name stands. */
    readonly eventName?: string
    /** In which field of an event it is counted. */
    readonly sequence?: string
    /** How its items are named. */
    readonly items?: ItemNames
    /** The types of parts that a stream can tell. */
    readonly parts: readonly Part['type'][]
    /** Whether a stream tells the whole usage where it begins, and later only what becomes of it. */
    readonly countsFirst?: true
    /** The wire demands to be told where in a text each citation stands, or counts by itself: in each text, or in all of them as one. */
    readonly spans?: SpansOver
    decode(call: HttpCall, facts: (model: string) => Facts): Request
    /** `loss` takes what of the answer has no place, where it is given. */
    encode(response: Response, loss?: Loss[]): unknown
    encodeEvent(event: StreamEvent, state: StreamState): unknown[]
    /** The fields that a body must have, each with the type of its JSON. */
    readonly required?: { readonly [field: string]: JsonType }
  }
  /** The body that tells its clients of an error. */
  encodeError(error: ApiError): unknown
  /** By which its clients tell what an error is. */
  readonly errorRules: readonly ErrorRule[]
  /** The statuses of errors, by their kind, where they are not the usual ones. */
  readonly statuses?: { readonly [kind in ErrorKind]?: number }
}
