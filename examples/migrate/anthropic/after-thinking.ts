import { createClient } from 'interlingua'
import { anthropic } from 'interlingua/anthropic'

const llm = createClient({ providers: [anthropic()] })
const { reasoningText, text } = await llm.chat({
  model: 'anthropic/claude-haiku-4-5',
  maxOutputTokens: 4000,
  reasoning: { budgetTokens: 2048 },
  messages: 'Think: why is the sky blue?',
})
console.log(reasoningText)
console.log(text)
