/**
 * The door between generated code and the runtime. Generated adapters are pure: they hold no state, do no I/O
 * and never throw for an unknown wire value. Everything stateful stands behind the interfaces below.
 */

import type { BodyWriter } from './multipart.ts'
import type { SchemaDialects } from './schema-dialect.ts'
import type {
  ApiError,
  CallName,
  Calls,
  Citation,
  DeltaKind,
  ErrorKind,
  Facts,
  FinishReason,
  JsonObject,
  Loss,
  Native,
  Part,
  Request,
  Response,
  StreamEvent,
  TokenLogprob,
  Turns,
  Usage,
} from './types.ts'
import type { Frames, Transport } from './wire-transport.ts'

export type * from './schema-dialect.ts'
export type * from './wire-transport.ts'

/** What an encoder may know and where it reports what it had to leave out. */
export interface Context {
  readonly api: string
  readonly facts: Facts
  readonly loss: Loss[]
  /** The whole request, for wires that repeat parts of it on every item. */
  readonly request?: unknown
  /** Where in the unified request the encoder is, as `['messages', 2, 'content', 0]`. */
  readonly path: (string | number)[]
}

/** Names a block on the wire: its index or id. Absent: the one open block of that kind. */
export type Key = number | string | undefined

/** What decoded stream events are told to. Implemented by the runtime's `StreamDecoder`, which owns all state. */
export interface StreamSink {
  /** Whether `start` was told before: an envelope that stands on every event is read once. */
  readonly started: boolean
  /** What was told of the answer that no hole names. */
  readonly told: object | undefined
  /** The answer begins. Parts in `content` are whole. */
  start(response: Partial<Response>): void
  /** A block begins; `delta` is what came with it. A key already open under the same call id is a delta. */
  open(key: Key, part: Part, delta?: string): void
  delta(kind: DeltaKind, key: Key, delta: string): void
  /** What the text of a block so far is taken from; without a key, that of the latest text. */
  cite(key: Key, citation: Citation | undefined): void
  /** All that the answer's text is taken from, which the wire has as a whole each time: only what is new is told. */
  citeAll(citations: readonly Citation[]): void
  /** The tokens of the text that was just told of a block. */
  score(kind: 'text' | 'refusal', key: Key, logprobs: readonly TokenLogprob[] | undefined): void
  /** Late fields of a block, where there are any; strings are appended to strings that came before. */
  native(key: Key, native: JsonObject | undefined): void
  /** A block ends. `parts`, where the wire repeats it whole, fill in what the deltas left out. */
  close(key: Key, parts?: Part[]): void
  /** A whole part, or for text kinds a delta that carries fields of its own. */
  part(part: Part): void
  usage(usage: Usage | undefined): void
  finish(ending: Ending): void
  /** The vendor's word that nothing more comes. */
  end(): void
  error(error: WireError): void
  /** An event, or what is left of one, that no rule names. Nothing may be left. */
  unknown(value: unknown): void
}

export type Ending = {
  finishReason?: FinishReason
  rawFinishReason?: string
  stopSequence?: string
  /** Set where the table says that this word also ends a turn of tool calls: the parts decide. */
  ambiguous?: boolean
  /** Whole answers that end a stream repeat everything; what deltas left out is filled from here. */
  response?: Response
}

/** An error body as the vendor wrote it, before the runtime decides its kind. */
export interface WireError {
  message?: string
  type?: string
  code?: string | number
  param?: string
  requestId?: string
  /** The kind that the mapping's error table gives, if it knows the type or code. */
  kind?: ApiError['kind']
  /** Whether the same call may succeed later, where the mapping says so beside the kind. */
  retryable?: boolean
  /** How long to wait before, in milliseconds, where the body says so. */
  retryAfterMs?: number
  native?: Native
}

