import { createClient } from 'interlingua'
import { anthropic } from 'interlingua/anthropic'

const llm = createClient({ providers: [anthropic()] })
const { text, usage } = await llm.chat({
  model: 'anthropic/claude-haiku-4-5',
  maxOutputTokens: 500,
  system: 'Be brief.',
  messages: 'Why is the sky blue?',
})
console.log(text)
console.log(usage?.outputTokens)
