import type { Message, Part, ToolCallPart, ToolResultPart } from '../types.ts'
import { type Repairs, tell } from './problem.ts'

/** `answer`: a call without a result gets one that says so, a result without a call becomes text. `drop`: both go. */
export type OrphanPolicy = 'answer' | 'drop'

interface Result {
  part: ToolResultPart
  message: number
  index: number
}

/** Every call is answered by what follows it, and nothing else is answered. Messages that are right are the same ones. */
export function pairedCalls(messages: readonly Message[], policy: OrphanPolicy, repairs: Repairs): Message[] {
  const results = resultsOf(messages)
  const calls = new Set(callsOf(messages).map(({ id }) => id))
  const placed = new Set<ToolResultPart>()
  const moved = new Set<ToolResultPart>()
  const paired: Message[] = []
  for (let at = 0; at < messages.length; at++) {
    const message = messages[at]!
    const kept = message.role === 'tool' ? standing(message, at) : message
    if (kept) paired.push(kept)
    if (message.role !== 'assistant') continue
    const own = callsOf([message])
    if (own.length === 0) continue
    const next = messages[at + 1]
    const here = next?.role === 'tool' ? next.content : []
    const missing = own.filter(({ id }) => !here.some(part => part.type === 'tool-result' && part.id === id))
    const late = missing.flatMap(({ id }) => results.find(each => each.part.id === id && each.message > at + 1) ?? [])
    const unanswered = missing.filter(({ id }) => !late.some(({ part }) => part.id === id))
    for (const { part, message: from, index } of late) {
      moved.add(part)
      tell(
        repairs,
        'misplaced-result',
        `the result of ${part.id} does not follow its call: it is moved there`,
        from,
        index,
      )
    }
    for (const call of unanswered) {
      const what = policy === 'drop' ? 'it is left out' : 'it gets one that says so'
      tell(repairs, 'orphan-call', `the call ${call.id} has no result: ${what}`, at, message.content.indexOf(call))
    }
    if (policy === 'drop' && unanswered.length > 0) paired[paired.length - 1] = without(message, unanswered)
    const added = [...late.map(({ part }) => part), ...(policy === 'drop' ? [] : unanswered.map(noResult))]
    if (added.length === 0) continue
    if (next?.role === 'tool') {
      for (const part of added) placed.add(part)
      const rest = standing(next, at + 1)
      paired.push({ ...next, content: [...(rest?.content ?? []), ...added] })
      at++
    } else paired.push({ role: 'tool', content: added })
  }
  return paired.filter(({ content, native }) => content.length > 0 || native)

  /** What of a message of results stays there; as text what answers nothing. */
  function standing(message: Message, at: number): Message | undefined {
    const orphans = message.content.filter(part => part.type === 'tool-result' && !calls.has(part.id))
    const gone = message.content.filter(part => moved.has(part as ToolResultPart))
    if (orphans.length === 0 && gone.length === 0) return message
    for (const part of orphans) {
      const what = policy === 'drop' ? 'it is left out' : 'it becomes text'
      const index = message.content.indexOf(part)
      tell(repairs, 'orphan-result', `no call has the id ${(part as ToolResultPart).id}: ${what}`, at, index)
    }
    const stay = message.content.filter(part => !orphans.includes(part) && !gone.includes(part))
    if (policy === 'drop' || orphans.length === 0) return stay.length > 0 ? { ...message, content: stay } : undefined
    if (stay.length > 0) paired.push({ ...message, content: stay })
    return { role: 'user', content: orphans.flatMap(part => told(part as ToolResultPart)) }
  }
}

function resultsOf(messages: readonly Message[]): Result[] {
  return messages.flatMap(({ content }, message) =>
    content.flatMap((part, index) => (part.type === 'tool-result' ? [{ part, message, index }] : [])),
  )
}

function callsOf(messages: readonly Message[]): ToolCallPart[] {
  return messages.flatMap(({ content }) => content.filter(part => part.type === 'tool-call'))
}

function noResult({ id, name, kind }: ToolCallPart): ToolResultPart {
  const content: Part[] = [{ type: 'text', text: 'There is no result of this call.' }]
  const special = kind === undefined || kind === 'function' ? {} : { kind }
  return { type: 'tool-result', id, name, ...special, content, isError: true }
}

function without(message: Message, parts: readonly Part[]): Message {
  return { ...message, content: message.content.filter(part => !parts.includes(part)) }
}

function told({ name, content }: ToolResultPart): Part[] {
  return [{ type: 'text', text: `Result of ${name ?? 'a tool'}:` }, ...content]
}
