import { block, bothWays, number, type Pair, text } from './pair.ts'
import { object, type Tiny } from './tiny.ts'

/** What says nothing of its variant, and is the same in all. */
const mark = { k: { const: 'x' }, v: text }

/** A block whose tag has another name. */
const renamed = (tag: string) => object({ kind: { const: tag } }, ['kind'])

function mapped(tags: Record<string, string>): Tiny {
  const names = Object.values(tags)
  const ref = (name: string) => `#/components/schemas/${name}`
  const mapping = Object.fromEntries(Object.entries(tags).map(([tag, name]) => [tag, ref(name)]))
  return {
    response: { oneOf: names.map(name => ({ $ref: ref(name) })), discriminator: { propertyName: 'type', mapping } },
    schemas: Object.fromEntries(names.map(name => [name, object({ type: text, [`of${name}`]: text })])),
  }
}

export const unionsPairs: Pair[] = [
  ...bothWays(
    'a variant comes',
    { oneOf: [block('a'), block('b')] },
    { oneOf: [block('b'), block('c'), block('a')] },
    [['new-to-use request-variant-added'], ['breaking request-variant-removed']],
    [['new-to-decode response-variant-added'], ['breaking response-variant-removed']],
  ),
  ...bothWays(
    'one kind of block becomes a union',
    block('a'),
    { oneOf: [block('a'), block('b')] },
    [['new-to-use request-variant-added'], ['breaking request-variant-removed']],
    [['new-to-decode response-variant-added'], ['breaking response-variant-removed']],
  ),
  ...bothWays(
    'a property of one variant',
    { oneOf: [block('a'), block('b')] },
    { oneOf: [block('b', { n: text }), block('a')] },
    [['new-to-use request-property-added'], ['breaking request-property-removed']],
    [['new-to-decode response-property-added'], ['breaking response-property-removed']],
  ),
  ...bothWays(
    'variants lose their tag',
    { oneOf: [block('a', { p: text, q: text }), block('b', { r: text, s: text })] },
    { oneOf: [object({ type: text, p: text, q: text }, ['type']), object({ type: text, r: text, s: text }, ['type'])] },
    [
      ['harmless request-discriminator-changed', 'new-to-use request-type-widened'],
      ['breaking request-type-narrowed', 'harmless request-discriminator-changed'],
    ],
    [
      ['decode-risk response-discriminator-lost', 'decode-risk response-type-widened'],
      ['harmless response-discriminator-gained', 'harmless response-type-narrowed'],
    ],
  ),
  ...bothWays(
    'a free object is told apart',
    { type: 'object' },
    { oneOf: [block('a'), block('b')] },
    [['breaking request-type-narrowed'], ['new-to-use request-type-widened']],
    [['harmless response-type-narrowed'], ['decode-risk response-type-widened']],
  ),
  [
    'an event comes',
    { stream: { oneOf: [block('a'), block('b')] } },
    { stream: { oneOf: [block('a'), block('b'), block('c')] } },
    ['new-to-decode response-event-added'],
    ['breaking response-event-removed'],
  ],
  [
    'a block inside of an event is no event',
    { stream: object({ x: { oneOf: [block('a'), block('b')] } }) },
    { stream: object({ x: { oneOf: [block('a'), block('b'), block('c')] } }) },
    ['new-to-decode response-variant-added'],
    ['breaking response-variant-removed'],
  ],
  [
    'an answer can be streamed',
    {},
    { stream: block('a') },
    ['new-to-decode response-media-type-added'],
    ['breaking response-media-type-removed'],
  ],
  ['an operation comes', { paths: {} }, {}, ['new-to-use operation-added'], ['breaking operation-removed']],
  [
    'an operation is on its way out',
    {},
    { operation: { deprecated: true } },
    ['deprecated operation-deprecated'],
    ['harmless undeprecated'],
  ],
  ...bothWays(
    'a free object names its first property',
    { type: 'object' },
    object({ a: text }),
    [['new-to-use request-property-added'], ['breaking request-property-removed']],
    [['new-to-decode response-property-added'], ['breaking response-property-removed']],
  ),
  ...bothWays(
    'a tag is another, though the rest is alike',
    { oneOf: [block('a', mark), block('b', mark)] },
    { oneOf: [block('c', mark), block('b', mark)] },
    [
      ['breaking request-variant-removed', 'new-to-use request-variant-added'],
      ['breaking request-variant-removed', 'new-to-use request-variant-added'],
    ],
    [
      ['breaking response-variant-removed', 'new-to-decode response-variant-added'],
      ['breaking response-variant-removed', 'new-to-decode response-variant-added'],
    ],
  ),
  ...bothWays(
    'a variant loses its tag, and has nothing else',
    { oneOf: [block('a'), block('b', { n: text })] },
    { oneOf: [object({}), block('b', { n: text })] },
    [
      ['breaking request-property-removed', 'harmless request-discriminator-changed'],
      ['breaking request-property-added-required', 'harmless request-discriminator-changed'],
    ],
    [
      ['breaking response-property-removed', 'decode-risk response-discriminator-lost'],
      ['harmless response-discriminator-gained', 'new-to-decode response-property-added'],
    ],
  ),
  ...bothWays(
    'a variant loses its tag, and is known by the rest, of which something is gone',
    { oneOf: [block('a', { f: object({ n: text, m: text }) }), block('b')] },
    { oneOf: [object({ f: object({ n: number }) }), block('b')] },
    [
      ['breaking request-property-removed', 'breaking request-type-changed', 'harmless request-discriminator-changed'],
      [
        'breaking request-property-added-required',
        'breaking request-type-changed',
        'harmless request-discriminator-changed',
        'new-to-use request-property-added',
      ],
    ],
    [
      [
        'breaking response-property-removed',
        'decode-risk response-discriminator-lost',
        'decode-risk response-type-changed',
      ],
      [
        'decode-risk response-type-changed',
        'harmless response-discriminator-gained',
        'new-to-decode response-property-added',
      ],
    ],
  ),
  ...bothWays(
    'the tag of one variant has another name',
    { oneOf: [block('a'), block('b'), block('c', mark)] },
    { oneOf: [block('c', mark), renamed('b'), block('a')] },
    [
      [
        'breaking request-property-added-required',
        'breaking request-property-removed',
        'harmless request-discriminator-changed',
      ],
      [
        'breaking request-property-added-required',
        'breaking request-property-removed',
        'harmless request-discriminator-changed',
      ],
    ],
    [
      [
        'breaking response-property-removed',
        'decode-risk response-discriminator-lost',
        'new-to-decode response-property-added',
      ],
      [
        'breaking response-property-removed',
        'harmless response-discriminator-gained',
        'new-to-decode response-property-added',
      ],
    ],
  ),
  ...bothWays(
    'the tag of all variants has another name',
    { oneOf: [block('a'), block('b')] },
    { oneOf: [renamed('b'), renamed('a')] },
    [
      ['breaking request-property-added-required', 'breaking request-property-removed'],
      ['breaking request-property-added-required', 'breaking request-property-removed'],
    ],
    [
      ['breaking response-property-removed', 'new-to-decode response-property-added'],
      ['breaking response-property-removed', 'new-to-decode response-property-added'],
    ],
  ),
  ...bothWays(
    'a variant that is told apart otherwise, by another value, is another one',
    { oneOf: [block('a'), block('b')] },
    { oneOf: [renamed('z'), block('b')] },
    [
      ['breaking request-variant-removed', 'new-to-use request-variant-added'],
      ['breaking request-variant-removed', 'new-to-use request-variant-added'],
    ],
    [
      ['breaking response-variant-removed', 'new-to-decode response-variant-added'],
      ['breaking response-variant-removed', 'new-to-decode response-variant-added'],
    ],
  ),
  ...bothWays(
    'variants without a tag that are not alike',
    { oneOf: [object({ a: text, b: text }), object({ c: text, d: text })] },
    { oneOf: [object({ a: text, b: text }), object({ e: text, f: text })] },
    [
      ['breaking request-variant-removed', 'new-to-use request-variant-added'],
      ['breaking request-variant-removed', 'new-to-use request-variant-added'],
    ],
    [
      ['breaking response-variant-removed', 'new-to-decode response-variant-added'],
      ['breaking response-variant-removed', 'new-to-decode response-variant-added'],
    ],
  ),
  [
    'tags that only the mapping tells',
    mapped({ a: 'A', b: 'B' }),
    mapped({ c: 'A', b: 'B' }),
    ['breaking response-variant-removed', 'new-to-decode response-variant-added'],
    ['breaking response-variant-removed', 'new-to-decode response-variant-added'],
  ],
]
