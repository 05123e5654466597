import { createClient } from 'interlingua'
import { openai } from 'interlingua/openai'
import { executeCalls, tool } from 'interlingua/tools'
import { z } from 'zod'

const weather = tool({
  name: 'weather',
  description: 'The weather in a city, now.',
  input: z.object({ city: z.string(), unit: z.enum(['c', 'f']).default('c') }),
  execute: ({ city, unit }) => ({ city, degrees: 21, unit }),
})
const llm = createClient({ providers: [openai()] })
const asked = { role: 'user', content: 'What is the weather in Paris?' } as const

const answer = await llm.chat({
  model: 'openai/gpt-5-mini',
  messages: [asked],
  tools: [weather],
})
for (const call of answer.toolCalls)
  if (!call.invalid) console.log(call.name, call.input.city, call.input.unit)

const { message, outcomes } = await executeCalls(answer, { tools: [weather] })
for (const outcome of outcomes)
  if (outcome.status === 'done') console.log(outcome.output.degrees)

const end = await llm.chat({
  model: 'openai/gpt-5-mini',
  messages: [asked, answer.message, message],
  tools: [weather],
})
console.log(end.text)
