import { createClient } from 'interlingua'
import { anthropic } from 'interlingua/anthropic'
import { executeCalls, tool } from 'interlingua/tools'
import { z } from 'zod'

const llm = createClient({ providers: [anthropic()] })
const model = 'anthropic/claude-haiku-4-5'
const asked = {
  role: 'user',
  content: 'The weather in Paris?',
} as const
const weather = tool({
  name: 'weather',
  input: z.object({ city: z.string() }),
  execute: ({ city }) => `21 degrees in ${city}`,
})
const tools = [weather]
const first = await llm.chat({ model, messages: [asked], tools })
const { message } = await executeCalls(first, { tools })
const answer = await llm.chat({
  model,
  messages: [asked, first.message, message],
  tools,
})
console.log(answer.text)
