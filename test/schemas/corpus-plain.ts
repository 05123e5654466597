/** Schemas written by hand, each with values that meet it: scalars, enums, objects, lists and tuples. */
import type { JsonSchema } from '../../runtime/types.ts'

export interface Sample {
  name: string
  schema: JsonSchema
  values: unknown[]
}

const text = { type: 'string' }
const whole = { type: 'integer' }
const number = { type: 'number' }

/** A closed object; names that end in `?` are optional. */
export function shape(properties: { [name: string]: unknown }, more: JsonSchema = {}): JsonSchema {
  const names = Object.keys(properties)
  return {
    type: 'object',
    properties: Object.fromEntries(names.map(name => [name.replace(/\?$/, ''), properties[name]])),
    required: names.filter(name => !name.endsWith('?')),
    additionalProperties: false,
    ...more,
  }
}

const row = (name: string, schema: JsonSchema, ...values: unknown[]): Sample => ({ name, schema, values })
const field = (name: string, schema: unknown, ...values: unknown[]) =>
  row(name, shape({ field: schema }), ...values.map(field => ({ field })))

/** A schema that refers to itself, as `#/$defs/tree`, and a value of it. */
export const tree = shape({ name: text, children: { type: 'array', items: { $ref: '#/$defs/tree' } } })
export const leafy = {
  name: 'a',
  children: [
    { name: 'b', children: [] },
    { name: 'c', children: [{ name: 'd', children: [{ name: 'e', children: [{ name: 'f', children: [] }] }] }] },
  ],
}

