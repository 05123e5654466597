// #region app
import { Hono } from 'hono'
import { anthropic } from 'interlingua/anthropic'
import { createGateway } from 'interlingua/gateway'
import { openaiServer } from 'interlingua/openai/server'

const gateway = createGateway({
  client: { providers: [anthropic()] },
  ingress: [openaiServer()],
})

export const app = new Hono()
app.get('/', c => c.text('What else the app does.'))
// Its clients' base URL ends in /llm/v1.
app.mount('/llm', request => gateway.fetch(request))
// #endregion
console.log(await (await app.request('/')).text(), (await app.request('/llm/health')).status)
