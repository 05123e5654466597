/**
 * The unified language: what a conversation with any model is, independent of who serves it.
 * Everything here is plain JSON data; nothing in this file does anything.
 */

import type { Upload } from './upload.ts'

export type { Upload, UploadFile } from './upload.ts'

/** A JSON Schema document, in whatever draft the author wrote it. */
export type JsonSchema = { [keyword: string]: unknown }

/** A JSON object whose fields we do not know. */
export type JsonObject = { [field: string]: unknown }

/** Known values with completion, while any other string stays allowed: vendors add values without notice. */
export type Open<Known extends string> = Known | (string & {})

declare global {
  /**
   * Interfaces that others add to. Those named `…Native` are what each api says on a node that no unified field names,
   * typed by the generated code, which adds one property an api to each. Unknown apis stay possible and untyped.
   */
  namespace Interlingua {
    interface RequestNative {}
    interface MessageNative {}
    interface PartNative {}
    interface CitationNative {}
    interface ToolNative {}
    interface ResponseNative {}
    interface UsageNative {}
    interface HostedToolRunsNative {}
    interface EmbedNative {}
    interface SpeechNative {}
    interface TranscribeNative {}
    /** What a call brings to be called for it. */
    interface CallUse {}
    interface RerankNative {}
    interface ModerateNative {}
    interface ImageNative {}
    /** What a call tells middleware; each adds its own field. Nothing of it is sent. */
    interface CallContext {
      /** For totals and limits by tag. */
      tags?: readonly string[]
      /** On whose behalf the call is made, for limits. */
      user?: string
    }
  }
}

/**
 * Wire fields that no unified field names, by api. Echoed back to that api verbatim, never shown to another.
 * A value standing at a mapped path is a witness of the wire's own spelling (`content: []`: written as a list).
 */
export type Native<Known = unknown> = Known & { [api: string]: object | undefined }

// content ─────────────────────────────────────────────────────────────────────

/** A piece of what is said, by its `type`. */
export type Part =
  | TextPart
  | ReasoningPart
  | RefusalPart
  | ImagePart
  | AudioPart
  | VideoPart
  | DocumentPart
  | SearchResultPart
  | ToolCallPart
  | ToolResultPart
  | NativePart

/** What every part may say. */
export interface Node {
  /** Worth keeping in the vendor's prompt cache, with all that stands before it. */
  cache?: CacheHint
  native?: Native<Interlingua.PartNative>
}

/** Asks a vendor to keep the prompt up to here, so that the next request that begins the same costs less. */
export interface CacheHint {
  /** How long at least; the vendor's own time where absent. */
  ttl?: Open<'5m' | '30m' | '1h'>
  native?: Native
}

/** Asks a vendor to keep the prompt up to where it chooses itself, beside what parts and tools have hints of. */
export interface PromptCache extends CacheHint {
  /** It shall not choose: only up to the parts and tools with a hint. */
  only?: 'marked'
}

export interface TextPart extends Node {
  type: 'text'
  /** The words. */
  text: string
  /**
   * In the result of a call: the text is the JSON of a value, which an api with a place for values gets as such. All others get
   * the text.
   * @derived from what the tool gave
   */
  json?: true
  /** What the text is taken from, in the order of the vendor. */
  citations?: Citation[]
  /**
   * The call whose arguments the text is, where an output was asked for by a tool, with what only its api has. A text is
   * what goes back: no api is sent it.
   * @derived from how the output was asked for
   */
  call?: AnsweringCall
  /**
   * How likely each token of the text was, where the request asked for it. No part of the conversation: never sent back.
   * @derived from the answer
   */
  logprobs?: TokenLogprob[]
}

/** A call that was the answer: its arguments stand as a text. */
export interface AnsweringCall {
  /** The id of the call, as the vendor gave it. */
  id: string
  /** The tool that was called. */
  name: string
  native?: Native<Interlingua.PartNative>
}

/** What the model thought. Empty text when the vendor sends only a signature or an encrypted blob (in `native`). */
export interface ReasoningPart extends Node {
  type: 'reasoning'
  /** The thoughts, or the vendor's summary of them. */
  text: string
}

/** The model's own words for declining. */
export interface RefusalPart extends Node {
  type: 'refusal'
  /** The words. */
  text: string
  /**
   * As those of a text.
   * @derived from the answer
   */
  logprobs?: TokenLogprob[]
}

/** Exactly one of `data` (base64; the client also takes bytes), `url` and `fileId` says where the media is. */
export interface Media extends Node {
  /** IANA media type, as `image/png`. */
  mediaType?: string
  /** The bytes, in base64. */
  data?: string
  /** Where the vendor finds it. */
  url?: string
  /** The id of a file uploaded to the vendor before. */
  fileId?: string
}

/** A picture. */
export interface ImagePart extends Media {
  type: 'image'
  /** How closely the model shall look; the vendor's own choice where absent. */
  detail?: Open<'auto' | 'low' | 'high'>
}

/** Sound. */
export interface AudioPart extends Media {
  type: 'audio'
  /** What is said in it. */
  transcript?: string
}

/** A film. */
export interface VideoPart extends Media {
  type: 'video'
}

/** A document, as a PDF. */
export interface DocumentPart extends Media {
  type: 'document'
  /** The name that the model is told. */
  filename?: string
  /** The document itself, where it is plain text. */
  text?: string
  /**
   * The answer shall cite it, by its number among the documents of the request. Where a vendor has one switch for all documents, one
   * that says yes turns it on, and one that says no, where none says yes, off.
   * @default false
   */
  cite?: boolean
}

