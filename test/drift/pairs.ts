import { object, type Tiny } from './tiny.ts'

/** An idea, two documents, and the rules that find something there and back; none where nothing is meant to change. */
export type Pair = [idea: string, old: Tiny, now: Tiny, there: string[], back: string[]]

const text = { type: 'string' }
const number = { type: 'number' }
const choice = (...values: string[]) => ({ type: 'string', enum: values })
const block = (tag: string, more = {}) => object({ type: { const: tag }, ...more }, ['type'])

/** Each difference in both directions of travel. */
function bothWays(
  idea: string,
  old: object,
  now: object,
  request: [string[], string[]],
  response: [string[], string[]],
): Pair[] {
  const at = (direction: 'request' | 'response', schema: object): Tiny => ({ [direction]: object({ x: schema }) })
  return [
    [`request: ${idea}`, at('request', old), at('request', now), ...request],
    [`response: ${idea}`, at('response', old), at('response', now), ...response],
  ]
}

const none: [string[], string[]] = [[], []]

export const pairs: Pair[] = [
  ...bothWays(
    'a property comes and goes',
    object({ a: text }),
    object({ a: text, b: text }),
    [['new-to-use request-property-added'], ['breaking request-property-removed']],
    [['new-to-decode response-property-added'], ['breaking response-property-removed']],
  ),
  ...bothWays(
    'a required property comes and goes',
    object({ a: text }),
    object({ a: text, b: text }, ['b']),
    [['breaking request-property-added-required'], ['breaking request-property-removed']],
    [['new-to-decode response-property-added'], ['breaking response-property-removed']],
  ),
  ...bothWays(
    'a property is required',
    object({ a: text }),
    object({ a: text }, ['a']),
    [['breaking request-property-became-required'], ['harmless request-property-became-optional']],
    [['harmless response-property-became-required'], ['decode-risk response-property-became-optional']],
  ),
  ...bothWays(
    'null is allowed',
    text,
    { type: ['string', 'null'] },
    [['harmless request-null-allowed'], ['breaking request-null-refused']],
    [['decode-risk response-became-nullable'], ['harmless response-never-null']],
  ),
  ...bothWays(
    'a value is listed',
    choice('a', 'b'),
    choice('a', 'b', 'c'),
    [['new-to-use request-value-added'], ['breaking request-value-removed']],
    [['new-to-decode response-value-added'], ['harmless response-value-removed']],
  ),
  ...bothWays(
    'a value of a nullable list',
    { anyOf: [choice('a', 'b'), { type: 'null' }] },
    { type: ['string', 'null'], enum: ['a', 'b', 'c', null] },
    [['new-to-use request-value-added'], ['breaking request-value-removed']],
    [['new-to-decode response-value-added'], ['harmless response-value-removed']],
  ),
  ...bothWays(
    'a list opens',
    choice('a', 'b'),
    text,
    [['new-to-use request-type-widened'], ['breaking request-type-narrowed']],
    [['decode-risk response-type-widened'], ['harmless response-type-narrowed']],
  ),
  ...bothWays(
    'an open list drops a value: it is still allowed',
    { anyOf: [text, choice('a', 'b')] },
    { anyOf: [text, choice('a')] },
    [[], ['new-to-use request-value-added']],
    [[], ['new-to-decode response-value-added']],
  ),
  ...bothWays(
    'a constant is another',
    { const: 'a' },
    { const: 'b' },
    [['breaking request-type-changed'], ['breaking request-type-changed']],
    [['decode-risk response-type-changed'], ['decode-risk response-type-changed']],
  ),
  ...bothWays(
    'a type is another',
    text,
    number,
    [['breaking request-type-changed'], ['breaking request-type-changed']],
    [['decode-risk response-type-changed'], ['decode-risk response-type-changed']],
  ),
  ...bothWays(
    'a type is one more',
    text,
    { anyOf: [text, { type: 'array', items: text }] },
    [['new-to-use request-type-widened'], ['breaking request-type-narrowed']],
    [['decode-risk response-type-widened'], ['harmless response-type-narrowed']],
  ),
  ...bothWays(
    'an integer is a number',
    { type: 'integer' },
    number,
    [['new-to-use request-type-widened'], ['breaking request-type-narrowed']],
    [['decode-risk response-type-widened'], ['harmless response-type-narrowed']],
  ),
  ...bothWays(
    'an upper limit rises',
    { type: 'integer', maximum: 4 },
    { type: 'integer', maximum: 8 },
    [['harmless request-limit-raised'], ['breaking request-limit-tightened']],
    [['harmless response-limit-changed'], ['harmless response-limit-changed']],
  ),
  ...bothWays(
    'a lower limit falls',
    { type: 'string', minLength: 4 },
    { type: 'string', minLength: 2 },
    [['harmless request-limit-raised'], ['breaking request-limit-tightened']],
    [['harmless response-limit-changed'], ['harmless response-limit-changed']],
  ),
  ...bothWays(
    'a limit goes',
    { type: 'array', items: text, maxItems: 4 },
    { type: 'array', items: text },
    [['harmless request-limit-raised'], ['breaking request-limit-tightened']],
    [['harmless response-limit-changed'], ['harmless response-limit-changed']],
  ),
  ...bothWays(
    'a pattern is another: nobody can tell',
    { type: 'string', pattern: '^a$' },
    { type: 'string', pattern: '^b$' },
    [['harmless request-format-changed'], ['harmless request-format-changed']],
    [['harmless response-limit-changed'], ['harmless response-limit-changed']],
  ),
  ...bothWays(
    'a format is another',
    { type: 'string', format: 'uri' },
    text,
    [['harmless request-format-changed'], ['harmless request-format-changed']],
    [['harmless response-format-changed'], ['harmless response-format-changed']],
  ),
  ...bothWays(
    'a default is another',
    { type: 'integer', default: 1 },
    { type: 'integer', default: 2 },
    [['harmless request-default-changed'], ['harmless request-default-changed']],
    [['harmless response-limit-changed'], ['harmless response-limit-changed']],
  ),
  ...bothWays(
    'a property is on its way out',
    text,
    { type: 'string', deprecated: true },
    [['deprecated request-property-deprecated'], ['harmless undeprecated']],
    [['deprecated response-property-deprecated'], ['harmless undeprecated']],
  ),
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
    'a dictionary has other values',
    { type: 'object', additionalProperties: text },
    { type: 'object', additionalProperties: number },
    [['breaking request-type-changed'], ['breaking request-type-changed']],
    [['decode-risk response-type-changed'], ['decode-risk response-type-changed']],
  ),
  ...bothWays(
    'a list has other items',
    { type: 'array', items: text },
    { type: 'array', items: number },
    [['breaking request-type-changed'], ['breaking request-type-changed']],
    [['decode-risk response-type-changed'], ['decode-risk response-type-changed']],
  ),
  ...bothWays(
    'an object is closed',
    object({ a: text }),
    { ...object({ a: text }), additionalProperties: false },
    [['breaking request-limit-tightened'], ['harmless request-limit-raised']],
    [['harmless response-limit-changed'], ['harmless response-limit-changed']],
  ),
  ...bothWays(
    'a free object is told apart',
    { type: 'object' },
    { oneOf: [block('a'), block('b')] },
    [['breaking request-type-narrowed'], ['new-to-use request-type-widened']],
    [['harmless response-type-narrowed'], ['decode-risk response-type-widened']],
  ),
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
]

