// Code generated from specs/anthropic/. DO NOT EDIT.
import { defineIngress } from '../../runtime/adapter/ingress.ts'
import { anthropicMessagesServer as anthropicMessagesApi } from './anthropic-messages/server.ts'

/** What a server has to be to stand for anthropic. */
export const anthropicServer = defineIngress({
  name: 'anthropic',
  host: 'api.anthropic.com',
  base: '',
  auth: { type: 'header', header: 'x-api-key' },
  headers: ['anthropic-version'],
  env: { apiKey: ['ANTHROPIC_API_KEY'], baseURL: ['ANTHROPIC_BASE_URL'] },
  routes: [
    { method: 'POST', path: '/v1/messages', call: 'chat', api: anthropicMessagesApi },
    { method: 'GET', path: '/v1/models', call: 'models', api: anthropicMessagesApi },
    { method: 'GET', path: '/v1/models/{$model}', call: 'model', api: anthropicMessagesApi },
    { method: 'POST', path: '/v1/messages/count_tokens', call: 'countTokens', api: anthropicMessagesApi },
  ],
})
