/** Arguments that a wire sets value by value at JSON paths: told as they come, and whole at the end. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endCall, patchCall } from '../../runtime/stream/call-patches.ts'
import type { CallPatch, StreamEvent } from '../../runtime/types.ts'
import { run } from './telling.ts'

type Value = string | number | boolean | null

const patch = (path: string, value: Value): CallPatch =>
  typeof value === 'string'
    ? { path, string: value }
    : typeof value === 'number'
      ? { path, number: value }
      : value === null
        ? { path, null: 'NULL_VALUE' }
        : { path, boolean: value }

/** One piece a patch, as the vendor sends them. */
function told(...patches: CallPatch[]): { deltas: string[]; input: unknown; events: StreamEvent[] } {
  const { events } = run(sink => {
    patchCall(sink, { id: 'c1', name: 'cook', more: true })
    for (const each of patches) patchCall(sink, { patches: [each], more: true })
    patchCall(sink, {})
    sink.finish({ finishReason: 'tool-calls' })
  })
  const end = events.find(event => event.type === 'part-end')
  return {
    events,
    deltas: events.flatMap(event => (event.type === 'part-delta' ? [event.delta] : [])),
    input: end?.type === 'part-end' && end.part.type === 'tool-call' ? end.part.input : undefined,
  }
}

describe('in the order of a document', () => {
  it('each value is told when it comes', () => {
    const { deltas, input } = told(
      patch('$.name', 'So'),
      patch('$.name', 'up'),
      patch('$.steps[0].text', 'boil "it"'),
      patch('$.steps[0].minutes', 3),
      patch('$.steps[2]', true),
      patch("$['a b']", null),
    )
    expect(deltas).toEqual([
      '{"name":"So',
      'up',
      '","steps":[{"text":"boil \\"it\\"',
      '","minutes":3',
      '},null,true',
      '],"a b":null',
      '}',
    ])
    expect(input).toEqual({ name: 'Soup', steps: [{ text: 'boil "it"', minutes: 3 }, null, true], 'a b': null })
  })

  it('a call without arguments has none', () => expect(told()).toMatchObject({ deltas: ['{}'], input: {} }))

  it('a call that the stream ends is whole', () => {
    const { decoder } = run(sink => {
      patchCall(sink, { name: 'cook', patches: [patch('$.a', 'x')], more: true })
      endCall(sink)
    })
    expect(decoder.response().content).toMatchObject([{ type: 'tool-call', name: 'cook', input: { a: 'x' } }])
  })

  it('letters of two halves are put together', () =>
    expect(told(patch('$.a', '\ud83d'), patch('$.a', '\ude00')).input).toEqual({ a: '😀' }))

  const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null))
  const name = fc.stringMatching(/^[a-z]{1,3}$/)
  const tree = fc.letrec<{ node: unknown; object: unknown }>(tie => ({
    node: fc.oneof(leaf, tie('object'), fc.array(tie('node'), { minLength: 1, maxLength: 3 })),
    object: fc.dictionary(name, tie('node'), { minKeys: 1, maxKeys: 4 }),
  }))

  it('any arguments, their texts in any pieces, are what their deltas add up to', () =>
    fc.assert(
      fc.property(tree.object, arguments_ => {
        const { deltas, input } = told(...patchesOf(arguments_, '$'))
        expect(JSON.parse(deltas.join(''))).toEqual(JSON.parse(JSON.stringify(arguments_)))
        expect(input).toEqual(JSON.parse(JSON.stringify(arguments_)))
      }),
      { numRuns: 100 },
    ))
})

describe('out of it', () => {
  it.each<[string, CallPatch[], unknown]>([
    ['a place that was left', [patch('$.a.x', 1), patch('$.b', 2), patch('$.a.y', 3)], { a: { x: 1, y: 3 }, b: 2 }],
    ['a text that was left', [patch('$.a', 'x'), patch('$.b', 2), patch('$.a', 'y')], { a: 'xy', b: 2 }],
    ['a value that is set anew', [patch('$.a', 1), patch('$.a', 2)], { a: 2 }],
    ['a list from behind', [patch('$.a[1]', 1), patch('$.a[0]', 2)], { a: [2, 1] }],
  ])('%s: the finished call counts, and nothing false was told', (_, patches, want) => {
    const { deltas, input } = told(...patches)
    expect(input).toEqual(want)
    expect(deltas).toHaveLength(patches.length - 1)
  })
})

/** A leaf a patch; texts in two pieces. */
function patchesOf(value: unknown, path: string): CallPatch[] {
  if (typeof value === 'string') {
    const half = Math.ceil(value.length / 2)
    return [patch(path, value.slice(0, half)), patch(path, value.slice(half))]
  }
  if (typeof value !== 'object' || value === null) return [patch(path, value as Value)]
  if (Array.isArray(value)) return value.flatMap((each, at) => patchesOf(each, `${path}[${at}]`))
  return Object.entries(value).flatMap(([name, each]) => patchesOf(each, `${path}.${name}`))
}
