/** What a row asks of a client: ours and the naive one are driven through the same door. */
import type { ChatInput, ChatResponse, Middleware, RetryOptions, StreamEvent, Timeouts } from '../../runtime/index.ts'
import type { DownloadedMedia, DownloadOptions } from '../../runtime/media/index.ts'
import type { NodeTransportOptions } from '../../runtime/node/index.ts'

/** The wires that servers speak here. */
export const apis = ['openai-chat', 'openai-responses', 'anthropic-messages', 'gemini'] as const
export type Api = (typeof apis)[number]

/** Dialects of the first of them, and grammars of their own, of which errors are recorded. */
const dialects = [
  'bedrock-converse',
  'openai-compatible',
  'cerebras-chat',
  'deepseek-chat',
  'groq-chat',
  'mistral-chat',
  'moonshot-chat',
  'openrouter-chat',
  'perplexity-chat',
  'together-chat',
  'xai-chat',
] as const
type Dialect = (typeof dialects)[number]

/** Grammars of their own that some rows speak. */
export const narrower = ['cohere-chat', 'ollama-chat'] as const
export type Narrower = (typeof narrower)[number]

/** Where a provider is, and what proves who asks. */
export interface Vendor {
  api: Api | Dialect | Narrower
  baseURL: string
  /** Several take turns, or stand in for each other. */
  apiKey: string | string[]
  headers?: Record<string, string>
  /** What stands before the slash in a model's name; else `vendor`. */
  name?: string
}

export interface Setup {
  vendors: readonly Vendor[]
  retry?: RetryOptions | false
  use?: readonly Middleware[]
  timeout?: Timeouts
  fetch?: typeof globalThis.fetch
  /** Of connections, where the client's transport makes them itself. */
  connections?: NodeTransportOptions
  /** Called when bytes of an answer are handed to the client. */
  onBytes?: () => void
}

export type Answer = Pick<ChatResponse, 'text' | 'content' | 'toolCalls' | 'finishReason' | 'usage'> &
  Partial<Pick<ChatResponse, 'attempts' | 'cached'>>

export interface Streamed extends AsyncIterable<StreamEvent> {
  readonly response: Promise<Answer>
  cancel(): void
}

export interface Speaker {
  chat(input: ChatInput): Promise<Answer>
  stream(input: ChatInput): Streamed
}

/** By what requests travel: Node's own HTTP, or the portable `fetch`. */
export type Carrier = 'node' | 'fetch'

/** A server under test. */
export interface Served {
  url: string
  close(): Promise<void>
}

export interface Subject {
  name: string
  /** Rows that one carrier alone can know are played by it; by a client without one they are, too. */
  carrier?: Carrier
  /** The data of the server-sent events in these pieces of a body. */
  eventsIn(pieces: readonly Uint8Array[]): string[]
  open(setup: Setup): Speaker
  /** A gateway to a vendor, that speaks the grammar of chat completions. */
  served(vendor: Vendor): Promise<Served>
  /** A medium that stands at an address of a user. */
  download(url: string, options?: DownloadOptions): Promise<DownloadedMedia>
}
