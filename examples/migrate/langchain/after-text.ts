import { createClient } from 'interlingua'
import { openai } from 'interlingua/openai'

const llm = createClient({ providers: [openai()] })
const { text, usage } = await llm.chat({
  model: 'openai/gpt-5-mini',
  system: 'Be brief.',
  messages: 'Why is the sky blue?',
})
console.log(text, usage?.outputTokens)
