import { expect, test } from 'vitest'
import { contractOf } from './contract.ts'

const body = (name: string) => ({
  requestBody: { content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } } },
})

const contract = contractOf({
  paths: {
    '/v1/messages': { post: body('Message') },
    '/v1/messages/count': { post: body('Count') },
    '/v1/models/{model}:generate': { post: body('Message') },
    '/v1/{+name}:embed': { post: body('Message') },
    '/v1/models': { get: {} },
  },
  components: {
    schemas: {
      Message: {
        type: 'object',
        required: ['text'],
        properties: { text: { $ref: '#/components/schemas/Text' } },
      },
      Text: { oneOf: [{ type: ['string', 'null'] }, { const: '' }] },
      Count: { type: 'object', required: ['input'] },
    },
  },
} as never)

test.each([
  ['/v1/messages', 'POST', '/v1/messages'],
  ['/base/v1/messages', 'POST', '/v1/messages'],
  ['/v1/messages/count', 'POST', '/v1/messages/count'],
  ['/v1/models/one-2.5:generate', 'POST', '/v1/models/one-2.5:generate'],
  ['/v1/models/one:embed', 'POST', '/v1/models/one:embed'],
  ['/v1/models', 'GET', '/v1/models'],
  ['/v1/models', 'DELETE', undefined],
  ['/v1/files', 'POST', undefined],
])('%s by %s is %s', (pathname, method, path) => {
  expect(contract.pathOf(pathname, method)).toBe(path)
})

test('a body is validated by the schema of its operation', () => {
  const call = (path: string, body: unknown) => contract.validate({ method: 'POST', path, body })
  expect(call('/v1/messages', { text: 'hi' })).toEqual([])
  expect(call('/v1/messages?beta=true', { text: null })).toEqual([])
  expect(call('/v1/models/one:generate', { text: 'hi' })).toEqual([])
  expect(call('/v1/messages', { text: undefined })).toEqual(["/ must have required property 'text'"])
  expect(call('/v1/messages', { text: 1 })).toContain('/text must be string,null')
  expect(call('/v1/messages', { text: '' })).toEqual([])
  expect(call('/v1/messages/count', { text: 'hi' })).toEqual(["/ must have required property 'input'"])
  expect(call('/v1/elsewhere', {})).toEqual(['POST /v1/elsewhere is not in the contract'])
  expect(call('/base/v1/messages', { text: 'hi' })).toEqual(['POST /base/v1/messages is not in the contract'])
})
