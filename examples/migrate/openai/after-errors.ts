import { createClient, isInterlinguaError } from 'interlingua'
import { openai } from 'interlingua/openai'

try {
  const llm = createClient({ providers: [openai()], retry: false })
  const model = 'openai/gpt-5-mini'
  await llm.chat({ model, messages: 'Fail.' })
} catch (error) {
  if (!isInterlinguaError(error)) throw error
  if (error.kind === 'rate-limit')
    console.log('later', error.status)
}
