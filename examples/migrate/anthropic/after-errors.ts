import { createClient, isInterlinguaError } from 'interlingua'
import { anthropic } from 'interlingua/anthropic'

try {
  const llm = createClient({
    providers: [anthropic()],
    retry: false,
  })
  await llm.chat({
    model: 'anthropic/claude-haiku-4-5',
    maxOutputTokens: 500,
    messages: 'Fail.',
  })
} catch (error) {
  if (!isInterlinguaError(error)) throw error
  if (error.kind === 'rate-limit')
    console.log('later', error.status)
}
