import { createClient } from 'interlingua'
import { anthropic } from 'interlingua/anthropic'
import { openai } from 'interlingua/openai'

const llm = createClient({ providers: [openai(), anthropic()] }) // keys from the environment
const reply = await llm.chat({ model: 'anthropic/claude-sonnet-4-6', messages: 'Why is the sky blue?' })
console.log(reply.text, reply.usage, reply.loss)

for await (const event of llm.stream({ model: 'openai/gpt-5-mini', messages: 'And at dusk?' }))
  if (event.type === 'part-delta' && event.kind === 'text') process.stdout.write(event.delta)
