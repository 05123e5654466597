// Code generated from specs/bedrock/. DO NOT EDIT.
import { defineIngress } from '../../runtime/adapter/ingress.ts'
import { bedrockConverseServer as bedrockConverseApi } from './bedrock-converse/server.ts'

/** What a server has to be to stand for bedrock. */
export const bedrockServer = defineIngress({
  name: 'bedrock',
  host: 'bedrock-runtime.{region}.amazonaws.com',
  base: '',
  auth: { type: 'bearer' },
  headers: [],
  env: { apiKey: ['AWS_BEARER_TOKEN_BEDROCK'], baseURL: ['AWS_ENDPOINT_URL_BEDROCK_RUNTIME'] },
  routes: [
    { method: 'POST', path: '/model/{$model}/converse', call: 'chat', api: bedrockConverseApi },
    { method: 'POST', path: '/model/{$model}/converse-stream', call: 'chat', api: bedrockConverseApi, stream: true },
    { method: 'POST', path: '/model/{$model}/invoke', call: 'embed', api: bedrockConverseApi },
  ],
})
