import { describe, expect, test } from 'vitest'
import type { Schema } from '../../generator/contract/model.ts'
import { distilRaw, type Raw, shuffle } from './miniature.ts'
import { model } from './service-model.ts'

/** The schema of a shape that the answer holds under `it`. */
function schemaIn(shape: Raw, others: Raw = {}, use: Raw = {}): Schema | undefined {
  const answer = { type: 'structure', members: { it: { shape: 'It', ...use } } }
  const { schemas } = distilRaw(model({ SayResponse: answer, It: shape, ...others })).contract.components
  return schemas.SayResponse?.properties?.it
}

test('the contract of a miniature is what it should be', () => {
  const { text, mended, warnings, revision } = distilRaw(model())
  expect({ mended, warnings, revision }).toEqual({ mended: [], warnings: [], revision: 'talk-2026-01-01' })
  expect(text).toBe(`openapi: 3.1.0
info:
  title: contract
  version: '1'
paths:
  /rooms/{room}/say:
    post:
      operationId: Say
      parameters:
        - name: X-Trace
          in: header
          schema:
            type: string
            pattern: '[a-z]+'
            minLength: 1
            maxLength: 20
        - name: room
          in: path
          required: true
          schema:
            type: string
            pattern: '[a-z]+'
            minLength: 1
            maxLength: 20
        - name: is-loud
          in: query
          deprecated: true
          schema:
            type: boolean
      requestBody:
        required: true
        content:
          application/json:
            schema:
              $ref: '#/components/schemas/SayRequest'
      responses:
        '200':
          description: ''
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/SayResponse'
        '429':
          description: ''
          content:
            application/json:
              schema:
                anyOf:
                  - $ref: '#/components/schemas/Asleep'
                  - $ref: '#/components/schemas/Busy'
        '500':
          description: ''
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/Broken'
components:
  schemas:
    Asleep:
      type: object
      additionalProperties: true
    Broken:
      type: object
      additionalProperties: true
    Busy:
      type: object
      properties:
        message:
          type: string
          pattern: '[a-z]+'
          minLength: 1
          maxLength: 20
    SayRequest:
      type: object
      properties:
        theWords:
          type: array
          items:
            $ref: '#/components/schemas/Word'
          minItems: 1
          maxItems: 9
      required:
        - theWords
    SayResponse:
      type: object
      properties:
        reply:
          $ref: '#/components/schemas/Word'
      required:
        - reply
    Word:
      type: object
      properties:
        sound:
          type: string
          contentEncoding: base64
        text:
          type: string
          pattern: '[a-z]+'
          minLength: 1
          maxLength: 20
      oneOf:
        - required:
            - sound
        - required:
            - text
`)
})

test('the order of its keys makes no difference', () => {
  const { text } = distilRaw(model())
  for (const seed of [1, 2, 3, 4, 5]) expect(distilRaw(shuffle(model(), seed)).text).toBe(text)
})

test('a contract of a service model is its own contract', () => {
  const { contract, text } = distilRaw(model())
  expect(distilRaw(contract)).toMatchObject({ text, mended: [], warnings: [] })
})

test.each<[string, Raw, Schema]>([
  ['an integer', { type: 'integer', min: 0, max: 5 }, { type: 'integer', format: 'int32', minimum: 0, maximum: 5 }],
  ['a long', { type: 'long', box: true }, { type: 'integer', format: 'int64' }],
  ['a float', { type: 'float' }, { type: 'number', format: 'float' }],
  ['a double', { type: 'double', max: 1 }, { type: 'number', format: 'double', maximum: 1 }],
  ['a blob', { type: 'blob', max: 10 }, { type: 'string', contentEncoding: 'base64' }],
  ['a document', { type: 'structure', members: {}, document: true }, {}],
  ['a shape of a type to come', { type: 'vector' }, {}],
  ['a timestamp', { type: 'timestamp' }, { type: 'number' }],
  [
    'a timestamp with a format',
    { type: 'timestamp', timestampFormat: 'iso8601' },
    { type: 'string', format: 'date-time' },
  ],
  ['an enum', { type: 'string', enum: ['b', 'a'] }, { $ref: '#/components/schemas/It' }],
  ['a deprecated string', { type: 'string', deprecated: true }, { type: 'string', deprecated: true }],
])('%s', (_, shape, schema) => {
  expect(schemaIn(shape)).toEqual(schema)
})

