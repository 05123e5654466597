import { generateText, type LanguageModel, tool } from 'ai'
import { z } from 'zod'

declare const model: LanguageModel
const weather = tool({
  description: 'The weather in a city.',
  inputSchema: z.object({ city: z.string(), unit: z.enum(['C', 'F']).optional() }),
  execute: async ({ city, unit }) => ({ city, degrees: unit === 'F' ? 70 : 21 }),
})
const reply = await generateText({ model, prompt: 'The weather in Paris?', tools: { weather } })
for (const call of reply.toolCalls) if (call.toolName === 'weather') console.log(call.toolName)
console.log(reply.toolResults.length)
