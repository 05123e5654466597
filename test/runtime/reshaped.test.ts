import { expect, it } from 'vitest'
import { reshaped } from '../../runtime/reshaped.ts'

const reshape = reshaped({
  paths: {
    '/chat': '/{tenant}/models/{model}/chat',
    '/v1/models/{model}:ask': '/v2/{tenant}/{model}/ask',
    '/v1/say': { path: '/{model}/say', streamPath: '/{model}/say-on', body: { edition: '7', model: null } },
  },
})
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
  expect(reshape({ path }, fill)).toEqual({ path: own, body: undefined })
})

it('a body that asks for a stream has its own path; what it has besides and what not is a matter of the path', () => {
  const body = { model: 'm', stream: true, text: 'hello' }
  expect(reshape({ path: '/v1/say', body }, fill)).toEqual({
    path: '/<model>/say-on',
    body: { edition: '7', stream: true, text: 'hello' },
  })
  expect(reshape({ path: '/chat', body }, fill).body).toEqual(body)
  expect(body).toEqual({ model: 'm', stream: true, text: 'hello' })
})

it('what the caller says goes before what a body always has', () => {
  expect(reshape({ path: '/v1/say', body: { edition: '8' } }, fill).body).toEqual({ edition: '8' })
})

it('without templates every path stays, with what every query has', () => {
  expect(reshaped({})({ path: '/chat?x' }, fill).path).toBe('/chat?x')
  const always = reshaped({ query: { version: '{edition}' } })
  expect(always({ path: '/chat' }, fill).path).toBe('/chat?version=<edition>')
  expect(always({ path: '/chat?x=1' }, fill).path).toBe('/chat?x=1&version=<edition>')
})