const sent = (...parameters: object[]): Tiny => ({ operation: { parameters } })
const query = (name: string, more = {}) => ({ name, in: 'query', schema: text, ...more })
const named = (name: string, schemas: Record<string, object>): Tiny => ({
  request: { $ref: `#/components/schemas/${name}` },
  schemas,
})
const scheme = (...kinds: object[]): Tiny => ({
  document: {
    security: kinds.map((_, i) => ({ [`s${i}`]: [] })),
    components: { schemas: {}, securitySchemes: Object.fromEntries(kinds.map((kind, i) => [`s${i}`, kind])) },
  },
})
const bearer = { type: 'http', scheme: 'bearer' }
const answers = (...statuses: string[]): Tiny => ({
  operation: { responses: Object.fromEntries(statuses.map(status => [status, { description: '' }])) },
})
const at = (path: string, parameter?: string): Tiny => ({
  paths: {
    [path]: {
      get: {
        operationId: 'one',
        ...(parameter && { parameters: [{ name: parameter, in: 'path', required: true, schema: text }] }),
        responses: {},
      },
    },
  },
})
const body = (...types: string[]): Tiny => ({
  operation: { requestBody: { content: Object.fromEntries(types.map(type => [type, { schema: text }])) } },
})

export const documentPairs: Pair[] = [
  [
    'a parameter comes',
    sent(),
    sent(query('q')),
    ['new-to-use request-parameter-added'],
    ['breaking request-parameter-removed'],
  ],
  [
    'a required parameter comes',
    sent(),
    sent(query('q', { required: true })),
    ['breaking request-parameter-added-required'],
    ['breaking request-parameter-removed'],
  ],
  [
    'a parameter is required',
    sent(query('q')),
    sent(query('q', { required: true })),
    ['breaking request-property-became-required'],
    ['harmless request-property-became-optional'],
  ],
  ['parameters in another order', sent(query('p'), query('q')), sent(query('q'), query('p')), [], []],
  [
    'a header in other letters',
    sent({ name: 'X-Key', in: 'header', schema: text }),
    sent({ name: 'x-key', in: 'header', schema: text }),
    [],
    [],
  ],
  ['a parameter of the path has another name', at('/one/{id}', 'id'), at('/one/{one_id}', 'one_id'), [], []],
  ['the version moves from the path to the server', at('/v1/one'), at('/one'), [], []],
  [
    'another path is another operation',
    at('/one'),
    at('/two'),
    ['breaking operation-removed', 'new-to-use operation-added'],
    ['breaking operation-removed', 'new-to-use operation-added'],
  ],
  [
    'a component has another name',
    named('A', { A: object({ a: text }) }),
    named('B', { B: object({ a: text }) }),
    [],
    [],
  ],
  [
    'a component is written out',
    named('A', { A: object({ a: { $ref: '#/components/schemas/T' } }), T: text }),
    named('A', { A: object({ a: text }) }),
    [],
    [],
  ],
  [
    'a component that contains itself',
    named('A', { A: object({ a: { $ref: '#/components/schemas/A' } }) }),
    named('A', { A: object({ a: { $ref: '#/components/schemas/A' }, b: text }) }),
    ['new-to-use request-property-added'],
    ['breaking request-property-removed'],
  ],
  [
    'callers show who they are otherwise',
    scheme(bearer),
    scheme({ type: 'apiKey', in: 'header', name: 'x-key' }),
    ['breaking auth-changed'],
    ['breaking auth-changed'],
  ],
  ['a document that says nothing of callers', scheme(), scheme(bearer), [], []],
  [
    'an error status',
    answers('200'),
    answers('200', '429'),
    ['harmless response-status-added'],
    ['harmless response-status-removed'],
  ],
  ['an error status that a range told', answers('200', '4XX'), answers('200', '429', '4XX'), [], []],
  [
    'an answer of success',
    answers('200'),
    answers('200', '202'),
    ['new-to-decode response-media-type-added'],
    ['breaking response-media-type-removed'],
  ],
  [
    'a body may be of one more kind',
    body('application/json'),
    body('application/json', 'text/plain'),
    ['new-to-use request-media-type-added'],
    ['breaking request-media-type-removed'],
  ],
  ['a kind of body with a parameter', body('application/json'), body('application/json; charset=utf-8'), [], []],
]
