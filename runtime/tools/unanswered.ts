import type { Message, ToolCallPart } from '../types.ts'

/** The calls at the end of a conversation that have no result yet. Nobody has said anything after them. */
export function unanswered(messages: readonly Message[]): ToolCallPart[] {
  const at = messages.findLastIndex(({ role }) => role !== 'tool')
  const last = messages[at]
  if (last?.role !== 'assistant') return []
  const results = messages.slice(at + 1).flatMap(({ content }) => content)
  const answered = new Set(results.map(part => (part.type === 'tool-result' ? part.id : undefined)))
  return last.content.filter(part => part.type === 'tool-call').filter(({ id }) => !answered.has(id))
}