/** What a search of the caller's has found, in a user's message or in the result of a call. */
export interface SearchResultPart extends Node {
  type: 'search-result'
  /** Where it is from: an address, or the caller's own word for it. Citations repeat it. */
  source: string
  /** What it is called. */
  title: string
  /** What was found there. Citations point to these passages by their number. */
  content: Passage[]
  /**
   * The answer shall cite it, by its number among the search results of the request, those in results of calls included.
   * @default false
   */
  cite?: boolean
}

/** A passage of a search result. */
export type Passage = TextPart | NativePart

/** A call that the caller must execute. What the vendor executes itself arrives as a native part. */
export interface ToolCallPart extends Node {
  type: 'tool-call'
  /**
   * Links the call to its result.
   * @emptyIfUnknown where the vendor sent none and none was made up yet
   */
  id: string
  /** The tool to call. */
  name: string
  /**
   * `custom` takes free text; anything but these is the vendor's name of a built-in tool.
   * @default 'function'
   */
  kind?: Open<'function' | 'custom'>
  /** The parsed arguments: `{}` for none, a string for `custom`, undefined when `invalid`. */
  input: unknown
  /** The arguments as the vendor wrote them, where writing `input` as JSON would not give the same text. */
  inputText?: string
  /** The argument text is not JSON (truncated, say). Never execute such a call. */
  invalid?: true
}

/** The result of a call, in the shape of the Model Context Protocol. */
export interface ToolResultPart extends Node {
  type: 'tool-result'
  /**
   * The id of the call.
   * @emptyIfUnknown where the vendor links by name or order
   */
  id: string
  /** @derived from the call */
  name?: string
  /**
   * The kind of the call it answers, where that is not `function`.
   * @derived from the call
   */
  kind?: Open<'function' | 'custom'>
  /** What the model is shown. */
  content: Part[]
  /**
   * The value behind the content, as JSON, where the content is not that itself. For programs: what a model is shown is the
   * content, and no api is sent both; where there is none, it is shown this as JSON.
   * @derived from what the tool gave
   */
  structured?: unknown
  /** The call failed, and the content says how. */
  isError?: boolean
}

/** A whole wire node that only one api knows; other apis leave it out, as declared loss. */
export interface NativePart {
  type: 'native'
  /** The api that knows it. */
  api: string
  /** Which list of that api it belongs to (the rule's name in the mapping). */
  slot: string
  /** The node, as it stands on that api's wire. */
  value: unknown
  native?: undefined
}

// citations, log probabilities ────────────────────────────────────────────────

/** What a text is taken from. A kind of source that only one api knows is native. */
export type Citation =
  | UrlCitation
  | DocumentCitation
  | FileCitation
  | SearchResultCitation
  | ToolResultCitation
  | NativePart

/** What every citation may say. */
export interface Cited {
  /** What of the part's text it is about: from `start` up to, but not including `end`. All of it where they are absent. */
  start?: number
  /** The first place behind it; counted as the vendor counts. */
  end?: number
  /** The source's title. */
  title?: string
  /** The words of the source that it is taken from. */
  quote?: string
  native?: Native<Interlingua.CitationNative>
}

/** A page of the web. */
export interface UrlCitation extends Cited {
  type: 'url'
  /** The address of the page. */
  url: string
}

/** A document of the request. */
export interface DocumentCitation extends Cited {
  type: 'document'
  /** Which of the request's documents, from 0. */
  index?: number
  /** The document's name for itself. */
  id?: string
  /** Where in the document. */
  location?: SourceLocation
}

/** A file that the vendor keeps, or that its tools made. */
export interface FileCitation extends Cited {
  type: 'file'
  /** The vendor's id of the file. */
  fileId: string
  /** The file's name. */
  filename?: string
}

/** A search result of the request. */
export interface SearchResultCitation extends Cited {
  type: 'search-result'
  /** Where the result is from, in the words of the request. */
  source: string
  /** Which of the request's results, from 0. */
  index?: number
  /** Where in the result. */
  location?: SourceLocation
}

/** What a tool gave. */
export interface ToolResultCitation extends Cited {
  type: 'tool-result'
  /** The vendor's name of the result; mostly begins with the id of the call. */
  id: string
}

/** Where in the source, from `start` up to, but not including `end`. Pages count from 1, all else from 0. */
export interface SourceLocation {
  /** What `start` and `end` count. */
  unit: 'character' | 'page' | 'block'
  /** The first of them. */
  start?: number
  /** The first behind them. */
  end?: number
}

/** A token that the model could have said. */
export interface TokenAlternative {
  /** The token as text. */
  token: string
  /** The natural logarithm of its probability. */
  logprob: number
  /** The token in UTF-8: characters may be spread over several tokens. */
  bytes?: number[]
  native?: Native
}

/** A token of an answer. */
export interface TokenLogprob extends TokenAlternative {
  /** The likeliest tokens at its place, as many as the request asked for, the likeliest first; it may be among them. */
  alternatives?: TokenAlternative[]
}

// safety ──────────────────────────────────────────────────────────────────────

/** What a vendor's checks of the prompt and the answer have found, as far as it tells. */
export interface Safety {
  /**
   * What was held back.
   * @derived from what says so
   */
  blocked?: 'prompt' | 'answer'
  /** Why, in a word; where it is absent, the findings say it. */
  reason?: string
  /** Why, in a sentence of the vendor's. */
  explanation?: string
  /** The findings of the prompt, one a category. */
  prompt?: SafetyFinding[]
  /** The findings of the answer, one a category. */
  answer?: SafetyFinding[]
  native?: Native
}

