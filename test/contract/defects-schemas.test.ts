import { describe, expect, test } from 'vitest'
import { canonical, distilRaw, miniature, type Raw, rules } from './miniature.ts'

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const text = { type: 'string' }

describe('references', () => {
  test('$recursiveRef is the component around it', () => {
    const distilled = distilRaw(
      miniature({
        Root: { $recursiveAnchor: true, properties: { sub: { items: { oneOf: [text, { $recursiveRef: '#' }] } } } },
      }),
    )
    expect(distilled.contract.components.schemas.Root).toMatchObject({
      properties: { sub: { type: 'array', items: { oneOf: [text, ref('Root')] } } },
    })
    expect(rules(distilled)).toEqual(['recursive-ref'])
  })

  test('inlined definitions become components, and clashing names are told apart', () => {
    const own = (type: string) => ({
      type: 'object',
      properties: { x: { $ref: '#/$defs/Unit' } },
      $defs: { Unit: { type }, Other: { items: { $ref: '#/$defs/Unit' } } },
    })
    const distilled = distilRaw(miniature({ Root: own('string'), Second: own('integer') }))
    expect(distilled.contract.components.schemas).toEqual({
      Other: { type: 'array', items: ref('Unit') },
      Root: { type: 'object', properties: { x: ref('Unit') } },
      Second: { type: 'object', properties: { x: ref('Second_Unit') } },
      Second_Other: { type: 'array', items: ref('Second_Unit') },
      Second_Unit: { type: 'integer' },
      Unit: text,
    })
    expect(rules(distilled)).toEqual(['inlined-definition'])
  })

  test('#/$defs without definitions is the component of that name, or nothing', () => {
    const properties = { a: { $ref: '#/$defs/Known' }, b: { $ref: '#/$defs/Unknown' } }
    const distilled = distilRaw(miniature({ Root: { properties }, Known: text }))
    expect(distilled.contract.components.schemas.Root).toEqual({
      type: 'object',
      properties: { a: ref('Known'), b: {} },
    })
    expect(distilled.mended).toMatchObject([{ rule: 'dangling-ref', detail: '#/components/schemas/Unknown' }])
  })

  test('dangling, external and circular references become {}, each reported', () => {
    const properties = {
      a: ref('Gone'),
      b: { $ref: './snippets/a.ts' },
      c: { $ref: 'https://x.test/s.json#/S' },
      d: ref('Loop'),
    }
    const distilled = distilRaw(miniature({ Root: { properties }, Loop: ref('Loop') }))
    expect(distilled.contract.components.schemas).toEqual({
      Root: { type: 'object', properties: { a: {}, b: {}, c: {}, d: {} } },
      Loop: {},
    })
    expect(rules(distilled)).toEqual(['circular-alias', 'dangling-ref', 'external-ref'])
  })

  test('references in examples and extensions are never looked at', () => {
    const gone = { $ref: './gone.yaml' }
    const document = miniature({
      Root: { type: 'string', 'x-ms-examples': { a: gone }, example: gone, examples: [gone] },
    })
    const item = {
      'x-ms-examples': { a: gone },
      'x-fern-examples': [{ 'code-samples': [gone] }],
      ...(document.paths as Raw),
    }
    expect(distilRaw({ ...document, paths: item }).mended).toEqual([])
  })

  test('a pointer into a component becomes a component', () => {
    const distilled = distilRaw(
      miniature({
        Root: { properties: { x: { $ref: '#/components/schemas/Other/properties/deep' } } },
        Other: { properties: { deep: text } },
      }),
    )
    expect(distilled.contract.components.schemas).toMatchObject({
      Root: { properties: { x: ref('Other_deep') } },
      Other_deep: text,
    })
  })

  test('shared parameters, bodies and responses are inlined', () => {
    const document = miniature({ Root: text })
    const components = {
      schemas: { Root: text },
      parameters: { P: { name: 'p', in: 'query', schema: text } },
      requestBodies: { B: { required: true, content: { 'application/json': { schema: ref('Root') } } } },
      responses: { R: { description: 'd', content: { 'application/json': { schema: ref('Root') } } } },
    }
    const post = {
      operationId: 'a',
      parameters: [{ $ref: '#/components/parameters/P' }],
      requestBody: { $ref: '#/components/requestBodies/B' },
      responses: { 429: { $ref: '#/components/responses/R' }, 200: { $ref: '#/components/responses/Gone' } },
    }
    const distilled = distilRaw({ ...document, paths: { '/a': { post } }, components })
    const content = { 'application/json': { schema: ref('Root') } }
    expect(distilled.contract.paths['/a']?.post).toEqual({
      operationId: 'a',
      parameters: [{ name: 'p', in: 'query', schema: text }],
      requestBody: { required: true, content },
      responses: { 200: { description: '' }, 429: { description: '', content } },
    })
    expect(rules(distilled)).toEqual(['dangling-ref'])
  })
})

describe('keywords', () => {
  test.each<[string, unknown, unknown, string]>([
    ['optional: true', { type: 'string', optional: true }, text, 'boolean-required'],
    ['required: true on a property', { type: 'string', required: true }, text, 'boolean-required'],
    [
      'min_items',
      { type: 'array', items: text, min_items: 2 },
      { type: 'array', items: text, minItems: 2 },
      'misspelt-keyword',
    ],
    ['type: int', { type: 'int' }, { type: 'integer' }, 'misspelt-type'],
    ['nullable in 3.1', { type: 'string', nullable: true }, { type: ['string', 'null'] }, 'nullable-in-3.1'],
    ['a list of words for an item', { type: 'array', items: [text] }, { type: 'array', items: {} }, 'not-a-schema'],
    [
      'numbers among texts',
      { type: 'string', enum: [1, 'b'] },
      { type: 'string', enum: ['1', 'b'] },
      'enum-value-of-other-type',
    ],
    [
      'boolean limits in 3.1',
      { type: 'number', minimum: 0, exclusiveMinimum: true },
      { type: 'number', exclusiveMinimum: 0 },
      'boolean-exclusive-in-3.1',
    ],
  ])('%s', (_, raw, expected, rule) => {
    const distilled = distilRaw(miniature({ Root: raw }))
    expect(distilled.contract.components.schemas.Root).toEqual(expected)
    expect(rules(distilled)).toEqual([rule])
  })

  test('numeric limits in 3.0 are kept, and reported', () => {
    const distilled = distilRaw(miniature({ Root: { type: 'number', exclusiveMinimum: 0 } }, { openapi: '3.0.3' }))
    expect(distilled.contract.components.schemas.Root).toEqual({ type: 'number', exclusiveMinimum: 0 })
    expect(rules(distilled)).toEqual(['numeric-exclusive-in-3.0'])
  })

  test('nullable and boolean limits are no defect of 3.0', () => {
    const root = { type: 'number', nullable: true, minimum: 0, exclusiveMinimum: true }
    const distilled = distilRaw(miniature({ Root: root }, { openapi: '3.0.3' }))
    expect(distilled.contract.components.schemas.Root).toEqual({ type: ['number', 'null'], exclusiveMinimum: 0 })
    expect(distilled.mended).toEqual([])
  })
})

test('booleans for schemas', () => {
  expect(canonical({ properties: { a: true, b: false } })).toEqual({
    type: 'object',
    properties: { a: {}, b: { not: {} } },
  })
})
