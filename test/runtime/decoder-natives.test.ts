import { describe, expect, it } from 'vitest'
import { fields, newLeft } from '../../runtime/adapter/native.ts'
import { fold } from '../../runtime/stream/fold.ts'
import type { Part } from '../../runtime/types.ts'
import { api, content, run } from './telling.ts'

describe('native parts', () => {
  const hosted = (value: unknown): Part => ({ type: 'native', api, slot: 'part', value })

  it('collect the JSON that is streamed for their input', () => {
    expect(
      content(sink => {
        sink.open(0, hosted({ type: 'search', input: {} }))
        sink.delta('tool-call', 0, '{"q":')
        sink.delta('tool-call', 0, '1}')
        sink.close(0)
        sink.open(1, hosted({ type: 'search' }))
        sink.delta('tool-call', 1, '{"q":')
        sink.open(2, hosted({ type: 'note', input: 'a' }))
        sink.delta('tool-call', 2, 'b')
        sink.open(3, hosted({ type: 'note' }))
        sink.delta('text', 3, 'c')
      }),
    ).toEqual([
      hosted({ type: 'search', input: { q: 1 } }),
      hosted({ type: 'search', input: '{"q":' }),
      hosted({ type: 'note', input: 'ab' }),
      hosted({ type: 'note', text: 'c' }),
    ])
  })

  it('are what the finished part says', () => {
    const [part] = content(sink => {
      sink.open(0, hosted({ status: 'running' }))
      sink.close(0, [hosted({ status: 'done' })])
    })
    expect(part).toEqual(hosted({ status: 'done' }))
  })
})

describe('what nobody knows', () => {
  it('is told, and kept in the response', () => {
    const { events, decoder } = run(sink => {
      sink.unknown({ print: 'p', choices: [{ index: 0, logprobs: { content: [1] } }] })
      sink.unknown({ print: 'p' })
      sink.unknown({ choices: [{ index: 0, logprobs: { content: [2] } }, { index: 1 }] })
      sink.unknown({ type: 'search.started', index: 0 })
      sink.unknown({ type: 'search.ended', index: 0 })
      sink.unknown(null)
    })
    expect(events).toHaveLength(4)
    expect(decoder.response().native).toEqual({
      [api]: {
        print: 'p',
        choices: [{ index: 0, logprobs: { content: [1, 2] } }, { index: 1 }],
        events: [
          { type: 'search.started', index: 0 },
          { type: 'search.ended', index: 0 },
        ],
      },
    })
    expect(fold(events)).toEqual(decoder.response())
    expect(events[0]).toMatchObject({ value: { choices: [{ logprobs: { content: [1] } }] } })
  })
})

describe('what stays of an event that repeats', () => {
  const left = (event: object, told?: object) => newLeft(event, fields('id'), told, ['sources'])

  it('is, of a list that is told as a whole each time, what is new', () => {
    const told = { sources: ['a', { b: 1 }] }
    expect(left({ id: 1, sources: ['a', { b: 1 }] }, told)).toBeUndefined()
    expect(left({ sources: ['a', { b: 1 }, 'c'] }, told)).toEqual({ sources: ['c'] })
    expect(left({ sources: ['c'] }, told)).toEqual({ sources: ['c'] })
    expect(left({ sources: ['a'] })).toEqual({ sources: ['a'] })
  })

  it('is all of any other list, though it be the same twice', () => {
    expect(left({ odds: [1] }, { odds: [1] })).toEqual({ odds: [1] })
  })
})
