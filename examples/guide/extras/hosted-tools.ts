import { createClient } from 'interlingua'
import { hostedTools, openai } from 'interlingua/openai'

const llm = createClient({ providers: [openai()] })
const tools = [hostedTools.webSearch({ search_context_size: 'low' })]
const { text } = await llm.chat({
  model: 'openai/gpt-5-mini',
  messages: 'Why is the sky blue?',
  tools,
})
console.log(text)
