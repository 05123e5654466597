import { createClient } from 'interlingua'
import { anthropic } from 'interlingua/anthropic'
import { createGateway } from 'interlingua/gateway'
import { openaiServer } from 'interlingua/openai/server'
import OpenAI from 'openai'

const client = createClient({ providers: [anthropic()] })
const gateway = createGateway({
  client,
  ingress: [openaiServer()],
  models: { 'gpt-*': 'anthropic/claude-sonnet-4-6' },
})

const openai = new OpenAI({ apiKey: 'none', fetch: gateway.fetch })
const messages = [{ role: 'user', content: 'Why is the sky blue?' } as const]
const { choices } = await openai.chat.completions.create({ model: 'gpt-5', messages })
console.log(choices[0]?.message.content)