/** What was found of one category. */
export interface SafetyFinding {
  /** @emptyIfUnknown where it is one that only the vendor knows (in `native`) */
  category: Open<'hate' | 'harassment' | 'sexual' | 'violence' | 'self-harm' | 'dangerous' | 'jailbreak'>
  /** How likely, or how grave: as the vendor measures it. */
  level?: Open<'none' | 'low' | 'medium' | 'high'>
  /** Whether there was any, where the vendor does not measure it. */
  detected?: boolean
  /** Whether it is a reason to hold back. */
  blocked?: boolean
  native?: Native
}

// conversation ────────────────────────────────────────────────────────────────

/** Who speaks: the caller's instructions, the user, the model, or what tools gave. */
export type Role = 'system' | 'user' | 'assistant' | 'tool'

/** What a model said; `response.message` is one. */
export interface AssistantMessage {
  role: 'assistant'
  /** What was said, in its order. */
  content: Part[]
  /** Tells several assistants apart, where an api has names. */
  name?: string
  /**
   * The vendor has interrupted this turn (`finishReason: 'pause'`): sent back as it is, it goes on.
   * @derived from the answer
   */
  paused?: true
  native?: Native<Interlingua.MessageNative>
}

/** A turn of a conversation, by who speaks: `content` is what is said in its order, `name` tells several of one role apart. */
export type Message =
  | { role: 'system'; content: Part[]; native?: Native<Interlingua.MessageNative> }
  | { role: 'user'; content: Part[]; name?: string; native?: Native<Interlingua.MessageNative> }
  | AssistantMessage
  | { role: 'tool'; content: Part[]; native?: Native<Interlingua.MessageNative> }

/** A conversation as it is kept: plain JSON, which `interlingua/transcript` reads in this and in every later version. */
export interface Transcript {
  format: 'interlingua.transcript'
  version: 1
  /** Instructions for all of the conversation. */
  system?: Part[]
  /** The conversation, the oldest first. */
  messages: Message[]
  /** What was offered. */
  tools?: Tool[]
  /** The keeper's own. */
  metadata?: JsonObject
}

/** How an api wants a conversation to be told. What is absent is not restricted. */
export interface Turns {
  /** The first message is the user's. */
  readonly first?: 'user'
  /** No two messages in a row are of one side; results of calls are the user's side. */
  readonly alternate?: true
}

/** What a model may call: a function of the caller's, a tool that takes free text, or one that the vendor hosts. */
export type Tool = FunctionTool | CustomTool | NativeTool

/** A tool of the caller's that takes JSON. */
export interface FunctionTool {
  type: 'function'
  /** By this the model calls it. */
  name: string
  /** When and how to use it, for the model. */
  description?: string
  /** What it takes; an object of any fields where absent. */
  inputSchema?: JsonSchema
  /** The vendor shall hold the model to the schema exactly. */
  strict?: boolean
  /** As that of a part: the tools up to this one. */
  cache?: CacheHint
  native?: Native<Interlingua.ToolNative>
}

/** A tool whose input is free text, optionally held to a grammar (in `native`). */
export interface CustomTool {
  type: 'custom'
  /** By this the model calls it. */
  name: string
  /** When and how to use it, for the model. */
  description?: string
  native?: Native<Interlingua.ToolNative>
}

/** A tool that the vendor hosts: web search, code execution, … in that api's own words. */
export interface NativeTool {
  type: 'native'
  /** The api that knows it. */
  api: string
  /** Which list of that api it belongs to (the rule's name in the mapping). */
  slot: string
  /** The tool, as it stands on that api's wire. */
  value: unknown
  native?: undefined
}

/** Whether the model calls tools: as it likes (`auto`), none, at least one (`required`), or the one named. */
export type ToolChoice =
  | { type: 'auto'; native?: Native }
  | { type: 'none'; native?: Native }
  | { type: 'required'; native?: Native }
  | { type: 'tool'; name: string; native?: Native }
  | { type: 'native'; api: string; slot: string; value: unknown; native?: undefined }

/** What the answer shall be: text, JSON (of a schema, where there is one; `strict`: exactly), or what only one api knows. */
export type ResponseFormat =
  | { type: 'text'; native?: Native }
  | {
      type: 'json'
      schema?: JsonSchema
      name?: string
      description?: string
      strict?: boolean
      native?: Native
    }
  | { type: 'native'; api: string; slot: string; value: unknown; native?: undefined }

/** How hard to think, from not at all to as hard as can be. */
export type Effort = 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | 'max'

/** How a model shall think before it answers. Absent fields are the vendor's choice. */
export interface Reasoning {
  /** How hard to think. Turned into a token budget for the vendors that count. */
  effort?: Effort
  /** Tokens to think with at most. */
  budgetTokens?: number
  /** Whether the thoughts (or their summary) shall be sent. */
  includeText?: boolean
  native?: Native
}

// chat ────────────────────────────────────────────────────────────────────────

