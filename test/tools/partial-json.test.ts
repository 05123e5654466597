import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { PartialJson } from '../../runtime/tools/partial-json.ts'

function read(...pieces: string[]) {
  const reader = new PartialJson()
  for (const piece of pieces) reader.push(piece)
  return reader
}

const rows: [text: string, value: unknown][] = [
  ['', undefined],
  ['  ', undefined],
  ['{', {}],
  ['{"a', {}],
  ['{"a"', {}],
  ['{"a":', {}],
  ['{"a":"', { a: '' }],
  ['{"a":"b\\', { a: 'b' }],
  ['{"a":"b\\n\\u00', { a: 'b\n' }],
  ['{"a":"\\u00e9\\"', { a: 'é"' }],
  ['{"a":"\\ud83d\\ude00', { a: '😀' }],
  ['{"a":12', {}],
  ['{"a":12,', { a: 12 }],
  ['{"a":-1.5e3 }', { a: -1500 }],
  ['{"a":tru', {}],
  ['{"a":true,"b":null,"c":[fal', { a: true, b: null, c: [] }],
  ['{"a":[1,"x",{"b":[', { a: [1, 'x', { b: [] }] }],
  ['{"a":[[],{}]', { a: [[], {}] }],
  ['{"a":{}} and more {', { a: {} }],
  ['Here you are:\n```json\n{"a": [ 1 , 2 ] }\n```', { a: [1, 2] }],
  ['{"__proto__":{"x":1}}', JSON.parse('{"__proto__":{"x":1}}')],
]

test.each(rows)('%j is %j so far', (text, value) => {
  expect(read(text).value).toEqual(value)
  expect(read(...text).value).toEqual(value)
})

test.each(['{"a":1,,', '{"a" 1', '{a:1', '{"a":nul,"b":1', '{"a":[1 2', '{"a":01,'])(
  '%j is over: it is no JSON',
  text => {
    const reader = read(text, '"c":1}')
    expect(reader.over).toBe(true)
    expect(JSON.stringify(reader.value)).not.toContain('c')
  },
)

it('reads what JSON.parse reads, however it is cut', () => {
  const json = fc.dictionary(fc.string(), fc.jsonValue())
  fc.assert(
    fc.property(json, fc.array(fc.nat(40)), fc.constantFrom(undefined, 2), (value, cuts, indent) => {
      const text = JSON.stringify(value, null, indent)
      const reader = new PartialJson()
      let at = 0
      for (const cut of cuts) {
        reader.push(text.slice(at, at + cut))
        at = Math.min(text.length, at + cut)
      }
      reader.push(text.slice(at))
      expect(reader.value).toEqual(JSON.parse(text))
      expect(reader.over).toBe(true)
    }),
    { numRuns: 500 },
  )
})

it('is a beginning of the value at every character', () => {
  const whole = { title: 'A "quoted" é', list: [{ n: 1 }, { n: 22, s: 'end' }], none: null }
  const reader = new PartialJson()
  for (const char of JSON.stringify(whole)) {
    reader.push(char)
    expect(begins(reader.value ?? {}, whole)).toBe(true)
  }
})

it('gives one object that grows, and looks at each character once', () => {
  const reader = new PartialJson()
  reader.push('{"list":[')
  const { value } = reader
  const started = performance.now()
  for (let at = 0; at < 200_000; at++) reader.push(`{"n":${at},"text":"some words"},`)
  const ms = performance.now() - started
  expect(reader.value).toBe(value)
  expect((value as { list: unknown[] }).list).toHaveLength(200_000)
  // Each of these pieces read anew from the beginning would be 600 GB.
  expect(ms).toBeLessThan(20_000)
})

function begins(part: unknown, whole: unknown): boolean {
  if (typeof part === 'string') return String(whole).startsWith(part)
  if (Array.isArray(part)) return part.every((item, at) => begins(item, (whole as unknown[])[at]))
  if (typeof part !== 'object' || part === null) return part === whole
  return Object.entries(part).every(([key, value]) => begins(value, (whole as Record<string, unknown>)[key]))
}
