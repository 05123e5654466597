/** The canonical request that is meant by what a caller wrote. */
import { canonicalMessages } from '../adapter/canonical.ts'
import type { Message, Part, Request, Role, Tool } from '../types.ts'
import type { CallOptions, ChatInput, MessageInput } from './chat-input.ts'
import { invalid } from './fields.ts'
import type { PartInput, SearchResultInput, ToolResultInput } from './part-input.ts'
import type { ToolInput } from './tool.ts'

/** Makes a part of what the caller wrote, by itself where that has parts in it. Throws `invalid-request` for what is none. */
export type ReadPart = (part: PartInput, path: string, read: ReadPart) => Part

/** What is asked, without how the call is made and of whom. */
export type AskedChat = Omit<ChatInput, keyof CallOptions | 'model'>

/**
 * The request for a model of a provider. System messages that lead the conversation go into `system`. Throws
 * `invalid-request` for what is no request.
 */
export function requestOf(
  { messages, system, tools, toolChoice, ...rest }: AskedChat,
  model: string,
  read: ReadPart,
): Request {
  const list = messagesOf({ messages })
  if (!Array.isArray(list)) throw invalid('messages', 'is neither text nor a list')
  const all = list.map((message, at) => messageOf(message, `messages[${at}]`, read))
  const end = all.findIndex(message => message.role !== 'system' || message.native !== undefined)
  const leading = end === -1 ? all : all.slice(0, end)
  const instructions = [
    ...(system === undefined ? [] : partsOf(system, 'system', read)),
    ...leading.flatMap(({ content }) => content),
  ]
  const request: Request = { ...rest, model, messages: canonicalMessages(all.slice(leading.length)) }
  if (instructions.length > 0) request.system = instructions
  if (tools !== undefined) request.tools = tools.map(toTool)
  if (toolChoice !== undefined) request.toolChoice = typeof toolChoice === 'string' ? { type: toolChoice } : toolChoice
  return request
}

/** The conversation as a list. */
export function messagesOf({ messages }: Pick<ChatInput, 'messages'>): MessageInput[] {
  return typeof messages === 'string' ? [{ role: 'user', content: messages }] : messages
}

function toTool(tool: ToolInput, at: number): Tool {
  if (typeof tool !== 'object' || tool === null) throw invalid(`tools[${at}]`, 'is no tool')
  return 'type' in tool ? tool : { type: 'function', ...tool }
}

const roles: readonly string[] = ['system', 'user', 'assistant', 'tool'] satisfies Role[]

export function messageOf(message: MessageInput, path: string, read: ReadPart): Message {
  if (typeof message !== 'object' || message === null) throw invalid(path, 'is no message')
  if (!roles.includes(message.role)) throw invalid(`${path}.role`, `is none of ${roles.join(', ')}`)
  return { ...message, content: partsOf(message.content, `${path}.content`, read) } as Message
}

export function partsOf(content: string | PartInput[], path: string, read: ReadPart): Part[] {
  if (typeof content === 'string') return content === '' ? [] : [{ type: 'text', text: content }]
  if (!Array.isArray(content)) throw invalid(path, 'is neither text nor a list of parts')
  return content.map((part, at) => read(part, `${path}[${at}]`, read))
}

/** Parts as they are sent: media are base64 or an address. */
export const plainPart: ReadPart = (part, path, read) => {
  if (typeof part === 'string') return { type: 'text', text: part }
  const plain = part as Part | SearchResultInput | ToolResultInput
  if (typeof plain?.type !== 'string') throw invalid(path, 'is no part')
  if (plain.type === 'tool-result' || plain.type === 'search-result')
    return { ...plain, content: partsOf(plain.content, `${path}.content`, read) } as Part
  if ('data' in plain && typeof (plain.data ?? '') !== 'string') throw invalid(`${path}.data`, 'is not base64')
  return plain
}
