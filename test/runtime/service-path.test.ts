import { expect, it } from 'vitest'
import { pathRewriter } from '../../runtime/service-path.ts'

const rewrite = pathRewriter({
  '/chat': '/{tenant}/models/{model}/chat',
  '/v1/models/{model}:ask': '/v2/{tenant}/{model}/ask',
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
])('%s becomes %s', (path, own) => {
  expect(rewrite(path, fill)).toBe(own)
})

it('without templates every path stays', () => {
  expect(pathRewriter()('/chat?x', fill)).toBe('/chat?x')
})
