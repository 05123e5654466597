import { expect, it } from 'vitest'
import { z } from 'zod'
import { array, choice, output } from '../../runtime/tools/output.ts'

const around = (value: object, more: object = {}) => ({
  type: 'object',
  properties: { value },
  required: ['value'],
  additionalProperties: false,
  ...more,
})

it('what is no object stands in one', () => {
  expect(choice(['a', 'b']).schema).toEqual(around({ type: 'string', enum: ['a', 'b'] }))
  expect(array({ type: 'object' }).schema).toEqual(around({ type: 'array', items: { type: 'object' } }))
  expect(output({ anyOf: [{ type: 'object' }] }).schema).toEqual(around({ anyOf: [{ type: 'object' }] }))
  expect(output({ type: 'object' }).schema).toEqual({ type: 'object' })
})

it('references still lead to what they led to', () => {
  const node = {
    anyOf: [{ $ref: '#/$defs/leaf' }, { type: 'array', items: { $ref: '#' } }, { $ref: '#/anyOf/0' }],
    $defs: { leaf: {} },
  }
  expect(output(node).schema).toEqual(
    around(
      {
        anyOf: [
          { $ref: '#/$defs/leaf' },
          { type: 'array', items: { $ref: '#/properties/value' } },
          { $ref: '#/properties/value/anyOf/0' },
        ],
      },
      { $defs: { leaf: {} } },
    ),
  )
  expect(array({ type: 'object', properties: { next: { $ref: '#' } } }).schema).toEqual(
    around({ type: 'array', items: { type: 'object', properties: { next: { $ref: '#/properties/value/items' } } } }),
  )
})

it('checks the items of lists, and says where', async () => {
  const numbers = array(z.object({ n: z.number(), day: z.string().transform(Number) }))
  expect(await numbers.check([{ n: 1, day: '2' }])).toEqual({ value: [{ n: 1, day: 2 }] })
  expect(
    await numbers.check([
      { n: 1, day: '2' },
      { n: '', day: '2' },
    ]),
  ).toMatchObject({ issues: [{ path: [1, 'n'] }] })
  expect(await numbers.check({})).toEqual({ issues: [{ path: [], message: 'must be array' }] })
  expect(numbers.inner({ value: [1] })).toEqual([1])
})
