import { createClient } from 'interlingua'
import { anthropic } from 'interlingua/anthropic'
import { openai } from 'interlingua/openai'

// Keys are read from ANTHROPIC_API_KEY and OPENAI_API_KEY when they are needed.
const llm = createClient({ providers: [anthropic(), openai()] })

for (const model of ['anthropic/claude-sonnet-4-6', 'openai/gpt-5-mini']) {
  const { text, usage } = await llm.chat({ model, messages: 'Why is the sky blue?' })
  console.log(model, text, usage?.outputTokens)
}