/** A chat request in canonical form: what adapters encode and decode. Callers write the looser `ChatInput`. */
export interface Request {
  /** @emptyIfUnknown where the vendor keeps the model with a stored prompt */
  model: string
  /** Instructions for all of the conversation. */
  system?: Part[]
  /** The conversation, the oldest first. */
  messages: Message[]
  /** What the model may call. */
  tools?: Tool[]
  /** Whether it calls; `auto` where absent. */
  toolChoice?: ToolChoice
  /** Whether several calls may come in one answer. */
  parallelToolCalls?: boolean
  /** What the answer shall be; text where absent. */
  responseFormat?: ResponseFormat
  /** How to think before. */
  reasoning?: Reasoning
  /** The most tokens of the answer, thoughts included. */
  maxOutputTokens?: number
  /** How freely words are chosen, 0 to 2; some vendors take less. */
  temperature?: number
  /** Only the likeliest tokens that make up this share of probability are chosen from, 0 to 1. */
  topP?: number
  /** Only so many of the likeliest tokens are chosen from. */
  topK?: number
  /** Only tokens are chosen from that are at least this share as likely as the likeliest, 0 to 1. */
  minP?: number
  /** Texts at which the answer ends. */
  stop?: string[]
  /** The same seed gives the same answer, as far as the vendor can. */
  seed?: number
  /** Against tokens that are there already, -2 to 2. */
  presencePenalty?: number
  /** Against tokens by how often they are there, -2 to 2. */
  frequencyPenalty?: number
  /** Divides the odds of tokens that are there already, prompt included: 1 is none, above it they are made less likely. */
  repetitionPenalty?: number
  /** How many alternatives to tell the log probability of, 0 to 20. */
  logprobs?: number
  /** What the answer will mostly say, as a file that is to be edited: so it comes sooner. */
  prediction?: string
  /** How long-winded the answer shall be. */
  verbosity?: Open<'low' | 'medium' | 'high'>
  /** How soon and at which price it is answered. */
  serviceTier?: Open<'auto' | 'standard' | 'flex' | 'priority' | 'batch'>
  /** The prompt is worth keeping in the vendor's prompt cache. */
  cache?: PromptCache
  /** Requests with the same key are likelier to hit the vendor's prompt cache. */
  cacheKey?: string
  /** An opaque id of the end user, for the vendor's abuse detection. */
  userId?: string
  /** Labels that the vendor keeps with the request. */
  metadata?: { [key: string]: string }
  /** Whether the answer comes as a stream. The client's verbs say it. */
  stream?: boolean
  native?: Native<Interlingua.RequestNative>
}

/** `pause`: the vendor has interrupted a long turn; it goes on when the conversation so far is sent back as it is. */
export type FinishReason = 'stop' | 'length' | 'tool-calls' | 'content-filter' | 'pause' | 'error' | 'other'

/** Tokens that were written to a vendor's prompt cache, in the words of `CacheHint.ttl`. */
export interface CacheWrites {
  /** Those that are kept for five minutes. */
  '5m'?: number
  /** Those that are kept for an hour. */
  '1h'?: number
  native?: Native
}

/** How often tools ran that the vendor runs itself, as it counts them; many are billed by the run. Absent is unknown, not 0. */
export interface HostedToolRuns {
  /** Searches of the web. */
  webSearch?: number
  native?: Native<Interlingua.HostedToolRunsNative>
}

/** What was used. `inputTokens` and `outputTokens` are totals; the other counts are parts of them. Absent is unknown, not 0. */
export interface Usage {
  /** All tokens that were read, cached ones included. */
  inputTokens?: number
  /** Those that came from the vendor's prompt cache. */
  cacheReadTokens?: number
  /** Those that were written to it. */
  cacheWriteTokens?: number
  /** These again, by how long they are kept, where the vendor says it. */
  cacheWrites?: CacheWrites
  /** All tokens of the answer, thoughts included. */
  outputTokens?: number
  /** Those of its thoughts. */
  reasoningTokens?: number
  /** Those of a prediction that the answer has. */
  acceptedPredictionTokens?: number
  /** Those of a prediction that it has not; they are among its tokens all the same. */
  rejectedPredictionTokens?: number
  /**
   * Input and output together, as the vendor counts.
   * @derived from both
   */
  totalTokens?: number
  /** What the vendor did beside answering, where it counts that. */
  hostedTools?: HostedToolRuns
  /** In USD: what it cost, where the vendor itself says so. */
  cost?: number
  native?: Native<Interlingua.UsageNative>
}

/** A chat response as an adapter reads it. The client's `ChatResponse` adds convenience to it. */
export interface Response {
  /** The vendor's id of the answer. */
  id?: string
  /** The model that answered, in the vendor's words. */
  model?: string
  /** Unix time in seconds. */
  createdAt?: number
  /** What was said, in its order. */
  content: Part[]
  /** Absent where the vendor gave none yet (a queued answer). */
  finishReason?: FinishReason
  /** The vendor's own word for it. */
  rawFinishReason?: string
  /** The stop sequence that ended the answer. */
  stopSequence?: string
  /** The tokens it took, as far as the vendor tells. */
  usage?: Usage
  /** The tier that was used. */
  serviceTier?: string
  /** What the vendor's checks found in prompt and answer, as far as it tells. */
  safety?: Safety
  native?: Native<Interlingua.ResponseNative>
}

/**
 * Something of the request that did not arrive, or not as it was.
 * `unsupported`: the api has no place for it. `model`: the model's facts forbid it. `changed`: sent in another form.
 */
export interface Loss {
  /** Where in the unified request, as `messages[2].content[0]`. */
  path: string
  /** Why. */
  kind: 'unsupported' | 'model' | 'changed'
  /** What it was and what became of it, in a sentence for people. */
  detail: string
}

// stream ──────────────────────────────────────────────────────────────────────

/** Kinds of parts that stream piece by piece. */
export type DeltaKind = 'text' | 'reasoning' | 'refusal' | 'tool-call'

