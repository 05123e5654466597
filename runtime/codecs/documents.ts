/** Documents of a request that the wire lists by themselves, each with an id, by which a citation names it. */
import type { Context } from '../adapter/adapter.ts'
import type { DocumentPart, Part, Passage, Request, SearchResultPart } from '../types.ts'
import { paragraphs } from './search-results.ts'

/**
 * The id that the wire had, none where it had none; else one by the number of the document, `doc:0`, or search result,
 * `result:0`. The wire's own stays native.
 */
export const numbered = {
  encode: (part: DocumentPart | SearchResultPart, kept: unknown, context: Context): string | undefined =>
    kept === undefined
      ? ordinal.encode(numberOf(part, context), part.type === 'document' ? 'doc' : 'result')
      : ((kept as string | null) ?? undefined),
  decode: (): Pick<DocumentPart, never> | undefined => undefined,
  absent: true,
}

/** A number behind a word, by which a citation names a document or search result of the request. */
export const ordinal = {
  encode: (index: number, word: string): string => `${word}:${index}`,
  decode: (wire: unknown, word: string): number | undefined =>
    ordinal.test(wire, word) ? Number(String(wire).slice(word.length + 1)) : undefined,
  test: (wire: unknown, word: string): boolean =>
    typeof wire === 'string' && wire.startsWith(`${word}:`) && /^(0|[1-9]\d{0,8})$/.test(wire.slice(word.length + 1)),
}

/** The passages of a search result as one text, which is read as one passage. */
export const passages = {
  encode: (content: readonly Passage[], context: Context, field: string): string =>
    paragraphs.encode(content, context, field),
  decode: (wire: unknown): Passage[] => [{ type: 'text', text: String(wire) }],
  test: (wire: unknown): boolean => typeof wire === 'string',
}

/** Of each request that is written, once. */
const numbers = new WeakMap<Context, ReadonlyMap<Part, number>>()

function numberOf(part: Part, context: Context): number {
  let known = numbers.get(context)
  if (known === undefined) {
    known = counted((context.request as Request).messages.flatMap(({ content }) => content))
    numbers.set(context, known)
  }
  return known.get(part) ?? 0
}

/** Those in results of calls count, too. */
function counted(parts: readonly Part[]): Map<Part, number> {
  const next = { document: 0, 'search-result': 0 }
  const all = parts.flatMap(part => (part.type === 'tool-result' ? part.content : [part]))
  const found = new Map<Part, number>()
  for (const part of all)
    if (part.type === 'document' || part.type === 'search-result') found.set(part, next[part.type]++)
  return found
}
