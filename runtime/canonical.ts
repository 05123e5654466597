/** One form for conversations that the vendors' message lists group in many ways. Nothing here changes its input. */
import type { Message, Part, ToolCallPart, ToolResultPart } from './types.ts'

/**
 * The canonical form of a conversation, whatever grouping it was read from; doing it twice changes nothing.
 * - Results that stand in user messages become tool messages; the text around them stays, in order.
 * - Messages without content go, unless they say something natively.
 * - Tool messages in a row become one, unless they say something natively.
 * - Calls without an id get one (`call_0`, …); results without an id get that of the first call before them that
 *   has their name and no result yet, or, nameless, of the first that has no result. A name that no such call has
 *   stays unlinked. With `makeIds: false` calls stay as they are: an api that sends none wants none back.
 * - Results get the name and kind of their call.
 */
export function canonicalMessages(messages: readonly Message[], options: { makeIds?: boolean } = {}): Message[] {
  const whole = messages.flatMap(split).filter(message => message.content.length > 0 || message.native)
  return linked(joinTools(whole), options.makeIds ?? true)
}

/** The conversation as an api needs it that demands an id of every call: those that have none get one. */
export function identified(messages: readonly Message[]): readonly Message[] {
  const complete = messages.every(message => message.content.every(part => part.type !== 'tool-call' || part.id !== ''))
  return complete ? messages : canonicalMessages(messages)
}

/** Assistant messages in a row as one, unless they say something natively: for wires that list items, not messages. */
export function joinAssistant(messages: readonly Message[]): Message[] {
  return joinNeighbours(
    messages,
    (a, b) => a.role === 'assistant' && b.role === 'assistant' && !a.native && !b.native && a.name === b.name,
  )
}

/**
 * Gives the calls of an answer that have no id one that the caller makes. Decoding leaves them empty: only who
 * knows the conversation can tell which ids are new in it.
 */
export function linkCalls(content: Part[], makeId: (call: ToolCallPart) => string): Part[] {
  if (!content.some(part => part.type === 'tool-call' && part.id === '')) return content
  return content.map(part => (part.type === 'tool-call' && part.id === '' ? { ...part, id: makeId(part) } : part))
}

function joinTools(messages: readonly Message[]): Message[] {
  return joinNeighbours(messages, (a, b) => a.role === 'tool' && b.role === 'tool' && !a.native && !b.native)
}

function joinNeighbours(messages: readonly Message[], same: (a: Message, b: Message) => boolean): Message[] {
  const joined: Message[] = []
  for (const message of messages) {
    const before = joined.at(-1)
    if (before && same(before, message))
      joined[joined.length - 1] = { ...before, content: [...before.content, ...message.content] }
    else joined.push(message)
  }
  return joined
}

/** What the message itself says natively stays with its own words, or with the results where there are none. */
function split(message: Message): Message[] {
  if (message.role !== 'user' || !message.content.some(isResult)) return [message]
  const runs: Message[] = []
  for (const part of message.content) {
    const role = isResult(part) ? 'tool' : 'user'
    const run = runs.at(-1)
    if (run?.role === role) run.content.push(part)
    else runs.push(role === 'tool' ? { role, content: [part] } : { role, content: [part], ...named(message.name) })
  }
  const owner = runs.find(run => run.role === 'user') ?? runs[0]
  if (owner && message.native) owner.native = message.native
  return runs
}

function named(name: string | undefined): { name?: string } {
  return name === undefined ? {} : { name }
}

function isResult(part: Part): part is ToolResultPart {
  return part.type === 'tool-result'
}

/** Walks the conversation once, knowing the calls so far and which of them have a result. */
function linked(messages: Message[], makeIds: boolean): Message[] {
  if (!messages.some(({ content }) => content.some(part => part.type === 'tool-call' || isResult(part))))
    return messages
  const link = createLinker(messages, makeIds)
  return messages.map(message => {
    const content = message.content.map(link)
    return content.every((part, at) => part === message.content[at]) ? message : { ...message, content }
  })
}

function createLinker(messages: readonly Message[], makeIds: boolean): (part: Part) => Part {
  const parts = messages.flatMap(message => message.content)
  const taken = new Set(parts.map(part => (part.type === 'tool-call' ? part.id : '')))
  const answered = new Set(parts.map(part => (isResult(part) ? part.id : '')))
  const calls: ToolCallPart[] = []
  let next = 0

  return part => {
    if (part.type === 'tool-call') {
      const call = part.id || !makeIds ? part : { ...part, id: made() }
      calls.push(call)
      return call
    }
    return isResult(part) && (part.id || makeIds) ? answer(part) : part
  }

  function made(): string {
    while (taken.has(`call_${next}`) || answered.has(`call_${next}`)) next++
    return `call_${next++}`
  }

  function answer(result: ToolResultPart): ToolResultPart {
    const pending = ({ id, name }: ToolCallPart) => !answered.has(id) && (!result.name || name === result.name)
    const linked = result.id || calls.find(pending)?.id
    const call = calls.findLast(({ id }) => id === linked)
    if (!call) return result
    answered.add(call.id)
    const kind = result.kind ?? (call.kind === 'function' ? undefined : call.kind)
    const name = result.name || call.name
    if (result.id === call.id && result.name === name && result.kind === kind) return result
    return { ...result, id: call.id, name, ...(kind !== undefined && { kind }) }
  }
}
