/** Whether the answer shall cite the documents that it is given, where one word is said for all of them. */
import type { Context } from '../adapter/adapter.ts'
import { lose } from '../adapter/loss.ts'
import { enter } from '../adapter/origins.ts'
import type { DocumentPart, Message, Part, SearchResultPart } from '../types.ts'

/**
 * The word for yes where one of them shall be cited, the one for no where none shall and one shall not: `yes/fast,no/off` lists
 * those of either meaning, the usual one first. Where none says anything, there is none. A word that is not the usual one, or
 * that no document says, stays native, and is said again where it means the same.
 */
export const citing = {
  encode: (all: readonly Message[], kept: unknown, words: string, context: Context, field: string) =>
    wordOf(wish(all, context, field), kept, words),
  decode: (wire: unknown, words: string, messages: Message[]): Message[] => {
    const cite = [true, false].find(meaning => wordsFor(words, meaning).includes(wire as string))
    return cite === undefined ? messages : messages.map(message => asking(message, cite))
  },
  carried: (wire: unknown, words: string, messages: readonly Message[]): boolean =>
    messages.some(hasCitable) && [true, false].some(meaning => wordsFor(words, meaning)[0] === wire),
  absent: true,
  once: 'cite',
}

/** Whether any shall be cited; undefined where none says. */
function wish(messages: readonly Message[], context: Context, field: string): boolean | undefined {
  const wishes = messages
    .filter(hasCitable)
    .flatMap(({ content }) => content.flatMap(part => (isCitable(part) ? (part.cite ?? []) : [])))
  const isAsked = wishes.includes(true)
  if (isAsked && wishes.includes(false)) loseUncited(messages, context, field)
  return wishes.length === 0 ? undefined : isAsked
}

function wordOf(isAsked: boolean | undefined, kept: unknown, words: string): string | undefined {
  const same = isAsked === undefined ? undefined : wordsFor(words, isAsked)
  if (same === undefined || same.includes(kept as string)) return kept as string | undefined
  return same[0]
}

function wordsFor(words: string, meaning: boolean): string[] {
  return words.split(',')[meaning ? 0 : 1]!.split('/')
}

function isCitable(part: Part): part is DocumentPart | SearchResultPart {
  return part.type === 'document' || part.type === 'search-result'
}

function hasCitable({ role, content }: Message): boolean {
  return role === 'user' && content.some(isCitable)
}

function asking(message: Message, cite: boolean): Message {
  if (!hasCitable(message)) return message
  return { ...message, content: message.content.map(part => (isCitable(part) ? { ...part, cite } : part)) }
}

function loseUncited(messages: readonly Message[], context: Context, field: string): void {
  for (const [index, message] of messages.entries()) {
    if (!hasCitable(message)) continue
    const { content } = message
    enter(context.path, messages, field, index)
    for (const [at, part] of content.entries()) {
      if (!isCitable(part) || part.cite !== false) continue
      enter(context.path, content, 'content', at)
      lose(context, 'changed', 'it may be cited, too: all documents are, or none', 'cite')
      context.path.length -= 2
    }
    context.path.length -= 2
  }
}
