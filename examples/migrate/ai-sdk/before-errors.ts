import { openai } from '@ai-sdk/openai'
import { APICallError, generateText } from 'ai'

try {
  const model = openai('gpt-5-mini')
  await generateText({ model, maxRetries: 0, prompt: 'Fail.' })
} catch (error) {
  if (!APICallError.isInstance(error)) throw error
  if (error.statusCode === 429)
    console.log('later', error.isRetryable)
}
