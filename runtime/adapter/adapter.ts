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
  Facts,
  FinishReason,
  JsonObject,
  Loss,
  Native,
  Part,
  Request,
  Response,
  TokenLogprob,
  Turns,
  Usage,
} from '../types.ts'
import type { Transport } from '../wire/wire-transport.ts'
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
  /** How many bytes the body of one call may have. */
  readonly maxBytes?: number
  /** The wire's request. What has no place in it goes into the context's `loss`. */
  encode(request: Calls[Name]['asked'], context: Context): HttpCall
  /** `inBytes`, where the answer is no JSON. */
  decode(body: unknown): Calls[Name]['told']
  /** How models are asked of which something holds: the first way that is for them, in place of this one. */
  readonly ways?: readonly Way<Name>[]
}

/** A call as some models are asked. */
export interface Way<Name extends CallName> {
  /** Whether a model is asked so. */
  holds(facts: Facts): boolean
  /** How it is asked. */
  readonly call: ClientCall<Name>
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
