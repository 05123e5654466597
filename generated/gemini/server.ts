// Code generated from specs/gemini/. DO NOT EDIT.
import { defineIngress } from '../../runtime/adapter/ingress.ts'
import { geminiServer as geminiApi } from './gemini/server.ts'

/** What a server has to be to stand for gemini. */
export const geminiServer = defineIngress({
  name: 'gemini',
  host: 'generativelanguage.googleapis.com',
  base: '',
  auth: { type: 'header', header: 'x-goog-api-key', query: 'key' },
  headers: [],
  env: { apiKey: ['GEMINI_API_KEY', 'GOOGLE_API_KEY'], baseURL: ['GEMINI_BASE_URL'] },
  routes: [
    { method: 'POST', path: '/v1beta/models/{$model}:generateContent', call: 'chat', api: geminiApi },
    {
      method: 'POST',
      path: '/v1beta/models/{$model}:streamGenerateContent',
      call: 'chat',
      api: geminiApi,
      stream: true,
      frames: { alt: 'sse' },
    },
    { method: 'POST', path: '/v1beta/models/{$model}:batchEmbedContents', call: 'embed', api: geminiApi },
    { method: 'POST', path: '/v1beta/models/{$model}:embedContent', call: 'embedOne', api: geminiApi },
    { method: 'GET', path: '/v1beta/models', call: 'models', api: geminiApi },
    { method: 'GET', path: '/v1beta/models/{$model}', call: 'model', api: geminiApi },
    { method: 'POST', path: '/v1beta/models/{$model}:countTokens', call: 'countTokens', api: geminiApi },
  ],
})
