import { describe, expect, test } from 'vitest'
import { canonical, distilRaw, miniature, overlay, type Raw, rules } from './miniature.ts'

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

describe('discriminators', () => {
  const variant = (tag: unknown) => ({ type: 'object', properties: { kind: tag }, required: ['kind'] })
  const union = (mapping?: Raw) => ({
    oneOf: [ref('A'), ref('B')],
    discriminator: { propertyName: 'kind', ...(mapping && { mapping }) },
  })
  const full = { a: ref('A').$ref, b: ref('B').$ref }

  test('without a mapping get one from the constants', () => {
    const distilled = distilRaw(miniature({ Root: union(), A: variant({ enum: ['a'] }), B: variant({ const: 'b' }) }))
    expect(distilled.contract.components.schemas.Root?.discriminator?.mapping).toEqual(full)
    expect(rules(distilled)).toEqual(['discriminator-completed'])
  })

  test('a tag of several values leads to its variant by each', () => {
    const schemas = { Root: union(), A: variant({ enum: ['a', 'a2'] }), B: variant(ref('Tag')), Tag: { const: 'b' } }
    expect(distilRaw(miniature(schemas)).contract.components.schemas.Root?.discriminator?.mapping).toEqual({
      ...full,
      a2: full.a,
    })
  })

  test.each<[string, Raw]>([
    ['an ambiguous tag', { A: variant({ const: 'a' }), B: variant({ const: 'a' }) }],
    ['a tag that is no constant', { A: variant({ const: 'a' }), B: variant(text) }],
    [
      'a variant that is a union',
      { A: variant({ const: 'a' }), B: { anyOf: [variant({ const: 'b' }), variant({ const: 'c' })] } },
    ],
  ])('are dropped for %s', (_, schemas) => {
    const distilled = distilRaw(miniature({ Root: union(), ...schemas }))
    expect(distilled.contract.components.schemas.Root).toEqual({ oneOf: [ref('A'), ref('B')] })
    expect(rules(distilled)).toEqual(['discriminator-dropped'])
  })

  test('tags that list every value on every variant: the mapping decides', () => {
    const all = variant({ enum: ['a', 'b'] })
    const distilled = distilRaw(miniature({ Root: union(full), A: all, B: all }))
    expect(distilled.contract.components.schemas.Root?.discriminator?.mapping).toEqual(full)
    expect(distilled.mended).toEqual([])
  })

  test('mappings to nowhere are dropped, bare names are understood', () => {
    const schemas = {
      Root: union({ a: 'A', b: '#/components/schemas/B', c: ref('Gone').$ref }),
      A: variant(text),
      B: variant(text),
    }
    const distilled = distilRaw(miniature(schemas))
    expect(distilled.contract.components.schemas.Root?.discriminator?.mapping).toEqual(full)
    expect(distilled.mended).toMatchObject([{ rule: 'mapping-to-nowhere', detail: 'c: Gone' }])
  })

  test('a base with children becomes their union', () => {
    const child = (tag: unknown, own: Raw) => ({
      allOf: [ref('Base')],
      type: 'object',
      properties: { ...own, ...(tag ? { kind: tag } : {}) },
    })
    const distilled = distilRaw(
      miniature({
        Root: { type: 'array', items: ref('Base') },
        Base: {
          type: 'object',
          properties: { kind: text, id: text },
          required: ['kind'],
          discriminator: { propertyName: 'kind', mapping: full },
        },
        A: child({ enum: ['a'] }, { x: text }),
        B: child(undefined, { y: text }),
      }),
    )
    const object = (tag: string, own: string) => ({
      type: 'object',
      properties: { id: text, kind: { type: 'string', const: tag }, [own]: text },
      required: ['kind'],
    })
    expect(distilled.contract.components.schemas).toEqual({
      Root: { type: 'array', items: ref('Base') },
      Base: { oneOf: [ref('A'), ref('B')], discriminator: { propertyName: 'kind', mapping: full } },
      A: object('a', 'x'),
      B: object('b', 'y'),
    })
    expect(rules(distilled)).toEqual(['discriminator-on-base'])
  })

  test('the children of a base survive pruning', () => {
    const base = {
      type: 'object',
      properties: { kind: text },
      discriminator: { propertyName: 'kind', mapping: { a: ref('A').$ref } },
    }
    const schemas = {
      Root: { items: ref('Base') },
      Base: base,
      A: { allOf: [ref('Base'), { properties: { x: text } }] },
    }
    const { contract } = distilRaw(miniature(schemas), [], { operations: ['post /talk'] })
    expect(Object.keys(contract.components.schemas)).toEqual(['A', 'Base', 'Root'])
  })
})

