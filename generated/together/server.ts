// Code generated from specs/together/. DO NOT EDIT.
import { defineIngress } from '../../runtime/adapter/ingress.ts'
import { togetherChatServer as togetherChatApi } from './together-chat/server.ts'

/** What a server has to be to stand for together. */
export const togetherServer = defineIngress({
  name: 'together',
  host: 'api.together.ai',
  base: '/v1',
  auth: { type: 'bearer' },
  headers: [],
  env: { apiKey: ['TOGETHER_API_KEY'], baseURL: ['TOGETHER_BASE_URL'] },
  routes: [{ method: 'POST', path: '/chat/completions', call: 'chat', api: togetherChatApi }],
})
