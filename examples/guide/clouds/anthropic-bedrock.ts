import { createClient } from 'interlingua'
import { anthropicBedrock } from 'interlingua/anthropic-bedrock'

const llm = createClient({ providers: [anthropicBedrock({ region: 'us-east-1' })] })
const reply = await llm.chat({
  model: 'anthropic-bedrock/us.anthropic.claude-haiku-4-5-20251001-v1:0',
  messages: 'Hello',
})
console.log(reply.text)
