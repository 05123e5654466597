// Code generated from specs/openrouter/. DO NOT EDIT.
import { defineIngress } from '../../runtime/adapter/ingress.ts'
import { openrouterChatServer as openrouterChatApi } from './openrouter-chat/server.ts'

/** What a server has to be to stand for openrouter. */
export const openrouterServer = defineIngress({
  name: 'openrouter',
  host: 'openrouter.ai',
  base: '/api/v1',
  auth: { type: 'bearer' },
  headers: [],
  env: { apiKey: ['OPENROUTER_API_KEY'], baseURL: ['OPENROUTER_BASE_URL'] },
  routes: [{ method: 'POST', path: '/chat/completions', call: 'chat', api: openrouterChatApi }],
})
