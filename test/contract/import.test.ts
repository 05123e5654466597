import { describe, expect, test } from 'vitest'
import { distilRaw, shuffle } from './miniature.ts'

/** One API, written in each kind of document. They must distil to the same bytes. */
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const json = (name: string) => ({ 'application/json': { schema: ref(name) } })

function openapi(version: string, schemas: unknown) {
  return {
    openapi: version,
    info: { title: 'Talk', version: 'v1', description: 'Prose.' },
    servers: [{ url: 'https://talk.test' }],
    paths: {
      '/v1/rooms/{roomsId}:say': {
        post: {
          operationId: 'talk.rooms.say',
          summary: 'Says something.',
          parameters: [
            { name: 'tag', in: 'query', schema: { type: 'array', items: { type: 'string' } } },
            { name: 'roomsId', in: 'path', required: true, schema: { type: 'string' } },
            { name: 'loud', in: 'query', schema: { type: 'boolean', default: true }, deprecated: true },
          ],
          requestBody: { required: true, content: json('Saying') },
          responses: { 200: { description: 'Said.', content: json('Saying') } },
        },
      },
    },
    components: { schemas },
  }
}

const properties = {
  text: { type: 'string', description: 'What is said.' },
  count: { type: 'string', format: 'int64' },
  mood: { type: 'string', enum: ['SAD', 'GLAD'], 'x-enum-descriptions': ['', ''] },
  parent: { ...ref('Saying'), description: 'Beside a reference.' },
  any: {},
  extra: { type: 'object', additionalProperties: { type: 'number' }, readOnly: true },
}

const v31 = openapi('3.1.0', { Saying: { properties, title: 'Saying' }, Unused: { type: 'string' } })
const v30 = openapi('3.0.3', {
  Saying: { type: 'object', properties: { ...properties, parent: { allOf: [ref('Saying')], description: 'd' } } },
  Unused: { type: 'string' },
})
const discovery = {
  kind: 'discovery#restDescription',
  discoveryVersion: 'v1',
  revision: '20260101',
  rootUrl: 'https://talk.test/',
  servicePath: '',
  parameters: { alt: { type: 'string', location: 'query', enum: ['json', 'media'] } },
  resources: {
    rooms: {
      resources: {},
      methods: {
        say: {
          id: 'talk.rooms.say',
          path: 'v1/{+name}:say',
          flatPath: 'v1/rooms/{roomsId}:say',
          httpMethod: 'POST',
          parameterOrder: ['name'],
          parameters: {
            name: { type: 'string', location: 'path', required: true, pattern: '^rooms/[^/]+$' },
            tag: { type: 'string', location: 'query', repeated: true },
            loud: { type: 'boolean', location: 'query', default: 'true', deprecated: true },
          },
          request: { $ref: 'Saying' },
          response: { $ref: 'Saying' },
        },
      },
    },
  },
  schemas: {
    Unused: { id: 'Unused', type: 'string' },
    Saying: {
      id: 'Saying',
      type: 'object',
      properties: {
        text: { type: 'string', description: 'What is said.' },
        count: { type: 'string', format: 'int64' },
        mood: { type: 'string', enum: ['GLAD', 'SAD'], enumDescriptions: ['', ''], enumDeprecated: [false, true] },
        parent: { $ref: 'Saying' },
        any: { type: 'any' },
        extra: { type: 'object', additionalProperties: { type: 'number' }, readOnly: true },
      },
    },
  },
}

const documents: [string, unknown][] = [
  ['OpenAPI 3.0', v30],
  ['OpenAPI 3.1', v31],
  ['Discovery', discovery],
]
const coverage = { operations: ['POST /v1/rooms/{roomsId}:say'] }
const expected = distilRaw(v31, [], coverage)

test('the contract is what it should be', () => {
  expect(expected.text).toBe(`openapi: 3.1.0
info:
  title: contract
  version: '1'
servers:
  - url: https://talk.test
paths:
  /v1/rooms/{roomsId}:say:
    post:
      operationId: talk.rooms.say
      parameters:
        - name: roomsId
          in: path
          required: true
          schema:
            type: string
        - name: loud
          in: query
          deprecated: true
          schema:
            type: boolean
            default: true
        - name: tag
          in: query
          schema:
            type: array
            items:
              type: string
      requestBody:
        required: true
        content:
          application/json:
            schema:
              $ref: '#/components/schemas/Saying'
      responses:
        '200':
          description: ''
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/Saying'
components:
  schemas:
    Saying:
      type: object
      properties:
        any: {}
        count:
          type: string
          format: int64
        extra:
          type: object
          additionalProperties:
            type: number
          readOnly: true
        mood:
          type: string
          enum:
            - GLAD
            - SAD
        parent:
          $ref: '#/components/schemas/Saying'
        text:
          type: string
`)
})

describe.each(documents)('%s', (_, document) => {
  test('distils to the same bytes, without mending', () => {
    const distilled = distilRaw(document, [], coverage)
    expect(distilled.text).toBe(expected.text)
    expect(distilled.mended).toEqual([])
  })

  test('whatever the order of its keys', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      expect(distilRaw(shuffle(document, seed), [], coverage).text).toBe(expected.text)
    }
  })

  test('all of it, where nothing is demanded', () => {
    expect(Object.keys(distilRaw(document).contract.components.schemas)).toEqual(['Saying', 'Unused'])
  })
})

test('a contract is its own contract', () => {
  expect(distilRaw(expected.contract)).toMatchObject({ text: expected.text, mended: [], warnings: [] })
})

test('a stated kind that the document is not is an error', () => {
  expect(() => distilRaw(v31, [], { kind: 'discovery' })).toThrow(/says kind discovery, but the document is openapi/)
})

test('revisions are what the documents call them', () => {
  expect(distilRaw(discovery).revision).toBe('20260101')
  expect(distilRaw(v31).revision).toBe('v1')
})

test('shuffled keys change neither hoisted names nor derived ids nor merged objects', () => {
  const own = (type: string) => ({ properties: { x: { $ref: '#/$defs/Unit' } }, $defs: { Unit: { type } } })
  const operation = { operationId: 'same', responses: { 200: { description: '' } } }
  const document = {
    openapi: '3.1.0',
    info: { version: '1' },
    paths: { '/b': { get: operation, post: operation }, '/a': { get: operation } },
    components: {
      schemas: {
        Z: own('string'),
        A: own('integer'),
        Merged: { allOf: [ref('A'), { properties: { y: { type: ['null', 'string'] } } }, ref('Z')] },
        Base: { properties: { k: { type: 'string' } }, discriminator: { propertyName: 'k' } },
        C1: { allOf: [ref('Base'), { properties: { k: { const: 'one' } } }] },
        C2: { allOf: [ref('Base'), { properties: { k: { const: 'two' } } }] },
      },
    },
  }
  const first = distilRaw(document)
  for (const seed of [7, 8, 9, 10, 11]) {
    const again = distilRaw(shuffle(document, seed))
    expect(again.text).toBe(first.text)
    expect(again.mended).toEqual(first.mended)
  }
})
