// Code generated from specs/openai-compatible/. DO NOT EDIT.
import { defineIngress } from '../../runtime/adapter/ingress.ts'
import { openaiCompatibleServer as openaiCompatibleApi } from './openai-compatible/server.ts'

/** What a server has to be to stand for openai-compatible. */
export const openaiCompatibleServer = defineIngress({
  name: 'openai-compatible',
  host: '',
  base: '',
  auth: { type: 'bearer' },
  headers: [],
  env: { apiKey: ['OPENAI_COMPATIBLE_API_KEY'], baseURL: ['OPENAI_COMPATIBLE_BASE_URL'] },
  routes: [{ method: 'POST', path: '/chat/completions', call: 'chat', api: openaiCompatibleApi }],
})
