import type { Message } from '../types.ts'

/** The text of the last answer, which a vendor may have interrupted. */
export function lastText(messages: readonly Message[]): string {
  const end = messages.findLastIndex(({ role }) => role === 'assistant') + 1
  const begin = messages.findLastIndex(({ role }, at) => at < end && role !== 'assistant') + 1
  const content = messages.slice(begin, end).flatMap(message => message.content)
  return content.map(part => (part.type === 'text' ? part.text : '')).join('')
}
