/** Schemas written by hand: unions, maps and anything. */
import type { JsonSchema } from '../../runtime/types.ts'
import { leafy, type Sample, shape, tree } from './corpus-plain.ts'

const text = { type: 'string' }
const whole = { type: 'integer' }

const row = (name: string, schema: JsonSchema, ...values: unknown[]): Sample => ({ name, schema, values })
const field = (name: string, schema: unknown, ...values: unknown[]) =>
  row(name, shape({ field: schema }), ...values.map(field => ({ field })))

const circle = shape({ kind: { const: 'circle' }, radius: { type: 'number' } })
const square = shape({ kind: { const: 'square' }, side: { type: 'number' }, 'label?': text })

export const joinedSamples: Sample[] = [
  field('a text or a number, as alternatives', { anyOf: [text, { type: 'number' }] }, 'x', 3),
  field(
    'an object or nothing, as alternatives',
    { anyOf: [shape({ a: text, 'b?': whole }), { type: 'null' }] },
    { a: 'x' },
    null,
  ),
  field(
    'alternatives told apart by a constant',
    { anyOf: [circle, square] },
    { kind: 'circle', radius: 2 },
    { kind: 'square', side: 1 },
  ),
  field(
    'exactly one of what is told apart',
    { oneOf: [circle, square] },
    { kind: 'circle', radius: 2 },
    { kind: 'square', side: 1, label: 'x' },
  ),
  field(
    'exactly one of what may be both',
    {
      oneOf: [
        { type: 'number', multipleOf: 3 },
        { type: 'number', multipleOf: 5 },
      ],
    },
    9,
    10,
  ),
  field('exactly one of two types', { oneOf: [text, { type: 'array', items: text }] }, 'x', ['x']),
  field(
    'alternatives with something in common',
    {
      type: 'object',
      properties: { id: whole },
      required: ['id'],
      anyOf: [
        { properties: { a: text }, required: ['a'] },
        { properties: { b: text }, required: ['b'] },
      ],
    },
    { id: 1, a: 'x' },
    { id: 1, b: 'y' },
  ),
  field(
    'alternatives of what is required',
    { ...shape({ 'a?': text, 'b?': text }), anyOf: [{ required: ['a'] }, { required: ['b'] }] },
    { a: 'x' },
    { b: 'y' },
  ),
  field(
    'alternatives in alternatives',
    { anyOf: [{ anyOf: [text, whole] }, { type: 'array', items: { anyOf: [text, { type: 'null' }] } }] },
    'x',
    1,
    ['x', null],
  ),
  field(
    'seven alternatives',
    { anyOf: ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(name => shape({ [name]: text })) },
    { a: 'x' },
    { g: 'x' },
  ),
  field('one alternative', { anyOf: [shape({ 'a?': text })] }, {}, { a: 'x' }),
  field(
    'optional in alternatives',
    { anyOf: [shape({ t: { const: 1 }, 'a?': text }), shape({ t: { const: 2 }, 'a?': whole })] },
    { t: 1 },
    { t: 2, a: 4 },
  ),
  field('a described union', { description: 'Either', oneOf: [text, whole] }, 'x', 1),
  field('alternatives without a type', { anyOf: [{ const: 'auto' }, { enum: [1, 2] }] }, 'auto', 2),
  row(
    'an optional union',
    shape({ 'a?': { anyOf: [text, shape({ 'b?': text })] } }),
    {},
    { a: 'x' },
    { a: {} },
    { a: { b: 'y' } },
  ),
  row('a union at the root', { anyOf: [circle, square] }, { kind: 'circle', radius: 1 }, { kind: 'square', side: 2 }),
  row(
    'a list at the root',
    { type: 'array', items: shape({ a: text, 'b?': text }) },
    [],
    [{ a: 'x' }, { a: 'y', b: 'z' }],
  ),
  row('a text at the root', { type: 'string', enum: ['a', 'b'] }, 'a'),
  row('a circle at the root of a list', { $defs: { tree }, type: 'array', items: { $ref: '#/$defs/tree' } }, [leafy]),

  field(
    'all of two objects',
    { allOf: [shape({ a: text }, { additionalProperties: true }), { properties: { b: whole }, required: ['b'] }] },
    { a: 'x', b: 1 },
  ),
  field('all of a reference and a description', { allOf: [{ $ref: '#/$defs/a' }], description: 'It' }, 'x'),
  field(
    'all of two bounds',
    {
      allOf: [
        { type: 'integer', minimum: 1 },
        { maximum: 9, minimum: 3 },
      ],
    },
    5,
  ),
  field('all of what cannot be one', { allOf: [{ anyOf: [text, whole] }, { anyOf: [whole, { type: 'null' }] }] }, 3),
  field('not', { type: 'string', not: { const: 'x' } }, 'y'),

  field('a map', { type: 'object', additionalProperties: { type: 'number' } }, {}, { a: 1, b: 2 }),
  field(
    'a map of objects',
    { type: 'object', additionalProperties: shape({ a: text, 'b?': text }) },
    { x: { a: '1' }, y: { a: '2', b: '3' } },
  ),
  field(
    'a map as converters write it',
    { type: 'object', propertyNames: { type: 'string' }, additionalProperties: whole },
    { a: 1 },
  ),
  field(
    'a map of listed names',
    {
      type: 'object',
      propertyNames: { type: 'string', enum: ['a', 'b'] },
      additionalProperties: whole,
      required: ['a', 'b'],
    },
    { a: 1, b: 2 },
  ),
  field(
    'a map of names that look like something',
    { type: 'object', patternProperties: { '^x-': text }, additionalProperties: false },
    { 'x-a': '1' },
    {},
  ),
  field(
    'a map with a name like the prototype’s',
    { type: 'object', additionalProperties: text },
    JSON.parse('{"__proto__":"x","constructor":"y"}'),
  ),
  field(
    'properties and any others',
    { type: 'object', properties: { a: text }, required: ['a'], additionalProperties: {} },
    { a: 'x' },
    { a: 'x', b: [1], c: null },
  ),
  field(
    'properties and others of one kind',
    { type: 'object', properties: { a: text }, additionalProperties: whole },
    {},
    { a: 'x', b: 2 },
  ),
  field(
    'a map of maps',
    { type: 'object', additionalProperties: { type: 'object', additionalProperties: text } },
    { a: { b: 'c' } },
  ),
  row('a map at the root', { type: 'object', additionalProperties: text }, {}, { a: 'x' }),
  field('anything', {}, 1, 'x', null, { a: [true] }, []),
  field('anything, as true', true, 'x', { a: 1 }),
  row('anything, optional', shape({ 'a?': {} }), { a: 1 }, { a: 'null' }),
  field('any object', { type: 'object' }, {}, { a: { b: 1 } }),
  field('a list of any objects', { type: 'array', items: { type: 'object' } }, [{ a: 1 }, {}]),
  field('anything described', { description: 'as you like' }, { a: 1 }),
]
joinedSamples.find(({ name }) => name.startsWith('all of a reference'))!.schema.$defs = { a: text }