export const plainSamples: Sample[] = [
  field('a text', text, 'Ahoy', ''),
  field('a whole number', whole, 0, -3),
  field('a number', number, 1.5, 2),
  field('yes or no', { type: 'boolean' }, true, false),
  field('nothing', { type: 'null' }, null),
  field('a described text', { type: 'string', description: 'Port of call' }, 'Lisbon'),
  field('a titled text with a default', { type: 'string', title: 'Port', default: 'Kiel', examples: ['Riga'] }, 'Oslo'),
  field('a short text', { type: 'string', minLength: 2, maxLength: 5 }, 'abc'),
  field('a patterned text', { type: 'string', pattern: '^[A-Z]{2}-\\d+$' }, 'AB-12'),
  field('a date', { type: 'string', format: 'date' }, '2031-05-04'),
  field('a moment', { type: 'string', format: 'date-time' }, '2031-05-04T10:00:00Z'),
  field('an address of mail', { type: 'string', format: 'email' }, 'mate@ship.example'),
  field('an address of the web', { type: 'string', format: 'uri' }, 'https://ship.example/log'),
  field('a format of one’s own', { type: 'string', format: 'hull-number' }, 'H-1'),
  field('an id', { type: 'string', format: 'uuid' }, '0b5d1d6c-97f5-4b34-9a0a-1d2f6a1e7c11'),
  field('a bounded number', { type: 'number', minimum: 0, exclusiveMaximum: 10 }, 0, 9.5),
  field('a stepped number', { type: 'number', multipleOf: 0.5 }, 1.5),
  field('an integer as converters write it', { type: 'integer', minimum: 1, maximum: 9007199254740991 }, 4),
  field('draft 4’s exclusive bound', { type: 'number', minimum: 3, exclusiveMinimum: false }, 3),
  field('a text or nothing', { type: ['string', 'null'] }, 'x', null),
  field('OpenAPI’s nullable', { type: 'integer', nullable: true }, 5),
  field('a text or a number', { type: ['string', 'number'] }, 'x', 2),
  field('an object or nothing', { ...shape({ a: text }), type: ['object', 'null'] }, { a: 'b' }, null),
  field('a list or a text', { type: ['array', 'string'], items: text }, ['a'], 'a'),
  field('a constant', { const: 'fixed' }, 'fixed'),
  field('a typed constant', { type: 'integer', const: 7 }, 7),
  field('a constant object', { const: { kind: 'x', at: [1] } }, { kind: 'x', at: [1] }),
  field('a choice', { enum: ['port', 'starboard'] }, 'port', 'starboard'),
  field('a typed choice with nothing', { type: ['string', 'null'], enum: ['a', null] }, 'a', null),
  field('a choice of several types', { enum: ['auto', 1, 2.5, true, null] }, 'auto', 1, 2.5, true, null),
  field('a choice of numbers', { type: 'integer', enum: [1, 2, 3] }, 2),
  field('a choice of lists', { enum: [[1, 2], [3], 'none'] }, [1, 2], 'none'),
  field('a choice of one', { type: 'string', enum: ['only'] }, 'only'),
  field(
    'a choice of three hundred',
    { type: 'string', enum: Array.from({ length: 300 }, (_, n) => `code-${n}`) },
    'code-7',
  ),
  field('a choice of two thousand', { type: 'string', enum: Array.from({ length: 2000 }, (_, n) => `c${n}`) }, 'c1999'),

  row('an empty object', { type: 'object', properties: {} }, {}),
  row('an object of nothing said', { type: 'object' }, {}),
  row('an object that says no type', { properties: { a: text }, required: ['a'] }, { a: 'x' }),
  row(
    'an object that does not say whether it is closed',
    { type: 'object', properties: { a: text, b: whole }, required: ['a'] },
    { a: 'x' },
    { a: 'x', b: 1 },
  ),
  row(
    'optional properties',
    shape({ a: text, 'b?': whole, 'c?': { type: 'boolean' } }),
    { a: 'x' },
    { a: 'x', b: 1 },
    { a: 'x', b: 1, c: false },
  ),
  row(
    'nothing but optional properties',
    shape({ 'a?': text, 'b?': shape({ 'c?': number }) }),
    {},
    { a: 'x' },
    { b: {} },
    { b: { c: 1 } },
  ),
  row('optional and described', shape({ 'a?': { type: 'string', description: 'why' } }), {}, { a: 'x' }),
  row('an optional choice', shape({ 'a?': { type: 'string', enum: ['x', 'y'] } }), {}, { a: 'y' }),
  row('an optional constant', shape({ 'a?': { type: 'string', const: 'x' } }), {}, { a: 'x' }),
  row('an optional list', shape({ 'a?': { type: 'array', items: text } }), {}, { a: [] }, { a: ['x'] }),
  row(
    'an optional object',
    shape({ 'a?': shape({ b: text, 'c?': text }) }),
    {},
    { a: { b: 'x' } },
    { a: { b: 'x', c: 'y' } },
  ),
  row('an optional text or nothing', shape({ 'a?': { type: ['string', 'null'] } }), { a: 'x' }, { a: null }),
  row(
    'defaults of optional properties',
    shape({ 'a?': { type: 'integer', default: 3 }, b: { type: 'string', default: 'x' } }),
    { b: 'y' },
    { a: 4, b: 'y' },
  ),
  row('names that want care', shape({ 'a b': text, 'ä/ö': whole, __proto: text, 'x.y-z': number }), {
    'a b': 'x',
    'ä/ö': 1,
    __proto: 'p',
    'x.y-z': 2,
  }),
  row('a required property that is not described', {
    type: 'object',
    properties: { a: text },
    required: ['a', 'b'],
    additionalProperties: false,
  }),
  row(
    'a required property among any',
    { type: 'object', properties: { a: text }, required: ['a', 'b'] },
    { a: 'x', b: { c: [1] } },
  ),
  row(
    'many properties',
    shape(Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`p${n}?`, text]))),
    {},
    { p3: 'x', p39: 'y' },
  ),
  row('bounds of an object', shape({ 'a?': text, 'b?': text }, { minProperties: 1, maxProperties: 2 }), { a: 'x' }),
  row(
    'what goes with what',
    shape({ 'card?': text, 'name?': text }, { dependentRequired: { card: ['name'] } }),
    { card: '1', name: 'x' },
    {},
  ),
  row('draft 7’s dependencies', shape({ 'a?': text, 'b?': text }, { dependencies: { a: ['b'] } }), { a: 'x', b: 'y' }),
  row(
    'if, then, else',
    shape(
      { kind: text, 'tons?': whole },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      { if: { properties: { kind: { const: 'ship' } } }, then: { required: ['tons'] }, else: {} },
    ),
    { kind: 'ship', tons: 4 },
    { kind: 'boat' },
  ),

  field('a list of texts', { type: 'array', items: text }, [], ['a', 'b']),
  field('a list of anything', { type: 'array' }, [], [1, 'a', null, { b: [] }]),
  field('a bounded list', { type: 'array', items: whole, minItems: 1, maxItems: 3 }, [1], [1, 2, 3]),
  field('a list of two at least', { type: 'array', items: whole, minItems: 2 }, [1, 2]),
  field('a list without doubles', { type: 'array', items: text, uniqueItems: true }, ['a', 'b']),
  field('a list that has something', { type: 'array', items: whole, contains: { const: 3 } }, [1, 3]),
  field('lists in lists', { type: 'array', items: { type: 'array', items: number } }, [[1, 2], []]),
  field('a list of objects with optional properties', { type: 'array', items: shape({ a: text, 'b?': whole }) }, [
    { a: 'x' },
    { a: 'y', b: 2 },
  ]),
  field('a tuple', { type: 'array', prefixItems: [text, number], items: false, minItems: 2, maxItems: 2 }, ['x', 1]),
  field('a tuple that may be short', { type: 'array', prefixItems: [text, whole], items: false }, [], ['x'], ['x', 1]),
  field('a tuple and more', { type: 'array', prefixItems: [text], items: whole, minItems: 1 }, ['x'], ['x', 1, 2]),
  field(
    'draft 7’s tuple',
    { type: 'array', items: [text, shape({ 'a?': text })], additionalItems: false, minItems: 2 },
    ['x', {}],
    ['x', { a: 'y' }],
  ),
  field(
    'tuples in a list',
    { type: 'array', items: { type: 'array', prefixItems: [number, number], items: false, minItems: 2 } },
    [
      [1, 2],
      [3, 4],
    ],
  ),
]
