/**
 * The door between generated code and the runtime. Generated adapters are pure: they hold no state, do no I/O
 * and never throw for an unknown wire value. Everything stateful stands behind the interfaces below.
 */
import type { BodyWriter } from '../http/multipart.ts'
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
} from '../types.ts'
import type { Frames, Transport } from '../wire/wire-transport.ts'
import type { SchemaDialects } from './schema-dialect.ts'

export type * from '../wire/wire-transport.ts'
export type * from './schema-dialect.ts'

/** What an encoder may know and where it reports what it had to leave out. */
export interface Context {
  /** The api that is written. */
  readonly api: string
  /** What is true of the model that is asked. */
  readonly facts: Facts
  /** Filled with what has no place on the wire. */
  readonly loss: Loss[]
  /** The whole request, for wires that repeat parts of it on every item. */
  readonly request?: unknown
  /** The whole answer, for wires that tell some of it elsewhere. */
  readonly response?: Response
  /** Where in the unified request the encoder is, as `['messages', 2, 'content', 0]`. */
  readonly path: (string | number)[]
}

/** Names a block on the wire: its index or id. Absent: the one open block of that kind. */
export type Key = number | string | undefined

/**
 * What decoded stream events are told to. Implemented by the runtime's `StreamDecoder`, which owns all state; what only
 * some apis say is in `stream-verbs.ts`.
 */
export interface StreamSink {
  /** Whether `start` was told before: an envelope that stands on every event is read once. */
  readonly started: boolean
  /** What was told of the answer that no hole names. */
  readonly told: object | undefined
  /** The answer begins. Parts in `content` are whole. */
  start(response: Partial<Response>): void
  /** A block begins; `delta` is what came with it. A key already open under the same call id is a delta. */
  open(key: Key, part: Part, delta?: string): void
  /** More of a block; one that is not open begins by it. */
  delta(kind: DeltaKind, key: Key, delta: string): void
  /** What the text of a block so far is taken from; without a key, that of the latest text. */
  cite(key: Key, citation: Citation | undefined): void
  /** The tokens of the text that was just told of a block. */
  score(kind: 'text' | 'refusal', key: Key, logprobs: readonly TokenLogprob[] | undefined): void
  /** Late fields of a block, where there are any; strings are appended to strings that came before. */
  native(key: Key, native: JsonObject | undefined): void
  /** A block ends. `parts`, where the wire repeats it whole, fill in what the deltas left out. */
  close(key: Key, parts?: Part[]): void
  /** Tokens so far, joined with what was told before. */
  usage(usage: Usage | undefined): void
  /** The model has ended. More may be told until `end`. */
  finish(ending: Ending): void
  /** The vendor's word that nothing more comes. */
  end(): void
  /** The vendor failed within the stream. Nothing is told after it. */
  error(error: WireError): void
  /** An event, or what is left of one, that no rule names. Nothing may be left. */
  unknown(value: unknown): void
}

/** How an answer ended. */
export type Ending = {
  /** Absent where the vendor's word is not known. */
  finishReason?: FinishReason
  /** The vendor's own word. */
  rawFinishReason?: string
  /** The stop sequence that ended it. */
  stopSequence?: string
  /** The tier that was used. */
  serviceTier?: string
  /** Set where the table says that this word also ends a turn of tool calls: the parts decide. */
  ambiguous?: boolean
}

/** An error body as the vendor wrote it, before the runtime decides its kind. */
export interface WireError {
  /** The vendor's own words. */
  message?: string
  /** The vendor's own word for the kind of error. */
  type?: string
  /** The vendor's own code. */
  code?: string | number
  /** The request parameter the vendor blames. */
  param?: string
  /** The vendor's id of the request. */
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
  /** Where the word stands. */
  field: 'type' | 'code' | 'message' | 'param' | 'status'
  /** The whole word; of a message a piece, in any case of letters; or a pattern. */
  match: string | RegExp
  /** What such an error is. */
  kind?: ApiError['kind']
  /** Whether the same call may succeed later. */
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
  /** The answer but its content, as accumulated so far: every event of some wires says who speaks. */
  readonly head: Omit<Response, 'content'>
  /** The answer as accumulated so far. */
  response(): Response
  /** The next number of the event sequence, from 0. */
  sequence(): number
}

/** One HTTP call: where it goes and what it carries. */
export interface HttpCall {
  /** The HTTP method. */
  method: 'DELETE' | 'GET' | 'POST'
  /** Below the base URL, with its query. */
  path: string
  /** JSON, unless `write` says otherwise; absent for calls without one. */
  body?: unknown
  /** Writes the body where it is no JSON. */
  write?: BodyWriter
  /** Those of this call alone; names in lower case. */
  headers?: Record<string, string>
}

/** One of the calls that not every api has. */
export interface ClientCall<Name extends CallName> {
  /** How many inputs one call may carry. */
  readonly maxBatch?: number
  /** The wire's request. What has no place in it goes into the context's `loss`. */
  encode(request: Calls[Name]['asked'], context: Context): HttpCall
  /** `inBytes`, where the answer is no JSON. */
  decode(body: unknown): Calls[Name]['told']
}

/** The calls beside chat that an api has, by their names. */
export type ClientCalls = { readonly [Name in CallName]?: ClientCall<Name> }

/** How one api is asked for an answer. */
export interface ChatCall {
  /** How a stream's events lie in its bytes. */
  readonly transport: Transport
  /** The event data that ends a stream, where the vendor sends one. */
  readonly endOfStream?: string
  /** The wire's request. What has no place in it goes into the context's `loss`. */
  encode(request: Request, context: Context): HttpCall
  /** A whole answer, of the body as it was parsed. */
  decode(body: unknown): Response
  /** Tells the sink what an event of a stream says. */
  decodeEvent(event: unknown, sink: StreamSink): void
}

/** Of the client direction of one api what chats, and nothing else. */
export interface ChatApi {
  /** Its name. */
  readonly id: string
  /** How it is asked for an answer. */
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

/** What positions count over: each text by itself, or all texts of an answer as one; `bytes`: those of the UTF-8 of each text. */
export type SpansOver = 'text' | 'answer' | 'bytes'

/** One of the calls that not every api has, as a server is asked it. */
export interface ServerCall<Name extends CallName> {
  /** What is asked, of the wire's request. */
  decode(call: HttpCall): Calls[Name]['asked']
  /** What was asked may decide how the answer lies on the wire. */
  encode(told: Calls[Name]['told'], asked: Calls[Name]['asked']): unknown
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
    encode(response: Response): unknown
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
