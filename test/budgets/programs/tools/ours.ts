import { createClient } from 'interlingua'
import { openai } from 'interlingua/openai'
import { executeCalls, tool, withTools } from 'interlingua/tools'
import { z } from 'zod'

const weather = tool({
  name: 'weather',
  description: 'The weather in a city.',
  input: z.object({ city: z.string(), unit: z.enum(['C', 'F']).optional() }),
  execute: ({ city, unit }) => ({ city, degrees: unit === 'F' ? 70 : 21 }),
})
const llm = withTools(createClient({ providers: [openai()] }))
const reply = await llm.chat({ model: 'openai/gpt-5-mini', messages: 'The weather in Paris?', tools: [weather] })
for (const call of reply.toolCalls) if (call.name === 'weather') console.log(call.name)
const { message } = await executeCalls(reply, { tools: [weather] })
console.log(message.role)
