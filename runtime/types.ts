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

export type Part =
  | TextPart
  | ReasoningPart
  | RefusalPart
  | ImagePart
  | AudioPart
  | VideoPart
  | DocumentPart
  | ToolCallPart
  | ToolResultPart
  | NativePart

export interface Node {
  /** Worth keeping in the vendor's prompt cache, with all that stands before it. */
  cache?: CacheHint
  native?: Native<Interlingua.PartNative>
}

/** Asks a vendor to keep the prompt up to here, so that the next request that begins the same costs less. */
export interface CacheHint {
  /** How long at least; the vendor's own time where absent. */
  ttl?: Open<'5m' | '1h'>
  native?: Native
}

export interface TextPart extends Node {
  type: 'text'
  text: string
  /** What the text is taken from, in the order of the vendor. */
  citations?: Citation[]
  /**
   * How likely each token of the text was, where the request asked for it. No part of the conversation: never sent back.
   * @derived from the answer
   */
  logprobs?: TokenLogprob[]
}

/** What the model thought. Empty text when the vendor sends only a signature or an encrypted blob (in `native`). */
export interface ReasoningPart extends Node {
  type: 'reasoning'
  text: string
}

/** The model's own words for declining. */
export interface RefusalPart extends Node {
  type: 'refusal'
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
  data?: string
  url?: string
  /** The id of a file uploaded to the vendor before. */
  fileId?: string
}

export interface ImagePart extends Media {
  type: 'image'
  detail?: Open<'auto' | 'low' | 'high'>
}

export interface AudioPart extends Media {
  type: 'audio'
  transcript?: string
}

export interface VideoPart extends Media {
  type: 'video'
}

export interface DocumentPart extends Media {
  type: 'document'
  filename?: string
  /** The document itself, where it is plain text. */
  text?: string
}

/** A call that the caller must execute. What the vendor executes itself arrives as a native part. */
export interface ToolCallPart extends Node {
  type: 'tool-call'
  /**
   * Links the call to its result.
   * @emptyIfUnknown where the vendor sent none and none was made up yet
   */
  id: string
  name: string
  /** `function` when absent; `custom` takes free text; anything else is the vendor's name of a built-in tool. */
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
  content: Part[]
  /**
   * The value behind the content, as JSON, where the content is not that itself. For programs: no api is sent it.
   * @derived from what the tool gave
   */
  structured?: unknown
  isError?: boolean
}

