import { describe, expect, test } from 'vitest'
import { distilRaw, miniature, overlay, type Raw, rules } from './miniature.ts'

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const text = { type: 'string' }

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
