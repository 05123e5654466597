// Code generated from specs/deepseek/. DO NOT EDIT.
import { defineIngress } from '../../runtime/adapter/ingress.ts'
import { deepseekChatServer as deepseekChatApi } from './deepseek-chat/server.ts'

/** What a server has to be to stand for deepseek. */
export const deepseekServer = defineIngress({
  name: 'deepseek',
  host: 'api.deepseek.com',
  base: '',
  auth: { type: 'bearer' },
  headers: [],
  env: { apiKey: ['DEEPSEEK_API_KEY'], baseURL: ['DEEPSEEK_BASE_URL'] },
  routes: [{ method: 'POST', path: '/chat/completions', call: 'chat', api: deepseekChatApi }],
})
