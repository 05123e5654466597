import { createClient } from 'interlingua'
import { anthropic } from 'interlingua/anthropic'

const llm = createClient({ providers: [anthropic()] })
const reply = await llm.chat({
  model: 'anthropic/claude-sonnet-4-6',
  messages: 'What is new?',
  // Typed by the vendor's contract; no other API ever sees it.
  native: { 'anthropic-messages': { inference_geo: 'eu' } },
})
console.log(reply.text)
