/** What callers write, and the canonical request it becomes. */
import { canonicalMessages } from './canonical.ts'
import { checkFields, invalid } from './fields.ts'
import type { Timeouts } from './http-request.ts'
import { blobPart, toMedia } from './media.ts'
import type { PartInput } from './part-input.ts'
import type { RetryOptions } from './retry.ts'
import type { Router } from './route.ts'
import type { NameOf, ToolInput } from './tool.ts'
import type { Message, Part, Request, Role, Tool, ToolChoice } from './types.ts'

/** A message as callers may write it. */
export interface MessageInput {
  role: Role
  content: string | PartInput[]
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

/** The fields of which `CallOptions` consists: how a call is made, not what it asks. */
export const callOptions = {
  headers: true,
  signal: true,
  timeout: true,
  retry: true,
  idempotencyKey: true,
  context: true,
  use: true,
} satisfies { [field in keyof CallOptions]-?: true }

/** A chat request as callers may write it. `T` are its tools. */
export interface ChatInput<T extends ToolInput = ToolInput>
  extends Omit<Request, 'model' | 'messages' | 'system' | 'stream' | 'tools' | 'toolChoice'>,
    CallOptions {
  /** `provider/model`, or a router. */
  model: string | Router
  /** A text is one message of the user. */
  messages: string | MessageInput[]
  system?: string | PartInput[]
  /** A tool without a type is a function. */
  tools?: readonly T[]
  toolChoice?: ToolChoiceInput<NameOf<T>>
}

/** One tool is demanded by its name. */
export type ToolChoiceInput<Name extends string = string> =
  | Exclude<ToolChoice, { type: 'tool' }>
  | (Extract<ToolChoice, { type: 'tool' }> & { name: Name })
  | 'auto'
  | 'none'
  | 'required'

const fields = {
  model: true,
  messages: true,
  system: true,
  tools: true,
  toolChoice: true,
  parallelToolCalls: true,
  responseFormat: true,
  reasoning: true,
  maxOutputTokens: true,
  temperature: true,
  topP: true,
  topK: true,
  stop: true,
  seed: true,
  presencePenalty: true,
  frequencyPenalty: true,
  logprobs: true,
  verbosity: true,
  serviceTier: true,
  cacheKey: true,
  userId: true,
  metadata: true,
  native: true,
  ...callOptions,
} satisfies { [field in keyof ChatInput]-?: true }

/** The conversation as a list. */
export function messagesOf({ messages }: Pick<ChatInput, 'messages'>): MessageInput[] {
  return typeof messages === 'string' ? [{ role: 'user', content: messages }] : messages
}

/**
 * The canonical request for a model of a provider. System messages that lead the conversation go into `system`.
 * Throws `invalid-request` for what is no request, and for fields that do not exist: they would be lost silently.
 */
export async function toRequest(input: ChatInput, model: string): Promise<Request> {
  const {
    headers,
    signal,
    timeout,
    retry,
    idempotencyKey,
    context,
    use,
    messages,
    system,
    tools,
    toolChoice,
    ...rest
  } = input
  checkFields(input, fields)
  const list = messagesOf(input)
  if (!Array.isArray(list)) throw invalid('messages', 'is neither text nor a list')
  const pending: Promise<void>[] = []
  const all = list.map((message, at) => toMessage(message, `messages[${at}]`, pending))
  const end = all.findIndex(message => message.role !== 'system' || message.native !== undefined)
  const leading = end === -1 ? all : all.slice(0, end)
  const instructions = [
    ...(system === undefined ? [] : toParts(system, 'system', pending)),
    ...leading.flatMap(({ content }) => content),
  ]
  if (pending.length > 0) await Promise.all(pending)
  const request: Request = { ...rest, model, messages: canonicalMessages(all.slice(leading.length)) }
  if (instructions.length > 0) request.system = instructions
  if (tools !== undefined) request.tools = tools.map(toTool)
  if (toolChoice !== undefined) request.toolChoice = typeof toolChoice === 'string' ? { type: toolChoice } : toolChoice
  return request
}

function toTool(tool: ToolInput, at: number): Tool {
  if (typeof tool !== 'object' || tool === null) throw invalid(`tools[${at}]`, 'is no tool')
  return 'type' in tool ? tool : { type: 'function', ...tool }
}

const roles: readonly string[] = ['system', 'user', 'assistant', 'tool'] satisfies Role[]

function toMessage(message: MessageInput, path: string, pending: Promise<void>[]): Message {
  if (typeof message !== 'object' || message === null) throw invalid(path, 'is no message')
  if (!roles.includes(message.role)) throw invalid(`${path}.role`, `is none of ${roles.join(', ')}`)
  return { ...message, content: toParts(message.content, `${path}.content`, pending) } as Message
}

/** A conversation as callers may write it, in canonical form. System messages stay where they are. */
export async function conversationOf(input: Pick<ChatInput, 'messages'>): Promise<Message[]> {
  const pending: Promise<void>[] = []
  const messages = messagesOf(input).map((message, at) => toMessage(message, `messages[${at}]`, pending))
  await Promise.all(pending)
  return canonicalMessages(messages)
}

/** Parts as callers may write them, in canonical form. */
export async function canonicalParts(content: string | PartInput[], path: string): Promise<Part[]> {
  const pending: Promise<void>[] = []
  const parts = toParts(content, path, pending)
  await Promise.all(pending)
  return parts
}

function toParts(content: string | PartInput[], path: string, pending: Promise<void>[]): Part[] {
  if (typeof content === 'string') return content === '' ? [] : [{ type: 'text', text: content }]
  if (!Array.isArray(content)) throw invalid(path, 'is neither text nor a list of parts')
  return content.map((part, at) => toPart(part, `${path}[${at}]`, pending))
}

function toPart(part: PartInput, path: string, pending: Promise<void>[]): Part {
  if (typeof part === 'string') return { type: 'text', text: part }
  if (part instanceof Blob) return toMedia(blobPart(part), pending)
  if (part instanceof URL) return toMedia({ type: 'image', url: part }, pending)
  if (typeof part !== 'object' || part === null || typeof part.type !== 'string') throw invalid(path, 'is no part')
  switch (part.type) {
    case 'tool-result':
      return { ...part, content: toParts(part.content, `${path}.content`, pending) }
    case 'image':
    case 'audio':
    case 'video':
    case 'document':
      if (!isReadable(part.data))
        throw invalid(
          `${path}.data`,
          'is neither base64 nor bytes nor a Blob: what can be read once cannot be sent again',
        )
      return toMedia(part, pending)
    default:
      return part
  }
}

function isReadable(data: unknown): boolean {
  return data === undefined || typeof data === 'string' || data instanceof Uint8Array || data instanceof Blob
}
