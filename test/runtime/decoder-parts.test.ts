import { describe, expect, it } from 'vitest'
import { wholePart } from '../../runtime/stream/stream-verbs.ts'
import type { Part } from '../../runtime/types.ts'
import { api, call, content, run, types } from './telling.ts'

describe('parts without a key', () => {
  it('go on while the kind stays, and end when it changes', () => {
    const { events } = run(sink => {
      sink.start({ id: 'r1', model: 'm' })
      sink.delta('reasoning', undefined, 'hm')
      sink.delta('text', undefined, 'Hel')
      sink.delta('text', undefined, 'lo')
      sink.finish({ finishReason: 'stop', rawFinishReason: 'stop' })
      sink.usage({ inputTokens: 3, outputTokens: 2 })
      sink.end()
    })
    expect(events).toEqual([
      { type: 'start', id: 'r1', model: 'm' },
      { type: 'part-start', index: 0, part: { type: 'reasoning', text: '' } },
      { type: 'part-delta', index: 0, kind: 'reasoning', delta: 'hm' },
      { type: 'part-end', index: 0, part: { type: 'reasoning', text: 'hm' } },
      { type: 'part-start', index: 1, part: { type: 'text', text: '' } },
      { type: 'part-delta', index: 1, kind: 'text', delta: 'Hel' },
      { type: 'part-delta', index: 1, kind: 'text', delta: 'lo' },
      { type: 'usage', usage: { inputTokens: 3, outputTokens: 2 } },
      { type: 'part-end', index: 1, part: { type: 'text', text: 'Hello' } },
      {
        type: 'finish',
        finishReason: 'stop',
        rawFinishReason: 'stop',
        usage: { inputTokens: 3, outputTokens: 2 },
      },
    ])
  })

  it('do not begin with an empty delta', () => {
    expect(content(sink => sink.delta('text', undefined, ''))).toEqual([])
    expect(content(sink => wholePart(sink, { type: 'text', text: '' }))).toEqual([])
  })

  it('begin before a start was told', () => {
    expect(types(run(sink => sink.delta('text', undefined, 'x')).events)).toEqual(['start', 'part-start', 'part-delta'])
  })

  it('take a late signature from an empty text chunk of their kind', () => {
    const signed = { [api]: { signature: 's' } }
    expect(
      content(sink => {
        sink.delta('reasoning', undefined, 'hm')
        wholePart(sink, { type: 'reasoning', text: '', native: signed })
      }),
    ).toEqual([{ type: 'reasoning', text: 'hm', native: signed }])
    expect(content(sink => wholePart(sink, { type: 'text', text: '', native: signed }))).toEqual([
      { type: 'text', text: '', native: signed },
    ])
  })

  it('with another signature are another part, with the same they are not', () => {
    const part = (text: string, signature: string): Part => ({ type: 'text', text, native: { [api]: { signature } } })
    expect(
      content(sink => [part('a', '1'), part('b', '1'), part('c', '2')].forEach(each => void wholePart(sink, each))),
    ).toEqual([part('ab', '1'), part('c', '2')])
  })

  it('stand before and after a call in order', () => {
    const parts = content(sink => {
      sink.delta('text', undefined, 'a')
      sink.open(0, call('c', 'f'), '{}')
      sink.delta('text', undefined, 'b')
    })
    expect(parts.map(part => part.type)).toEqual(['text', 'tool-call', 'text'])
  })
})

describe('parts with a key', () => {
  it('are opened by a delta to an unknown key', () => {
    expect(
      content(sink => {
        sink.delta('text', 3, 'a')
        sink.delta('reasoning', '4.0', 'b')
        sink.delta('text', 3, 'c')
        sink.close(3)
      }),
    ).toEqual([
      { type: 'text', text: 'ac' },
      { type: 'reasoning', text: 'b' },
    ])
  })

  it('are another part when opened again, save calls', () => {
    expect(
      content(sink => {
        sink.open(0, { type: 'text', text: 'a' })
        sink.open(0, { type: 'text', text: 'b' })
      }),
    ).toEqual([
      { type: 'text', text: 'a' },
      { type: 'text', text: 'b' },
    ])
  })

  it('close by their outer key, filled in by the finished parts in order', () => {
    const native = { [api]: { cited: [1] } }
    const { events, decoder } = run(sink => {
      sink.delta('text', '0.0', 'Hel')
      sink.delta('text', '0.1', 'x')
      sink.delta('text', '01.0', 'other')
      sink.close(0, [
        { type: 'text', text: 'Hello', native },
        { type: 'text', text: 'y' },
        { type: 'text', text: 'new' },
      ])
      sink.close(0, [
        { type: 'text', text: 'Hello', native },
        { type: 'text', text: 'y' },
        { type: 'text', text: 'new' },
      ])
    })
    expect(events.flatMap(event => (event.type === 'part-delta' ? [event.delta] : []))).toEqual([
      'Hel',
      'x',
      'other',
      'lo',
      'new',
    ])
    expect(decoder.response().content).toEqual([
      { type: 'text', text: 'Hello', native },
      { type: 'text', text: 'y' },
      { type: 'text', text: 'other' },
      { type: 'text', text: 'new' },
    ])
  })

  it('keep what was streamed where the finished part is empty', () => {
    expect(
      content(sink => {
        sink.delta('text', 0, 'a')
        sink.close(0, [{ type: 'text', text: '' }])
      }),
    ).toEqual([{ type: 'text', text: 'a' }])
  })

  it('are opened, filled and ended by a close alone', () => {
    const { events } = run(sink => sink.close(5, [{ type: 'reasoning', text: 'hm' }]))
    expect(types(events)).toEqual(['start', 'part-start', 'part-delta', 'part-end'])
  })

  it('append late fields', () => {
    expect(
      content(sink => {
        sink.open(0, { type: 'reasoning', text: '', native: { [api]: { signature: '' } } })
        sink.native(0, { signature: 'ab' })
        sink.native(0, { signature: 'cd', notes: [1] })
        sink.native(undefined, { notes: [2] })
      }),
    ).toEqual([{ type: 'reasoning', text: '', native: { [api]: { signature: 'abcd', notes: [1, 2] } } }])
  })

  it('whose fields nobody can place lose nothing', () => {
    const { decoder } = run(sink => sink.native(7, { signature: 's' }))
    expect(decoder.response().native).toEqual({ [api]: { signature: 's' } })
  })
})