/** What a stream says, in order. Its fold is the response; exactly one `finish` or `error` comes last. */
export type StreamEvent =
  /** Who answers; told again where more of it is known. */
  | {
      type: 'start'
      id?: string
      model?: string
      createdAt?: number
      serviceTier?: string
      /** All that was found so far. */
      safety?: Safety
      native?: Native<Interlingua.ResponseNative>
      loss?: Loss[]
    }
  /** A part begins; `part` has its type and what is known already. */
  | { type: 'part-start'; index: number; part: Part }
  /** More of the text of a part, with its tokens where they are told; for a tool call, more of its arguments' JSON text. */
  | { type: 'part-delta'; index: number; kind: DeltaKind; delta: string; logprobs?: TokenLogprob[] }
  /** What the text of a part so far is taken from. */
  | { type: 'part-citation'; index: number; citation: Citation }
  /** Late fields of a part that only this api knows, as signatures. Merged into `part.native[api]`. */
  | { type: 'part-native'; index: number; api: string; native: JsonObject }
  /** The finished part. */
  | { type: 'part-end'; index: number; part: Part }
  /** Token counts so far, cumulative. */
  | { type: 'usage'; usage: Usage }
  | {
      type: 'finish'
      finishReason?: FinishReason
      rawFinishReason?: string
      stopSequence?: string
      serviceTier?: string
      usage?: Usage
      native?: Native<Interlingua.ResponseNative>
    }
  | { type: 'error'; error: ApiError }
  /** An event, or what is left of one, that only this api knows. Merged into `response.native[api]` where it is an object. */
  | { type: 'native'; api: string; value: unknown }

// errors ──────────────────────────────────────────────────────────────────────

/** What to do about an error: `docs/errors.md` says it of each. */
export type ErrorKind =
  | 'authentication'
  | 'permission'
  | 'not-found'
  | 'invalid-request'
  | 'context-length'
  | 'request-too-large'
  | 'content-filter'
  | 'rate-limit'
  | 'quota-exhausted'
  | 'overloaded'
  | 'server'
  | 'timeout'
  | 'network'
  | 'truncated'
  | 'protocol'
  | 'response-too-large'
  | 'aborted'
  | 'unknown'

/** What a vendor says went wrong, as data. The runtime's `InterlinguaError` carries it. */
export interface ApiError {
  /** What it is, in one word for all vendors. */
  kind: ErrorKind
  /** The vendor's own words. */
  message: string
  /** The HTTP status, where there was one. */
  status?: number
  /** The vendor's own word for the kind of error. */
  type?: string
  /** The vendor's own code. */
  code?: string
  /** The request parameter the vendor blames. */
  param?: string
  /** The vendor's id of the request, for its support. */
  requestId?: string
  /** How long the vendor asks to wait before the next try, in milliseconds. */
  retryAfterMs?: number
  /** Whether the vendor says that the same call may succeed later; absent where the kind alone tells. */
  retryable?: boolean
  native?: Native
}

// attempts ────────────────────────────────────────────────────────────────────

/** One place that can answer: a provider's model, asked with one of the provider's keys. */
export interface Deployment {
  /** The provider's name. */
  provider: string
  /** The model's name without the provider; empty where the call is about none. */
  model: string
  /** Which of the provider's keys, from 0. */
  key: number
}

/** One attempt to get an answer, as `response.attempts` and `error.attempts` list them. */
export interface Attempt extends Deployment {
  /** How it ended. What is skipped was not asked. */
  outcome: 'answered' | 'failed' | 'skipped'
  /** Unix time in milliseconds. */
  startedAt: number
  /** Until it was answered (for a stream: until its first content) or failed. */
  ms: number
  /** As far as the deployment told it. */
  usage?: Usage
  /** Why it failed. */
  error?: ApiError
  /** Why it was skipped. */
  reason?: string
}

// embeddings, models, token counts ────────────────────────────────────────────

/** Asks for vectors, in canonical form. */
export interface EmbedRequest {
  /** The model's name, without the provider. */
  model: string
  /** The texts. */
  input: string[]
  /** How long the vectors shall be, for models that can shorten them. */
  dimensions?: number
  /** What the vectors are for. */
  purpose?: Open<'query' | 'document' | 'classification' | 'clustering' | 'similarity'>
  /** An opaque id of the end user, for the vendor's abuse detection. */
  userId?: string
  /**
   * Whether the vectors come packed in base64, where the wire has a choice.
   * @derived from what servers are asked; clients always want them so
   */
  packed?: boolean
  native?: Native<Interlingua.EmbedNative>
}

/** Whatever a call asks for, as what is written of one part of it may look at the whole. */
export type AnyRequest = Request & EmbedRequest

/** Vectors, as an adapter reads them. */
export interface EmbedResponse {
  /** The model that answered, in the vendor's words. */
  model?: string
  /** One vector an input, in the order of the inputs. */
  embeddings: number[][]
  /** The tokens it took, as far as the vendor tells. */
  usage?: Usage
  native?: Native
}

/** What a vendor tells of one of its models. */
export interface ModelInfo {
  /** Its name in requests, without the provider. */
  id: string
  /** Its name for people. */
  name?: string
  /** Unix time in seconds. */
  createdAt?: number
  /** The most tokens that a request and its answer may have together. */
  contextWindow?: number
  /** The most tokens of an answer. */
  maxOutputTokens?: number
  native?: Native
}

/** Some of a vendor's models. */
export interface ModelPage {
  /** In the vendor's order. */
  models: ModelInfo[]
  /** Pass to the next call to go on; absent on the last page. */
  nextPage?: string
  native?: Native
}

/** How many tokens a request has. */
export interface TokenCount {
  /** All that would be read, as the vendor counts. */
  inputTokens: number
  native?: Native
}

// rerank, moderation, images ──────────────────────────────────────────────────

/** Asks which documents answer a query best, in canonical form. */
export interface RerankRequest {
  /** The model's name, without the provider. */
  model: string
  /** What the documents shall answer. */
  query: string
  /** The texts to order. */
  documents: string[]
  /** How many of the best to tell; all, where absent. */
  topN?: number
  /** What of a longer document is not read. */
  maxTokensPerDocument?: number
  native?: Native<Interlingua.RerankNative>
}

/** A document's place in the order. */
export interface RankedDocument {
  /** Which of the request's documents it is, from 0. */
  index: number
  /** How well it answers the query: more is better. Scales are the model's own. */
  score: number
  native?: Native
}

