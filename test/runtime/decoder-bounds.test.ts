import { describe, expect, it } from 'vitest'
import type { Decoder } from '../../runtime/stream/decoder.ts'
import { fold } from '../../runtime/stream/fold.ts'
import { finishWhole, wholePart } from '../../runtime/stream/stream-verbs.ts'
import type { Part } from '../../runtime/types.ts'
import { api, call, content, expectBracketed, run } from './telling.ts'

describe('a finish that says the whole answer again', () => {
  it('is the end, though the body goes on', () => {
    const { events, decoder } = run(sink => {
      sink.start({ id: 'a' })
      sink.delta('text', 0, 'all')
      finishWhole(sink, { finishReason: 'stop', response: { content: [{ type: 'text', text: 'all' }] } })
    })
    expect(decoder.done).toBe(true)
    expect(events.at(-1)).toMatchObject({ type: 'finish', finishReason: 'stop' })
    expectBracketed(events)
  })
})

describe('the start', () => {
  it('told again fills in, and says nothing when there is nothing new', () => {
    const { events, decoder } = run(sink => {
      sink.start({ id: '', model: '' })
      expect(sink.started).toBe(false)
      sink.start({ id: 'a', model: 'm', native: { [api]: { print: 'p' } } })
      expect(sink.started).toBe(true)
      sink.start({ id: 'b', model: 'm', createdAt: 5, native: { [api]: { print: 'p' } } })
      sink.start({ id: 'b', model: 'm', createdAt: 6, native: { [api]: { print: 'p' } } })
    })
    expect(events).toHaveLength(3)
    expect(decoder.response()).toEqual({
      id: 'a',
      model: 'm',
      createdAt: 5,
      native: { [api]: { print: 'p' } },
      content: [],
    })
  })

  it('of another answer after the finish of one replaces it', () => {
    const { events, decoder } = run(sink => {
      sink.start({ id: 'a', usage: { inputTokens: 1 } })
      sink.delta('text', 0, 'first')
      sink.finish({ finishReason: 'tool-calls' })
      sink.start({ id: 'b', usage: { inputTokens: 2 } })
      sink.delta('text', 0, 'second')
      sink.finish({ finishReason: 'stop' })
      sink.end()
    })
    expectBracketed(events)
    expect(decoder.response()).toEqual({
      id: 'b',
      content: [{ type: 'text', text: 'second' }],
      finishReason: 'stop',
      usage: { inputTokens: 2 },
    })
    expect(fold(events)).toEqual(decoder.response())
  })

  it('of another answer that says nothing replaces nothing', () => {
    const { decoder } = run(sink => {
      sink.start({ id: 'a' })
      sink.delta('text', undefined, 'x')
      sink.finish({ finishReason: 'stop' })
      sink.start({ id: 'b' })
      sink.usage({ outputTokens: 1 })
      sink.eof()
    })
    expect(decoder.response()).toMatchObject({ id: 'a', finishReason: 'stop', usage: { outputTokens: 1 } })
  })

  it('of another answer before the finish of one mixes no arguments', () => {
    const parts = content(sink => {
      sink.start({ id: 'a' })
      sink.open(1, call('a', 'f'), '{"x":')
      sink.start({ id: 'b' })
      sink.open(1, call('b', 'f'), '{"x":1}')
    })
    expect(parts).toEqual([call('a', 'f', { inputText: '{"x":', invalid: true }), call('b', 'f', { input: { x: 1 } })])
  })
})

