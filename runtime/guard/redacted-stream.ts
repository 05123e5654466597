import { isTextual } from '../text/text-part.ts'
import type { DeltaKind, Part, StreamEvent } from '../types.ts'
import { type Rule, TextScanner } from './text-scanner.ts'
import { type Change, changeAnswer, changeCitation } from './texts.ts'

/** What becomes of whole texts, and the rules that do the same to pieces. */
export interface Redaction {
  change: Change
  text: readonly Rule[]
  json: readonly Rule[]
}

interface Open {
  scanner: TextScanner
  kind: DeltaKind
}

/** The deltas of each part with their matches replaced, also those that are split over several. */
export class RedactedStream {
  readonly #redaction: Redaction
  readonly #parts = new Map<number, Open>()

  constructor(redaction: Redaction) {
    this.#redaction = redaction
  }

  readonly change = (event: StreamEvent): StreamEvent | readonly StreamEvent[] | undefined => {
    switch (event.type) {
      case 'part-start':
        return this.#begin(event.index, event.part)
      case 'part-delta': {
        const delta = this.#open(event.index, event.kind).scanner.push(event.delta)
        const { logprobs: _, ...told } = event
        return delta === '' ? undefined : { ...told, delta }
      }
      case 'part-citation':
        return { ...event, citation: changeCitation(event.citation, this.#redaction.change) }
      case 'part-end':
        return [...this.#rest(event.index), { ...event, part: changeAnswer(event.part, this.#redaction.change) }]
      default:
        return event
    }
  }

  /** A text that a part begins with may be the beginning of a match: it is told as a delta. */
  #begin(index: number, part: Part): readonly StreamEvent[] {
    // Arguments stream as JSON text, but for calls that take free text.
    if (part.type === 'tool-call') this.#open(index, part.type, part.kind === 'custom' ? 'text' : 'json')
    if (!isTextual(part) || part.text === '')
      return [{ type: 'part-start', index, part: changeAnswer(part, this.#redaction.change) }]
    const delta = this.#open(index, part.type).scanner.push(part.text)
    const start: StreamEvent = { type: 'part-start', index, part: { ...part, text: '' } }
    return delta === '' ? [start] : [start, { type: 'part-delta', index, kind: part.type, delta }]
  }

  #open(index: number, kind: DeltaKind, form: 'text' | 'json' = kind === 'tool-call' ? 'json' : 'text'): Open {
    const known = this.#parts.get(index)
    if (known) return known
    const part = { scanner: new TextScanner(this.#redaction[form]), kind }
    this.#parts.set(index, part)
    return part
  }

  /** What is held back of a part that ends. */
  #rest(index: number): StreamEvent[] {
    const part = this.#parts.get(index)
    this.#parts.delete(index)
    const delta = part?.scanner.flush()
    return part && delta ? [{ type: 'part-delta', index, kind: part.kind, delta }] : []
  }
}
