import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Key, StreamSink } from '../../runtime/adapter.ts'
import { createDecoder, type Decoder } from '../../runtime/decoder.ts'
import { fold } from '../../runtime/fold.ts'
import type { Part, StreamEvent, ToolCallPart } from '../../runtime/types.ts'

const api = 'acme-chat'

function run(tell: (sink: Decoder) => void): { events: StreamEvent[]; decoder: Decoder } {
  const decoder = createDecoder(api)
  tell(decoder)
  return { events: decoder.take(), decoder }
}

/** The content of a stream that then ends properly; the events must fold to the same. */
function content(tell: (sink: Decoder) => void): Part[] {
  const { events, decoder } = run(sink => {
    tell(sink)
    sink.finish({ finishReason: 'stop' })
    sink.end()
  })
  expectBracketed(events)
  expect(fold(events)).toEqual(decoder.response())
  return decoder.response().content
}

const types = (events: StreamEvent[]) => events.map(event => event.type)
const call = (id: string, name: string, more: Partial<ToolCallPart> = {}): ToolCallPart => ({
  type: 'tool-call',
  id,
  name,
  input: undefined,
  ...more,
})

function expectBracketed(events: StreamEvent[]): void {
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
    expect(content(sink => sink.part({ type: 'text', text: '' }))).toEqual([])
  })

  it('begin before a start was told', () => {
    expect(types(run(sink => sink.delta('text', undefined, 'x')).events)).toEqual(['start', 'part-start', 'part-delta'])
  })

  it('take a late signature from an empty text chunk of their kind', () => {
    const signed = { [api]: { signature: 's' } }
    expect(
      content(sink => {
        sink.delta('reasoning', undefined, 'hm')
        sink.part({ type: 'reasoning', text: '', native: signed })
      }),
    ).toEqual([{ type: 'reasoning', text: 'hm', native: signed }])
    expect(content(sink => sink.part({ type: 'text', text: '', native: signed }))).toEqual([
      { type: 'text', text: '', native: signed },
    ])
  })

  it('with another signature are another part, with the same they are not', () => {
    const part = (text: string, signature: string): Part => ({ type: 'text', text, native: { [api]: { signature } } })
    expect(
      content(sink => [part('a', '1'), part('b', '1'), part('c', '2')].forEach(each => void sink.part(each))),
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
        sink.part(call('b', 'g', { input: { y: 2 } }))
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
    const { events } = run(sink => sink.part(call('a', 'f', { input: { x: 1 } })))
    expect(events.slice(1)).toEqual([
      { type: 'part-start', index: 0, part: call('a', 'f') },
      { type: 'part-delta', index: 0, kind: 'tool-call', delta: '{"x":1}' },
      { type: 'part-end', index: 0, part: call('a', 'f', { input: { x: 1 } }) },
    ])
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
        sink.part(call('a', 'f', { input: {} }))
        end(sink, true)
      }),
    ).toBe('tool-calls')
    expect(
      reason(sink => {
        sink.part(call('a', 'f', { input: {} }))
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
        sink.finish({ finishReason: 'stop', response })
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
      sink.finish({ finishReason: 'tool-calls', response: { content } })
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
          sink.part(value),
    ),
    fc.record({ inputTokens: fc.nat(3) }).map(
      (value): Tell =>
        sink =>
          sink.usage(value),
    ),
    fc.record({ finishReason: reason, ambiguous: fc.boolean(), response: fc.option(head, { nil: undefined }) }).map(
      (ending): Tell =>
        sink =>
          sink.finish(ending),
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