/** The order, as an adapter reads it. */
export interface RerankResponse {
  /** The vendor's id of the answer. */
  id?: string
  /** The model that answered, in the vendor's words. */
  model?: string
  /** The best first. */
  results: RankedDocument[]
  /** What it took, as far as the vendor tells. */
  usage?: Usage
  native?: Native
}

/** Asks whether texts break the vendor's rules, in canonical form. */
export interface ModerateRequest {
  /** The model's name, without the provider. */
  model: string
  /** The texts, judged one by one. */
  input: string[]
  native?: Native<Interlingua.ModerateNative>
}

/** What is thought of one input. Categories have the vendor's own names. */
export interface Moderation {
  /**
   * Whether any category applies.
   * @derived from the categories
   */
  flagged?: boolean
  /** Which categories apply. */
  categories?: { [category: string]: boolean }
  /** How sure that is, from 0 to 1. */
  scores?: { [category: string]: number }
  native?: Native
}

/** The judgement, as an adapter reads it. */
export interface ModerateResponse {
  /** The vendor's id of the answer. */
  id?: string
  /** The model that answered, in the vendor's words. */
  model?: string
  /** One an input, in the order of the inputs. */
  results: Moderation[]
  /** The tokens it took, as far as the vendor tells. */
  usage?: Usage
  native?: Native
}

/** Asks for images, in canonical form. */
export interface ImageRequest {
  /** The model's name, without the provider. */
  model: string
  /** What shall be on it. */
  prompt: string
  /** How many images; one, where absent. */
  n?: number
  /** In pixels. */
  size?: { width: number; height: number }
  /** Width to height, as `16:9`. */
  aspectRatio?: string
  /** How finely it is drawn; the vendor's choice where absent. */
  quality?: Open<'low' | 'medium' | 'high'>
  /** What stands behind what is drawn. */
  background?: Open<'transparent' | 'opaque' | 'auto'>
  /** In which format the image's bytes are. */
  outputFormat?: Open<'png' | 'jpeg' | 'webp'>
  /** How strongly its bytes are compressed, 0 to 100; for formats that lose some. */
  outputCompression?: number
  /** Whether the answer has the image itself, or an address of it that works for a while. */
  delivery?: 'data' | 'url'
  /** What shall not be on it. */
  negativePrompt?: string
  /** The same seed gives the same image, as far as the vendor can. */
  seed?: number
  /** An opaque id of the end user, for the vendor's abuse detection. */
  userId?: string
  native?: Native<Interlingua.ImageNative>
}

/** An image that was made: `data` or `url`; neither where the vendor held it back. */
export interface GeneratedImage extends Media {
  /** The prompt that the model made of the one it was given. */
  revisedPrompt?: string
}

/** The images, as an adapter reads them. */
export interface ImageResponse {
  /** The vendor's id of the answer. */
  id?: string
  /** The model that answered, in the vendor's words. */
  model?: string
  /** Unix time in seconds. */
  createdAt?: number
  /** As many as were asked for, or fewer. */
  images: GeneratedImage[]
  /** In which format all of them are, as `png`. */
  outputFormat?: string
  /** What it took, as far as the vendor tells. */
  usage?: Usage
  native?: Native
}

// speech and transcriptions ───────────────────────────────────────────────────

/** Asks for a text to be spoken, in canonical form. */
export interface SpeechRequest {
  /** The model's name, without the provider. */
  model: string
  /** The text to say. */
  input: string
  /** By the vendor's name or id. */
  voice: string
  /** The vendor's usual one, if absent. */
  format?: Open<'mp3' | 'wav' | 'opus' | 'flac' | 'aac' | 'pcm'>
  /** 1 is the voice's own. */
  speed?: number
  /** How to say it. */
  instructions?: string
  native?: Native<Interlingua.SpeechNative>
}

/** Speech that comes in JSON. Most vendors answer with the bytes themselves. */
export interface SpeechAnswer {
  /** Base64. */
  audio: string
  native?: Native
}

/** Asks what a recording says, in canonical form. */
export interface TranscribeRequest {
  /** The model's name, without the provider. */
  model: string
  /** What was recorded. Its name or media type says its format. */
  audio: Upload
  /** ISO 639-1, as `en`. The vendor finds it out, if absent. */
  language?: string
  /** What was said before, or words to expect. */
  prompt?: string
  /** How freely words are chosen, 0 to 1. */
  temperature?: number
  /** When what was said: `segments` and `words` of the answer. */
  timestamps?: ('segment' | 'word')[]
  /** Tells who spoke. */
  diarize?: boolean
  /**
   * What the answer has beside the text.
   * @derived from `timestamps` and `diarize`
   */
  detail?: 'timestamps' | 'speakers'
  native?: Native<Interlingua.TranscribeNative>
}

/** A piece of what was said. Times are seconds from the beginning of the recording. */
export interface TimedText {
  /** The words. */
  text: string
  /** When they begin. */
  start: number
  /** When they end. */
  end: number
  /** Who spoke: a name that the vendor makes up. */
  speaker?: string
  native?: Native
}

/** What a recording says, as an adapter reads it. */
export interface TranscribeResponse {
  /** The model that answered, in the vendor's words. */
  model?: string
  /** All of it. */
  text: string
  /** As the vendor names it: a code or a word. */
  language?: string
  /** In seconds. */
  duration?: number
  /** Sentences or so, where `timestamps` asked for them. */
  segments?: TimedText[]
  /** Words, where `timestamps` asked for them. */
  words?: TimedText[]
  /** What it took, as far as the vendor tells. */
  usage?: Usage
  native?: Native
}

// files ───────────────────────────────────────────────────────────────────────

