import { createClient } from 'interlingua'
import { openai } from 'interlingua/openai'
import { stepCount, tool, withTools } from 'interlingua/tools'
import { z } from 'zod'

const weather = tool({
  name: 'weather',
  input: z.object({ city: z.string() }),
  execute: ({ city }) => `21 degrees in ${city}`,
})
const llm = withTools(createClient({ providers: [openai()] }))

const result = await llm.run({
  model: 'openai/gpt-5-mini',
  messages: 'What is the weather in Paris?',
  tools: [weather],
  stopWhen: stepCount(5),
  limits: { steps: 8 },
})
if (result.status === 'done') console.log(result.text)
console.log(result.steps.length, result.messages.map(({ role }) => role).join(' '))
