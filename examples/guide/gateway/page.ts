import { anthropic } from 'interlingua/anthropic'
import { createGateway } from 'interlingua/gateway'
import { openai } from 'interlingua/openai'
import { openaiServer } from 'interlingua/openai/server'
import { page } from 'interlingua/playground'
import { serve } from 'interlingua/serve'

const gateway = createGateway({
  client: { providers: [openai(), anthropic()] },
  ingress: [openaiServer()],
  page,
})
await serve(gateway, { port: 8787 }) // and open http://localhost:8787
