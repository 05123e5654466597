/** Spans of citations for wires that count bytes of UTF-8, where texts here count as strings do. */
import type { StreamSink } from '../adapter/adapter.ts'
import type { Citation, Part } from '../types.ts'
import type { StreamDecoder } from './decoder.ts'
import { spoken } from './keyed-parts.ts'
import { emit } from './part-writer.ts'

/** The parts of an answer, with the citations of their texts as they count here. */
export function fromBytes(content: readonly Part[]): Part[] {
  return content.map(part =>
    part.type === 'text' && part.citations
      ? { ...part, citations: part.citations.map(each => spanned(each, part.text)) }
      : part,
  )
}

/** What was told of each text, in words: lists that come again as a whole tell only what is new. */
const toldOf = new WeakMap<object, Set<string>>()

/** Tells what the latest text of a stream is taken from. */
export function citeBytes(sink: StreamSink, citations: readonly Citation[]): void {
  // All sinks are the runtime's own.
  const decoder = sink as StreamDecoder
  if (citations.length === 0 || !decoder.turn()) return
  const draft = spoken(decoder, 'text', undefined)
  const told = toldOf.get(draft) ?? new Set()
  const all = citations.map(each => spanned(each, draft.text)).map(each => [each, JSON.stringify(each)] as const)
  for (const [citation, words] of all)
    if (!told.has(words)) emit(decoder, { type: 'part-citation', index: draft.index, citation })
  toldOf.set(
    draft,
    all.reduce((set, [, words]) => set.add(words), told),
  )
}

/** A first byte that is left out is 0. */
function spanned(citation: Citation, text: string): Citation {
  if (citation.type === 'native' || citation.end === undefined) return citation
  return { ...citation, start: lengthOf(text, citation.start ?? 0), end: lengthOf(text, citation.end) }
}

/** How long the beginning of a text is that has so many bytes. */
function lengthOf(text: string, bytes: number): number {
  let length = 0
  let count = 0
  for (const letter of text) {
    if (count >= bytes) break
    const code = letter.codePointAt(0)!
    count += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4
    length += letter.length
  }
  return length
}
