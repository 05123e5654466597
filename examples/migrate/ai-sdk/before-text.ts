import { openai } from '@ai-sdk/openai'
import { generateText } from 'ai'

const { text, usage } = await generateText({
  model: openai('gpt-5-mini'),
  system: 'Be brief.',
  prompt: 'Why is the sky blue?',
})
console.log(text, usage.outputTokens)