/** One line of a mapping's error table: what an error with this word is, or whether to send its call again. */
export interface ErrorRule {
  field: 'type' | 'code' | 'message' | 'param' | 'status'
  /** The whole word; of a message a piece, in any case of letters; or a pattern. */
  match: string | RegExp
  kind?: ApiError['kind']
  retryable?: boolean
}

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
  /** The answer as accumulated so far. */
  response(): Response
  /** The next number of the event sequence, from 0. */
  sequence(): number
}

/** One HTTP call: where it goes and what it carries. */
export interface HttpCall {
  method: 'DELETE' | 'GET' | 'POST'
  /** Below the base URL, with its query. */
  path: string
  body?: unknown
  /** Writes the body where it is no JSON. */
  write?: BodyWriter
  headers?: Record<string, string>
}

/** One of the calls that not every api has. */
export interface ClientCall<Name extends CallName> {
  /** How many inputs one call may carry. */
  readonly maxBatch?: number
  encode(request: Calls[Name]['asked'], context: Context): HttpCall
  /** `inBytes`, where the answer is no JSON. */
  decode(body: unknown): Calls[Name]['told']
}

export type ClientCalls = { readonly [Name in CallName]?: ClientCall<Name> }

/** How one api is asked for an answer. */
export interface ChatCall {
  /** How a stream's events lie in its bytes. */
  readonly transport: Transport
  /** The event data that ends a stream, where the vendor sends one. */
  readonly endOfStream?: string
  encode(request: Request, context: Context): HttpCall
  decode(body: unknown): Response
  decodeEvent(event: unknown, sink: StreamSink): void
}

/** Of the client direction of one api what chats, and nothing else. */
export interface ChatApi {
  readonly id: string
  readonly chat: ChatCall
  /** What an error body says, and what its HTTP status and headers, where there were any, mean here; undefined where neither says anything. */
  decodeError(body: unknown, status?: number, headers?: { [name: string]: string }): WireError | undefined
}

/** The client direction of one api: unified requests out, wire answers in. */
export interface ClientApi extends ChatApi, ClientCalls {
  /** What JSON Schemas it takes; absent where nothing is known. */
  readonly schemas?: SchemaDialects
  /** How it wants a conversation to be told. */
  readonly turns?: Turns
}

/** What positions count over: each text by itself, or all texts of an answer as one. */
export type SpansOver = 'text' | 'answer'

/** One of the calls that not every api has, as a server is asked it. */
export interface ServerCall<Name extends CallName> {
  decode(call: HttpCall): Calls[Name]['asked']
  /** What was asked may decide how the answer lies on the wire. */
  encode(told: Calls[Name]['told'], asked: Calls[Name]['asked']): unknown
}

export type ServerCalls = { readonly [Name in CallName]?: ServerCall<Name> }

/** What a value of JSON is; `any` where that is open. */
export type JsonType = 'array' | 'boolean' | 'number' | 'object' | 'string' | 'any'

/** The server direction of one api: wire requests in, wire answers out. */
export interface ServerApi extends ServerCalls {
  readonly id: string
  readonly chat: {
    /** How a stream's events are laid into bytes. */
    readonly frames: Frames
    /** How they are for who does not ask for those frames in the query. */
    readonly unasked?: Frames
    /** The usage of a stream is told to who sets this field of the request, at a path; absent: to all. */
    readonly usageIf?: readonly string[]
    readonly endOfStream?: string
    /** Whether each event names itself in the `event:` field too, and in which of its own fields the name stands. */
    readonly eventName?: string
    /** The wire demands to be told where in a text each citation stands: in each text, or in all of them as one. */
    readonly spans?: SpansOver
    decode(call: HttpCall, facts: (model: string) => Facts): Request
    encode(response: Response): unknown
    encodeEvent(event: StreamEvent, state: StreamState): unknown[]
    /** The fields that a body must have, each with the type of its JSON. */
    readonly required?: { readonly [field: string]: JsonType }
  }
  encodeError(error: ApiError): unknown
  /** By which its clients tell what an error is. */
  readonly errorRules: readonly ErrorRule[]
  /** The statuses of errors, by their kind, where they are not the usual ones. */
  readonly statuses?: { readonly [kind in ErrorKind]?: number }
}
