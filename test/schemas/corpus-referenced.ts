/** Schemas written by hand: references, circles and depth. */
import type { JsonSchema } from '../../runtime/types.ts'
import { leafy, type Sample, shape, tree } from './corpus-plain.ts'

const text = { type: 'string' }
const whole = { type: 'integer' }

const row = (name: string, schema: JsonSchema, ...values: unknown[]): Sample => ({ name, schema, values })

const nested = (levels: number, leaf: unknown): JsonSchema =>
  levels === 0 ? (leaf as JsonSchema) : shape({ in: nested(levels - 1, leaf) })
const nest = (levels: number, leaf: unknown): unknown => (levels === 0 ? leaf : { in: nest(levels - 1, leaf) })

export const referencedSamples: Sample[] = [
  row(
    'a definition',
    {
      ...shape({ from: { $ref: '#/$defs/port' }, to: { $ref: '#/$defs/port' } }),
      $defs: { port: shape({ name: text, 'pier?': whole }) },
    },
    { from: { name: 'a' }, to: { name: 'b', pier: 2 } },
  ),
  row(
    'draft 7’s definitions',
    { ...shape({ a: { $ref: '#/definitions/thing' } }), definitions: { thing: { type: 'string', maxLength: 3 } } },
    { a: 'abc' },
  ),
  row(
    'a definition with a description beside it',
    {
      ...shape({ a: { $ref: '#/$defs/a', description: 'First' }, 'b?': { $ref: '#/$defs/a' } }),
      $defs: { a: shape({ 'c?': text }) },
    },
    { a: {} },
    { a: { c: 'x' }, b: {} },
  ),
  row(
    'a definition with a bound beside it',
    { ...shape({ a: { $ref: '#/$defs/a', minimum: 5 } }), $defs: { a: whole } },
    { a: 6 },
  ),
  row(
    'definitions of definitions',
    {
      ...shape({ a: { $ref: '#/$defs/a' } }),
      $defs: {
        a: shape({ b: { $ref: '#/$defs/b' } }),
        b: shape({ 'c?': { $ref: '#/$defs/c' } }),
        c: { enum: ['x', 'y'] },
      },
    },
    { a: { b: {} } },
    { a: { b: { c: 'y' } } },
  ),
  row(
    'two definitions of one name',
    {
      ...shape({ a: { $ref: '#/$defs/one' }, b: { $ref: '#/definitions/one' } }),
      $defs: { one: text },
      definitions: { one: whole },
    },
    { a: 'x', b: 1 },
  ),
  row('a reference to a property', shape({ a: shape({ 'x?': text }), b: { $ref: '#/properties/a' } }), {
    a: {},
    b: { x: 'y' },
  }),
  row(
    'an anchor',
    { ...shape({ a: { $ref: '#port' } }), $defs: { p: { $anchor: 'port', type: 'string' } } },
    { a: 'x' },
  ),
  row(
    'the root as a reference',
    { $ref: '#/$defs/a', $defs: { a: shape({ b: text, 'c?': text }) } },
    { b: 'x' },
    { b: 'x', c: 'y' },
  ),
  row('a tree', { $ref: '#/$defs/tree', $defs: { tree } }, leafy),
  row('a tree in a property', { ...shape({ tree: { $ref: '#/$defs/tree' } }), $defs: { tree } }, { tree: leafy }),
  row(
    'a linked list',
    {
      ...shape({ head: { $ref: '#/$defs/node' } }),
      $defs: { node: shape({ value: whole, 'next?': { $ref: '#/$defs/node' } }) },
    },
    { head: { value: 1 } },
    { head: { value: 1, next: { value: 2, next: { value: 3, next: { value: 4 } } } } },
  ),
  row(
    'a linked list that ends in nothing',
    {
      ...shape({ head: { $ref: '#/$defs/node' } }),
      $defs: { node: shape({ value: whole, next: { anyOf: [{ $ref: '#/$defs/node' }, { type: 'null' }] } }) },
    },
    { head: { value: 1, next: { value: 2, next: null } } },
  ),
  row(
    'a root within itself',
    shape({ name: text, 'parts?': { type: 'array', items: { $ref: '#' } } }),
    { name: 'a' },
    { name: 'a', parts: [{ name: 'b', parts: [{ name: 'c' }] }] },
  ),
  row(
    'two that need each other',
    {
      ...shape({ a: { $ref: '#/$defs/a' } }),
      $defs: {
        a: shape({ 'b?': { $ref: '#/$defs/b' } }),
        b: shape({ as: { type: 'array', items: { $ref: '#/$defs/a' } } }),
      },
    },
    { a: {} },
    { a: { b: { as: [{}, { b: { as: [] } }] } } },
  ),
  row(
    'an expression',
    {
      ...shape({ e: { $ref: '#/$defs/e' } }),
      $defs: {
        e: {
          anyOf: [
            { type: 'number' },
            shape({ op: { enum: ['+', '*'] }, args: { type: 'array', items: { $ref: '#/$defs/e' } } }),
          ],
        },
      },
    },
    { e: 1 },
    { e: { op: '+', args: [1, { op: '*', args: [2, { op: '+', args: [3] }] }] } },
  ),

  row('six levels', nested(6, text), nest(6, 'x')),
  row('fourteen levels', nested(14, text), nest(14, 'x')),
  row(
    'twelve levels of lists',
    Array.from({ length: 12 }).reduce<JsonSchema>(items => ({ type: 'array', items }), text),
    [[[[[[[[[[[['x']]]]]]]]]]]],
  ),
  row(
    'optional, four levels down',
    shape({ 'a?': shape({ 'b?': shape({ 'c?': shape({ 'd?': whole }) }) }) }),
    {},
    { a: { b: {} } },
    { a: { b: { c: { d: 1 } } } },
  ),
  row(
    'a report as a person would write it',
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Report',
      ...shape({
        title: { type: 'string', minLength: 1 },
        'score?': { type: 'number', minimum: 0, maximum: 1 },
        tags: { type: 'array', items: text, uniqueItems: true },
        author: shape({ name: text, 'mail?': { type: 'string', format: 'email' } }),
        'extra?': { type: 'object', additionalProperties: text },
      }),
    },
    { title: 'x', tags: [], author: { name: 'y' } },
    { title: 'x', score: 0.5, tags: ['a'], author: { name: 'y', mail: 'a@b.example' }, extra: { k: 'v' } },
  ),
]
