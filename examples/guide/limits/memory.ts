import { createClient, isInterlinguaError } from 'interlingua'
import { limit } from 'interlingua/limit'
import { openai } from 'interlingua/openai'

const polite = limit({
  by: 'model',
  requests: { limit: 500, seconds: 60 },
  tokens: { limit: 30_000, seconds: 60 },
  concurrency: 20,
})
const fair = limit({ by: 'user', requests: { limit: 2, seconds: 60 }, maxWait: 0 })
const llm = createClient({ providers: [openai()], use: [polite, fair] })
for (let turn = 1; turn <= 3; turn++)
  try {
    const { text } = await llm.chat({
      model: 'openai/gpt-5-mini',
      messages: `Hello ${turn}!`,
      context: { user: 'ann' },
    })
    console.log(turn, text)
  } catch (error) {
    if (isInterlinguaError(error)) console.log(turn, error.kind, (error.retryAfterMs ?? 0) > 0)
  }
