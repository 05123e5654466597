import { createClient } from 'interlingua'
import { openai } from 'interlingua/openai'

const llm = createClient({ providers: [openai()] })
const stream = llm.stream({
  model: 'openai/gpt-5-mini',
  messages: 'Why is the sky blue?',
})
for await (const event of stream) {
  if (event.type !== 'part-delta') continue
  if (event.kind === 'text') console.log(event.delta)
}
console.log((await stream.response).finishReason)
