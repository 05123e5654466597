import { createClient, isInterlinguaError } from 'interlingua'
import { anthropic } from 'interlingua/anthropic'

const asked = {
  model: 'anthropic/claude-sonnet-4-6',
  messages: 'Roll a die.',
  seed: 7,
  topK: 5,
} as const

// By default the answer says what did not arrive.
const llm = createClient({ providers: [anthropic()] })
const { loss } = await llm.chat(asked)
for (const { path, kind, detail } of loss) console.log(`${path} (${kind}): ${detail}`)

// Or such a request is not sent at all.
const strict = createClient({ providers: [anthropic()], onLoss: 'error' })
await strict.chat(asked).catch(error => console.log(isInterlinguaError(error) && error.kind))
console.log(
  llm.supports(asked.model, 'seed').supported,
  llm.supports(asked.model, 'top-k').supported,
)
