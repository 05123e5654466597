import { type Pair, text } from './pair.ts'
import { object, type Tiny } from './tiny.ts'

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
    'callers may show who they are in one more way',
    scheme(bearer),
    scheme({ type: 'apiKey', in: 'header', name: 'x-key' }, bearer),
    [],
    ['breaking auth-changed'],
  ],
  [
    'the scheme and the header in other letters',
    scheme(bearer, { type: 'apiKey', in: 'header', name: 'X-Key' }),
    scheme({ type: 'http', scheme: 'Bearer' }, { type: 'apiKey', in: 'header', name: 'x-key' }),
    [],
    [],
  ],
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
