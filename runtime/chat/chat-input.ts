/** A chat request as callers may write it. */
import type { Timeouts } from '../http/http-request.ts'
import type { RetryOptions } from '../http/retry.ts'
import type { Message, Request, Role, ToolChoice } from '../types.ts'
import type { PartInput } from './part-input.ts'
import type { Router } from './route.ts'
import type { NameOf, ToolInput } from './tool.ts'

/** A message as callers may write it. */
export interface MessageInput {
  /** Who speaks. */
  role: Role
  /** What is said: a text, or parts in their order. */
  content: string | PartInput[]
  /** Tells several speakers of one role apart, where an api has names. */
  name?: string
  native?: Message['native']
}

/** What every call takes; none of it is sent but headers and key. */
export interface CallOptions extends Interlingua.CallUse {
  /** Win over the headers of client and provider. */
  headers?: Record<string, string>
  /** Aborts the call: it fails with the kind `aborted` and the signal's reason as cause. */
  signal?: AbortSignal
  /** In milliseconds; a number is the time for the whole call. */
  timeout?: number | Timeouts
  /** Over the client's; false: the call is sent once. */
  retry?: RetryOptions | false
  /** Tells a server that two attempts are one call. One is made up a call where none is given. */
  idempotencyKey?: string
  /** For middleware. */
  context?: Interlingua.CallContext
}

/** A chat request as callers may write it. `T` are its tools. */
export interface ChatInput<T extends ToolInput = ToolInput>
  extends Omit<Request, 'model' | 'messages' | 'system' | 'stream' | 'tools' | 'toolChoice'>,
    CallOptions {
  /** `provider/model`, or a router. */
  model: string | Router
  /** A text is one message of the user. */
  messages: string | MessageInput[]
  /** Instructions for all of the conversation. */
  system?: string | PartInput[]
  /** A tool without a type is a function. */
  tools?: readonly T[]
  /** Whether it calls; `auto` where absent. */
  toolChoice?: ToolChoiceInput<NameOf<T>>
}

/** One tool is demanded by its name. */
export type ToolChoiceInput<Name extends string = string> =
  | Exclude<ToolChoice, { type: 'tool' }>
  | (Extract<ToolChoice, { type: 'tool' }> & { name: Name })
  | 'auto'
  | 'none'
  | 'required'
