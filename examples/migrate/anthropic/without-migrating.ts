import Anthropic from '@anthropic-ai/sdk'
import { createClient } from 'interlingua'
import { anthropicServer } from 'interlingua/anthropic/server'
import { createGateway } from 'interlingua/gateway'
import { openai } from 'interlingua/openai'

const llm = createClient({ providers: [openai()] })
const gateway = createGateway({
  client: llm,
  ingress: [anthropicServer()],
})
const client = new Anthropic({
  apiKey: 'none',
  fetch: gateway.fetch,
})
const message = await client.messages.create({
  model: 'openai/gpt-5-mini',
  max_tokens: 500,
  messages: [{ role: 'user', content: 'Why is the sky blue?' }],
})
for (const block of message.content)
  if (block.type === 'text') console.log(block.text)
