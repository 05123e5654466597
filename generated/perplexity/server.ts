// Code generated from specs/perplexity/. DO NOT EDIT.
import { defineIngress } from '../../runtime/adapter/ingress.ts'
import { perplexityChatServer as perplexityChatApi } from './perplexity-chat/server.ts'

/** What a server has to be to stand for perplexity. */
export const perplexityServer = defineIngress({
  name: 'perplexity',
  host: 'api.perplexity.ai',
  base: '',
  auth: { type: 'bearer' },
  headers: [],
  env: { apiKey: ['PERPLEXITY_API_KEY'], baseURL: ['PERPLEXITY_BASE_URL'] },
  routes: [{ method: 'POST', path: '/chat/completions', call: 'chat', api: perplexityChatApi }],
})
