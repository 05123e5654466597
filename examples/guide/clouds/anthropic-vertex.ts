import { createClient } from 'interlingua'
import { anthropicVertex } from 'interlingua/anthropic-vertex'

const llm = createClient({
  providers: [anthropicVertex({ project: 'my-project', location: 'us-east5' })],
})
const reply = await llm.chat({
  model: 'anthropic-vertex/claude-haiku-4-5@20251001',
  messages: 'Hello',
})
console.log(reply.text)
