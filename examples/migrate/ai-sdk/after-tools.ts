import { createClient } from 'interlingua'
import { openai } from 'interlingua/openai'
import { tool, withTools } from 'interlingua/tools'
import { z } from 'zod'

const weather = tool({
  name: 'weather',
  description: 'The weather in a city',
  input: z.object({ city: z.string() }),
  execute: async ({ city }) => ({ city, celsius: 21 }),
})
const llm = withTools(createClient({ providers: [openai()] }))
const { text, steps } = await llm.run({
  model: 'openai/gpt-5-mini',
  tools: [weather],
  limits: { steps: 5 },
  messages: 'What is the weather in Paris?',
})
console.log(text, steps.length)