/** Brings a file, in canonical form. */
export interface UploadRequest {
  /** Its bytes, with its name and media type. */
  file: Upload
  /**
   * The name that it is kept under: for vendors who want it apart from the file.
   * @derived from the file
   */
  filename?: string
  /** What it is for, in the vendor's words. */
  purpose?: string
  /** Seconds from now until the vendor deletes it. */
  expiresAfter?: number
  native?: Native
}

/** Names a file. */
export interface FileRequest {
  /** The vendor's id of the file. */
  id: string
  native?: Native
}

/** What a vendor tells of a file that it keeps. */
export interface FileInfo {
  /** The vendor's id, by which requests name it. */
  id: string
  /** The name that it came with. */
  name?: string
  /** Its length. */
  bytes?: number
  /** IANA media type, as `image/png`. */
  mediaType?: string
  /** In the vendor's words. */
  purpose?: string
  /** Unix time in seconds. */
  createdAt?: number
  /** Unix time in seconds. */
  expiresAt?: number
  native?: Native
}

/** A file that was asked for or has been brought. */
export interface FileAnswer {
  /** Absent where the vendor tells nothing of it. */
  file?: FileInfo
  native?: Native
}

/** A page by its token or its number, as the vendor knows pages. */
export interface NumberedPageRequest extends PageRequest {
  /**
   * From 0.
   * @derived from the pages before
   */
  pageNumber?: number
}

/** Asks for some of the files. */
export interface FilePageRequest extends NumberedPageRequest {
  /** Only those of a purpose. */
  purpose?: string
}

/** Some of the files that a vendor keeps. */
export interface FilePage {
  /** In the vendor's order. */
  files: FileInfo[]
  /** Absent: as `nextPage` or `total` say. */
  hasMore?: boolean
  /** How many there are on all pages. */
  total?: number
  /** Pass to the next call to go on; absent on the last page. */
  nextPage?: string
  native?: Native
}

/** What became of a file that was to be taken away. */
export interface FileDeletion {
  /** The vendor's id of the file. */
  id?: string
  /** Absent where the vendor does not say. */
  deleted?: boolean
  native?: Native
}

// batches ─────────────────────────────────────────────────────────────────────

/** One request of a batch in the api's own words, with the id that its result will have. */
export interface BatchItem {
  /** Unique in its batch. */
  id: string
  /** The request as it stands on the wire. */
  body: unknown
  native?: Native
}

/** Begins a batch, in canonical form. */
export interface BatchSubmission {
  /** @derived from the model that is asked */
  model: string
  /**
   * The file with the items, one a line.
   * @derived from the items
   */
  inputFile: string
  /** @derived from the requests */
  items: BatchItem[]
  /** Labels that the vendor keeps with the batch. */
  metadata?: { [key: string]: string }
  native?: Native
}

/** Names a batch. */
export interface BatchRequest {
  /** The vendor's id of the batch. */
  id: string
  native?: Native
}

/** `other`: a state that is not known here, and not the last. */
export type BatchStatus =
  | 'validating'
  | 'in-progress'
  | 'finalizing'
  | 'cancelling'
  | 'completed'
  | 'failed'
  | 'expired'
  | 'cancelled'
  | 'other'

/** Of the requests of a batch. Absent: the vendor does not tell. */
export interface BatchCounts {
  /** All of them. */
  total?: number
  /** Not answered yet. */
  processing?: number
  /** Those with an answer. */
  succeeded?: number
  /** Those with an error. */
  failed?: number
  /** Those that were not asked any more, as the batch was ended. */
  cancelled?: number
  /** Those that were not answered in time. */
  expired?: number
  native?: Native
}

/** What a vendor tells of a batch. */
export interface BatchInfo {
  /** The vendor's id. */
  id: string
  /** Absent: the vendor does not tell. */
  status?: BatchStatus
  /** The vendor's own word for it. */
  rawStatus?: string
  /** How many requests are how far. */
  counts?: BatchCounts
  /** Unix time in seconds, as all others. */
  createdAt?: number
  /** When nothing more will come of it. */
  endedAt?: number
  /** When the vendor gives up, or deletes the results. */
  expiresAt?: number
  /** The file with results. */
  outputFile?: string
  /** The file with the requests that failed, where the vendor keeps them apart. */
  errorFile?: string
  /** Why all of it failed. */
  errors?: BatchFault[]
  /** Labels that came with it. */
  metadata?: { [key: string]: string }
  native?: Native
}

/** Why a batch could not be taken. */
export interface BatchFault {
  /** The vendor's own words. */
  message?: string
  /** The vendor's own code. */
  code?: string
  /** Of the file with the items, from 1. */
  line?: number
  native?: Native
}

/** A batch that was begun, asked for or ended. */
export interface BatchAnswer {
  /** Absent where the vendor tells nothing of it. */
  batch?: BatchInfo
  native?: Native
}

/** What became of a batch that was to be taken away. */
export interface BatchDeletion {
  /** The vendor's id of the batch. */
  id?: string
  native?: Native
}

/** Some of the batches that a vendor has. */
export interface BatchPage {
  /** In the vendor's order. */
  batches: BatchInfo[]
  /** Absent: as `nextPage` or `total` say. */
  hasMore?: boolean
  /** How many there are on all pages. */
  total?: number
  /** Pass to the next call to go on; absent on the last page. */
  nextPage?: string
  native?: Native
}

/** What became of one request of a batch, where the wire says it by a word of its own. */
export type BatchOutcome =
  | { type: 'succeeded'; body: unknown; native?: Native }
  | { type: 'errored'; error: unknown; native?: Native }
  | { type: 'expired'; native?: Native }
  | { type: 'cancelled'; native?: Native }

