import type { Message, Turns } from '../types.ts'
import { type Repairs, tell } from './problem.ts'

/** The conversation as the api wants its sides to take turns; `unsaid` are messages that it cannot carry at all. */
export function inTurns(
  messages: readonly Message[],
  turns: Turns | undefined,
  unsaid: ReadonlySet<Message>,
  repairs: Repairs,
): Message[] {
  const begun = turns?.first === 'user' ? begunByUser(messages, repairs) : [...messages]
  return turns?.alternate ? alternating(begun, unsaid, repairs) : begun
}

function begunByUser(messages: readonly Message[], repairs: Repairs): Message[] {
  const first = messages.findIndex(({ role }) => role !== 'system')
  if (first === -1 || messages[first]!.role === 'user') return [...messages]
  tell(repairs, 'first-turn', 'the user begins: a message is put before this one', first)
  const opening: Message = { role: 'user', content: [{ type: 'text', text: '(The conversation goes on.)' }] }
  return [...messages.slice(0, first), opening, ...messages.slice(first)]
}

/** System messages are nobody's turn. */
function alternating(messages: readonly Message[], unsaid: ReadonlySet<Message>, repairs: Repairs): Message[] {
  const joined: Message[] = []
  for (const [at, message] of messages.entries()) {
    const before = joined.findLastIndex(each => !unsaid.has(each))
    const last = joined[before]
    const isSide = message.role === 'user' || message.role === 'assistant'
    if (!last || last.role !== message.role || !isSide || unsaid.has(message)) {
      joined.push(message)
      continue
    }
    tell(repairs, 'adjacent-turns', 'the sides take turns: it is joined with the message before', at)
    joined[before] = { ...last, content: [...last.content, ...message.content] } as Message
  }
  return joined
}
