import { createClient } from 'interlingua'
import { anthropic } from 'interlingua/anthropic'
import { anthropicServer } from 'interlingua/anthropic/server'
import { createGateway } from 'interlingua/gateway'
import { openaiServer } from 'interlingua/openai/server'
import { serve } from 'interlingua/serve'
import OpenAI from 'openai'

const llm = createClient({ providers: [anthropic()] })

// #region gateway
const gateway = createGateway({ client: llm, ingress: [openaiServer(), anthropicServer()] })
const sdk = new OpenAI({ apiKey: 'none', fetch: gateway.fetch }) // in process
await serve(gateway, { port: 8787 }) // or for this machine; for others with keys
// #endregion
const model = 'anthropic/claude-sonnet-4-6'
const { choices } = await sdk.chat.completions.create({
  model,
  messages: [{ role: 'user', content: 'Is the sky blue?' }],
})
console.log(choices[0]?.message.content)
