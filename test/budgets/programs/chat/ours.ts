import { createClient } from 'interlingua'
import { openai } from 'interlingua/openai'

const llm = createClient({ providers: [openai()] })
const { text, usage, finishReason } = await llm.chat({
  model: 'openai/gpt-5-mini',
  system: 'Answer briefly.',
  messages: [{ role: 'user', content: 'Why is the sky blue?' }],
  maxOutputTokens: 300,
})
console.log(text, finishReason, usage?.outputTokens)
