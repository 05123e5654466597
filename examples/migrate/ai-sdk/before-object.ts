import { openai } from '@ai-sdk/openai'
import { generateText, Output } from 'ai'
import { z } from 'zod'

const schema = z.object({
  number: z.string(),
  total: z.number(),
})
const { output } = await generateText({
  model: openai('gpt-5-mini'),
  output: Output.object({ schema }),
  prompt: 'Invoice R-17, 259.90 EUR in all.',
})
console.log(output.number, output.total)
