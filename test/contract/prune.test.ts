import { expect, test } from 'vitest'
import { loadContract } from '../../generator/contract/load.ts'
import { parseSource, updateSource } from '../../generator/contract/source.ts'
import { compareContracts } from '../../generator/contract/summary.ts'
import { distilRaw, miniature, overlay } from './miniature.ts'

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const text = { type: 'string' }
const response = (type: string, schema: unknown) => ({ description: '', content: { [type]: { schema } } })
const document = {
  ...miniature({
    Root: { properties: { next: ref('Next') } },
    Next: { items: ref('Root') },
    Orphan: ref('Deep'),
    Deep: text,
  }),
  paths: {
    '/chat/completions': {
      parameters: [{ name: 'v', in: 'header', schema: text }],
      post: {
        operationId: 'chat',
        requestBody: { content: { 'text/plain': { schema: text }, 'application/json': { schema: ref('Root') } } },
        responses: {
          200: {
            description: '',
            content: { 'text/event-stream': { schema: ref('Next') }, 'application/json': { schema: ref('Root') } },
          },
          204: { description: '' },
        },
      },
    },
    '/models?beta=true#all': {
      get: { operationId: 'models', deprecated: true, responses: { 200: response('application/json', ref('Deep')) } },
    },
  },
}

test('only the covered operations and what they reach, cycles included', () => {
  const { contract } = distilRaw(document, [], { operations: ['POST /chat/completions'] })
  expect(Object.keys(contract.paths)).toEqual(['/chat/completions'])
  expect(Object.keys(contract.components.schemas)).toEqual(['Next', 'Root'])
})

test('a missing operation is an error that names it and the nearest', () => {
  const cover = (operation: string) => () => distilRaw(document, [], { operations: [operation] })
  expect(cover('post /chat/completion')).toThrow(
    /no operation post \/chat\/completion; nearest: post \/chat\/completions/,
  )
  expect(cover('get /chat/completions')).toThrow(/nearest: .*post \/chat\/completions/)
})

test('a missing root is an error that names it', () => {
  const run = () => distilRaw(document, [overlay([], ['Gone'])], { operations: ['post /chat/completions'] })
  expect(run).toThrow(/x-roots names the schema Gone/)
})

test('a contract loads into operations', () => {
  const loaded = loadContract('talk', distilRaw(document).text)
  expect(loaded).toMatchObject({ provider: 'talk', schemas: { Deep: text } })
  expect(loaded.operations).toEqual([
    {
      id: 'chat',
      method: 'post',
      path: '/chat/completions',
      parameters: [{ name: 'v', in: 'header', schema: text }],
      request: { mediaType: 'application/json', required: false, schema: ref('Root') },
      responses: [
        { status: '200', mediaType: 'application/json', schema: ref('Root') },
        { status: '200', mediaType: 'text/event-stream', schema: ref('Next') },
        { status: '204' },
      ],
    },
    {
      id: 'models',
      method: 'get',
      path: '/models',
      query: { beta: 'true' },
      deprecated: true,
      parameters: [],
      responses: [{ status: '200', mediaType: 'application/json', schema: ref('Deep') }],
    },
  ])
  expect(() => loadContract('talk', 'openapi: 3.0.0\n')).toThrow(/^specs\/talk\/openapi\.yaml:1:1: this is no contract/)
})

test('what changed is told by name', () => {
  const before = distilRaw(document).contract
  const after = structuredClone(before)
  after.components.schemas.New = text
  after.components.schemas.Deep = { type: 'integer' }
  delete after.components.schemas.Orphan
  delete after.paths['/chat/completions']
  expect(compareContracts(before, after)).toEqual({
    addedSchemas: ['New'],
    removedSchemas: ['Orphan'],
    changedSchemas: ['Deep'],
    addedOperations: [],
    removedOperations: ['post /chat/completions'],
  })
})

const source = `# Kept.
kind: openapi
url: https://talk.test/openapi.json
revision: '1'
date: 2026-01-01
licence: MIT
sha256: ''
operations:
  - post /talk
`

test('a source file is strict', () => {
  expect(parseSource(source, 's.yaml')).toMatchObject({ kind: 'openapi', operations: ['post /talk'] })
  expect(() => parseSource(`${source}extra: 1\n`, 's.yaml')).toThrow(/s\.yaml: .*extra/)
  expect(() => parseSource(source.replace('url:', 'uri:'), 's.yaml')).toThrow(/uri/)
  expect(() => parseSource(source.replace(/url:.*\n/, ''), 's.yaml')).toThrow(/either url, via or contract/)
  expect(() => parseSource(source.replace('post /talk', 'talk'), 's.yaml')).toThrow(/operations\.0/)
})

test('a source file keeps its comments when its state changes', () => {
  const updated = updateSource(source, { revision: '20260102', date: '2026-01-02', sha256: 'a'.repeat(64) })
  expect(updated).toBe(
    source
      .replace("'1'", "'20260102'")
      .replace('2026-01-01', '2026-01-02')
      .replace("sha256: ''", `sha256: ${'a'.repeat(64)}`),
  )
})
