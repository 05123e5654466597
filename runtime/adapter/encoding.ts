/** What generated encoders say in one word each. */
import type { Citation, JsonObject, Loss, Message, Part, Response } from '../types.ts'
import type { Context } from './adapter.ts'
import { peek, saidIn } from './complement.ts'
import { lacks, record, unsupported } from './loss.ts'
import { rememberOrigins } from './origins.ts'
import type { SpansOver, StreamState } from './server-api.ts'

/** A context that nobody reads. */
export function silentContext(api: string): Context {
  return { api, facts: {}, loss: [], path: [] }
}

/** A context for an answer, whose losses stand below `answer`. */
export function answerContext(api: string, response: Response, loss: Loss[] = []): Context {
  return { api, facts: {}, loss, path: ['answer'], response }
}

/** The same for what is told of a call beside chat. */
export function toldContext(api: string, request: Context['request'], loss: Loss[] = []): Context {
  return { api, facts: {}, loss, path: ['answer'], request }
}

/** One that nobody reads for the events of a stream, where the answer is what was told so far. */
export function streamContext(api: string, state: StreamState): Context {
  return new StreamContext(api, state)
}

/** No object with a getter of its own: one is made for each event. */
class StreamContext implements Context {
  readonly api: string
  readonly facts = {}
  readonly loss = []
  readonly path = []
  readonly #state: StreamState

  constructor(api: string, state: StreamState) {
    this.api = api
    this.#state = state
  }

  get response(): Response {
    return this.#state.response()
  }
}

/** A value through a codec; the wire's own earlier spelling where it means the same. */
export function recode<U, W>(
  codec: { encode(value: U, arg: string): W; decode(wire: never, arg: string): unknown },
  value: U | undefined,
  kept: unknown,
  arg = '',
): W | undefined {
  if (value === undefined) return undefined
  if (kept !== undefined && JSON.stringify(codec.decode(kept as never, arg)) === JSON.stringify(value)) return kept as W
  return codec.encode(value, arg)
}

/** A wire spelling that encoding would not find again. */
export function uncoded<U, W>(
  codec: { encode(value: NonNullable<U>, arg: string): unknown; decode(wire: W, arg: string): U },
  wire: W | null | undefined,
  arg = '',
): unknown {
  if (wire === null || wire === undefined) return undefined
  const value = codec.decode(wire, arg)
  const again = value === undefined || value === null ? undefined : codec.encode(value, arg)
  return JSON.stringify(again) === JSON.stringify(wire) ? undefined : wire
}

/**
 * Adjacent messages that land on one wire role become one, unless the later one keeps its own (the witness), and what is
 * said of a later one alone is lost. `roles` says which role each unified role lands on.
 */
export function regroup(
  messages: readonly Message[],
  roles: Record<string, string>,
  context: Context,
  key: string,
): Message[] {
  const { api } = context
  const gathered: Message[] = []
  const places: number[][] = []
  const partPlaces: number[][][] = []
  for (const [index, message] of messages.entries()) {
    const role = roles[message.role] ?? message.role
    const last = gathered.at(-1)
    const boundary = peek(message.native?.[api], key) !== undefined || message.content[0]?.type === 'native'
    const own = message.content.map((_, part) => [index, part])
    if (last?.role === role && !boundary) {
      gathered[gathered.length - 1] = joined(last, message, api)
      record(message, `messages[${index}]`, context, () => joinedOn(last, message, context))
      partPlaces.at(-1)!.push(...own)
    } else {
      gathered.push({ ...message, role } as Message)
      places.push([index])
      partPlaces.push(own)
    }
  }
  rememberOrigins(gathered, places)
  for (const [index, { content }] of gathered.entries()) rememberOrigins(content, partPlaces[index]!)
  return gathered
}

function joined(first: Message, second: Message, api: string): Message {
  const native = { ...second.native?.[api], ...first.native?.[api] }
  const message = { ...first, content: [...first.content, ...second.content] }
  return (
    Object.keys(native).length > 0 ? { ...message, native: { ...first.native, [api]: native } } : message
  ) as Message
}

/** What is not said of a message that becomes part of another. */
function joinedOn(first: Message, message: Message, context: Context): object {
  const { api } = context
  if ('name' in message) unsupported(message, ['name'], context)
  const isTaken = (key: string) => Object.hasOwn(first.native?.[api] ?? {}, key)
  if (Object.keys(saidIn(message.native?.[api] ?? {})).some(isTaken))
    lacks(context, 'takes such fields of the first of joined messages', 'native', api)
  return message
}

interface Run {
  list: string
  same: Record<string, unknown>
}

/** Adjacent wire items of one form, the later without a field of its own, are one item with a longer list. */
export function mergeRuns<W extends object>(items: W[], runs: readonly Run[]): W[]
export function mergeRuns<W extends object>(items: W[] | undefined, runs: readonly Run[]): W[] | undefined
export function mergeRuns<W extends object>(items: W[] | undefined, runs: readonly Run[]): W[] | undefined {
  if (items === undefined) return undefined
  const merged: W[] = []
  for (const item of items) {
    const last = merged.at(-1) as Record<string, unknown> | undefined
    const next = item as Record<string, unknown>
    const run = last && runs.find(each => fits(last, each.same, false) && fits(next, each.same, true, each.list))
    if (run && Array.isArray(last[run.list]) && Array.isArray(next[run.list]))
      merged[merged.length - 1] = {
        ...last,
        [run.list]: [...(last[run.list] as unknown[]), ...(next[run.list] as unknown[])],
      } as W
    else merged.push(item)
  }
  return merged
}