/** A whole wire node that only one api knows; other apis leave it out, as declared loss. */
export interface NativePart {
  type: 'native'
  api: string
  /** Which list of that api it belongs to (the rule's name in the mapping). */
  slot: string
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

export interface Cited {
  /** What of the part's text it is about: from `start` up to, but not including `end`. All of it where they are absent. */
  start?: number
  end?: number
  title?: string
  /** The words of the source that it is taken from. */
  quote?: string
  native?: Native<Interlingua.CitationNative>
}

/** A page of the web. */
export interface UrlCitation extends Cited {
  type: 'url'
  url: string
}

/** A document of the request. */
export interface DocumentCitation extends Cited {
  type: 'document'
  /** Which of the request's documents, from 0. */
  index?: number
  /** The document's name for itself. */
  id?: string
  location?: SourceLocation
}

/** A file that the vendor keeps, or that its tools made. */
export interface FileCitation extends Cited {
  type: 'file'
  fileId: string
  filename?: string
}

/** A search result of the request. */
export interface SearchResultCitation extends Cited {
  type: 'search-result'
  /** Where the result is from, in the words of the request. */
  source: string
  /** Which of the request's results, from 0. */
  index?: number
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
  unit: 'character' | 'page' | 'block'
  start?: number
  end?: number
}

/** A token that the model could have said. */
export interface TokenAlternative {
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

// conversation ────────────────────────────────────────────────────────────────

export type Role = 'system' | 'user' | 'assistant' | 'tool'

export type Message =
  | { role: 'system'; content: Part[]; native?: Native<Interlingua.MessageNative> }
  | { role: 'user'; content: Part[]; name?: string; native?: Native<Interlingua.MessageNative> }
  | { role: 'assistant'; content: Part[]; name?: string; native?: Native<Interlingua.MessageNative> }
  | { role: 'tool'; content: Part[]; native?: Native<Interlingua.MessageNative> }

/** A conversation as it is kept: plain JSON, which `interlingua/transcript` reads in this and in every later version. */
export interface Transcript {
  format: 'interlingua.transcript'
  version: 1
  system?: Part[]
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

export type Tool = FunctionTool | CustomTool | NativeTool

export interface FunctionTool {
  type: 'function'
  name: string
  description?: string
  inputSchema?: JsonSchema
  strict?: boolean
  /** As that of a part: the tools up to this one. */
  cache?: CacheHint
  native?: Native<Interlingua.ToolNative>
}

/** A tool whose input is free text, optionally held to a grammar (in `native`). */
export interface CustomTool {
  type: 'custom'
  name: string
  description?: string
  native?: Native<Interlingua.ToolNative>
}

/** A tool that the vendor hosts: web search, code execution, … in that api's own words. */
export interface NativeTool {
  type: 'native'
  api: string
  slot: string
  value: unknown
  native?: undefined
}

export type ToolChoice =
  | { type: 'auto'; native?: Native }
  | { type: 'none'; native?: Native }
  | { type: 'required'; native?: Native }
  | { type: 'tool'; name: string; native?: Native }
  | { type: 'native'; api: string; slot: string; value: unknown; native?: undefined }

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

export type Effort = 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | 'max'

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
  system?: Part[]
  messages: Message[]
  tools?: Tool[]
  toolChoice?: ToolChoice
  parallelToolCalls?: boolean
  responseFormat?: ResponseFormat
  reasoning?: Reasoning
  maxOutputTokens?: number
  temperature?: number
  topP?: number
  topK?: number
  stop?: string[]
  seed?: number
  presencePenalty?: number
  frequencyPenalty?: number
  /** How many alternatives to tell the log probability of, 0 to 20. */
  logprobs?: number
  verbosity?: Open<'low' | 'medium' | 'high'>
  serviceTier?: Open<'auto' | 'standard' | 'flex' | 'priority' | 'batch'>
  /** Requests with the same key are likelier to hit the vendor's prompt cache. */
  cacheKey?: string
  /** An opaque id of the end user, for the vendor's abuse detection. */
  userId?: string
  metadata?: { [key: string]: string }
  stream?: boolean
  native?: Native<Interlingua.RequestNative>
}

/** `pause`: the vendor has interrupted a long turn; it goes on when the conversation so far is sent back as it is. */
export type FinishReason = 'stop' | 'length' | 'tool-calls' | 'content-filter' | 'pause' | 'error' | 'other'

/** Token counts. `inputTokens` and `outputTokens` are totals; the others are parts of them. Absent is unknown, not 0. */
export interface Usage {
  inputTokens?: number
  cacheReadTokens?: number
  cacheWriteTokens?: number
  outputTokens?: number
  reasoningTokens?: number
  totalTokens?: number
  native?: Native<Interlingua.UsageNative>
}

/** A chat response as an adapter reads it. The client's `ChatResponse` adds convenience to it. */
export interface Response {
  id?: string
  model?: string
  /** Unix time in seconds. */
  createdAt?: number
  content: Part[]
  /** Absent where the vendor gave none yet (a queued answer). */
  finishReason?: FinishReason
  /** The vendor's own word for it. */
  rawFinishReason?: string
  /** The stop sequence that ended the answer. */
  stopSequence?: string
  usage?: Usage
  serviceTier?: string
  native?: Native<Interlingua.ResponseNative>
}

/**
 * Something of the request that did not arrive, or not as it was.
 * `unsupported`: the api has no place for it. `model`: the model's facts forbid it. `changed`: sent in another form.
 */
export interface Loss {
  /** Where in the unified request, as `messages[2].content[0]`. */
  path: string
  kind: 'unsupported' | 'model' | 'changed'
  detail: string
}

// stream ──────────────────────────────────────────────────────────────────────

export type DeltaKind = 'text' | 'reasoning' | 'refusal' | 'tool-call'

/** What a stream says, in order. Its fold is the response; exactly one `finish` or `error` comes last. */
export type StreamEvent =
  | {
      type: 'start'
      id?: string
      model?: string
      createdAt?: number
      serviceTier?: string
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
  kind: ErrorKind
  message: string
  /** The HTTP status, where there was one. */
  status?: number
  /** The vendor's own word for the kind of error. */
  type?: string
  /** The vendor's own code. */
  code?: string
  /** The request parameter the vendor blames. */
  param?: string
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
  outcome: 'answered' | 'failed' | 'skipped'
  /** Unix time in milliseconds. */
  startedAt: number
  /** Until it was answered (for a stream: until its first content) or failed. */
  ms: number
  /** As far as the deployment told it. */
  usage?: Usage
  error?: ApiError
  /** Why it was skipped. */
  reason?: string
}

// embeddings, models, token counts ────────────────────────────────────────────

export interface EmbedRequest {
  model: string
  input: string[]
  dimensions?: number
  purpose?: Open<'query' | 'document' | 'classification' | 'clustering' | 'similarity'>
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

export interface EmbedResponse {
  model?: string
  /** One vector an input, in the order of the inputs. */
  embeddings: number[][]
  usage?: Usage
  native?: Native
}

export interface ModelInfo {
  id: string
  name?: string
  /** Unix time in seconds. */
  createdAt?: number
  contextWindow?: number
  maxOutputTokens?: number
  native?: Native
}

export interface ModelPage {
  models: ModelInfo[]
  /** Pass to the next call to go on; absent on the last page. */
  nextPage?: string
  native?: Native
}

export interface TokenCount {
  inputTokens: number
  native?: Native
}

// rerank, moderation, images ──────────────────────────────────────────────────

export interface RerankRequest {
  model: string
  /** What the documents shall answer. */
  query: string
  documents: string[]
  /** How many of the best to tell; all, where absent. */
  topN?: number
  /** What of a longer document is not read. */
  maxTokensPerDocument?: number
  native?: Native<Interlingua.RerankNative>
}

export interface RankedDocument {
  /** Which of the request's documents it is, from 0. */
  index: number
  /** How well it answers the query: more is better. Scales are the model's own. */
  score: number
  native?: Native
}

export interface RerankResponse {
  id?: string
  model?: string
  /** The best first. */
  results: RankedDocument[]
  usage?: Usage
  native?: Native
}

export interface ModerateRequest {
  model: string
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
  categories?: { [category: string]: boolean }
  /** How sure that is, from 0 to 1. */
  scores?: { [category: string]: number }
  native?: Native
}

export interface ModerateResponse {
  id?: string
  model?: string
  /** One an input, in the order of the inputs. */
  results: Moderation[]
  usage?: Usage
  native?: Native
}

export interface ImageRequest {
  model: string
  prompt: string
  /** How many images; one, where absent. */
  n?: number
  /** In pixels. */
  size?: { width: number; height: number }
  /** Width to height, as `16:9`. */
  aspectRatio?: string
  quality?: Open<'low' | 'medium' | 'high'>
  background?: Open<'transparent' | 'opaque' | 'auto'>
  /** In which format the image's bytes are. */
  outputFormat?: Open<'png' | 'jpeg' | 'webp'>
  /** How strongly its bytes are compressed, 0 to 100; for formats that lose some. */
  outputCompression?: number
  /** Whether the answer has the image itself, or an address of it that works for a while. */
  delivery?: 'data' | 'url'
  /** What shall not be on it. */
  negativePrompt?: string
  seed?: number
  userId?: string
  native?: Native<Interlingua.ImageNative>
}

export interface GeneratedImage extends Media {
  /** The prompt that the model made of the one it was given. */
  revisedPrompt?: string
}

export interface ImageResponse {
  id?: string
  model?: string
  /** Unix time in seconds. */
  createdAt?: number
  images: GeneratedImage[]
  /** In which format all of them are, as `png`. */
  outputFormat?: string
  usage?: Usage
  native?: Native
}

// speech and transcriptions ───────────────────────────────────────────────────

export interface SpeechRequest {
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

export interface TranscribeRequest {
  model: string
  /** What was recorded. Its name or media type says its format. */
  audio: Upload
  /** ISO 639-1, as `en`. The vendor finds it out, if absent. */
  language?: string
  /** What was said before, or words to expect. */
  prompt?: string
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
  text: string
  start: number
  end: number
  /** Who spoke: a name that the vendor makes up. */
  speaker?: string
  native?: Native
}

export interface TranscribeResponse {
  model?: string
  text: string
  /** As the vendor names it: a code or a word. */
  language?: string
  /** In seconds. */
  duration?: number
  segments?: TimedText[]
  words?: TimedText[]
  usage?: Usage
  native?: Native
}

// files ───────────────────────────────────────────────────────────────────────

export interface UploadRequest {
  file: Upload
  /** What it is for, in the vendor's words. */
  purpose?: string
  /** Seconds from now until the vendor deletes it. */
  expiresAfter?: number
  native?: Native
}

export interface FileRequest {
  id: string
  native?: Native
}

export interface FileInfo {
  id: string
  name?: string
  /** Its length. */
  bytes?: number
  mediaType?: string
  /** In the vendor's words. */
  purpose?: string
  /** Unix time in seconds. */
  createdAt?: number
  /** Unix time in seconds. */
  expiresAt?: number
  native?: Native
}

export interface FileAnswer {
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

export interface FilePageRequest extends NumberedPageRequest {
  /** Only those of a purpose. */
  purpose?: string
}

export interface FilePage {
  files: FileInfo[]
  /** Absent: as `nextPage` or `total` say. */
  hasMore?: boolean
  /** How many there are on all pages. */
  total?: number
  /** Pass to the next call to go on; absent on the last page. */
  nextPage?: string
  native?: Native
}

export interface FileDeletion {
  id?: string
  deleted?: boolean
  native?: Native
}

// batches ─────────────────────────────────────────────────────────────────────

/** One request of a batch in the api's own words, with the id that its result will have. */
export interface BatchItem {
  id: string
  body: unknown
  native?: Native
}

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
  metadata?: { [key: string]: string }
  native?: Native
}

export interface BatchRequest {
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
  total?: number
  /** Not answered yet. */
  processing?: number
  succeeded?: number
  failed?: number
  cancelled?: number
  expired?: number
  native?: Native
}

export interface BatchInfo {
  id: string
  /** Absent: the vendor does not tell. */
  status?: BatchStatus
  /** The vendor's own word for it. */
  rawStatus?: string
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
  metadata?: { [key: string]: string }
  native?: Native
}

export interface BatchFault {
  message?: string
  code?: string
  /** Of the file with the items, from 1. */
  line?: number
  native?: Native
}

export interface BatchAnswer {
  batch?: BatchInfo
  native?: Native
}

export interface BatchPage {
  batches: BatchInfo[]
  /** Absent: as `nextPage` or `total` say. */
  hasMore?: boolean
  /** How many there are on all pages. */
  total?: number
  /** Pass to the next call to go on; absent on the last page. */
  nextPage?: string
  native?: Native
}

export type BatchOutcome =
  | { type: 'succeeded'; body: unknown; native?: Native }
  | { type: 'errored'; error: unknown; native?: Native }
  | { type: 'expired'; native?: Native }
  | { type: 'cancelled'; native?: Native }

/** What became of one item, in the api's own words. */
export interface BatchLine {
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

export interface PageRequest {
  /** The `nextPage` of the page before. */
  pageToken?: string
}

export interface ModelRequest {
  model: string
}

/** The calls that an api may have beside chat: what each asks, and what it is told. */
export interface Calls {
  embed: { asked: EmbedRequest; told: EmbedResponse }
  models: { asked: PageRequest; told: ModelPage }
  model: { asked: ModelRequest; told: ModelInfo }
  countTokens: { asked: Request; told: TokenCount }
  rerank: { asked: RerankRequest; told: RerankResponse }
  moderate: { asked: ModerateRequest; told: ModerateResponse }
  generateImage: { asked: ImageRequest; told: ImageResponse }
  speech: { asked: SpeechRequest; told: SpeechAnswer }
  transcribe: { asked: TranscribeRequest; told: TranscribeResponse }
  uploadFile: { asked: UploadRequest; told: FileAnswer }
  files: { asked: FilePageRequest; told: FilePage }
  fileInfo: { asked: FileRequest; told: FileAnswer }
  deleteFile: { asked: FileRequest; told: FileDeletion }
  fileContent: { asked: FileRequest; told: unknown }
  createBatch: { asked: BatchSubmission; told: BatchAnswer }
  batches: { asked: NumberedPageRequest; told: BatchPage }
  batchInfo: { asked: BatchRequest; told: BatchAnswer }
  cancelBatch: { asked: BatchRequest; told: BatchAnswer }
  batchLine: { asked: BatchItem; told: BatchLine }
  batchResults: { asked: BatchRequest; told: unknown }
}

export type CallName = keyof Calls

// facts ───────────────────────────────────────────────────────────────────────

/** What is true of a model, by name pattern; unknown models have no facts. */
export interface Facts {
  /** It is a reasoning model of the kind that takes an effort and refuses sampling parameters. */
  reasoning?: boolean
  developerRole?: boolean
  /** Takes `max_completion_tokens` in place of `max_tokens`. */
  maxCompletionTokens?: boolean
  adaptiveThinking?: boolean
  effort?: boolean
  thinkingLevel?: boolean
  /** Thinks within a budget of tokens, where the api leaves it to the model how that is said. */
  thinkingBudget?: boolean
  /** Refuses a schema of its answer in a request that has tools. */
  schemaOrTools?: boolean
  maxOutputTokens?: number
  contextWindow?: number
  /** Answers with the bytes of the images it makes, and takes no word about it. */
  imageData?: boolean
}

/** A piece of a call's arguments, set at a JSON path: how some wires stream them. */
export interface CallPatch {
  /** As `$.recipe.steps[0]`. */
  path: string
  /** Appended to the text already there, if any. */
  string?: string
  number?: number
  boolean?: boolean
  null?: unknown
  native?: Native
}
