import { createClient, isInterlinguaError } from 'interlingua'
import { openai } from 'interlingua/openai'

const llm = createClient({ providers: [openai()], retry: { maxRetries: 1 }, timeout: 10_000 })
try {
  console.log((await llm.chat({ model: 'openai/gpt-5-mini', messages: 'Hello' })).text)
} catch (error) {
  if (isInterlinguaError(error)) console.log(error.kind, error.status, error.retryAfterMs, error.requestId)
}