function fits(item: Record<string, unknown>, same: Record<string, unknown>, nothingElse: boolean, list = ''): boolean {
  if (!Object.entries(same).every(([key, value]) => JSON.stringify(item[key]) === JSON.stringify(value))) return false
  return !nothingElse || Object.keys(item).every(key => key === list || key in same || item[key] === undefined)
}

/** The items of one kind wrapped in one item, placed where the first of them stood among the others. */
export function wrapped<W, O>(
  nodes: readonly { type?: string }[] | undefined,
  item: W | undefined,
  others: readonly O[] | undefined,
): (W | O)[] | undefined {
  const rest = others ?? []
  if (item === undefined) return rest.length === 0 && nodes?.length !== 0 ? undefined : [...rest]
  const before = (nodes ?? []).findIndex(node => node.type !== 'native')
  const at = before === -1 ? 0 : Math.min(before, rest.length)
  return [...rest.slice(0, at), item, ...rest.slice(at)]
}

/** A list of one map; nothing without the field that it is about. */
export function listing<W extends object>(field: keyof W, map: W): W[] | undefined {
  return map[field] === undefined ? undefined : [map]
}

/** One message of one plain text is written bare where it was read so. */
export function orBare<W>(items: W[], messages: readonly Message[], kept: unknown): string | W[]
export function orBare<W>(items: W[] | undefined, messages: readonly Message[], kept: unknown): string | W[] | undefined
export function orBare<W>(
  items: W[] | undefined,
  messages: readonly Message[],
  kept: unknown,
): string | W[] | undefined {
  const [part] = messages[0]?.content ?? []
  const single = items?.length === 1 && messages.length === 1 && messages[0]!.content.length === 1
  return kept === '' && single && part?.type === 'text' && part.native === undefined ? part.text : items
}

/** A part as it begins: a call that has no arguments yet has empty ones, and no text of them. */
export function opened(part: Part): Part {
  return part.type === 'tool-call' && part.input === undefined ? { ...part, input: {}, inputText: '' } : part
}

/** What deltas did not tell of a part: all of it, where its kind has none; of a text what only this api knows. */
export function unstreamed(part: Part, api: string, kinds: readonly string[]): Part[] {
  if (!kinds.includes(part.type)) return [part]
  return 'text' in part && part.native?.[api] ? [{ ...part, text: '' }] : []
}

/** Late fields, one for each element of the list at this path: for wires that tell them one at a time. */
export function oneByOne(native: JsonObject, ...path: string[]): JsonObject[] {
  const list = peek<unknown>(native, ...path)
  const at = (item: unknown) => path.reduceRight<unknown>((inner, step) => ({ [step]: inner }), [item]) as JsonObject
  return Array.isArray(list) ? list.map(at) : []
}

/** The text of a text-like part. */
export function textOf(part: Part): string {
  return 'text' in part ? (part.text ?? '') : ''
}

/** Query parameters that have a value, with their question mark. */
export function query(values: Record<string, string | number | undefined>): string {
  const pairs = Object.entries(values).filter(([, value]) => value !== undefined)
  return pairs.length === 0
    ? ''
    : `?${pairs.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join('&')}`
}

/** The model that stands in a path like `/models/{$model}:act`, whatever is done to it; slashes in it may stand as they are. */
export function pathModel(path: string, template: string): string {
  const [before = '', after = ''] = template.split('{$model}')
  const [place = ''] = path.split('?')
  const start = place.indexOf(before) + before.length
  const verb = after.slice(0, 1)
  const end = verb === '' ? place.length : place.lastIndexOf(verb)
  return decodeURIComponent(place.slice(start, end < start ? undefined : end))
}

/** A field of what is asked, where the query of a path has it. */
export function queryField<Field extends string>(
  field: Field,
  path: string,
  name: string,
): { [name in Field]?: string } {
  const value = new URLSearchParams(path.split('?')[1] ?? '').get(name)
  return value === null ? {} : ({ [field]: value } as { [name in Field]?: string })
}

/** The answer with a span in each citation; one that has none is about all of its text. */
export function withSpans(response: Response, over: SpansOver): Response {
  const isCited = response.content.some(part => part.type === 'text' && part.citations)
  if (!isCited) return response
  let before = 0
  const content = response.content.map((part): Part => {
    if (part.type !== 'text') return part
    const from = over === 'answer' ? before : 0
    before += part.text.length
    if (!part.citations) return part
    const placed = (citation: Citation) =>
      over === 'bytes' ? spanInBytes(citation, part.text) : withSpan(citation, from, part.text.length)
    return { ...part, citations: part.citations.map(placed) }
  })
  return { ...response, content }
}

/** A citation whose span counts bytes of the text's UTF-8. The first byte is none to tell. */
export function spanInBytes(citation: Citation, text: string): Citation {
  if (citation.type === 'native' || citation.end === undefined) return citation
  const { start, ...rest } = citation
  const [from, end] = [start, citation.end].map(at => new TextEncoder().encode(text.slice(0, at ?? 0)).length)
  return { ...rest, ...(from && { start: from }), end: end! }
}

/** A citation of a text that begins at `from` and is that long. */
export function withSpan(citation: Citation, from: number, length: number): Citation {
  if (citation.type === 'native') return citation
  const { start = 0, end = Math.max(start, length) } = citation
  return { ...citation, start: start + from, end: end + from }
}
