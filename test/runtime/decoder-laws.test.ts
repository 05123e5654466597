import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Key } from '../../runtime/adapter/adapter.ts'
import type { Decoder } from '../../runtime/stream/decoder.ts'
import { fold } from '../../runtime/stream/fold.ts'
import { finishWhole, wholePart } from '../../runtime/stream/stream-verbs.ts'
import type { Part } from '../../runtime/types.ts'
import { api, expectBracketed, run } from './telling.ts'

describe('laws', () => {
  const key: fc.Arbitrary<Key> = fc.constantFrom(undefined, 0, 1, '0.0', '0.1', 'x')
  const kind = fc.constantFrom('text', 'reasoning', 'refusal', 'tool-call' as const)
  const text = fc.constantFrom('', 'a', '{"a":1}', '{', 'null')
  const native = fc.option(fc.constantFrom({ [api]: { s: 'x' } }, { [api]: { s: 'y', list: [1] } }), { nil: undefined })
  const part: fc.Arbitrary<Part> = fc.oneof(
    fc.record({ type: fc.constantFrom('text', 'reasoning', 'refusal' as const), text, native }) as fc.Arbitrary<Part>,
    fc.record({
      type: fc.constant('tool-call' as const),
      id: fc.constantFrom('', 'a', 'b'),
      name: fc.constantFrom('', 'f', 'g'),
      input: fc.constantFrom(undefined, {}, { x: 1 }),
      native,
    }),
    fc.constant<Part>({ type: 'image', url: 'u' }),
    fc.record({
      type: fc.constant('native' as const),
      api: fc.constant(api),
      slot: fc.constant('part'),
      value: fc.jsonValue(),
    }),
  )
  const head = fc.record({ id: fc.constantFrom('', 'r1', 'r2'), content: fc.array(part, { maxLength: 1 }), native })
  const reason = fc.constantFrom('stop', 'length', undefined)
  type Tell = (sink: Decoder) => void
  const closing = fc.tuple(key, fc.array(part, { maxLength: 2 })).map(
    (args): Tell =>
      sink =>
        sink.close(...args),
  )
  const streamed = fc.oneof(
    head.map(
      (value): Tell =>
        sink =>
          sink.start(value),
    ),
    fc.tuple(key, part, fc.option(text, { nil: undefined })).map(
      (args): Tell =>
        sink =>
          sink.open(...args),
    ),
    {
      weight: 4,
      arbitrary: fc.tuple(kind, key, text).map(
        (args): Tell =>
          sink =>
            sink.delta(...args),
      ),
    },
    fc.tuple(key, fc.constantFrom({ s: 'x' }, { list: [1] })).map(
      (args): Tell =>
        sink =>
          sink.native(...args),
    ),
    key.map(
      (value): Tell =>
        sink =>
          sink.close(value),
    ),
    part.map(
      (value): Tell =>
        sink =>
          wholePart(sink, value),
    ),
    fc.record({ inputTokens: fc.nat(3) }).map(
      (value): Tell =>
        sink =>
          sink.usage(value),
    ),
    fc.record({ finishReason: reason, ambiguous: fc.boolean(), response: fc.option(head, { nil: undefined }) }).map(
      (ending): Tell =>
        sink => {
          const { response, ...rest } = ending
          if (response) finishWhole(sink, { ...rest, response })
          else sink.finish(rest)
        },
    ),
    fc.jsonValue().map(
      (value): Tell =>
        sink =>
          sink.unknown(value),
    ),
    fc.constantFrom<Tell[]>(
      sink => sink.end(),
      sink => sink.error({}),
    ),
  )
  const step = fc.oneof({ weight: 9, arbitrary: streamed }, closing)

  it('any telling is bracketed, has one terminal, and folds to the response', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), steps => {
        const { events, decoder } = run(sink => {
          for (const tell of steps) tell(sink)
          sink.eof()
        })
        expectBracketed(events)
        expect(events.filter(({ type }) => type === 'finish' || type === 'error')).toHaveLength(1)
        expect(decoder.done).toBe(true)
        expect(fold(events)).toEqual(decoder.response())
      }),
      { numRuns: 2000 },
    )
  })

  it('deltas of a part are its text, unless the finished part says otherwise', () => {
    fc.assert(
      fc.property(fc.array(streamed, { maxLength: 25 }), steps => {
        const { events } = run(sink => {
          for (const tell of steps) tell(sink)
          sink.eof()
        })
        for (const event of events)
          if (event.type === 'part-end' && 'text' in event.part && event.part.type !== 'document') {
            const own = events.filter(each => each.type === 'part-delta' && each.index === event.index)
            expect(own.map(each => each.type === 'part-delta' && each.delta).join('')).toBe(event.part.text)
          }
      }),
    )
  })
})
