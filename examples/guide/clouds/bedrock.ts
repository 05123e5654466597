import { createClient } from 'interlingua'
import { bedrock } from 'interlingua/bedrock'

const llm = createClient({ providers: [bedrock({ region: 'eu-central-1' })] })
const reply = await llm.chat({
  model: 'bedrock/eu.anthropic.claude-sonnet-4-5-20250929-v1:0',
  messages: 'Hello',
})
console.log(reply.text)
