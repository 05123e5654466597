import { block, bothWays, choice, none, number, type Pair, text } from './pair.ts'
import { object } from './tiny.ts'

export const samePairs: Pair[] = [
  ...bothWays('null in three spellings', { type: ['string', 'null'] }, { anyOf: [text, { type: 'null' }] }, none, none),
  ...bothWays(
    'null as a part of its own',
    { allOf: [text, { nullable: true }] },
    { type: ['string', 'null'] },
    none,
    none,
  ),
  ...bothWays(
    'null as a variant of its own',
    { anyOf: [text, number, { nullable: true }] },
    { type: ['string', 'number', 'null'] },
    none,
    none,
  ),
  ...bothWays('a constant is a list of one', { const: 'a' }, choice('a'), none, none),
  ...bothWays(
    'the order of properties, values and variants',
    { oneOf: [block('a', { n: choice('x', 'y'), m: text }), block('b')] },
    { oneOf: [block('b'), block('a', { m: text, n: choice('y', 'x') })] },
    none,
    none,
  ),
  ...bothWays('prose', text, { type: 'string', description: 'A word.', title: 'Word', examples: ['x'] }, none, none),
  ...bothWays(
    'one part moves between siblings',
    { allOf: [object({ a: text }), object({ b: text }, ['b'])] },
    { allOf: [object({ a: text, b: text }, ['b'])] },
    none,
    none,
  ),
  ...bothWays(
    'variants that look alike keep their tags',
    { oneOf: [block('a', { v: text }), block('b', { v: text })] },
    { oneOf: [block('b', { v: text }), block('a', { v: text })] },
    none,
    none,
  ),
  [
    'a property only answers have is none of requests',
    { request: object({ a: text }) },
    { request: object({ a: text, b: { type: 'string', readOnly: true } }) },
    [],
    [],
  ],
  [
    'a property only requests have is none of answers',
    { response: object({ a: text }) },
    { response: object({ a: text, b: { type: 'string', writeOnly: true } }) },
    [],
    [],
  ],
  ...bothWays(
    'a number that is narrowed to an integer',
    { allOf: [{ anyOf: [number, text] }, { type: 'integer' }] },
    { type: 'integer' },
    none,
    none,
  ),
  ...bothWays(
    'null that another part refuses',
    { allOf: [{ anyOf: [number, text, { type: 'null' }] }, text] },
    text,
    none,
    none,
  ),
  ...bothWays(
    'keys that exclude one another',
    { ...object({ a: text, b: text }), oneOf: [{ required: ['a'] }, { required: ['b'] }] },
    object({ a: text, b: text }),
    none,
    none,
  ),
  ...bothWays('a number says all that an integer says', { anyOf: [number, { type: 'integer' }] }, number, none, none),
]
