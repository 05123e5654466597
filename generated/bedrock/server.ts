// Code generated from specs/bedrock/. DO NOT EDIT.
import { defineIngress } from '../../runtime/ingress.ts'
import { bedrockConverseServer as bedrockConverseApi } from './bedrock-converse/server.ts'

/** What a server has to be to stand for bedrock. */
export const bedrockServer = defineIngress({
  name: 'bedrock',
  base: '',
  auth: { type: 'bearer' },
  headers: [],
  routes: [
    { method: 'POST', path: '/model/{$model}/converse', call: 'chat', api: bedrockConverseApi },
    { method: 'POST', path: '/model/{$model}/converse-stream', call: 'chat', api: bedrockConverseApi, stream: true },
  ],
})
