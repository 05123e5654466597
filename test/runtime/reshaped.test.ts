import { expect, it } from 'vitest'
import { reshaped } from '../../runtime/access/reshaped.ts'

const reshape = reshaped({
  paths: {
    '/chat': '/{tenant}/models/{model}/chat',
    '/v1/models/{model}:ask': '/v2/{tenant}/{model}/ask',
    '/v1/say': {
      path: '/{model}/say',
      streamPath: '/{model}/say-on',
      body: { edition: '7', model: null },
      headers: { 'x-try': 'tries' },
    },
  },
})
const headers = { accept: 'x' }
const fill = (hole: string) => `<${hole}>`

it.each([
  ['/chat', '/<tenant>/models/<model>/chat'],
  ['/chat?stream=1', '/<tenant>/models/<model>/chat?stream=1'],
  ['/v1/models/gpt%2F4:ask', '/v2/<tenant>/gpt%2F4/ask'],
  ['/v1/models/a:b:ask?x=1', '/v2/<tenant>/a:b/ask?x=1'],
  ['/v1/models/a/b:ask', '/v1/models/a/b:ask'],
  ['/v1/models/:ask', '/v1/models/:ask'],
  ['/chats', '/chats'],
  ['/v1/chat', '/v1/chat'],
  ['/v1/say', '/<model>/say'],
])('%s becomes %s', (path, own) => {
  expect(reshape({ path, headers }, fill)).toEqual({ path: own, body: undefined, headers })
})

it('a body that asks for a stream has its own path; what it has besides and what not is a matter of the path', () => {
  const body = { model: 'm', stream: true, text: 'hello' }
  expect(reshape({ path: '/v1/say', body, headers }, fill)).toEqual({
    path: '/<model>/say-on',
    body: { edition: '7', stream: true, text: 'hello' },
    headers,
  })
  expect(reshape({ path: '/chat', body, headers }, fill).body).toEqual(body)
  expect(body).toEqual({ model: 'm', stream: true, text: 'hello' })
})

it('what the caller says goes before what a body always has', () => {
  expect(reshape({ path: '/v1/say', body: { edition: '8' }, headers }, fill).body).toEqual({ edition: '8' })
})

it('without templates every path stays, with what every query has', () => {
  expect(reshaped({})({ path: '/chat?x', headers }, fill).path).toBe('/chat?x')
  const always = reshaped({ query: { version: '{edition}' } })
  expect(always({ path: '/chat', headers }, fill).path).toBe('/chat?version=<edition>')
  expect(always({ path: '/chat?x=1', headers }, fill).path).toBe('/chat?x=1&version=<edition>')
})

it('a header that is a field of the body there is a list, and no header any more', () => {
  const asked = { path: '/v1/say', body: { text: 'hello' }, headers: { ...headers, 'x-try': 'one, two' } }
  expect(reshape(asked, fill)).toEqual({
    path: '/<model>/say',
    body: { edition: '7', tries: ['one', 'two'], text: 'hello' },
    headers,
  })
  expect(reshape({ ...asked, path: '/chat' }, fill).headers).toEqual(asked.headers)
})
