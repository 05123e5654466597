/** What callers write, and the canonical request it becomes. */
import { canonicalMessages } from './canonical.ts'
import { InterlinguaError } from './errors.ts'
import type { Timeouts } from './http.ts'
import type { Message, Part, Request, Role, ToolResultPart } from './types.ts'

type MediaPart = Extract<Part, { type: 'image' | 'audio' | 'video' | 'document' }>
type LooseMedia<P> = P extends MediaPart
  ? Omit<P, 'data' | 'url'> & { data?: string | Uint8Array; url?: string | URL }
  : never

/** The result of a call, whose content may be text. */
export interface ToolResultInput extends Omit<ToolResultPart, 'content'> {
  content: string | PartInput[]
}

/** A part as callers may write it: media as bytes or base64, addresses as text or URL, results as text. */
export type PartInput = Exclude<Part, MediaPart | ToolResultPart> | LooseMedia<MediaPart> | ToolResultInput

/** A message as callers may write it. */
export interface MessageInput {
  role: Role
  content: string | PartInput[]
  name?: string
  native?: Message['native']
}

/** What every call takes. */
export interface CallOptions {
  headers?: Record<string, string>
  signal?: AbortSignal
  /** In milliseconds; a number is the time for the whole call. */
  timeout?: number | Timeouts
}

/** A chat request as callers may write it. */
export interface ChatInput extends Omit<Request, 'messages' | 'system' | 'stream'>, CallOptions {
  /** `provider/model`. */
  model: string
  messages: string | MessageInput[]
  system?: string | PartInput[]
}

/** The canonical request for a model of a provider. System messages that lead the conversation go into `system`. */
export function toRequest(input: ChatInput, model: string): Request {
  const { headers, signal, timeout, messages, system, ...rest } = input
  const list = typeof messages === 'string' ? [{ role: 'user' as const, content: messages }] : messages
  if (!Array.isArray(list)) throw invalid('messages', 'is neither text nor a list')
  const first = list.findIndex(message => message.role !== 'system' || message.native !== undefined)
  const leading = first === -1 ? list.length : first
  const hoisted = list.slice(0, leading).flatMap((message, at) => toParts(message.content, `messages[${at}]`))
  const instructions = [...(system === undefined ? [] : toParts(system, 'system')), ...hoisted]
  const others = list.slice(leading).map((message, at) => toMessage(message, `messages[${at + leading}]`))
  const request: Request = { ...rest, model, messages: canonicalMessages(others) }
  if (instructions.length > 0) request.system = instructions
  return request
}

const roles: readonly string[] = ['system', 'user', 'assistant', 'tool']

function toMessage(message: MessageInput, path: string): Message {
  if (!roles.includes(message.role)) throw invalid(path, `has a role that is none of ${roles.join(', ')}`)
  return { ...message, content: toParts(message.content, path) } as Message
}

function toParts(content: string | PartInput[], path: string): Part[] {
  if (typeof content === 'string') return content === '' ? [] : [{ type: 'text', text: content }]
  if (!Array.isArray(content)) throw invalid(path, 'has content that is neither text nor a list of parts')
  return content.map((part, at) => toPart(part, `${path}.content[${at}]`))
}

function toPart(part: PartInput, path: string): Part {
  if (typeof part !== 'object' || part === null) throw invalid(path, 'is not a part')
  if (part.type === 'tool-result') return { ...part, content: toParts(part.content, path) }
  if (part.type === 'native' || !('data' in part || 'url' in part)) return part as Part
  const media: PartInput = { ...part }
  if (media.data instanceof Uint8Array) media.data = toBase64(media.data)
  if (media.url instanceof URL) media.url = media.url.href
  return media as MediaPart
}

function invalid(path: string, what: string): InterlinguaError {
  return new InterlinguaError({ kind: 'invalid-request', message: `${path} ${what}`, param: path })
}

/** Base64 of bytes, by pieces that fit into one call. */
export function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += 0x2000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x2000))
  return btoa(binary)
}
