import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it, test } from 'vitest'
import { jsonSchema } from '../../runtime/tools/json-schema.ts'
import type { JsonSchema } from '../../runtime/types.ts'

/** Each with values that hold and values that do not; Ajv says the same of all of them. */
const cases: [name: string, schema: JsonSchema, good: unknown[], bad: unknown[]][] = [
  ['types', { type: ['string', 'null'] }, ['', null], [1, {}, [], true]],
  ['integers', { type: 'integer' }, [1, -3, 2.0], [1.5, '1']],
  ['const', { const: { a: [1, 2] } }, [{ a: [1, 2] }], [{ a: [2, 1] }, {}]],
  ['enum', { enum: ['a', 1, null, { b: 1, c: 2 }] }, ['a', 1, null, { c: 2, b: 1 }], ['b', 2, {}]],
  [
    'objects',
    { type: 'object', properties: { a: { type: 'string' } }, required: ['a'], additionalProperties: false },
    [{ a: '' }],
    [{}, { a: 1 }, { a: '', b: 1 }, [], null],
  ],
  ['typed rest', { properties: { a: {} }, additionalProperties: { type: 'number' } }, [{ a: '', b: 1 }], [{ b: '' }]],
  [
    'patterns of names',
    { patternProperties: { '^n_': { type: 'number' } }, additionalProperties: false },
    [{ n_a: 1 }, {}],
    [{ n_a: '' }, { a: 1 }],
  ],
  ['names', { propertyNames: { maxLength: 2 } }, [{ ab: 1 }], [{ abc: 1 }]],
  ['counts of properties', { minProperties: 1, maxProperties: 2 }, [{ a: 1 }, 'x'], [{}, { a: 1, b: 2, c: 3 }]],
  ['what another needs', { dependentRequired: { a: ['b'] } }, [{ a: 1, b: 2 }, {}], [{ a: 1 }]],
  ['what another changes', { dependentSchemas: { a: { required: ['c'] } } }, [{ b: 1 }, { a: 1, c: 1 }], [{ a: 1 }]],
  [
    'lists',
    { type: 'array', items: { type: 'number' }, minItems: 1, maxItems: 2 },
    [[1], [1, 2]],
    [[], ['a'], [1, 2, 3]],
  ],
  [
    'tuples',
    { prefixItems: [{ type: 'string' }, { type: 'number' }], items: false },
    [['a', 1], ['a'], []],
    [[1], ['a', 1, 2]],
  ],
  [
    'unique',
    { uniqueItems: true },
    [
      [1, 2],
      [{ a: 1 }, { a: 2 }],
    ],
    [
      [1, 1],
      [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ],
    ],
  ],
  ['contains', { contains: { type: 'string' }, maxContains: 1 }, [['a'], [1, 'a']], [[], [1], ['a', 'b']]],
  ['lengths', { minLength: 2, maxLength: 3 }, ['ab', '😀😀😀', 1], ['a', 'abcd']],
  ['pattern', { pattern: '^a+$' }, ['aa', 1], ['ab']],
  ['bounds', { minimum: 1, exclusiveMaximum: 3 }, [1, 2.9, 'x'], [0, 3]],
  ['other bounds', { exclusiveMinimum: 1, maximum: 3 }, [1.1, 3], [1, 4]],
  ['multiples', { multipleOf: 0.1 }, [0.3, 1.1, 2], [0.25]],
  ['all', { allOf: [{ minimum: 1 }, { maximum: 2 }] }, [1], [0, 3]],
  ['any', { anyOf: [{ type: 'string' }, { minimum: 5 }] }, ['a', 6], [1]],
  ['exactly one', { oneOf: [{ multipleOf: 2 }, { multipleOf: 3 }] }, [2, 3], [6, 1]],
  ['not', { not: { type: 'string' } }, [1], ['a']],
  [
    'if',
    JSON.parse(
      '{ "if": { "properties": { "k": { "const": "a" } } }, "then": { "required": ["x"] }, "else": { "required": ["y"] } }',
    ),
    [
      { k: 'a', x: 1 },
      { k: 'b', y: 1 },
    ],
    [{ k: 'a' }, { k: 'b' }],
  ],
  [
    'recursion',
    { $ref: '#/$defs/node', $defs: { node: { type: 'object', properties: { next: { $ref: '#/$defs/node' } } } } },
    [{ next: { next: {} } }],
    [{ next: { next: 1 } }],
  ],
  [
    'the whole',
    { properties: { next: { $ref: '#' } }, additionalProperties: false },
    [{ next: {} }],
    [{ next: { a: 1 } }],
  ],
  ['names to escape', { $ref: '#/$defs/a~1b%25', $defs: { 'a/b%': { type: 'number' } } }, [1], ['a']],
  [
    'names like keywords',
    { properties: { $ref: { type: 'string' }, const: { type: 'number' } } },
    [{ $ref: 'x' }],
    [{ const: '' }],
  ],
  ['yes and no', { properties: { a: true, b: false } }, [{ a: 1 }], [{ b: 1 }]],
  ['prototypes', { required: ['toString'] }, [{ toString: 1 }], [{}]],
]

const ajv = new Ajv2020({ strict: false, multipleOfPrecision: 9, ownProperties: true })
const holds = (schema: JsonSchema, value: unknown) => {
  const result = jsonSchema(schema)['~standard'].validate(value)
  if (result instanceof Promise) throw new Error('it waits')
  return result.issues === undefined
}

describe.each(cases)('%s', (_, schema, good, bad) => {
  it.each(good.map(value => [value]))('takes %j', value => {
    expect([holds(schema, value), ajv.validate(schema, value)]).toEqual([true, true])
  })
  it.each(bad.map(value => [value]))('does not take %j', value => {
    expect([holds(schema, value), ajv.validate(schema, value)]).toEqual([false, false])
  })
})

test('every issue says where it is', () => {
  const schema = {
    type: 'object',
    properties: {
      list: { type: 'array', items: { type: 'object', required: ['a'], properties: { a: { minimum: 3 } } } },
    },
    required: ['name'],
  }
  expect(jsonSchema(schema)['~standard'].validate({ list: [{}, { a: 1 }] })).toEqual({
    issues: [
      { path: ['list', 0, 'a'], message: 'is missing' },
      { path: ['list', 1, 'a'], message: 'must be at least 3' },
      { path: ['name'], message: 'is missing' },
    ].toSorted(() => 0),
  })
})

test.each([
  [{ properties: { a: { $ref: 'https://elsewhere.invalid/a.json' } } }, '/properties/a/$ref'],
  [{ $ref: '#anchor' }, '/$ref'],
  [{ allOf: [{ unevaluatedProperties: false }] }, '/allOf/0/unevaluatedProperties'],
])('what cannot be checked is refused: %j', (schema, place) => {
  expect(() => jsonSchema(schema)).toThrow(`${place} of the JSON Schema cannot be checked here`)
})
