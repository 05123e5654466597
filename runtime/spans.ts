/** Where in a text its citations stand, for wires that demand to be told. */
import type { Citation, Part, Response, StreamEvent } from './types.ts'

/** What positions count over: each text by itself, or all texts of an answer as one. */
export type SpansOver = 'text' | 'answer'

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
    return { ...part, citations: part.citations.map(citation => withSpan(citation, from, part.text.length)) }
  })
  return { ...response, content }
}

/** A citation of a text that begins at `from` and is that long. */
export function withSpan(citation: Citation, from: number, length: number): Citation {
  if (citation.type === 'native') return citation
  const { start = 0, end = Math.max(start, length) } = citation
  return { ...citation, start: start + from, end: end + from }
}

/** The same of a stream: citations are told as soon as it is known where their text begins and ends. */
export function createSpans(over: SpansOver): { push(event: StreamEvent): StreamEvent[] } {
  const lengths = new Map<number, number>()
  const held = new Map<number, Extract<StreamEvent, { type: 'part-citation' }>[]>()
  return {
    push(event) {
      if (event.type === 'part-delta' && event.kind === 'text')
        lengths.set(event.index, (lengths.get(event.index) ?? 0) + event.delta.length)
      if (event.type === 'part-citation') {
        held.set(event.index, [...(held.get(event.index) ?? []), event])
        return []
      }
      if (event.type !== 'part-end') return [event]
      const citations = held.get(event.index) ?? []
      held.delete(event.index)
      const from = over === 'answer' ? lengthBefore(event.index) : 0
      const length = lengths.get(event.index) ?? 0
      return [...citations.map(each => ({ ...each, citation: withSpan(each.citation, from, length) })), event]
    },
  }

  function lengthBefore(index: number): number {
    let sum = 0
    for (const [other, length] of lengths) if (other < index) sum += length
    return sum
  }
}
