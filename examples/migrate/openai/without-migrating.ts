import { createClient } from 'interlingua'
import { anthropic } from 'interlingua/anthropic'
import { createGateway } from 'interlingua/gateway'
import { openaiServer } from 'interlingua/openai/server'
import OpenAI from 'openai'

const llm = createClient({ providers: [anthropic()] })
const gateway = createGateway({
  client: llm,
  ingress: [openaiServer()],
})
const client = new OpenAI({ apiKey: 'none', fetch: gateway.fetch })
const response = await client.responses.create({
  model: 'anthropic/claude-haiku-4-5',
  input: 'Why is the sky blue?',
})
console.log(response.output_text)
