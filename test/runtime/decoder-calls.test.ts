import { describe, expect, it } from 'vitest'
import type { StreamSink } from '../../runtime/adapter/adapter.ts'
import type { Decoder } from '../../runtime/stream/decoder.ts'
import { wholePart } from '../../runtime/stream/stream-verbs.ts'
import type { ToolCallPart } from '../../runtime/types.ts'
import { call, content, run } from './telling.ts'

describe('calls', () => {
  const two = [call('a', 'f', { input: { x: 1 } }), call('b', 'g', { input: { y: 2 } })]

  it.each<[string, (sink: StreamSink) => void]>([
    [
      'from index 1, interleaved',
      sink => {
        sink.open(1, call('a', 'f'), '{"x"')
        sink.open(2, call('b', 'g'), '{"y"')
        sink.delta('tool-call', 1, ':1}')
        sink.delta('tool-call', 2, ':2}')
      },
    ],
    [
      'all with index 0 and their own ids',
      sink => {
        sink.open(0, call('a', 'f'), '{"x":1}')
        sink.open(0, call('b', 'g'), '{"y":')
        sink.delta('tool-call', 0, '2}')
      },
    ],
    [
      'all with index 0, in pieces',
      sink => {
        sink.open(0, call('a', 'f'))
        sink.delta('tool-call', 0, '{"x":')
        sink.delta('tool-call', 0, '1}')
        sink.open(0, call('b', 'g'))
        sink.delta('tool-call', 0, '{"y":')
        sink.delta('tool-call', 0, '2}')
      },
    ],
    [
      'all with index 0, taken up again by id, in pieces',
      sink => {
        sink.open(0, call('a', 'f'))
        sink.delta('tool-call', 0, '{"x":')
        sink.open(0, call('b', 'g'))
        sink.delta('tool-call', 0, '{"y":')
        sink.open(0, call('a', ''), '')
        sink.delta('tool-call', 0, '1}')
        sink.open(0, call('b', ''), '')
        sink.delta('tool-call', 0, '2}')
      },
    ],
    [
      'all with index 0, interleaved by id',
      sink => {
        sink.open(0, call('a', 'f'), '{"x":')
        sink.open(0, call('b', 'g'), '{"y":')
        sink.open(0, call('a', ''), '1}')
        sink.open(0, call('b', ''), '2}')
      },
    ],
    [
      'without index',
      sink => {
        sink.open(undefined, call('a', 'f'), '{"x":')
        sink.delta('tool-call', undefined, '1}')
        sink.open(undefined, call('b', 'g'), '{"y":2}')
      },
    ],
    [
      'with the name in every chunk',
      sink => {
        sink.open(0, call('a', 'f'), '{"x":')
        sink.open(0, call('', 'f'), '1}')
        sink.open(1, call('b', 'g'), '{"y":')
        sink.open(1, call('b', 'g'), '2}')
      },
    ],
    [
      'with the name late',
      sink => {
        sink.open(0, call('a', ''), '{"x":')
        sink.open(0, call('', 'f'), '1}')
        sink.delta('tool-call', 1, '{"y"')
        sink.open(1, call('b', 'g'), ':2}')
      },
    ],
    [
      'with the id late',
      sink => {
        sink.open(0, call('', 'f'), '{"x":')
        sink.open(0, call('a', ''), '1}')
        wholePart(sink, call('b', 'g', { input: { y: 2 } }))
      },
    ],
    [
      'with arguments as objects',
      sink => {
        sink.open(0, call('a', 'f', { input: { x: 1 } }))
        sink.open(1, call('b', 'g'))
        sink.delta('tool-call', 1, { y: 2 } as never)
      },
    ],
    [
      'with arguments as objects that come as the first piece',
      sink => {
        sink.open(0, call('a', 'f'), { x: 1 } as never)
        sink.open(1, call('b', 'g'), { y: 2 } as never)
      },
    ],
  ])('come %s', (_, tell) => {
    expect(content(tell)).toEqual(two)
  })

  it('without ids are told apart by their names, or by complete arguments', () => {
    const parts = content(sink => {
      sink.open(undefined, call('', 'f'), '{"x":1}')
      sink.open(undefined, call('', 'f'), '{"x":2}')
      sink.open(undefined, call('', 'g'), '{}')
    })
    expect(parts.map(part => part.type === 'tool-call' && [part.name, part.input])).toEqual([
      ['f', { x: 1 }],
      ['f', { x: 2 }],
      ['g', {}],
    ])
  })

  it('begin only once their name is known', () => {
    const { events } = run(sink => {
      sink.open(0, call('a', ''), '{"x')
      sink.delta('tool-call', 0, '":')
      sink.open(0, call('', 'f'), '1}')
    })
    expect(events.slice(1)).toEqual([
      { type: 'part-start', index: 0, part: call('a', 'f') },
      { type: 'part-delta', index: 0, kind: 'tool-call', delta: '{"x":' },
      { type: 'part-delta', index: 0, kind: 'tool-call', delta: '1}' },
    ])
  })

  it.each([
    ['', { input: {}, inputText: '' }],
    [' \n', { input: {}, inputText: ' \n' }],
    ['null', { input: {}, inputText: 'null' }],
    ['{}', { input: {} }],
    ['{ "a": 1 }', { input: { a: 1 }, inputText: '{ "a": 1 }' }],
    ['{"a":', { input: undefined, inputText: '{"a":', invalid: true }],
  ])('read arguments %j', (text, expected) => {
    expect(content(sink => sink.open(0, call('a', 'f'), text))).toEqual([{ ...call('a', 'f'), ...expected }])
  })

  it('take free text where they are custom', () => {
    expect(
      content(sink => {
        sink.open(0, call('a', 'f', { kind: 'custom', input: '' }))
        sink.delta('tool-call', 0, '{"a"')
        sink.close(0, [call('a', 'f', { kind: 'custom', input: '{"a":' })])
      }),
    ).toEqual([call('a', 'f', { kind: 'custom', input: '{"a":' })])
  })

  it('told with empty arguments at their beginning take those that are streamed', () => {
    const parts = content(sink => {
      sink.open(0, call('a', 'f', { input: {} }))
      sink.delta('tool-call', 0, '{"x":1}')
      sink.open(1, call('b', 'g', { input: {} }))
    })
    expect(parts).toEqual([call('a', 'f', { input: { x: 1 } }), call('b', 'g', { input: {} })])
  })

  it('keep prototypes out of their arguments', () => {
    const text = '{"__proto__":{"x":1},"constructor":{"prototype":{"x":1}}}'
    const [part] = content(sink => sink.open(0, call('a', 'f'), text))
    const { input } = part as ToolCallPart
    expect(Object.hasOwn(input as object, '__proto__')).toBe(true)
    expect(({} as { x?: unknown }).x).toBeUndefined()
    expect((input as { x?: unknown }).x).toBeUndefined()
  })

  it('are invalid where the stream broke off before their arguments', () => {
    for (const end of [
      (sink: Decoder) => sink.eof(),
      (sink: Decoder) => {
        sink.finish({ finishReason: 'length' })
        sink.end()
      },
    ]) {
      const { decoder } = run(sink => {
        sink.open(0, call('a', 'f', { input: {} }))
        sink.close(0)
        sink.open(1, call('b', 'f', { input: {} }))
        end(sink)
      })
      expect(decoder.response().content).toEqual([
        call('a', 'f', { input: {} }),
        call('b', 'f', { inputText: '', invalid: true }),
      ])
    }
  })

  it('come whole', () => {
    const { events } = run(sink => wholePart(sink, call('a', 'f', { input: { x: 1 } })))
    expect(events.slice(1)).toEqual([
      { type: 'part-start', index: 0, part: call('a', 'f') },
      { type: 'part-delta', index: 0, kind: 'tool-call', delta: '{"x":1}' },
      { type: 'part-end', index: 0, part: call('a', 'f', { input: { x: 1 } }) },
    ])
  })
})
