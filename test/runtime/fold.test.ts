import { describe, expect, it } from 'vitest'
import { fold } from '../../runtime/stream/fold.ts'
import type { StreamEvent } from '../../runtime/types.ts'

describe('fold', () => {
  it('is the response of a whole stream', () => {
    const events: StreamEvent[] = [
      { type: 'start', id: 'r', model: 'm', serviceTier: 'auto', native: { a: { x: 1 } } },
      { type: 'part-start', index: 4, part: { type: 'text', text: '' } },
      { type: 'part-start', index: 7, part: { type: 'tool-call', id: 'c', name: 'f', input: undefined } },
      { type: 'part-delta', index: 4, kind: 'text', delta: 'Hi' },
      { type: 'part-delta', index: 7, kind: 'tool-call', delta: '{"x":1}' },
      { type: 'part-native', index: 4, api: 'a', native: { cited: ['u'] } },
      { type: 'part-native', index: 4, api: 'a', native: { cited: ['v'] } },
      { type: 'usage', usage: { inputTokens: 1, native: { a: { n: 1 } } } },
      { type: 'usage', usage: { inputTokens: 2, native: { a: { m: 1 } } } },
      { type: 'native', api: 'a', value: { y: 2 } },
      {
        type: 'finish',
        finishReason: 'stop',
        serviceTier: 'flex',
        usage: { outputTokens: 3 },
        native: { a: { x: 3 } },
      },
    ]
    const frozen = JSON.stringify(events)
    expect(fold(events)).toEqual({
      id: 'r',
      model: 'm',
      serviceTier: 'flex',
      content: [
        { type: 'text', text: 'Hi', native: { a: { cited: ['u', 'v'] } } },
        { type: 'tool-call', id: 'c', name: 'f', input: { x: 1 } },
      ],
      finishReason: 'stop',
      usage: { inputTokens: 2, outputTokens: 3, native: { a: { n: 1, m: 1 } } },
      native: { a: { x: 3, y: 2 } },
    })
    expect(JSON.stringify(events)).toBe(frozen)
  })

  it('of a stream that failed or goes on is what came so far', () => {
    expect(
      fold([
        { type: 'part-start', index: 0, part: { type: 'text', text: 'H' } },
        { type: 'part-delta', index: 0, kind: 'text', delta: 'i' },
        { type: 'error', error: { kind: 'truncated', message: '' } },
      ]),
    ).toEqual({ content: [{ type: 'text', text: 'Hi' }] })
    expect(fold([])).toEqual({ content: [] })
  })

  it('takes the finished part as it is', () => {
    expect(
      fold([
        { type: 'part-start', index: 0, part: { type: 'text', text: '' } },
        { type: 'part-delta', index: 0, kind: 'text', delta: 'a' },
        { type: 'part-end', index: 0, part: { type: 'text', text: 'b' } },
      ]).content,
    ).toEqual([{ type: 'text', text: 'b' }])
  })

  it('throws for nothing', () => {
    expect(
      fold([
        { type: 'part-delta', index: 9, kind: 'text', delta: 'a' },
        { type: 'part-native', index: 9, api: 'a', native: {} },
        { type: 'native', api: 'a', value: 'odd' },
      ]),
    ).toEqual({ content: [], native: { a: { events: ['odd'] } } })
  })

  it('stays linear when every event leaves something', () => {
    const event = (at: number): StreamEvent => ({ type: 'native', api: 'a', value: { logs: [at] } })
    const { native } = fold(Array.from({ length: 50_000 }, (_, at) => event(at)))
    expect(native).toHaveProperty('a.logs.length', 50_000)
  }, 1_000)
})
