// Code generated from specs/cerebras/. DO NOT EDIT.
import { defineIngress } from '../../runtime/adapter/ingress.ts'
import { cerebrasChatServer as cerebrasChatApi } from './cerebras-chat/server.ts'

/** What a server has to be to stand for cerebras. */
export const cerebrasServer = defineIngress({
  name: 'cerebras',
  host: 'api.cerebras.ai',
  base: '/v1',
  auth: { type: 'bearer' },
  headers: [],
  env: { apiKey: ['CEREBRAS_API_KEY'], baseURL: ['CEREBRAS_BASE_URL'] },
  routes: [{ method: 'POST', path: '/chat/completions', call: 'chat', api: cerebrasChatApi }],
})
