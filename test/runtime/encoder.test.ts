import { describe, expect, it } from 'vitest'
import type { ServerApi } from '../../runtime/adapter/server-api.ts'
import { createEncoderState, createStreamEncoder, encodeStream, toBody } from '../../runtime/stream/encoder.ts'
import type { Part, StreamEvent } from '../../runtime/types.ts'
import { sseFrames } from '../../runtime/wire/sse.ts'

const server = (chat: Partial<ServerApi['chat']> = {}): ServerApi => ({
  id: 'acme',
  chat: {
    frames: sseFrames,
    usageFields: [],
    usageOf: () => undefined,
    ends: { told: [] },
    parts: ['text', 'reasoning', 'refusal', 'tool-call'],
    decode: () => ({ model: '', messages: [] }),
    encode: response => response,
    encodeEvent(event, state) {
      const n = state.sequence()
      if (!('index' in event)) return [{ type: event.type, n }]
      return [{ type: event.type, n, key: state.key(event.index), of: state.key(event.index, true) }]
    },
    ...chat,
  },
  encodeError: error => error,
  errorRules: [],
})

const hosted = (api: string): Part => ({ type: 'native', api, slot: 'part', value: {} })
const whole = (index: number, part: Part): StreamEvent[] => [
  { type: 'part-start', index, part },
  { type: 'part-end', index, part },
]
const text: Part = { type: 'text', text: '' }

describe('encoder state', () => {
  it('counts keys densely, ordinals by kind, and skips what only others know', () => {
    const state = createEncoderState(server())
    const parts = [text, hosted('other'), hosted('acme'), text]
    for (const event of parts.flatMap((part, at) => whole(at * 2, part))) state.see(event)
    expect([0, 4, 6].map(index => [state.key(index), state.key(index, true)])).toEqual([
      [0, 0],
      [1, 0],
      [2, 1],
    ])
  })

  it('knows parts and response so far, and a number for each event', () => {
    const state = createEncoderState(server())
    state.see({ type: 'start', id: 'r' })
    state.see({ type: 'part-start', index: 3, part: text })
    state.see({ type: 'part-delta', index: 3, kind: 'text', delta: 'Hi' })
    expect(state.part(3)).toEqual({ type: 'text', text: 'Hi' })
    expect(state.response()).toEqual({ id: 'r', content: [{ type: 'text', text: 'Hi' }] })
    expect([state.sequence(), state.sequence()]).toEqual([0, 1])
    expect(() => state.part(9)).toThrow(/no part 9/)
  })
})

describe('encoded streams', () => {
  it('leave out parts that the api has no form for, and count the others without them', () => {
    const image: Part = { type: 'image', url: 'https://pictures.example/1' }
    const events: StreamEvent[] = [{ type: 'start' }, ...whole(0, image), ...whole(1, text), { type: 'finish' }]
    expect(encodeStream(server(), events)).toEqual([
      { type: 'start', n: 0 },
      { type: 'part-start', n: 1, key: 0, of: 0 },
      { type: 'part-end', n: 2, key: 0, of: 0 },
      { type: 'finish', n: 3 },
    ])
  })

  it('count events of their own api anew, where events are counted', () => {
    const own = { type: 'native', api: 'acme', value: { type: 'y', n: 7 } } as const
    const events: StreamEvent[] = [{ type: 'start' }, own, { type: 'finish' }]
    expect(encodeStream(server({ sequence: 'n' }), events)).toEqual([
      { type: 'start', n: 0 },
      { type: 'y', n: 1 },
      { type: 'finish', n: 2 },
    ])
    expect(encodeStream(server(), events)[1]).toEqual({ type: 'y', n: 7 })
  })

  it('leave out what only others know', () => {
    const events: StreamEvent[] = [
      { type: 'start' },
      ...whole(0, hosted('other')),
      { type: 'part-start', index: 1, part: text },
      { type: 'part-native', index: 1, api: 'other', native: {} },
      { type: 'part-native', index: 1, api: 'acme', native: {} },
      { type: 'part-end', index: 1, part: text },
      { type: 'native', api: 'other', value: { type: 'x' } },
      { type: 'native', api: 'acme', value: { type: 'y' } },
      { type: 'start' },
      { type: 'finish' },
      { type: 'finish' },
    ]
    expect(encodeStream(server(), events)).toEqual([
      { type: 'start', n: 0 },
      { type: 'part-start', n: 1, key: 0, of: 0 },
      { type: 'part-native', n: 2, key: 0, of: 0 },
      { type: 'part-end', n: 3, key: 0, of: 0 },
      { type: 'y' },
      { type: 'finish', n: 4 },
    ])
  })

  it('carry what was left of an event on the next one', () => {
    const encoder = createStreamEncoder(server())
    expect(encoder.push({ type: 'native', api: 'acme', value: { print: 'p', n: 9 } })).toEqual([])
    expect(encoder.push({ type: 'start' })).toEqual([{ type: 'start', n: 0, print: 'p' }])
    expect(encoder.push({ type: 'finish' })).toEqual([{ type: 'finish', n: 1 }])
  })

  it('are framed, with the name and the terminator that the api wants', () => {
    const api = server({ eventName: 'type', endOfStream: '[DONE]', encodeEvent: event => [{ type: event.type }] })
    expect(toBody([{ type: 'start' }, { type: 'finish' }], api)).toBe(
      'event: start\ndata: {"type":"start"}\n\nevent: finish\ndata: {"type":"finish"}\n\ndata: [DONE]\n\n',
    )
    const bare = server({ endOfStream: '[DONE]', encodeEvent: event => [{ type: event.type }] })
    const error = { kind: 'server', message: 'no' } as const
    expect(toBody([{ type: 'error', error }, { type: 'finish' }], bare)).toBe('data: {"type":"error"}\n\n')
  })
})
