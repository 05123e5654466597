import { createClient, isInterlinguaError } from 'interlingua'
import { openai } from 'interlingua/openai'

const llm = createClient({
  providers: [openai({ apiKey: 'wrong' })],
  retry: { maxRetries: 1, baseMs: 1 },
})
try {
  await llm.chat({ model: 'openai/gpt-5-mini', messages: 'Hello' })
} catch (error) {
  if (!isInterlinguaError(error)) throw error
  console.log(error.kind, error.status, error.retryable)
  console.log(error.attempts?.map(({ provider, outcome }) => `${provider} ${outcome}`))
}
