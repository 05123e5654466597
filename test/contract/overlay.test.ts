import { describe, expect, test } from 'vitest'
import { applyOverlays, parseOverlay } from '../../generator/contract/overlay.ts'
import { createReport } from '../../generator/contract/report.ts'
import { distilRaw, miniature, overlay } from './miniature.ts'

const because = { description: 'because' }

function apply(document: object, ...actions: object[]) {
  const report = createReport()
  const result = applyOverlays(document, [overlay(actions.map(action => ({ ...because, ...action })))], report)
  return { result, warnings: report.warnings() }
}

describe('actions', () => {
  test('an update merges into every object selected', () => {
    const document = { a: { n: { x: 1 } }, b: { n: { x: 2 } } }
    expect(apply(document, { target: '$.*.n', update: { x: 3, y: { z: [1] } } }).result).toEqual({
      a: { n: { x: 3, y: { z: [1] } } },
      b: { n: { x: 3, y: { z: [1] } } },
    })
  })

  test('an update is appended to a list selected, and lists inside it are joined', () => {
    const document = { list: ['a'], o: { required: ['a'] } }
    const { result } = apply(
      document,
      { target: '$.list', update: 'b' },
      { target: '$.o', update: { required: ['a', 'c'] } },
    )
    expect(result).toEqual({ list: ['a', 'b'], o: { required: ['a', 'c'] } })
  })

  test('a removal takes every node selected, neighbours in a list included', () => {
    const document = { list: [1, 2, 3, 4], o: { keep: 1, drop: 2 } }
    const { result } = apply(
      document,
      { target: '$.list[?@ > 1 && @ < 4]', remove: true },
      { target: '$.o.drop', remove: true },
    )
    expect(result).toEqual({ list: [1, 4], o: { keep: 1 } })
  })

  test('the document itself is not touched', () => {
    const document = { a: { x: 1 } }
    apply(document, { target: '$.a', update: { x: 2 } })
    expect(document).toEqual({ a: { x: 1 } })
  })

  test('are applied in order', () => {
    const { result } = apply({ a: {} }, { target: '$.a', update: { b: {} } }, { target: '$.a.b', update: { c: 1 } })
    expect(result).toEqual({ a: { b: { c: 1 } } })
  })
})

describe('what is amiss', () => {
  test('a target that matches nothing is an error that names the action', () => {
    expect(() => apply({ a: {} }, { target: '$.a', update: { x: 1 } }, { target: '$.gone', remove: true })).toThrow(
      /test\.yaml: action 2 \(\$\.gone\) matches nothing/,
    )
  })

  test('a tolerant run warns of it', () => {
    const action = { ...because, target: '$.paths.gone', remove: true }
    const distilled = distilRaw(miniature({ Root: { type: 'string' } }), [overlay([action], ['Gone'])], {
      operations: ['post /talk', 'get /gone'],
      isTolerant: true,
    })
    expect(distilled.warnings).toEqual([
      expect.stringMatching(/matches nothing/),
      expect.stringMatching(/no operation get \/gone/),
      expect.stringMatching(/x-roots names the schema Gone/),
    ])
    expect(Object.keys(distilled.contract.paths)).toEqual(['/talk'])
  })

  test.each([
    ['an update', { a: { x: 1, list: ['b'] } }, { target: '$.a', update: { x: 1, list: ['b'] } }],
    ['an entry', { a: ['b'] }, { target: '$.a', update: 'b' }],
  ])('%s that is there already warns: fixed upstream', (_, document, action) => {
    const { result, warnings } = apply(document, action)
    expect(result).toEqual(document)
    expect(warnings).toEqual([expect.stringMatching(/action 1 .* changes nothing: fixed upstream, delete me/)])
  })

  test('an update of a word, and a path that is none', () => {
    expect(() => apply({ a: 1 }, { target: '$.a', update: { x: 1 } })).toThrow(/neither an object .* nor a list/)
    expect(() => apply({ a: 1 }, { target: '$[', remove: true })).toThrow(/no JSONPath/)
  })

  test.each([
    ['no reason', { target: '$.a', remove: true }, /actions\.0\.description/],
    ['both update and remove', { ...because, target: '$.a', update: 1, remove: true }, /either update or remove/],
    ['neither', { ...because, target: '$.a' }, /either update or remove/],
    ['an unknown word', { ...because, target: '$.a', remove: true, reason: 'r' }, /reason/],
  ])('a file with %s', (_, action, message) => {
    expect(() => overlay([action])).toThrow(message)
  })

  test('a file of another version', () => {
    expect(() => parseOverlay('overlay: 2.0.0\ninfo: {title: t, version: v}\n', 'x.yaml')).toThrow(/x\.yaml: overlay/)
  })
})
