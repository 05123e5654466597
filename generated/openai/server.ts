// Code generated from specs/openai/. DO NOT EDIT.
import { defineIngress } from '../../runtime/adapter/ingress.ts'
import { openaiChatServer as openaiChatApi } from './openai-chat/server.ts'
import { openaiResponsesServer as openaiResponsesApi } from './openai-responses/server.ts'

/** What a server has to be to stand for openai. */
export const openaiServer = defineIngress({
  name: 'openai',
  host: 'api.openai.com',
  base: '/v1',
  auth: { type: 'bearer' },
  headers: [],
  env: { apiKey: ['OPENAI_API_KEY'], baseURL: ['OPENAI_BASE_URL'] },
  routes: [
    { method: 'POST', path: '/responses', call: 'chat', api: openaiResponsesApi },
    { method: 'POST', path: '/responses/input_tokens', call: 'countTokens', api: openaiResponsesApi },
    { method: 'POST', path: '/chat/completions', call: 'chat', api: openaiChatApi },
    { method: 'POST', path: '/embeddings', call: 'embed', api: openaiChatApi },
    { method: 'GET', path: '/models', call: 'models', api: openaiChatApi },
    { method: 'GET', path: '/models/{$model}', call: 'model', api: openaiChatApi },
  ],
})