describe('operations', () => {
  const op = (operationId?: string) => ({
    ...(operationId && { operationId }),
    responses: { 200: { description: '' } },
  })
  const ids = (paths: Raw) => {
    const distilled = distilRaw({ openapi: '3.1.0', info: {}, paths })
    const found = Object.entries(distilled.contract.paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, { operationId }]) => [`${method} ${path}`, operationId]),
    )
    return { ids: Object.fromEntries(found), rules: rules(distilled) }
  }

  test('without an id get one', () => {
    expect(ids({ '/v1/a-b/{id}': { get: op(), post: op('kept') } })).toEqual({
      ids: { 'get /v1/a-b/{id}': 'getV1ABId', 'post /v1/a-b/{id}': 'kept' },
      rules: ['missing-operation-id', 'path-parameter-mismatch'],
    })
  })

  test('that share an id all get a new one', () => {
    expect(ids({ '/b': { get: op('same') }, '/a': { get: op('same') } })).toEqual({
      ids: { 'get /a': 'getA', 'get /b': 'getB' },
      rules: ['duplicate-operation-id'],
    })
  })

  test('told apart by query or fragment stay apart', () => {
    expect(
      ids({ '/a': { post: op('x') }, '/a?beta=true': { post: op('x') }, '/a#stream': { post: op('x') } }).ids,
    ).toEqual({
      'post /a': 'postA',
      'post /a#stream': 'postAStream',
      'post /a?beta=true': 'postABetaTrue',
    })
  })

  test('their path parameters are those of the template', () => {
    const parameters = [
      { name: 'other', in: 'path', schema: text },
      { name: 'q', in: 'query', schema: text },
    ]
    const { contract } = distilRaw({ openapi: '3.1.0', paths: { '/a/{id}': { parameters, get: op('g') } } })
    expect(contract.paths['/a/{id}']?.get?.parameters).toEqual([
      { name: 'id', in: 'path', required: true, schema: text },
      { name: 'q', in: 'query', schema: text },
    ])
  })

  test('no version, no licence, no servers, bodiless errors, range keys in lower case', () => {
    const responses = { 200: { description: 'd' }, '4xx': { description: 'd' }, default: { description: 'd' } }
    const distilled = distilRaw({
      openapi: '3.1.0',
      info: { license: { name: '' } },
      paths: { '/a': { get: { ...op('g'), responses } } },
    })
    expect(distilled.contract.paths['/a']?.get?.responses).toEqual({
      200: { description: '' },
      '4XX': { description: '' },
      default: { description: '' },
    })
    expect(distilled).toMatchObject({ revision: '', mended: [] })
  })
})

describe('streams', () => {
  const events = { oneOf: [ref('Root'), ref('Event')] }
  const talk = (extension: Raw) => ({
    '/talk': {
      post: {
        operationId: 'talk',
        responses: { 200: { description: '', content: { 'application/json': { schema: events } } } },
        'x-fern-streaming': extension,
      },
    },
  })

  test.each([
    ['sse', 'text/event-stream'],
    [undefined, 'application/x-ndjson'],
  ])('that only an extension describes are lifted (%s)', (format, type) => {
    const document = miniature({ Root: text, Event: { type: 'integer' } })
    const distilled = distilRaw({ ...document, paths: talk({ format, 'response-stream': ref('Event') }) })
    expect(distilled.contract.paths['/talk']?.post?.responses['200']?.content).toEqual({
      'application/json': { schema: ref('Root') },
      [type]: { schema: ref('Event') },
    })
    expect(rules(distilled)).toEqual(['stream-in-extension'])
  })

  test('whose event schema no operation names are kept by a root, or wired by an overlay', () => {
    const document = miniature({ Root: text, Event: { items: ref('Part') }, Part: text, Orphan: text })
    const coverage = { operations: ['post /talk'] }
    const schema = { 'text/event-stream': { schema: ref('Event') } }
    const wired = overlay([
      { target: "$.paths['/talk'].post.responses['200'].content", description: 'why', update: schema },
    ])
    expect(Object.keys(distilRaw(document, [], coverage).contract.components.schemas)).toEqual(['Root'])
    for (const overlays of [[overlay([], ['Event'])], [wired]]) {
      const { contract } = distilRaw(document, overlays, coverage)
      expect(Object.keys(contract.components.schemas)).toEqual(['Event', 'Part', 'Root'])
    }
  })
})

test('an optional header that the API demands is required by an overlay', () => {
  const document = miniature({ Root: text })
  const get = { operationId: 'g', parameters: [{ name: 'version', in: 'header', schema: text }], responses: {} }
  const target = "$.paths['/a'].get.parameters[?@.name == 'version']"
  const demand = overlay([{ target, description: 'The API refuses a request without it.', update: { required: true } }])
  const { contract } = distilRaw({ ...document, paths: { '/a': { get } } }, [demand])
  expect(contract.paths['/a']?.get?.parameters).toEqual([
    { name: 'version', in: 'header', required: true, schema: text },
  ])
})

test('booleans for schemas', () => {
  expect(canonical({ properties: { a: true, b: false } })).toEqual({
    type: 'object',
    properties: { a: {}, b: { not: {} } },
  })
})
