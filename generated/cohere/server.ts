// Code generated from specs/cohere/. DO NOT EDIT.
import { defineIngress } from '../../runtime/adapter/ingress.ts'
import { cohereChatServer as cohereChatApi } from './cohere-chat/server.ts'

/** What a server has to be to stand for cohere. */
export const cohereServer = defineIngress({
  name: 'cohere',
  host: 'api.cohere.com',
  base: '',
  auth: { type: 'bearer' },
  headers: [],
  env: { apiKey: ['CO_API_KEY', 'COHERE_API_KEY'], baseURL: ['CO_API_URL'] },
  routes: [
    { method: 'POST', path: '/v2/chat', call: 'chat', api: cohereChatApi },
    { method: 'POST', path: '/v2/embed', call: 'embed', api: cohereChatApi },
    { method: 'GET', path: '/v1/models', call: 'models', api: cohereChatApi },
    { method: 'GET', path: '/v1/models/{$model}', call: 'model', api: cohereChatApi },
  ],
})
