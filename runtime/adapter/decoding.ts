import { isObject } from '../text/json.ts'
import { isAnnotated, isScored } from '../text/text-part.ts'
import type { JsonObject, Message, NativePart, Part, RefusalPart, TextPart } from '../types.ts'
import { isNative, read } from './narrowing.ts'
import { compact, type Fields, leftover } from './native.ts'
import { some } from './optional.ts'

/** Reads every item of a wire list of records. */
export function records<W, U>(wire: readonly W[] | null | undefined, decode: (item: W) => U): U[] {
  return Array.isArray(wire) ? (wire as readonly W[]).map(decode) : []
}

/** A wire list in the order of the numbers that its items have; as it is, where one has none. */
export function inOrder<W>(wire: readonly W[] | null | undefined, field: string): readonly W[] | null | undefined {
  if (!Array.isArray(wire)) return wire
  const number = (item: W) => read(item, field) as unknown
  if (!wire.every(item => typeof number(item) === 'number')) return wire
  return wire.toSorted((one: W, other: W) => Number(number(one)) - Number(number(other)))
}

/** The value through a decoder; nothing for null and undefined. */
export function decoded<W, U>(
  decode: (wire: NonNullable<W>, arg: string) => U,
  wire: W | null | undefined,
  arg = '',
): U | undefined {
  return wire === null || wire === undefined ? undefined : decode(wire, arg)
}

/** The body of an event; an empty one where the vendor left it out. */
export function bodyOf<W extends object>(wire: W | null | undefined): W {
  return wire ?? ({} as W)
}

/** A vendor's own word, as text. */
export function rawText(wire: unknown): string | undefined {
  return wire === null || wire === undefined ? undefined : String(wire)
}

/** The element of a list whose index is 0 or that has none: the first of several answers. */
export function at0<W>(list: readonly W[] | string | null | undefined): W | undefined {
  if (!Array.isArray(list)) return undefined
  for (const item of list as readonly W[]) {
    const index = (item as { index?: unknown } | null)?.index
    if (index === undefined || index === null || index === 0) return item
  }
  return undefined
}

/** A list whose items the compiler could not tell; their decoder tells them apart. */
export function anyList(wire: unknown): never[] | undefined {
  return Array.isArray(wire) ? (wire as never[]) : undefined
}

/** A wire node as a list of one, for decoders of lists; none where it says nothing. */
export function oneNode<W>(wire: W | null | undefined): W[] {
  return wire === null || wire === undefined || emptyObject(wire) ? [] : [wire]
}

/** A bare text where a list of messages may stand: what the user says. */
export function bareMessage(wire: unknown): Message[] | undefined {
  return typeof wire === 'string' ? [{ role: 'user', content: [{ type: 'text', text: wire }] }] : undefined
}

/** The witness of a bare text, or of an empty list. */
export function bareSpelling(wire: unknown): unknown {
  return typeof wire === 'string' ? '' : emptyList(wire)
}

/** An empty list on the wire: worth keeping where encoding would leave it out. */
export function emptyList(wire: unknown): unknown {
  return Array.isArray(wire) && wire.length === 0 ? wire : undefined
}

/** An object without fields on the wire: worth keeping where encoding would leave it out. */
export function emptyObject(wire: unknown): object | undefined {
  return isObject(wire) && Object.keys(wire).length === 0 ? wire : undefined
}

/** What is left of an event; empty lists say nothing. */
export function extras(wire: object, fields: Fields): JsonObject | undefined {
  const rest = leftover(wire, fields)
  return rest && withoutEmptyLists(rest)
}

/** In place. Nothing where nothing is left. */
function withoutEmptyLists(rest: JsonObject): JsonObject | undefined {
  for (const name of Object.keys(rest)) if (isHollow(rest[name])) delete rest[name]
  return Object.keys(rest).length === 0 ? undefined : rest
}

