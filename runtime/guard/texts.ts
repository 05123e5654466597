/** The texts of requests and answers, each changed by a function. Media, native fields and all else stay as they are. */
import { compact } from '../adapter/native.ts'
import type { ChatInput, MessageInput } from '../chat/input.ts'
import type { PartInput, SearchResultInput } from '../chat/part-input.ts'
import { isObject } from '../text/json.ts'
import type { Citation, Part, ToolCallPart } from '../types.ts'

/** Gives another text. The arguments of a call may be at hand as the JSON text that they were written in. */
export type Change = (text: string, form?: 'json') => string

/** What users, tools and models said, and the instructions. Descriptions of tools are the caller's own: they stay. */
export function changeInput(input: ChatInput, change: Change): ChatInput {
  const { messages, system } = input
  const changed = typeof messages === 'string' ? change(messages) : messages.map(one => changeMessage(one, change))
  return { ...input, messages: changed, ...(system !== undefined && { system: changeContent(system, change) }) }
}

function changeMessage(message: MessageInput, change: Change): MessageInput {
  return { ...message, content: changeContent(message.content, change) }
}

function changeContent(content: string | PartInput[], change: Change): string | PartInput[] {
  return typeof content === 'string' ? change(content) : content.map(part => changePart(part, change))
}

function changePart(part: PartInput, change: Change): PartInput {
  if (typeof part === 'string') return change(part)
  if (part instanceof Blob || part instanceof URL) return part
  if (part.type === 'tool-result') return { ...part, content: changeContent(part.content, change) }
  if (part.type === 'search-result') return changeFound(part, change)
  if (part.type === 'tool-call') return changeCall(part, change)
  if ('text' in part && typeof part.text === 'string') return { ...part, text: change(part.text) }
  return part
}

/** Where it is from stays, as addresses of media do. */
function changeFound(found: SearchResultInput, change: Change): SearchResultInput {
  const content = changeContent(found.content, change) as SearchResultInput['content']
  return { ...found, title: change(found.title), content }
}

/** The parts of an answer. A text goes without its tokens: they spell what it was. */
export function changeAnswer(part: Part, change: Change): Part {
  if (part.type === 'tool-call') return changeCall(part, change)
  if (part.type === 'text') {
    const citations = part.citations?.map(citation => changeCitation(citation, change))
    return compact({ ...part, text: change(part.text), citations, logprobs: undefined })
  }
  if (part.type === 'refusal') return compact({ ...part, text: change(part.text), logprobs: undefined })
  return 'text' in part && typeof part.text === 'string' ? { ...part, text: change(part.text) } : part
}

/** The words of a source that it repeats, and what that is called. */
export function changeCitation(citation: Citation, change: Change): Citation {
  if (citation.type === 'native') return citation
  const { title, quote } = citation
  return {
    ...citation,
    ...(title !== undefined && { title: change(title) }),
    ...(quote !== undefined && { quote: change(quote) }),
  }
}

/** The arguments, and their text where it is kept: it would be sent in their place. */
function changeCall(part: ToolCallPart, change: Change): ToolCallPart {
  const call = { ...part, input: changeJson(part.input, change) }
  if (part.inputText !== undefined) call.inputText = change(part.inputText, 'json')
  return call
}

/** Each string in a JSON value; the names of fields stay. */
function changeJson(value: unknown, change: Change): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map(one => changeJson(one, change))
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, changeJson(one, change)]))
}
