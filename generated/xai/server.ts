// Code generated from specs/xai/. DO NOT EDIT.
import { defineIngress } from '../../runtime/adapter/ingress.ts'
import { xaiChatServer as xaiChatApi } from './xai-chat/server.ts'
import { xaiResponsesServer as xaiResponsesApi } from './xai-responses/server.ts'

/** What a server has to be to stand for xai. */
export const xaiServer = defineIngress({
  name: 'xai',
  host: 'api.x.ai',
  base: '',
  auth: { type: 'bearer' },
  headers: [],
  env: { apiKey: ['XAI_API_KEY'], baseURL: ['XAI_BASE_URL'] },
  routes: [
    { method: 'POST', path: '/v1/chat/completions', call: 'chat', api: xaiChatApi },
    { method: 'POST', path: '/v1/responses', call: 'chat', api: xaiResponsesApi },
  ],
})
