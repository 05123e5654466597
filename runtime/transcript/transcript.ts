import { type ChatInput, toRequest } from '../chat/input.ts'
import { InterlinguaError } from '../errors.ts'
import { isObject } from '../text/json.ts'
import type { Message, Transcript } from '../types.ts'

/** What makes a conversation; the rest of a request is about one answer. */
export type Conversation = Pick<ChatInput, 'messages' | 'system' | 'tools'>

/**
 * A conversation as it is kept: canonical, and plain JSON. What only one api knows (signatures, encrypted thoughts, ids of
 * items) is in it, so that it goes back to that api bit for bit.
 */
export async function transcriptOf(
  { messages, system, tools }: Conversation,
  metadata?: Transcript['metadata'],
): Promise<Transcript> {
  const input: ChatInput = { model: '', messages, ...(system && { system }), ...(tools && { tools }) }
  const request = await toRequest(input, '')
  return {
    format: 'interlingua.transcript',
    version: 1,
    ...(request.system && { system: request.system }),
    messages: request.messages,
    ...(request.tools && { tools: request.tools }),
    ...(metadata && { metadata }),
  }
}

/** What was kept, as the transcript it is. Throws `invalid-request` where it is none, or one of a later version. */
export function readTranscript(value: unknown): Transcript {
  if (!isObject(value)) throw wrong('', 'a transcript is an object')
  if (value.format !== 'interlingua.transcript') throw wrong('format', 'no transcript of this library')
  if (value.version !== 1) throw wrong('version', `version ${String(value.version)} is not known: it is of a later one`)
  for (const name of ['system', 'tools']) if (value[name] !== undefined) parts(value[name], name)
  if (!Array.isArray(value.messages)) throw wrong('messages', 'no list')
  for (const [index, message] of value.messages.entries()) {
    const at = `messages[${index}]`
    if (!isObject(message) || !roles.includes(String(message.role)))
      throw wrong(`${at}.role`, `none of ${roles.join(', ')}`)
    parts(message.content, `${at}.content`)
  }
  return value as unknown as Transcript
}

const roles = ['system', 'user', 'assistant', 'tool'] satisfies Message['role'][] as string[]

function parts(list: unknown, at: string): void {
  if (!Array.isArray(list)) throw wrong(at, 'no list')
  for (const [index, part] of list.entries())
    if (!isObject(part) || typeof part.type !== 'string') throw wrong(`${at}[${index}].type`, 'no type')
}

function wrong(param: string, what: string): InterlinguaError {
  const message = `this is no transcript that can be read: ${param || 'it'}: ${what}`
  return new InterlinguaError({ kind: 'invalid-request', message, ...(param && { param }) })
}
