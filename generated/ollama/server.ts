// Code generated from specs/ollama/. DO NOT EDIT.
import { defineIngress } from '../../runtime/adapter/ingress.ts'
import { ollamaChatServer as ollamaChatApi } from './ollama-chat/server.ts'

/** What a server has to be to stand for ollama. */
export const ollamaServer = defineIngress({
  name: 'ollama',
  host: '127.0.0.1:11434',
  base: '',
  auth: { type: 'bearer' },
  headers: [],
  env: { apiKey: ['OLLAMA_API_KEY'], baseURL: ['OLLAMA_HOST'] },
  routes: [
    { method: 'POST', path: '/api/chat', call: 'chat', api: ollamaChatApi },
    { method: 'POST', path: '/api/embed', call: 'embed', api: ollamaChatApi },
    { method: 'GET', path: '/api/tags', call: 'models', api: ollamaChatApi },
  ],
})
