import { createClient } from 'interlingua'
import { anthropic } from 'interlingua/anthropic'

const llm = createClient({ providers: [anthropic()] })
const stream = llm.stream({
  model: 'anthropic/claude-haiku-4-5',
  maxOutputTokens: 500,
  messages: 'Why is the sky blue?',
})
for await (const event of stream) {
  if (event.type !== 'part-delta') continue
  console.log(event.delta)
}
const { usage } = await stream.response
console.log(usage?.outputTokens)
