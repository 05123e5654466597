/** Parts that a wire has beside its messages, in a list of the request's own. */
import type { Message } from '../types.ts'
import type { Context } from './adapter.ts'
import { isNative } from './narrowing.ts'
import { enter } from './origins.ts'

/** What these parts of all messages are written as, in the order of the messages; the messages are written elsewhere. */
export function gathered<W>(
  messages: readonly Message[],
  field: string,
  context: Context,
  encode: (message: Message, context: Context) => W | readonly W[] | undefined,
): W[] | undefined {
  const written: W[] = []
  for (const [index, message] of messages.entries()) {
    enter(context.path, messages, field, index)
    const wire = encode(message, context)
    if (Array.isArray(wire)) written.push(...(wire as W[]))
    else if (wire !== undefined) written.push(wire as W)
    context.path.length -= 2
  }
  return written.length === 0 ? undefined : written
}

/** The messages with such parts: they open what the last message of their role says, and the conversation where there is none. */
export function handedOut(messages: readonly Message[], parts: readonly Message[]): Message[] {
  if (parts.length === 0) return [...messages]
  const { role } = parts[0]!
  const content = parts.flatMap(part => part.content)
  const at = messages.findLastIndex(message => message.role === role && !isWhollyNative(message))
  if (at === -1) return [{ role, content } as Message, ...messages]
  return messages.with(at, { ...messages[at]!, content: [...content, ...messages[at]!.content] })
}

/** A message that no case knew is written as it was read, whatever else is put into it. */
function isWhollyNative({ content }: Message): boolean {
  return content.length === 1 && isNative(content[0]!) && content[0].slot === 'message'
}
