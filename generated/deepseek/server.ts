// Code generated from specs/deepseek/. DO NOT EDIT.
import { defineIngress } from '../../runtime/ingress.ts'
import { deepseekChatServer as deepseekChatApi } from './deepseek-chat/server.ts'

/** What a server has to be to stand for deepseek. */
export const deepseekServer = defineIngress({
  name: 'deepseek',
  base: '',
  auth: { type: 'bearer' },
  headers: [],
  routes: [{ method: 'POST', path: '/chat/completions', call: 'chat', api: deepseekChatApi }],
})