/** What became of one item, in the api's own words. */
export interface BatchLine {
  /** The `id` that the request came with. */
  id: string
  /** The HTTP status that the answer would have had. */
  status?: number
  /** The answer, or the body of an error where the status says so. */
  body?: unknown
  /** The body of an error. */
  error?: unknown
  /** All of it, where the wire tells the outcome by its own word. */
  result?: BatchOutcome | NativePart
  native?: Native
}

/** What became of the items of a batch, where the vendor tells it in one answer. */
export interface BatchResults {
  /** In the vendor's order. Absent: they stand elsewhere. */
  lines?: BatchLine[]
  native?: Native
}

/** Asks for a page of a list. */
export interface PageRequest {
  /** The `nextPage` of the page before. */
  pageToken?: string
}

/** Names a model. */
export interface ModelRequest {
  /** Its name, without the provider. */
  model: string
}

/** The calls that an api may have beside chat: what each asks, and what it is told. */
export interface Calls {
  /** Vectors of texts. */
  embed: { asked: EmbedRequest; told: EmbedResponse }
  /** One text alone, where a vendor has a path for it: servers take it, the client never asks so. */
  embedOne: { asked: EmbedRequest; told: EmbedResponse }
  /** A page of the models that there are. */
  models: { asked: PageRequest; told: ModelPage }
  /** What is known of one model. */
  model: { asked: ModelRequest; told: ModelInfo }
  /** How many tokens a chat request would take. */
  countTokens: { asked: Request; told: TokenCount }
  /** Which of some documents answer a query best. */
  rerank: { asked: RerankRequest; told: RerankResponse }
  /** Whether texts break the vendor's rules. */
  moderate: { asked: ModerateRequest; told: ModerateResponse }
  /** Images of a prompt. */
  generateImage: { asked: ImageRequest; told: ImageResponse }
  /** A text, spoken; most vendors answer with bytes, which no mapping reads. */
  speech: { asked: SpeechRequest; told: SpeechAnswer }
  /** What a recording says. */
  transcribe: { asked: TranscribeRequest; told: TranscribeResponse }
  /** Keeps a file at the vendor. */
  uploadFile: { asked: UploadRequest; told: FileAnswer }
  /** A page of the files that are kept. */
  files: { asked: FilePageRequest; told: FilePage }
  /** What is known of a file. */
  fileInfo: { asked: FileRequest; told: FileAnswer }
  /** Takes a file away. */
  deleteFile: { asked: FileRequest; told: FileDeletion }
  /** A file's bytes, which no mapping reads. */
  fileContent: { asked: FileRequest; told: unknown }
  /** Begins a batch. */
  createBatch: { asked: BatchSubmission; told: BatchAnswer }
  /** A page of batches. */
  batches: { asked: NumberedPageRequest; told: BatchPage }
  /** How far a batch is. */
  batchInfo: { asked: BatchRequest; told: BatchAnswer }
  /** Ends a batch before all of it is answered. */
  cancelBatch: { asked: BatchRequest; told: BatchAnswer }
  /** Takes a batch away, with its results. */
  deleteBatch: { asked: BatchRequest; told: BatchDeletion }
  /** One request of a batch, and what became of it. */
  batchLine: { asked: BatchItem; told: BatchLine }
  /** The results of a batch, each a `batchLine`; of most vendors lines of bytes, which no mapping reads. */
  batchResults: { asked: BatchRequest; told: BatchResults }
}

/** The name of a call beside chat. */
export type CallName = keyof Calls

// facts ───────────────────────────────────────────────────────────────────────

/** What is true of a model, by name pattern; unknown models have no facts. */
export interface Facts {
  /** It is a reasoning model of the kind that takes an effort and refuses sampling parameters. */
  reasoning?: boolean
  /** Takes the role `developer` for what is said to it as system. */
  developerRole?: boolean
  /** Takes `max_completion_tokens` in place of `max_tokens`. */
  maxCompletionTokens?: boolean
  /** Decides itself how much it thinks, within an effort. */
  adaptiveThinking?: boolean
  /** Takes an effort as a word. */
  effort?: boolean
  /** Takes a level of thinking as a word, in place of a budget. */
  thinkingLevel?: boolean
  /** Thinks within a budget of tokens, where the api leaves it to the model how that is said. */
  thinkingBudget?: boolean
  /** Refuses a schema of its answer in a request that has tools. */
  schemaOrTools?: boolean
  /** The most tokens that an answer of it may have. */
  maxOutputTokens?: number
  /** The most tokens that a request and its answer may have together. */
  contextWindow?: number
  /** Takes marks of how far the prompt is worth keeping in the vendor's cache. */
  cacheBreakpoints?: boolean
  /**
   * Takes such marks alone, and no word about all of the prompt.
   * @refusal also of what was read: the service takes it from nobody
   */
  cachePartsOnly?: boolean
  /** Knows no ids of files: its vendor keeps them at another place alone. */
  withoutFiles?: boolean
  /** Embeds whatever a chat may say, each in a call of its own. */
  embedsContent?: boolean
  /** Embeds by the call that predictions of any kind are asked by. */
  embedsByPrediction?: boolean
  /** Takes lists of texts to embed, where its siblings take one. */
  embedsLists?: boolean
  /** Shortens its vectors to as many numbers as it is asked for. */
  shortVectors?: boolean
  /** Answers with the bytes of the images it makes, and takes no word about it. */
  imageData?: boolean
}

/** A piece of a call's arguments, set at a JSON path: how some wires stream them. */
export interface CallPatch {
  /** As `$.recipe.steps[0]`. */
  path: string
  /** Appended to the text already there, if any. */
  string?: string
  /** The number that stands there. */
  number?: number
  /** The truth value that stands there. */
  boolean?: boolean
  /** Present where null stands there. */
  null?: unknown
  native?: Native
}
