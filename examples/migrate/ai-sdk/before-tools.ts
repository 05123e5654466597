import { openai } from '@ai-sdk/openai'
import { generateText, stepCountIs, tool } from 'ai'
import { z } from 'zod'

const weather = tool({
  description: 'The weather in a city',
  inputSchema: z.object({ city: z.string() }),
  execute: async ({ city }) => ({ city, celsius: 21 }),
})
const { text, steps } = await generateText({
  model: openai.chat('gpt-5-mini'),
  tools: { weather },
  stopWhen: stepCountIs(5),
  prompt: 'What is the weather in Paris?',
})
console.log(text, steps.length)
