// Code generated from specs/mistral/. DO NOT EDIT.
import { defineIngress } from '../../runtime/adapter/ingress.ts'
import { mistralChatServer as mistralChatApi } from './mistral-chat/server.ts'

/** What a server has to be to stand for mistral. */
export const mistralServer = defineIngress({
  name: 'mistral',
  host: 'api.mistral.ai',
  base: '',
  auth: { type: 'bearer' },
  headers: [],
  env: { apiKey: ['MISTRAL_API_KEY'], baseURL: ['MISTRAL_BASE_URL'] },
  routes: [
    { method: 'POST', path: '/v1/chat/completions', call: 'chat', api: mistralChatApi },
    { method: 'POST', path: '/v1/embeddings', call: 'embed', api: mistralChatApi },
    { method: 'GET', path: '/v1/models', call: 'models', api: mistralChatApi },
    { method: 'GET', path: '/v1/models/{$model}', call: 'model', api: mistralChatApi },
  ],
})
