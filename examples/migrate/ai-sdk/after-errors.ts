import { createClient, isInterlinguaError } from 'interlingua'
import { openai } from 'interlingua/openai'

try {
  const llm = createClient({ providers: [openai()], retry: false })
  await llm.chat({ model: 'openai/gpt-5-mini', messages: 'Fail.' })
} catch (error) {
  if (!isInterlinguaError(error)) throw error
  if (error.kind === 'rate-limit')
    console.log('later', error.retryable)
}
