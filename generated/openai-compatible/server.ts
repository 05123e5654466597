// Code generated from specs/openai-compatible/. DO NOT EDIT.
import { defineIngress } from '../../runtime/ingress.ts'
import { openaiCompatibleServer as openaiCompatibleApi } from './openai-compatible/server.ts'

/** What a server has to be to stand for openai-compatible. */
export const openaiCompatibleServer = defineIngress({
  name: 'openai-compatible',
  base: '',
  auth: { type: 'bearer' },
  headers: [],
  routes: [{ method: 'POST', path: '/chat/completions', call: 'chat', api: openaiCompatibleApi }],
})
