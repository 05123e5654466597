/** One form for conversations that the vendors' message lists group in many ways. Nothing here changes its input. */
import { showingValue } from '../text/value-text.ts'
import type { Message, Part, ToolCallPart, ToolResultPart } from '../types.ts'

/**
 * The canonical form of a conversation, whatever grouping it was read from; doing it twice changes nothing.
 * - Results that stand in user messages become tool messages; the text around them stays, in order.
 * - Messages without content go, unless they say something natively.
 * - Tool messages in a row become one, unless they say something natively.
 * - Calls without an id get one (`call_0`, …); results without an id get that of the first call before them that
 *   has their name and no result yet, or, nameless, of the first that has no result. A name that no such call has
 *   stays unlinked. With `makeIds: false` calls stay as they are: an api that sends none wants none back.
 * - Results get the name and kind of their call. One without content shows its `structured` value.
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
  const isNameless = (part: Part): part is ToolCallPart => part.type === 'tool-call' && part.id === ''
  return content.some(isNameless)
    ? content.map(part => (isNameless(part) ? { ...part, id: makeId(part) } : part))
    : content
}

/** Makes ids for calls that came without: `call_0`, `call_1`, … as far as the conversation does not have them. */
export function callIds(messages: readonly Message[]): () => string {
  const taken = new Set<string>()
  for (const { content } of messages)
    for (const part of content) if (part.type === 'tool-call' || isResult(part)) taken.add(part.id)
  let next = 0
  return () => {
    while (taken.has(`call_${next}`)) next++
    return `call_${next++}`
  }
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
  const { native, ...words } = message
  const runs: Message[] = []
  for (const part of message.content) {
    const role = isResult(part) ? 'tool' : 'user'
    const run = runs.at(-1)
    if (run?.role === role) run.content.push(part)
    else runs.push(role === 'tool' ? { role, content: [part] } : { ...words, content: [part] })
  }
  const owner = runs.find(run => run.role === 'user') ?? runs[0]
  if (owner && native) owner.native = native
  return runs
}

function isResult(part: Part): part is ToolResultPart {
  return part.type === 'tool-result'
}

/** Walks the conversation once, knowing the calls so far and which of them have a result. */
function linked(messages: Message[], makeIds: boolean): Message[] {
  const link = createLinker(messages, makeIds)
  return messages.map(message => {
    const content = message.content.map(link)
    return content.every((part, at) => part === message.content[at]) ? message : { ...message, content }
  })
}

function createLinker(messages: readonly Message[], makeIds: boolean): (part: Part) => Part {
  const makeId = callIds(messages)
  const answered = new Set(messages.flatMap(({ content }) => content.filter(isResult).map(({ id }) => id)))
  const calls: ToolCallPart[] = []

  return part => {
    if (part.type === 'tool-call') {
      const call = part.id || !makeIds ? part : { ...part, id: makeId() }
      calls.push(call)
      return call
    }
    if (!isResult(part)) return part
    const result = showingValue(part)
    return result.id || makeIds ? answer(result) : result
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
