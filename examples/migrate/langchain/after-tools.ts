import { createClient } from 'interlingua'
import { openai } from 'interlingua/openai'
import { tool, withTools } from 'interlingua/tools'
import { z } from 'zod'

const weather = tool({
  name: 'weather',
  description: 'The weather in a city',
  input: z.object({ city: z.string() }),
  execute: ({ city }) => `21 degrees in ${city}`,
})
const llm = withTools(createClient({ providers: [openai()] }))
const { text } = await llm.run({
  model: 'openai/gpt-5-mini',
  messages: 'The weather in Paris?',
  tools: [weather],
})
console.log(text)
