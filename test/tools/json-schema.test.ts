import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it, test } from 'vitest'
import { executeCalls, tool } from '../../runtime/tools/index.ts'
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
const issuesOf = async (schema: JsonSchema, value: unknown) =>
  (await jsonSchema(schema)['~standard'].validate(value)).issues
const holds = async (schema: JsonSchema, value: unknown) => (await issuesOf(schema, value)) === undefined

describe.each(cases)('%s', (_, schema, good, bad) => {
  it.each(good.map(value => [value]))('takes %j', async value => {
    expect([await holds(schema, value), ajv.validate(schema, value)]).toEqual([true, true])
  })
  it.each(bad.map(value => [value]))('does not take %j', async value => {
    expect([await holds(schema, value), ajv.validate(schema, value)]).toEqual([false, false])
  })
})

test('every issue says where it is, and none is told twice', async () => {
  const item = { type: 'object', required: ['a'], properties: { a: { minimum: 3 } }, additionalProperties: false }
  const closed = (name: string) => ({ type: 'object', properties: { [name]: {} }, additionalProperties: false })
  const schema = {
    type: 'object',
    properties: { 'a/b': { type: 'array', items: item }, either: { anyOf: [closed('x'), closed('y')] } },
    required: ['name'],
  }
  expect(await issuesOf(schema, { 'a/b': [{}, { a: 1, z: 1 }], either: { b: 1 } })).toEqual([
    { path: [], message: 'Instance does not have required property "name"' },
    { path: ['a/b', '0'], message: 'Instance does not have required property "a"' },
    { path: ['a/b', '1', 'a'], message: '1 is less than 3' },
    { path: ['a/b', '1', 'z'], message: 'must not be there' },
    { path: ['either'], message: 'Instance does not match any subschemas' },
  ])
})

test('drafts, formats, and what depends on other keywords', async () => {
  const draft7 = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    items: [{ type: 'string' }],
    additionalItems: false,
  }
  expect([await holds(draft7, ['a']), await holds(draft7, ['a', 1])]).toEqual([true, false])
  expect([await holds({ format: 'date' }, '2026-11-26'), await holds({ format: 'date' }, 'soon')]).toEqual([
    true,
    false,
  ])
  const whole = { allOf: [{ properties: { a: {} } }], unevaluatedProperties: false }
  expect([await holds(whole, { a: 1 }), await holds(whole, { b: 1 })]).toEqual([true, false])
})

test("OpenAPI's nullable, but not a property of that name", async () => {
  const schema = { properties: { n: { type: 'integer', nullable: true }, nullable: true }, const: { n: null } }
  expect([await holds(schema, { n: null }), await holds(schema, { n: '' })]).toEqual([true, false])
})

test('values as their JSON is: absent fields, none at all', async () => {
  expect(await holds({ properties: { a: { type: 'string' } } }, { a: undefined })).toBe(true)
  expect(await issuesOf({}, undefined)).toEqual([{ path: [], message: 'there is no value' }])
})

test('the schema stays as it was', async () => {
  const schema = Object.freeze({ $ref: '#/$defs/a', $defs: Object.freeze({ a: Object.freeze({ type: 'string' }) }) })
  expect(await holds(schema, 'a')).toBe(true)
})

test.each([
  [{ $ref: 'https://elsewhere.invalid/a.json' }, 'Unresolved $ref "https://elsewhere.invalid/a.json".'],
  [{ pattern: '[' }, 'Invalid regular expression'],
])("a schema that cannot be checked is nobody else's fault: %j", async (schema, why) => {
  const given = await Promise.resolve(issuesOf(schema, 'a')).catch(error => error)
  expect(given).toMatchObject({ kind: 'invalid-request', message: expect.stringContaining(why) })
  const offered = tool({ name: 'go', input: { type: 'object', properties: { a: schema } }, execute: () => 1 })
  const call = { type: 'tool-call', id: 'c', name: 'go', input: { a: 'a' } } as const
  await expect(executeCalls({ content: [call] }, { tools: [offered] })).rejects.toMatchObject({
    kind: 'invalid-request',
  })
})