test('a map has the constraints of its keys', () => {
  const others = { Key: { type: 'string', max: 3 }, Value: { type: 'double' } }
  expect(schemaIn({ type: 'map', key: { shape: 'Key' }, value: { shape: 'Value' }, min: 1 }, others)).toEqual({
    type: 'object',
    propertyNames: { type: 'string', maxLength: 3 },
    additionalProperties: { type: 'number', format: 'double' },
    minProperties: 1,
  })
})

test('a list that holds itself keeps its name', () => {
  const contract = distilRaw(
    model({
      SayResponse: { type: 'structure', members: { it: { shape: 'Tree' } } },
      Tree: { type: 'list', member: { shape: 'Branch' } },
      Branch: { type: 'map', key: { shape: 'Name' }, value: { shape: 'Tree' } },
    }),
  ).contract
  expect(contract.components.schemas.SayResponse?.properties?.it).toEqual({ $ref: '#/components/schemas/Tree' })
  expect(contract.components.schemas.Tree).toEqual({
    type: 'array',
    items: { $ref: '#/components/schemas/Branch' },
  })
})

test('a member says for itself that it is deprecated, and in what form its time is', () => {
  expect(schemaIn({ type: 'structure', members: {} }, {}, { deprecated: true })).toEqual({
    $ref: '#/components/schemas/It',
    deprecated: true,
  })
  expect(schemaIn({ type: 'timestamp' }, {}, { timestampFormat: 'rfc822' })).toEqual({ type: 'string' })
})

describe('bodies that are one member', () => {
  const payload = (shape: Raw) => {
    const response = { type: 'structure', required: ['body'], payload: 'body', members: { body: { shape: 'It' } } }
    const { paths } = distilRaw(model({ SayResponse: response, SayRequest: response, It: shape })).contract
    return paths['/rooms/{room}/say']?.post
  }

  test('bytes travel as they are', () => {
    const content = {
      'application/octet-stream': { schema: { type: 'string', contentMediaType: 'application/octet-stream' } },
    }
    const operation = payload({ type: 'blob' })
    expect(operation?.responses['200']?.content).toEqual(content)
    expect(operation?.requestBody).toEqual({ required: true, content })
  })

  test('an event stream has events and exceptions, one a frame', () => {
    const { contract } = distilRaw(
      model({
        SayResponse: { type: 'structure', payload: 'body', members: { body: { shape: 'It' } } },
        It: { type: 'structure', eventstream: true, members: { word: { shape: 'Word' }, busy: { shape: 'Busy' } } },
      }),
    )
    expect(contract.paths['/rooms/{room}/say']?.post?.responses['200']?.content).toEqual({
      'application/vnd.amazon.eventstream': { schema: { $ref: '#/components/schemas/It' } },
    })
    expect(contract.components.schemas.It).toEqual({
      type: 'object',
      properties: { busy: { $ref: '#/components/schemas/Busy' }, word: { $ref: '#/components/schemas/Word' } },
      oneOf: [{ required: ['busy'] }, { required: ['word'] }],
    })
  })

  test('a structure is JSON', () => {
    expect(payload({ type: 'structure', members: {} })?.responses['200']?.content).toEqual({
      'application/json': { schema: { $ref: '#/components/schemas/It' } },
    })
  })
})

test('a shape that the model lacks may be anything, and is told', () => {
  const distilled = distilRaw(model({ SayResponse: { type: 'structure', members: { it: { shape: 'Nowhere' } } } }))
  expect(distilled.contract.components.schemas.SayResponse?.properties?.it).toEqual({})
  expect(distilled.mended).toEqual([
    expect.objectContaining({ rule: 'dangling-ref', detail: '#/components/schemas/Nowhere' }),
  ])
})

test('greedy labels are plain placeholders, and a fixed query stays', () => {
  const { paths } = distilRaw(
    model({}, { operations: { Get: { http: { method: 'GET', requestUri: '/files/{Key+}?list=1' } } } }),
  ).contract
  expect(Object.keys(paths)).toEqual(['/files/{Key}?list=1'])
})

describe('what it is not is said in plain words', () => {
  test.each<[string, Raw, RegExp]>([
    [
      'another protocol',
      model({}, { metadata: { protocol: 'rest-xml', serviceId: 'T' } }),
      /of protocol rest-xml has no importer/,
    ],
    ['a model without shapes', { ...model(), shapes: null }, /no operations or no shapes: it is cut off/],
  ])('%s', (_, document, words) => {
    expect(() => distilRaw(document)).toThrow(words)
  })

  test('a kind that it is not', () => {
    expect(() => distilRaw(model(), [], { kind: 'openapi' })).toThrow(/says kind openapi, but the document is botocore/)
  })
})
