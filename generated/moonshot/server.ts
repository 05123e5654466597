// Code generated from specs/moonshot/. DO NOT EDIT.
import { defineIngress } from '../../runtime/adapter/ingress.ts'
import { moonshotChatServer as moonshotChatApi } from './moonshot-chat/server.ts'

/** What a server has to be to stand for moonshot. */
export const moonshotServer = defineIngress({
  name: 'moonshot',
  host: 'api.moonshot.ai',
  base: '',
  auth: { type: 'bearer' },
  headers: [],
  env: { apiKey: ['MOONSHOT_API_KEY'], baseURL: ['MOONSHOT_BASE_URL'] },
  routes: [{ method: 'POST', path: '/v1/chat/completions', call: 'chat', api: moonshotChatApi }],
})
