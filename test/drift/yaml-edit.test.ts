import { describe, expect, test } from 'vitest'
import { applyProposals } from '../../generator/drift/apply.ts'
import { type Edit, edit, lineAt, pathAt } from '../../generator/drift/yaml-edit.ts'

const file = `# head
a:
  b: 1 # one
  c: { d: 1, e:   2 } # two
list:
  - { x: 1 }
  - y: 1
flow: [p, q]
`

const cases: [string, Edit, string, string][] = [
  ['key of a block map', { kind: 'add', path: ['a'], key: 'm', value: '$m' }, '# two\n', '# two\n  m: $m\n'],
  ['key of a flow map', { kind: 'add', path: ['a', 'c'], key: 'n>', value: '~' }, 'e:   2 }', 'e:   2, "n>": ~ }'],
  [
    'key of a map that is not there yet',
    { kind: 'add', path: ['m'], key: 'q', value: '{ o: 1 }' },
    'flow: [p, q]\n',
    'flow: [p, q]\nm: { q: { o: 1 } }\n',
  ],
  [
    'key of a map in maps that are not there yet',
    { kind: 'add', path: ['a', 'c', 'f', 0], key: 'g', value: '~' },
    'e:   2 }',
    'e:   2, f: { "0": { g: ~ } } }',
  ],
  ['item of a block list', { kind: 'add', path: ['list'], value: 'z' }, '- y: 1\n', '- y: 1\n  - z\n'],
  ['item of a flow list', { kind: 'add', path: ['flow'], value: 'r' }, 'p, q', 'p, q, r'],
  ['key gone of a block map', { kind: 'remove', path: ['a', 'b'] }, '  b: 1 # one\n', ''],
  ['first key gone of a flow map', { kind: 'remove', path: ['a', 'c', 'd'] }, 'd: 1, ', ''],
  ['last key gone of a flow map', { kind: 'remove', path: ['a', 'c', 'e'] }, ', e:   2', ''],
  ['only key gone: the item goes', { kind: 'remove', path: ['list', 0, 'x'] }, '  - { x: 1 }\n', ''],
  ['item gone of a flow list', { kind: 'remove', path: ['flow', 0] }, 'p, ', ''],
]

describe('an edit changes its place and no other byte', () => {
  test.each(cases)('%s', (_, change, from, to) => {
    expect(file).toContain(from)
    expect(edit(file, change)).toBe(file.replace(from, () => to))
  })
})

test('a place that is not there is no edit', () => {
  expect(() => edit(file, { kind: 'remove', path: ['a', 'z'] })).toThrow('nothing at a.z')
  expect(() => edit(file, { kind: 'add', path: ['a', 'b'], key: 'x', value: '1' })).toThrow('no list or map at a.b')
  expect(() => edit(file, { kind: 'add', path: ['a', 'b', 'z'], key: 'x', value: '1' })).toThrow(
    'no list or map at a.b',
  )
  expect(() => applyProposals(new Map(), [{ file: 'x', edit: cases[0]![1], why: '' }])).toThrow('x is not among')
})

test('a map of plain values is taken over as it is written, on one line', () => {
  const rows = 'flow: { a: b, "*": ~, \'c>\':   d }\nblock:\n  a: b # one\n  "x: y": ~\n  n:\n  c: d, e\n'
  expect(lineAt(rows, ['flow'])).toBe('{ a: b, "*": ~, \'c>\': d }')
  expect(lineAt(rows, ['block'])).toBe('{ a: b, "x: y": ~, n: ~, c: "d, e" }')
  expect(lineAt(rows, ['flow', 'a'])).toBeUndefined()
  expect(lineAt(rows, ['gone'])).toBeUndefined()
})

test('a path is found by the place of its key', () => {
  expect(pathAt(file, { line: 4, column: 14 })).toEqual(['a', 'c', 'e'])
  expect(pathAt(file, { line: 7, column: 5 })).toEqual(['list', 1, 'y'])
  expect(pathAt(file, { line: 1, column: 1 })).toBeUndefined()
})

test('several edits of a file do not move one another, and each is made once', () => {
  const remove = (...path: (string | number)[]) => ({ file: 'f', edit: { kind: 'remove', path } as const, why: '' })
  const proposals = [remove('list', 0), remove('list', 1), remove('flow', 0), remove('flow', 0), remove('list', 0, 'x')]
  const add = { file: 'f', edit: { kind: 'add', path: ['flow'], value: 'r' } as const, why: '' }
  const texts = new Map([
    ['f', file],
    ['g', file],
  ])
  const applied = applyProposals(texts, [...proposals, add])
  expect(applied.get('f')).toBe(file.replace('list:\n  - { x: 1 }\n  - y: 1\n', '').replace('p, q', 'q, r'))
  expect(applied.get('g')).toBe(file)
})
