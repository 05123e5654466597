/** Where in a text its citations stand, told in a stream: as soon as it is known where their text begins and ends. */
import { spanInBytes, withSpan } from '../adapter/encoding.ts'
import type { SpansOver } from '../adapter/server-api.ts'
import type { Citation, Part, StreamEvent, TextPart } from '../types.ts'

/** The events of a stream with a span in each citation. */
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
      const text = event.part.type === 'text' ? event.part.text : ''
      const spanned = (citation: Citation) =>
        over === 'bytes' ? spanInBytes(citation, text) : withSpan(citation, from, length)
      return [
        ...citations.map(each => ({ ...each, citation: spanned(each.citation) })),
        {
          ...event,
          part: isCited(event.part) ? { ...event.part, citations: event.part.citations.map(spanned) } : event.part,
        },
      ]
    },
  }

  function lengthBefore(index: number): number {
    let sum = 0
    for (const [other, length] of lengths) if (other < index) sum += length
    return sum
  }
}

function isCited(part: Part): part is TextPart & { citations: Citation[] } {
  return part.type === 'text' && part.citations !== undefined
}
