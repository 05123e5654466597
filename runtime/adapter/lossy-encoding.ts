/** What generated encoders write of a request where something may have to be left out. */
import type { Message, NativePart, Part } from '../types.ts'
import type { Context } from './adapter.ts'
import { each } from './lists.ts'
import { lacks, lose } from './loss.ts'
import { read } from './narrowing.ts'
import { some, unlessEmpty } from './optional.ts'

/** As `each`, with nothing instead of a list of which nothing is left. */
export function eachLeft<U extends object, W>(
  list: readonly U[] | undefined,
  field: string,
  slot: string,
  context: Context,
  encode: (node: U, context: Context) => W | readonly W[] | undefined,
): W[] | undefined {
  const written = each(list, field, slot, context, encode)
  return list?.length === 0 ? written : some(written)
}

/** As `each`, without the messages of which nothing is left in any of these `lists`: that is reported part by part. */
export function eachSaid<W>(
  messages: readonly Message[],
  field: string,
  slot: string,
  context: Context,
  encode: (message: Message, context: Context) => W | readonly W[] | undefined,
  lists: readonly string[],
): W[] {
  return each(messages, field, slot, context, (message, inner) => {
    const wire = encode(message, inner)
    return isSilenced(message, wire, context.api, lists) ? undefined : wire
  })
}

function isSilenced({ content, native }: Message, wire: unknown, api: string, lists: readonly string[]): boolean {
  if (content.length === 0 || Array.isArray(wire)) return false
  const isEmpty = (list: string) => unlessEmpty(read(wire as Record<string, unknown>, list) ?? '') === undefined
  // A native part that is not in the lists stands elsewhere in the request, or was the whole message.
  const isKept = (part: Part) => (part as Partial<NativePart>).value === wire || isSilent(part)
  if (!lists.every(isEmpty) || content.some(isKept)) return false
  return Object.keys(native?.[api] ?? {}).every(key => key === 'role' || lists.includes(key))
}

/** A text that was empty from the start: nothing of it is lost. */
function isSilent(part: Part): boolean {
  return (part.type === 'text' || part.type === 'refusal') && part.text === ''
}

interface Words<W> {
  encode(value: string | undefined, ...earlier: unknown[]): W | undefined
  decode(wire: unknown): string | undefined
}

/** The word of a table for a value; a value without one is lost. */
export function wordFor<W>(
  table: Words<W>,
  value: string | undefined,
  field: string,
  context: Context,
  ...earlier: unknown[]
): W | undefined {
  const word = nearWord(table, value, field, context, ...earlier)
  if (word === undefined && value !== undefined) lacks(context, `has no ${field} of ${value}`, field)
  return word
}

/** The word of a table for a value, if any; one that means another value is said to be changed. */
export function nearWord<W>(
  table: Words<W>,
  value: string | undefined,
  field: string,
  context: Context,
  ...earlier: unknown[]
): W | undefined {
  const word = table.encode(value, ...earlier)
  if (word !== undefined && table.decode(word) !== value)
    lose(context, 'changed', `${value} is sent as ${word}, the nearest word`, field)
  return word
}
