import { createClient } from 'interlingua'
import { anthropic } from 'interlingua/anthropic'
import { openai } from 'interlingua/openai'
import { withTools } from 'interlingua/tools'
import { z } from 'zod'

const llm = withTools(createClient({ providers: [openai(), anthropic()] }))
const expert = llm.agent({
  name: 'weather',
  description: 'Knows the weather.',
  model: 'anthropic/claude-haiku-4-5',
  input: z.object({ city: z.string() }),
  prompt: ({ city }) => `How warm is it in ${city}?`,
  limits: { steps: 3 },
})
const { text, steps } = await llm.run({
  model: 'openai/gpt-5-mini',
  messages: 'What is the weather in Paris?',
  tools: [expert],
})
console.log(text, steps[0]?.outcomes[0]?.status)
