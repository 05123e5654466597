/** Which answer a request gets, by what it says. */
import { namesLike } from '../adapter/facts.ts'
import type { Part, Request } from '../types.ts'
import type { Answer } from './answer.ts'
import type { MockRequest } from './seen.ts'

/** Makes an answer of a request; `undefined` leaves it to who comes next. */
export type Answerer = (request: Request, seen: MockRequest) => Answer | undefined | Promise<Answer | undefined>

/** An answer, or what makes one. */
export type Line = Answer | Answerer

/** The first rule that fits a request answers it. */
export interface Rule {
  /** All of it must hold; any request, where absent. */
  when?: When | ((request: Request, seen: MockRequest) => boolean)
  /** What is answered. */
  answer: Line
  /** How often it may answer; as often as it fits, where absent. */
  times?: number
}

/** What a request must be like. What is not said may be anything. */
export interface When {
  /** The api that it is asked in. */
  api?: string
  /** `*` stands for any characters, `[abc]` for one of these. */
  model?: string
  /** What the last message of the user says: a part of it, in any case of letters, or a pattern. */
  text?: string | RegExp
  /** The same of the system's words. */
  system?: string | RegExp
  /** A tool of this name is offered; `true`: any tool, `false`: none. */
  tool?: string | boolean
  /** The last message brings the result of a call: of this tool, of any, of none. */
  toolResult?: string | boolean
  /** Whether a stream is asked for. */
  stream?: boolean
}

export function fits(when: Rule['when'], request: Request, seen: MockRequest): boolean {
  if (when === undefined) return true
  if (typeof when === 'function') return when(request, seen)
  const { api, model, text, system, tool, toolResult, stream } = when
  const last = request.messages.at(-1)
  const results = (last?.content ?? []).flatMap(part => (part.type === 'tool-result' ? [part.name ?? ''] : []))
  const tools = (request.tools ?? []).map(offered => ('name' in offered ? offered.name : ''))
  return (
    (api === undefined || api === seen.api) &&
    (model === undefined || namesLike([model]).test(request.model)) &&
    (text === undefined || says(questionOf(request), text)) &&
    (system === undefined || says(systemOf(request), system)) &&
    (tool === undefined || has(tools, tool)) &&
    (toolResult === undefined || has(results, toolResult)) &&
    (stream === undefined || stream === Boolean(request.stream))
  )
}

/** What the user said last. */
export function questionOf({ messages }: Request): string {
  const asked = messages.findLast(({ role, content }) => role === 'user' && content.some(({ type }) => type === 'text'))
  return textOf(asked?.content ?? [])
}

function systemOf({ system = [], messages }: Request): string {
  return textOf([...system, ...messages.filter(({ role }) => role === 'system').flatMap(({ content }) => content)])
}

function textOf(content: readonly Part[]): string {
  return content.map(part => (part.type === 'text' ? part.text : '')).join('')
}

function says(text: string, wanted: string | RegExp): boolean {
  // `search` minds no `lastIndex`: a global pattern fits every time.
  return typeof wanted === 'string' ? text.toLowerCase().includes(wanted.toLowerCase()) : text.search(wanted) !== -1
}

function has(names: readonly string[], wanted: string | boolean): boolean {
  return typeof wanted === 'string' ? names.includes(wanted) : names.length > 0 === wanted
}
