import { openai } from '@ai-sdk/openai'
import { streamText } from 'ai'

const result = streamText({
  model: openai('gpt-5-mini'),
  prompt: 'Why is the sky blue?',
})
for await (const delta of result.textStream) console.log(delta)
console.log(await result.finishReason)