describe('the end', () => {
  const last = (tell: (sink: Decoder) => void) => run(tell).events.at(-1)

  it('is late: usage after the finish counts', () => {
    const { events } = run(sink => {
      sink.finish({ finishReason: 'stop' })
      sink.usage({ inputTokens: 1 })
      sink.usage({ inputTokens: 4, outputTokens: 2 })
      sink.usage({ inputTokens: 4 })
      sink.usage(undefined)
      sink.eof()
    })
    expect(events.filter(event => event.type === 'usage')).toHaveLength(2)
    expect(events.at(-1)).toEqual({
      type: 'finish',
      finishReason: 'stop',
      usage: { inputTokens: 4, outputTokens: 2 },
    })
  })

  it('is success with the terminal but no reason, and with a reason but no terminal', () => {
    expect(last(sink => sink.end())).toEqual({ type: 'finish' })
    expect(
      last(sink => {
        sink.finish({ rawFinishReason: '' })
        sink.end()
      }),
    ).toEqual({ type: 'finish' })
    expect(
      last(sink => {
        sink.finish({ finishReason: 'other', rawFinishReason: 'new' })
        sink.eof()
      }),
    ).toEqual({ type: 'finish', finishReason: 'other', rawFinishReason: 'new' })
  })

  it('is a truncation with neither, keeping what came', () => {
    const { events, decoder } = run(sink => {
      sink.start({ id: 'r' })
      sink.delta('text', undefined, 'half')
      sink.eof()
    })
    expect(events.at(-1)).toMatchObject({ type: 'error', error: { kind: 'truncated' } })
    expect(decoder.response()).toEqual({ id: 'r', content: [{ type: 'text', text: 'half' }] })
  })

  it('comes once', () => {
    const { events, decoder } = run(sink => {
      sink.error({ message: 'no', code: 529, type: 'overloaded', kind: 'overloaded' })
      sink.error({})
      sink.delta('text', undefined, 'x')
      sink.finish({ finishReason: 'stop' })
      sink.end()
      sink.eof()
    })
    expect(events).toEqual([
      { type: 'error', error: { kind: 'overloaded', message: 'no', code: '529', type: 'overloaded' } },
    ])
    expect(decoder.done).toBe(true)
  })

  it('of an ambiguous word depends on the calls', () => {
    const ending = { finishReason: 'stop', ambiguous: true } as const
    const reason = (tell: (sink: Decoder) => void) => run(tell).decoder.response().finishReason
    const end = (sink: Decoder, ambiguous: boolean) => {
      sink.finish({ ...ending, ambiguous })
      sink.end()
    }
    expect(reason(sink => end(sink, true))).toBe('stop')
    expect(
      reason(sink => {
        wholePart(sink, call('a', 'f', { input: {} }))
        end(sink, true)
      }),
    ).toBe('tool-calls')
    expect(
      reason(sink => {
        wholePart(sink, call('a', 'f', { input: {} }))
        end(sink, false)
      }),
    ).toBe('stop')
  })

  it('may repeat the whole answer, which fills in what never came', () => {
    const response = {
      id: 'r',
      content: [{ type: 'text', text: 'all' } as Part],
      serviceTier: 'flex',
      usage: { outputTokens: 1 },
      native: { [api]: { status: 'completed' } },
    }
    const told = (tell: (sink: Decoder) => void) =>
      run(sink => {
        tell(sink)
        finishWhole(sink, { finishReason: 'stop', response })
        sink.end()
      })
    const nothing = told(() => {})
    expect(nothing.decoder.response()).toEqual({ ...response, finishReason: 'stop' })
    expect(fold(nothing.events)).toEqual(nothing.decoder.response())
    const something = told(sink => sink.delta('text', undefined, 'al'))
    expect(something.decoder.response().content).toEqual([{ type: 'text', text: 'al' }])
  })

  it('may tell parts that nobody streamed, and fields that no part had: as the parts have ended, of the answer', () => {
    const odd = (value: object): Part => ({ type: 'native', api, slot: 'part', value })
    const content: Part[] = [
      { type: 'text', text: 'one', native: { [api]: { id: 'm1', note: { a: 1, b: 2 } } } },
      odd({ type: 'search', state: 'done', found: 3 }),
      call('a', 'f', { input: {} }),
      call('b', 'f', { input: {} }),
      odd({ type: 'new' }),
    ]
    const { events, decoder } = run(sink => {
      sink.open('0', { type: 'text', text: 'one', native: { [api]: { id: 'm1', note: { a: 1 } } } })
      sink.open('1', odd({ type: 'search', state: 'begun' }))
      sink.open('2', call('a', 'f'), '{}')
      finishWhole(sink, { finishReason: 'tool-calls', response: { content } })
      sink.end()
    })
    expectBracketed(events)
    expect(decoder.response().content).toEqual([
      { type: 'text', text: 'one', native: { [api]: { id: 'm1', note: { a: 1 } } } },
      odd({ type: 'search', state: 'begun' }),
      call('a', 'f', { input: {} }),
      call('b', 'f', { input: {} }),
      odd({ type: 'new' }),
    ])
    expect(decoder.response().native).toEqual({ [api]: { note: { b: 2 }, found: 3 } })
  })
})
