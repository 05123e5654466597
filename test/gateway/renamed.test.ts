/** A request passes to its letter but for the model's name. */
import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { renamed } from '../../runtime/gateway/renamed.ts'

it.each([
  ['{"model":"a/m","n":1}', '{"model":"m","n":1}'],
  [
    '{ "n" : 1.0, "big": 12345678901234567890,\n "model" :\t"a\\/m" }',
    '{ "n" : 1.0, "big": 12345678901234567890,\n "model" :\t"m" }',
  ],
  ['{"say":"\\"model\\":\\"x\\"","model":"a/m"}', '{"say":"\\"model\\":\\"x\\"","model":"m"}'],
  ['{"model":"a \\" quoted \\\\ one","last":"}"}', '{"model":"m","last":"}"}'],
])('%s', (text, expected) => {
  expect(renamed(text, 'm')).toBe(expected)
})

it.each([
  ['a name that is no text', '{"model":7}'],
  ['a field of that name below', '{"model":"a/m","tool":{"model":"x"}}'],
  ['the word as a value', '{"kind":"model","model":"a/m"}'],
  ['a name that is written otherwise', '{"m\\u006fdel":"a/m"}'],
])('not with %s', (_, text) => {
  expect(renamed(text, 'm')).toBeUndefined()
})

test('whatever stands around it, it says the same with the other name, or nothing', () => {
  const model = fc.oneof(fc.string(), fc.constantFrom('a/m', '"', '\\', '"model":"x"'))
  const body = fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('model', 'x')), fc.jsonValue(), {
    noNullPrototype: true,
  })
  fc.assert(
    fc.property(body, model, model, fc.constantFrom(undefined, 2), (more, from, to, space) => {
      const text = renamed(JSON.stringify({ ...more, model: from }, null, space), to)
      if (text !== undefined) expect(JSON.parse(text)).toEqual({ ...JSON.parse(JSON.stringify(more)), model: to })
    }),
  )
})
