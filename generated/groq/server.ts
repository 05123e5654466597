// Code generated from specs/groq/. DO NOT EDIT.
import { defineIngress } from '../../runtime/adapter/ingress.ts'
import { groqChatServer as groqChatApi } from './groq-chat/server.ts'

/** What a server has to be to stand for groq. */
export const groqServer = defineIngress({
  name: 'groq',
  host: 'api.groq.com',
  base: '',
  auth: { type: 'bearer' },
  headers: [],
  env: { apiKey: ['GROQ_API_KEY'], baseURL: ['GROQ_BASE_URL'] },
  routes: [{ method: 'POST', path: '/openai/v1/chat/completions', call: 'chat', api: groqChatApi }],
})
