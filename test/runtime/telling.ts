/** Tells a decoder what a wire told, and looks at what comes of it. */
import { expect } from 'vitest'
import { createDecoder, type Decoder } from '../../runtime/stream/decoder.ts'
import { fold } from '../../runtime/stream/fold.ts'
import type { Part, StreamEvent, ToolCallPart } from '../../runtime/types.ts'

export const api = 'acme-chat'

export function run(tell: (sink: Decoder) => void): { events: StreamEvent[]; decoder: Decoder } {
  const decoder = createDecoder(api)
  tell(decoder)
  return { events: decoder.take(), decoder }
}

/** The content of a stream that then ends properly; the events must fold to the same. */
export function content(tell: (sink: Decoder) => void): Part[] {
  const { events, decoder } = run(sink => {
    tell(sink)
    sink.finish({ finishReason: 'stop' })
    sink.end()
  })
  expectBracketed(events)
  expect(fold(events)).toEqual(decoder.response())
  return decoder.response().content
}

export const types = (events: StreamEvent[]) => events.map(event => event.type)
export const call = (id: string, name: string, more: Partial<ToolCallPart> = {}): ToolCallPart => ({
  type: 'tool-call',
  id,
  name,
  input: undefined,
  ...more,
})

export function expectBracketed(events: StreamEvent[]): void {
  const open = new Set<number>()
  const seen = new Set<number>()
  for (const [at, event] of events.entries()) {
    if (event.type === 'part-start') {
      expect(seen.has(event.index)).toBe(false)
      open.add(event.index)
      seen.add(event.index)
    } else if (event.type === 'part-end') expect(open.delete(event.index)).toBe(true)
    else if ('index' in event) expect(open.has(event.index)).toBe(true)
    if (event.type === 'finish' || event.type === 'error') expect(at).toBe(events.length - 1)
  }
  expect(open.size).toBe(0)
}
