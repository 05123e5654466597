import { argumentsOf, argumentText } from '../text/arguments.ts'
import type { DeltaKind, Part, StreamEvent } from '../types.ts'
import type { Fitted } from './fitted.ts'

interface Text {
  reader: NonNullable<ReturnType<Fitted['restorer']>>
  kind: DeltaKind
  /** What was told of it; undefined before the first piece. */
  told: string | undefined
}

/** The texts of a stream that are restored while they come: answers, be they texts or arguments of a call. */
export class RestoredTexts {
  readonly #restorer: Fitted['restorer']
  readonly #texts = new Map<number, Text>()

  constructor({ restorer }: Pick<Fitted, 'restorer'>) {
    this.#restorer = restorer
  }

  /** What is told in place of an event of such a text; undefined where it is none. */
  retold(event: StreamEvent): StreamEvent | StreamEvent[] | undefined {
    if (event.type === 'part-start') return this.#begun(event)
    if (event.type !== 'part-delta' && event.type !== 'part-end') return undefined
    const text = this.#texts.get(event.index)
    if (!text) return undefined
    if (event.type === 'part-end') return ended(event, text)
    const delta = text.reader.push(event.delta)
    text.told = (text.told ?? '') + delta
    // Tokens are told with the piece that they are of, even where nothing of it is.
    return delta === '' && !event.logprobs ? [] : { ...event, delta }
  }

  #begun({ index, part }: StreamEvent & { type: 'part-start' }): undefined {
    const reader = this.#restorer(part)
    const kind = part.type === 'tool-call' ? 'tool-call' : 'text'
    if (reader) this.#texts.set(index, { reader, kind, told: undefined })
  }
}

function ended(event: StreamEvent & { type: 'part-end' }, { reader, kind, told }: Text): StreamEvent[] {
  const { index, part } = event
  const delta = (told === undefined ? reader.push(given(part)) : '') + reader.end()
  const last: StreamEvent[] = delta === '' ? [] : [{ type: 'part-delta', index, kind, delta }]
  return [...last, { ...event, part: retext(part, (told ?? '') + delta) }]
}

function given(part: Part): string {
  if (part.type === 'text') return part.text
  return part.type === 'tool-call' ? argumentText(part) : ''
}

function retext(part: Part, text: string): Part {
  if (part.type === 'text') return { ...part, text }
  if (part.type !== 'tool-call') return part
  const { inputText, invalid, ...call } = part
  return { ...call, ...argumentsOf(text) }
}