/** Whether it is an empty list, or has such lists in it and nothing else. */
function isHollow(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0
  const values = isObject(value) ? Object.values(value) : []
  return values.length > 0 && values.every(isHollow)
}

/** Two readings of one record laid over each other: what the second does not say, the first may. */
export function both<A extends object, B extends object>(
  first: A | undefined,
  second: B | undefined,
): A | B | undefined {
  return first && second ? { ...first, ...compact(second) } : (first ?? second)
}

/** Items that wrap a list of their own are opened; the others, and what is left of a wrapper, are read as they are. */
export function unwrap<W extends object, K extends keyof W & string, A, B>(
  wire: readonly W[] | null | undefined,
  key: K,
  inner: (items: NonNullable<W[K]>) => A[],
  other: (item: W) => B[],
): (A | B)[] | undefined {
  if (!Array.isArray(wire)) return undefined
  return (wire as readonly W[]).flatMap((item): (A | B)[] => {
    const { [key]: items, ...rest } = item
    if (!Array.isArray(items)) return other(item)
    const left = Object.values(rest).some(value => value != null)
    return [...inner(items as NonNullable<W[K]>), ...(left ? other(rest as W) : [])]
  })
}

/** The item's list has anything but one element, so that it stands for several parts (or none). */
export function isLong(wire: object, list: string): boolean {
  const items = read(wire as Record<string, unknown>, list)
  return Array.isArray(items) && items.length > 1
}

/** One wire item for each element of its list; the first keeps what belongs to the whole. */
export function singles<W extends object>(wire: W, list: string, same: readonly string[]): W[] {
  const items = read(wire as Record<string, unknown>, list) as unknown[]
  const shared = Object.fromEntries(
    same.filter(key => key !== list).map(key => [key, read(wire as Record<string, unknown>, key)]),
  )
  return items.map((item, index) => ({ ...(index === 0 ? wire : shared), [list]: [item] }) as W)
}

/** Messages that no case knows are kept whole, as one native part in a message of this role. */
export function ownMessages(messages: readonly (Message | NativePart)[], role: 'user' | 'assistant'): Message[] {
  return messages.map(message => (isNative(message) ? { role, content: [message as Part] } : (message as Message)))
}

/** Adjacent wire messages of one role would be written as one: the later one keeps its role as a witness. */
export function markBoundaries(messages: Message[], api: string, key: string): Message[] {
  return messages.map((message, index) => {
    if (index === 0 || messages[index - 1]!.role !== message.role) return message
    const native = { ...message.native?.[api], [key]: message.role }
    return { ...message, native: { ...message.native, [api]: native } } as Message
  })
}

/** The word that ends an answer may also end a turn of tool calls: then the parts decide. */
export function settled<F extends string>(
  reason: F | undefined,
  ambiguous: boolean,
  content: readonly Part[],
): F | 'tool-calls' | undefined {
  return ambiguous && reason === 'stop' && content.some(part => part.type === 'tool-call') ? 'tool-calls' : reason
}

/** Texts without words only say what the last one of their kind is taken from, or how likely it was: they are one with it. */
export function annexed(content: Part[]): Part[] {
  return content.some(isNote) ? joinedTo(joinedTo(content, 'text'), 'refusal') : content
}

function joinedTo(content: Part[], type: 'text' | 'refusal'): Part[] {
  const notes = content.filter(part => part.type === type && isNote(part)) as (TextPart | RefusalPart)[]
  if (notes.length === 0) return content
  const rest = content.filter(part => part.type !== type || !isNote(part))
  const owner = rest.findLast(part => part.type === type)
  const said = compact({
    ...(owner ?? ({ type, text: '' } as Part)),
    citations: some(notes.flatMap(note => ('citations' in note && note.citations) || [])),
    logprobs: some(notes.flatMap(note => note.logprobs ?? [])),
  })
  return owner === undefined ? [...rest, said] : rest.map(part => (part === owner ? said : part))
}

function isNote(part: Part): boolean {
  return isScored(part) && part.text === '' && isAnnotated(part)
}
